//! A query, as `application/x-www-form-urlencoded` has it.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// The texts of a name, decoded; none when one of them cannot be.
pub(super) fn texts_of_query(query: &str, wanted: &str) -> Option<Vec<String>> {
    pairs(query)
        .filter(|(name, _)| is(name, wanted))
        .map(|(_, text)| form_decoded(text))
        .collect()
}

/// Names and values of `application/x-www-form-urlencoded`, as they came.
pub(super) fn pairs(query: &str) -> impl Iterator<Item = (&str, &str)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

/// Whether a name that came is this one.
pub(super) fn is(encoded: &str, name: &str) -> bool {
    encoded == name || form_decoded(encoded).as_deref() == Some(name)
}

/// A name or value as it was before it was encoded; none when it is no text.
pub(super) fn form_decoded(text: &str) -> Option<String> {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8().ok().map(Cow::into_owned)
}

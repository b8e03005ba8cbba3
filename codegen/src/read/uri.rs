//! Addresses, resolved and normalised in the one way that the schema registry does it too.

use super::Pointer;

/// An address in normal form; `None` where it is no absolute one.
pub(crate) fn normal(uri: &str) -> Option<String> {
    let parsed = referencing::uri::from_str(uri).ok()?;
    (uri.contains(':') && parsed.as_str().contains(':')).then(|| parsed.as_str().to_owned())
}

/// What a reference means, seen from a base. `None` where it is no reference by RFC 3986.
pub(crate) fn resolve(base: &str, reference: &str) -> Option<String> {
    let base = referencing::uri::from_str(base).ok()?;
    Some(
        referencing::uri::resolve_against(&base.borrow(), reference)
            .ok()?
            .as_str()
            .to_owned(),
    )
}

/// An address without its fragment, and the fragment, decoded.
pub(crate) fn split(uri: &str) -> (&str, Option<String>) {
    match uri.split_once('#') {
        Some((address, fragment)) => (address, decoded(fragment)),
        None => (uri, Some(String::new())),
    }
}

/// The pointer that a decoded fragment is; `None` for an anchor.
pub(crate) fn pointer(fragment: &str) -> Option<Pointer> {
    Pointer::parse(fragment)
}

/// Percent-decoded; `None` where a `%` is not followed by two digits or the result is not UTF-8.
pub(crate) fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// A file or folder name as a segment of a path.
pub(super) fn segment(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_resolve_like_rfc_3986_says() {
        assert_eq!(
            resolve("file:///-/a/b.json", "../c.json#/x").as_deref(),
            Some("file:///-/c.json#/x")
        );
        assert_eq!(resolve("https://e.example/a", "urn:x:y").as_deref(), Some("urn:x:y"));
        assert_eq!(resolve("https://e.example/a", "http://[::1/%%% \0"), None);
    }

    #[test]
    fn fragments_are_decoded() {
        assert_eq!(split("a#/b%20c"), ("a", Some("/b c".to_owned())));
        assert_eq!(split("a#%ZZ"), ("a", None));
        assert_eq!(split("a"), ("a", Some(String::new())));
    }

    #[test]
    fn any_name_is_a_segment_and_back() {
        for name in ["a b.json", "é😀", "100%", "a/b?c#d"] {
            assert_eq!(decoded(&segment(name)).as_deref(), Some(name));
            assert!(!segment(name).contains(['/', '?', '#', ' ']));
        }
    }
}

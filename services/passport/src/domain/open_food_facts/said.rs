use std::borrow::Cow;

/// What a field says, if it says anything: without blanks around it, and with the characters that Open Food Facts writes as
/// HTML does (`&quot;`, `&lt;`), in its export and in its API alike.
///
/// They are read once. What was written twice (`&amp;quot;`) keeps what it shows then: which of it somebody meant is not
/// ours to guess.
pub fn said(field: &str) -> Option<Cow<'_, str>> {
    let said = match htmlize::unescape(field.trim()) {
        Cow::Borrowed(text) => Cow::Borrowed(text),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    };
    Some(said).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_of_html_are_read_once_and_blanks_go() {
        for (field, text) in [
            (" Oats ", Some("Oats")),
            ("Oats &quot;rolled&quot; &lt;98 %&gt;", Some("Oats \"rolled\" <98 %>")),
            ("Oats &quot", Some("Oats \"")),
            ("Salz &amp;amp; Pfeffer", Some("Salz &amp; Pfeffer")),
            ("Salt & vinegar; R&D", Some("Salt & vinegar; R&D")),
            ("cr&egrave;me&nbsp;", Some("crème")),
            ("&#0;", Some("\u{fffd}")),
            ("&nbsp;", None),
            ("  ", None),
        ] {
            assert_eq!(said(field).as_deref(), text, "{field}");
        }
    }
}

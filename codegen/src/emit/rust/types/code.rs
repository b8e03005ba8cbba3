//! Texts of Rust.

/// The module that the schemas stand in.
pub(super) const SCHEMAS: &str = "embedded_schemas";

/// A string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// A raw string literal where the text allows it: nothing in it that would have to be escaped.
pub(super) fn raw(text: &str) -> String {
    if text.chars().any(|character| !(' '..='~').contains(&character)) {
        return literal(text);
    }
    let mut hashes = "#".to_owned();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_its_literal() {
        for text in ["plain", "\"#", "a\"##b", "\u{202e}", "back\\slash", "line\nbreak"] {
            for written in [literal(text), raw(text)] {
                let parsed: syn::LitStr = syn::parse_str(&written).unwrap();
                assert_eq!(parsed.value(), text);
            }
        }
    }
}

//! Names of fields and variants: any text becomes an identifier, told apart from its neighbours.
use crate::model::schema::pascal;
use heck::ToSnakeCase;
use std::collections::HashSet;

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
/// Keywords that cannot be written as `r#self` either.
const NEVER: &[&str] = &["self", "super", "crate"];
const LONGEST: usize = 60;

/// Names that are given out once each.
#[derive(Default)]
pub(super) struct Idents(HashSet<String>);

impl Idents {
    /// A field for a member.
    pub fn field(&mut self, name: &str) -> String {
        let plain: String = name
            .chars()
            .map(|character| {
                if character.is_ascii_alphanumeric() {
                    character
                } else {
                    '_'
                }
            })
            .collect();
        let mut wish: String = plain.to_snake_case().chars().take(LONGEST).collect();
        if wish.is_empty() {
            wish = symbols(name).to_snake_case();
        }
        if wish.starts_with(|first: char| first.is_ascii_digit()) {
            wish.insert(0, 'n');
        }
        if NEVER.contains(&wish.as_str()) {
            wish.push('_');
        }
        let free = self.free(&wish);
        if KEYWORDS.contains(&free.as_str()) {
            format!("r#{free}")
        } else {
            free
        }
    }

    /// A variant for a text.
    pub fn variant(&mut self, text: &str) -> String {
        let named = text.chars().any(|character| character.is_ascii_alphanumeric());
        let wish = if named { pascal(text) } else { symbols(text) };
        self.free(&wish)
    }

    fn free(&mut self, wish: &str) -> String {
        let numbered = (2..).map(|number| {
            format!(
                "{wish}{}{number}",
                if wish.contains(char::is_uppercase) { "" } else { "_" }
            )
        });
        let name = std::iter::once(wish.to_owned())
            .chain(numbered)
            .find(|name| !self.0.contains(name))
            .unwrap_or_default();
        self.0.insert(name.clone());
        name
    }
}

/// A name for a text without letters.
fn symbols(text: &str) -> String {
    let mut name = String::new();
    for character in text.chars().take(6) {
        name.push_str(match character {
            '<' => "Less",
            '>' => "Greater",
            '=' => "Equal",
            '!' => "Not",
            '+' => "Plus",
            '-' => "Minus",
            '*' => "Star",
            '/' => "Slash",
            '%' => "Percent",
            '&' => "And",
            '|' => "Or",
            '.' => "Dot",
            ',' => "Comma",
            ':' => "Colon",
            '#' => "Hash",
            '$' => "Dollar",
            '@' => "At",
            '_' => "Underscore",
            ' ' => "Space",
            '?' => "Question",
            _ => "Symbol",
        });
    }
    if name.is_empty() { "Empty".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_told_apart() {
        let mut idents = Idents::default();
        let fields: Vec<_> = [
            "type", "self", "a-b", "a_b", "aB", "1st", "", "$ref", "Name", "name", "é",
        ]
        .iter()
        .map(|name| idents.field(name))
        .collect();
        assert_eq!(
            fields,
            [
                "r#type", "self_", "a_b", "a_b_2", "a_b_3", "n1st", "empty", "r#ref", "name", "name_2", "symbol"
            ]
        );
    }

    #[test]
    fn variants_are_told_apart() {
        let mut idents = Idents::default();
        let variants: Vec<_> = ["a-b", "a_b", "<=", ">=", "", "Self", "1", "none"]
            .iter()
            .map(|text| idents.variant(text))
            .collect();
        assert_eq!(
            variants,
            [
                "AB",
                "AB2",
                "LessEqual",
                "GreaterEqual",
                "Empty",
                "SelfType",
                "N1",
                "NoneType"
            ]
        );
    }
}

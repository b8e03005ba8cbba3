//! Why a document was not accepted, without repeating any of it.
use std::fmt;

/// Longest instance pointer that is repeated. Member names in it are chosen by the sender.
const POINTER_CHARACTERS: usize = 200;
/// Most violations that are listed.
const VIOLATIONS: usize = 100;

/// One broken rule of a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    at: String,
    rule: String,
}

impl Violation {
    /// `at` is a JSON pointer into the document; it is bounded, and control characters in it are escaped. `rule` is
    /// safe by itself: the schema's name and a pointer into it, or a rule of this layer such as `json`.
    pub fn new(at: &str, rule: impl Into<String>) -> Self {
        Self {
            at: bounded(at),
            rule: rule.into(),
        }
    }

    /// JSON pointer to the offending place in the document, shortened where it is very long.
    pub fn at(&self) -> &str {
        &self.at
    }

    /// The broken rule: schema name, `#`, JSON pointer to the keyword.
    pub fn rule(&self) -> &str {
        &self.rule
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.at.is_empty() { "the document" } else { &self.at };
        write!(f, "{at} breaks {}", self.rule)
    }
}

/// A document that its schema does not accept. Holds places and rules, never a value from the document: it may be
/// shown and logged whatever the document is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    violations: Vec<Violation>,
}

impl Rejected {
    /// At most the first hundred violations are kept.
    pub fn new(violations: impl IntoIterator<Item = Violation>) -> Self {
        Self {
            violations: violations.into_iter().take(VIOLATIONS).collect(),
        }
    }

    /// The violations in document order as the validator found them; never empty for a document that was refused.
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not accepted: ")?;
        for (index, violation) in self.violations.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            violation.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Rejected {}

fn bounded(pointer: &str) -> String {
    let mut shown = String::new();
    for (count, character) in pointer.chars().enumerate() {
        if count == POINTER_CHARACTERS {
            shown.push('…');
            break;
        }
        match character {
            '\u{20}'..='\u{7e}' => shown.push(character),
            _ if character.is_alphanumeric() => shown.push(character),
            _ => shown.extend(character.escape_unicode()),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_or_hostile_pointer_is_bounded_and_escaped() {
        let shown = Violation::new(&format!("/a\n\u{202e}{}", "x".repeat(1000)), "r")
            .at()
            .to_owned();
        assert!(shown.starts_with("/a\\u{a}\\u{202e}xx"), "{shown}");
        assert!(shown.ends_with('…') && shown.chars().count() < 220);
    }

    #[test]
    fn display_lists_place_and_rule() {
        let rejected = Rejected::new([
            Violation::new("/gtin", "scan#/properties/gtin/pattern"),
            Violation::new("", "scan#/required"),
        ]);
        assert_eq!(
            rejected.to_string(),
            "not accepted: /gtin breaks scan#/properties/gtin/pattern; the document breaks scan#/required"
        );
    }
}

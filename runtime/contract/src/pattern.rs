//! Regular expressions as JSON Schema means them: ECMA-262 with the `u` flag, searched for anywhere in the text.
use jsonschema_regex::Sequence;
use std::sync::OnceLock;

/// A pattern of a schema, compiled when first needed. Translated as the validator does it, so that both agree.
pub struct Pattern {
    source: &'static str,
    compiled: OnceLock<Option<Compiled>>,
}

struct Compiled {
    /// Most patterns are classes of characters in a row; those are matched without an engine, where the text is ASCII.
    sequence: Option<Sequence>,
    regex: fancy_regex::Regex,
}

impl Pattern {
    /// The generator refuses a pattern that does not compile.
    pub const fn new(source: &'static str) -> Self {
        Self {
            source,
            compiled: OnceLock::new(),
        }
    }

    /// Whether the pattern is found. A search that exceeds the engine's limits counts as not found.
    pub fn is_match(&self, text: &str) -> bool {
        let Some(compiled) = self.compiled.get_or_init(|| self.compile()) else {
            return false;
        };
        let known = compiled
            .sequence
            .as_ref()
            .and_then(|sequence| sequence.is_match(text.as_bytes()));
        known.unwrap_or_else(|| compiled.regex.is_match(text).unwrap_or(false))
    }

    fn compile(&self) -> Option<Compiled> {
        let translated = jsonschema_regex::to_rust_regex(self.source).ok()?;
        let regex = fancy_regex::Regex::new(&translated).ok()?;
        Some(Compiled {
            sequence: Sequence::compile(&translated),
            regex,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn patterns_are_searched_for_and_read_as_ecma_does() {
        for (pattern, found, not_found) in [
            ("^[0-9]{14}$", "05601234567892", "0560123456789²"),
            (r"^\d+$", "12", "१२"),
            ("b+", "abbc", "ac"),
            (r"^\p{Letter}+$", "é", "1"),
            ("^(?!x)", "a", "x"),
            ("^[a-z]$", "a", "a\n"),
        ] {
            let pattern: &'static str = pattern;
            let compiled = Pattern::new(pattern);
            assert!(compiled.is_match(found), "{pattern} {found}");
            assert!(!compiled.is_match(not_found), "{pattern} {not_found}");
        }
    }
}

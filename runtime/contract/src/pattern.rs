//! Regular expressions as JSON Schema means them: ECMA-262 with the `u` flag, searched for anywhere in the text.
use std::sync::OnceLock;

/// A pattern of a schema, compiled when first needed. Translated as the validator does it, so that both agree.
pub struct Pattern {
    source: &'static str,
    compiled: OnceLock<Option<fancy_regex::Regex>>,
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
        let compile = || {
            let translated = jsonschema_regex::to_rust_regex(self.source).ok()?;
            fancy_regex::Regex::new(&translated).ok()
        };
        self.compiled
            .get_or_init(compile)
            .as_ref()
            .is_some_and(|regex| regex.is_match(text).unwrap_or(false))
    }
}

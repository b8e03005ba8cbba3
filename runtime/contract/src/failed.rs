//! A rule that a value breaks, as a type finds it.
use std::fmt;

/// A rule that a value breaks, by its keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed {
    rule: &'static str,
}

impl Failed {
    pub const fn new(rule: &'static str) -> Self {
        Self { rule }
    }

    /// The keyword of the broken rule.
    pub fn rule(&self) -> &'static str {
        self.rule
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "breaks {}", self.rule)
    }
}

impl std::error::Error for Failed {}

use std::fmt;

/// What became of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Products that were added or are different now.
    pub changed: u64,
    /// Products that were already just so.
    pub unchanged: u64,
    /// Lines that were not imported.
    pub rejected: u64,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            changed,
            unchanged,
            rejected,
        } = self;
        write!(
            f,
            "{changed} added or changed, {unchanged} as they were, {rejected} rejected"
        )
    }
}

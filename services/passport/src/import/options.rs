use super::RejectsTo;

/// How a file is imported.
pub struct ImportOptions<'w> {
    pub(super) rejects: RejectsTo<'w>,
    pub(super) batch_lines: u64,
}

impl<'w> ImportOptions<'w> {
    /// Lines of one transaction, unless something else is said: few enough for it to be short, many enough for its commit
    /// not to matter.
    pub const BATCH_LINES: u64 = 5_000;

    /// With the place where rejected lines are told.
    pub fn new(rejects: RejectsTo<'w>) -> Self {
        let batch_lines = Self::BATCH_LINES;
        Self { rejects, batch_lines }
    }

    /// The same with so many lines in a transaction. What is killed loses no more than one.
    #[must_use]
    pub fn with_batch_lines(mut self, lines: u64) -> Self {
        self.batch_lines = lines.max(1);
        self
    }
}

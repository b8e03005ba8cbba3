//! The place for a circuit breaker: whoever builds a client may put one before it.

/// Decides whether a call is made at all, and learns how calls went.
pub trait Gate: Send + Sync {
    /// # Errors
    /// When too much has failed of late.
    fn enter(&self, operation: &'static str) -> Result<(), Shut>;

    /// How an attempt went.
    fn leave(&self, operation: &'static str, outcome: Outcome);
}

/// The gate does not let calls through at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shut;

/// How an attempt went, as far as the other side's health goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It answered, be it with an error of the caller's.
    Answered,
    /// No answer, or 429, or 5xx.
    Failed,
}

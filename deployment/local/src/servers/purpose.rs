//! What servers are for, which decides how they are tuned.

/// What a set of servers is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// `make up`: data that survives the machine's loss of power.
    Development,
    /// Tests: data that survives the kill of any process, but not a loss of power; small and quick to start.
    Test,
}

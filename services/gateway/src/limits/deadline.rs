//! The time that an operation has, from the request's head to the last byte of its answer.

use std::time::Duration;

use tokio::time::{Instant, Timeout, timeout_at};

/// A point in time at which an exchange is cut off.
#[derive(Clone, Copy, Debug)]
pub struct Deadline(Instant);

impl Deadline {
    /// This long after a request's begin.
    pub fn after(begin: Instant, time: Duration) -> Self {
        Self(begin + time)
    }

    /// Runs something until then.
    pub fn limit<F: Future>(self, future: F) -> Timeout<F> {
        timeout_at(self.0, future)
    }

    /// Whether it has passed.
    pub fn is_over(self) -> bool {
        self.0 <= Instant::now()
    }

    /// When that is.
    pub fn instant(self) -> Instant {
        self.0
    }
}

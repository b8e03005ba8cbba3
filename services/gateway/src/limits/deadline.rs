//! The time that an operation has, from the request's head to the last byte of its answer.

use std::time::Duration;

use tokio::time::{Instant, Timeout, timeout_at};

/// A point in time at which an exchange is cut off.
#[derive(Clone, Copy, Debug)]
pub struct Deadline(Instant);

impl Deadline {
    /// This long from now.
    pub fn after(time: Duration) -> Self {
        Self(Instant::now() + time)
    }

    /// Runs something until then.
    pub fn limit<F: Future>(self, future: F) -> Timeout<F> {
        timeout_at(self.0, future)
    }

    /// When that is.
    pub fn instant(self) -> Instant {
        self.0
    }
}

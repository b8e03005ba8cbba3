//! The connections of one thread to one service that nobody needs just now.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::link::Link;

/// Shorter than the time after which services close an idle connection, so that we rarely write to one that is just
/// being closed. Where it happens nevertheless, another one is taken if not a byte was sent.
pub const IDLE: Duration = Duration::from_secs(10);

/// Connections that were used and can be used again, the last one first: so no more stay open than are needed. Each
/// of the gateway's threads has its own, since a connection wakes the thread that made it.
pub struct Pool {
    idle: Mutex<VecDeque<Idle>>,
    most: usize,
}

struct Idle {
    link: Link,
    since: Instant,
}

impl Pool {
    /// Keeps at most so many.
    pub fn new(most: usize) -> Self {
        Self {
            idle: Mutex::default(),
            most,
        }
    }

    /// One that can be used, if there is one.
    pub fn take(&self) -> Option<Link> {
        loop {
            let Idle { link, since } = self.lock().pop_back()?;
            if since.elapsed() < IDLE && link.is_free() {
                return Some(link);
            }
        }
    }

    /// Gives one back. It is closed unless everything on it is over.
    pub fn put(&self, mut link: Link) {
        if !link.is_over() {
            return;
        }
        let mut idle = self.lock();
        if idle.len() < self.most {
            idle.push_back(Idle {
                link,
                since: Instant::now(),
            });
        }
    }

    /// Closes those that were idle for too long, or that the service has closed.
    pub fn sweep(&self) {
        self.lock()
            .retain_mut(|idle| idle.since.elapsed() < IDLE && idle.link.is_ready());
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Idle>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

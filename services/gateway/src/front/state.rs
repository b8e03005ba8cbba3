//! What gate and exchanges of one connection tell each other.

use std::net::IpAddr;
use std::sync::{Mutex, OnceLock, PoisonError};

use tokio::time::Instant;

use crate::answer::refusal::Refusal;

/// Shared by the two sides of hyper on one connection.
#[derive(Debug)]
pub struct ConnectionState {
    /// The peer's address: the client's, or that of a proxy before us.
    pub peer: IpAddr,
    refusal: OnceLock<Refusal>,
    activity: Mutex<Activity>,
}

/// What goes on between requests and answers.
#[derive(Clone, Copy, Debug)]
pub enum Activity {
    /// A request is being answered, so silence from the client is no idleness.
    Busy,
    /// Nothing, since then.
    IdleSince(Instant),
}

impl ConnectionState {
    /// A new connection from this peer.
    pub fn new(peer: IpAddr) -> Self {
        Self {
            peer,
            refusal: OnceLock::new(),
            activity: Mutex::new(Activity::IdleSince(Instant::now())),
        }
    }

    /// The gate's side: a head was refused, and the connection ends with the answer to it.
    pub(super) fn refuse(&self, refusal: Refusal) {
        // Only the first can be answered, and the gate stops at it.
        let _ = self.refusal.set(refusal);
    }

    /// The exchange's side: why the gate refused.
    pub fn refusal(&self) -> Option<&Refusal> {
        self.refusal.get()
    }

    /// What goes on.
    pub(super) fn activity(&self) -> Activity {
        *self.activity.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The exchange's side: a request begins.
    pub fn set_busy(&self) {
        self.set(Activity::Busy);
    }

    /// The exchange's side: a request has been answered, now.
    pub fn set_idle(&self, now: Instant) {
        self.set(Activity::IdleSince(now));
    }

    fn set(&self, activity: Activity) {
        *self.activity.lock().unwrap_or_else(PoisonError::into_inner) = activity;
    }
}

//! What gate and exchanges of one connection tell each other.

use std::net::IpAddr;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::answer::refusal::Refusal;

/// Shared by the two sides of hyper on one connection.
#[derive(Debug)]
pub struct ConnectionState {
    /// The peer's address: the client's, or that of a proxy before us.
    pub peer: IpAddr,
    refusal: OnceLock<Refusal>,
    busy: AtomicBool,
}

impl ConnectionState {
    /// A new connection from this peer.
    pub fn new(peer: IpAddr) -> Self {
        Self {
            peer,
            refusal: OnceLock::new(),
            busy: AtomicBool::new(false),
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

    /// Whether a request is being answered, so that silence from the client is no idleness.
    pub(super) fn is_busy(&self) -> bool {
        self.busy.load(Ordering::Acquire)
    }

    /// A request begins, or has been answered.
    pub fn set_busy(&self, busy: bool) {
        self.busy.store(busy, Ordering::Release);
    }
}

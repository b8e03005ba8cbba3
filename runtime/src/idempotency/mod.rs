//! Idempotency keys: a client that did not get its answer sends the request again under the same key, and the work is
//! done once.

mod claim;
mod cleaner;
mod hasher;

pub use claim::{CLAIM, Claim, Request};
pub use cleaner::{cleaner, forget_expired};
pub use hasher::{Idempotency, IdempotencySettings, WeakSecret};

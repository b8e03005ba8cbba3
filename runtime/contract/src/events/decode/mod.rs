//! Reading a message: one pass over the bytes for what is as expected, and a second, slow look only at what is not, to
//! say why or to accept what the fast way was too strict for.

mod fast;
mod slow;

use super::{Incoming, Received, Unread};

/// Reads a message from `topic` (without a prefix): envelope and payload.
///
/// # Errors
/// [`Unread::UnknownType`] when the contract has no event of that name on this topic, [`Unread::Malformed`] when it is
/// not a message as the contract has it.
pub fn read<I: Incoming>(topic: &str, body: &[u8]) -> Result<Received<I>, Unread> {
    match fast::read(topic, body) {
        Some(received) => Ok(received),
        None => slow::read(topic, body),
    }
}

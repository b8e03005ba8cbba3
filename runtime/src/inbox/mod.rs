//! The inbox: a message's id is recorded in the transaction of its effect, so that no message takes effect twice.

mod entry;
mod purge;
mod transaction;

pub(crate) use entry::{Begun, Entry, Identity};
pub(crate) use purge::purge;
pub use transaction::Transaction;

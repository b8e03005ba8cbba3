//! What dropshot reports of the endpoints, and how that compares with the contract.

mod compare;
mod metadata;
mod prepared;

pub use compare::{Comparison, compare, report};
pub(super) use metadata::describe;
pub(super) use prepared::wildcard;

//! What dropshot reports of the endpoints, and how that compares with the contract.
//!
//! `contract` is the lowered document; `metadata` hands to dropshot all of it that dropshot takes, through the types of
//! `prepared`; `sayable` is the same again as a document, with a list of the rest; `compare` puts the two beside each
//! other.

mod compare;
mod contract;
mod difference;
mod metadata;
mod prepared;
mod sayable;
mod schema;

pub use compare::{Comparison, ReportError, compare, unsaid};
pub(super) use contract::Contract;
pub use contract::documented;
pub use difference::Difference;
pub(super) use metadata::describe;
pub(super) use prepared::wildcard;
pub use sayable::Unsaid;

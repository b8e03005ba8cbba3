//! One request and its answer.
//!
//! [`serve`] is the walk: refused head, preflight, route, limits, access, visitor, body, service, answer. Each step
//! is a pure function of its own module; this one says in which order they come.

pub mod body;
pub mod finish;
pub mod record;
pub mod serve;
pub mod tally;

//! For the tests of services: a service on the real servers, within the test ([`House`]) or as a process
//! ([`Program`]), and those who call it, as the gateway shows
//! people ([`Person`]) and as services show themselves ([`key_of`]).
#![allow(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

mod events;
mod house;
mod keys;
mod person;
mod program;
mod statuses;

pub use events::{all_messages, messages};
pub use house::{Arguments, House, arguments, database, furnished, pool, pool_settings};
pub use keys::{TOMBSTONE_KEY, key_of, own_key};
pub use local_stack::testing::{PATIENCE, eventually};
pub use person::Person;
pub use program::Program;
pub use statuses::{Seen, judge};

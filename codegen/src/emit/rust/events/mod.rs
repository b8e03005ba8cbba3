//! Events: for each service a module that says what it may send, and that reads what it receives.

mod service;
mod view;

pub use service::{Payload, emit};

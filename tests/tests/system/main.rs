//! The system as a whole: real servers, real processes, the generated client outside and the generated reader behind.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod faults;
mod judged;
mod kills;
mod roles;
mod scan;

/// The service as a process, built with these tests.
const PASSPORT: &str = env!("CARGO_BIN_EXE_passport-under-test");
/// And the other.
const GATEWAY: &str = env!("CARGO_BIN_EXE_gateway-under-test");

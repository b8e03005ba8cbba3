//! The system as a whole: real servers, real processes, the generated client outside and the generated reader behind.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod access;
mod account;
mod faults;
mod issuer;
mod judged;
mod kills;
mod newcomer;
mod readme;
mod roles;
mod scan;
mod shared_browser;

use system_tests::whole::Binaries;

/// The service as a process, built with these tests.
const PASSPORT: &str = env!("CARGO_BIN_EXE_passport-under-test");
/// And the others.
const IDENTITY: &str = env!("CARGO_BIN_EXE_identity-under-test");
const GATEWAY: &str = env!("CARGO_BIN_EXE_gateway-under-test");
const BINARIES: Binaries = Binaries {
    passport: PASSPORT,
    identity: IDENTITY,
    gateway: GATEWAY,
};

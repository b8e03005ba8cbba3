//! The passport service as a process of its own, for the tests that kill it: cargo builds this binary with the tests,
//! so it is never an old one.

use std::process::ExitCode;

fn main() -> ExitCode {
    runtime::main::<passport::service::Passport>()
}

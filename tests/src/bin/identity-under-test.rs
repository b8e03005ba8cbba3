//! The identity service as a process of its own: cargo builds this binary with the tests, so it is never an old one.

use std::process::ExitCode;

fn main() -> ExitCode {
    runtime::main::<identity::service::Identity>()
}

//! The gateway as a process of its own, for the benches: cargo builds this binary with them, so it is never an old one.

use std::process::ExitCode;

fn main() -> ExitCode {
    gateway::process::main()
}

//! The gateway.

use std::process::ExitCode;

fn main() -> ExitCode {
    gateway::process::main()
}

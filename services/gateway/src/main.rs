//! The gateway.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// Half a dozen small allocations for each request: the system's allocator makes a tenth of their cost (ADR 0167).
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    gateway::process::main()
}

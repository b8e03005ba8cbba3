use std::process::ExitCode;

fn main() -> ExitCode {
    runtime::main::<identity::service::Identity>()
}

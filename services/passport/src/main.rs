use std::process::ExitCode;

fn main() -> ExitCode {
    runtime::main::<passport::service::Passport>()
}

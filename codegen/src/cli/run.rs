//! From arguments to an exit status: 0, 1 or 2, whatever happens.

use std::ffi::OsString;
use std::panic;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use std::thread;

use clap::Parser;

use super::arguments::{Arguments, Command, Rust};
use super::{MessageFormat, Report};
use crate::command::{self, OneOff, Outcome, Sort};
use crate::diagnostic::Diagnostic;

/// Stack for work that recurses as deep as documents may nest, with all the frames between. It is reserved, not used.
const STACK: usize = 1 << 30;

/// Runs a command line.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let given: Vec<_> = arguments.into_iter().collect();
    let arguments = match Arguments::try_parse_from(&given) {
        Ok(arguments) => arguments,
        Err(error) => return not_run(&given, &error),
    };
    let report = Report {
        format: arguments.message_format,
    };
    let panicked = catch_panics();
    let outcome = thread::Builder::new()
        .name("codegen".to_owned())
        .stack_size(STACK)
        .spawn(move || run(arguments, report));
    let outcome = outcome.map(thread::JoinHandle::join);
    ExitCode::from(match outcome {
        Ok(Ok(outcome)) => outcome.exit_status(),
        // The last line of defence: nothing in here should panic, and if it does, the exit status still says so plainly.
        Ok(Err(_)) => {
            let what = panicked.lock().map(|text| text.clone()).unwrap_or_default();
            report.say(
                &Diagnostic::error("internal", format!("the generator failed: {what}"))
                    .help("please report this, with the contract"),
            );
            2
        }
        Err(error) => {
            report.say(&Diagnostic::error("internal", format!("cannot start: {error}")));
            2
        }
    })
}

/// Help and version are asked for; everything else is wrong usage.
fn not_run(given: &[OsString], error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    // The arguments could not be parsed, so that the format is looked for by hand.
    let json = given.windows(2).any(|pair| pair == ["--message-format", "json"])
        || given.iter().any(|argument| argument == "--message-format=json");
    if json {
        let text = error.to_string();
        let message = text.trim().strip_prefix("error: ").unwrap_or(&text).to_owned();
        Report {
            format: MessageFormat::Json,
        }
        .say(&Diagnostic::error("usage", message));
    } else {
        let _ = error.print();
    }
    ExitCode::from(2)
}

/// Keeps the message of a panic instead of printing it.
fn catch_panics() -> Arc<Mutex<String>> {
    let message = Arc::new(Mutex::new(String::new()));
    let kept = Arc::clone(&message);
    panic::set_hook(Box::new(move |info| {
        if let Ok(mut text) = kept.lock() {
            *text = info.to_string().replace('\n', " ");
        }
    }));
    message
}

fn run(arguments: Arguments, report: Report) -> Outcome {
    match arguments.command.unwrap_or(Command::Generate) {
        Command::Generate => command::generate(&report),
        Command::Check => command::check(&report, repair()),
        Command::Rust(rust) => command::rust(&report, &one_off(rust)),
    }
}

/// The command that repairs what `check` finds, as this very program is called.
fn repair() -> &'static str {
    // `cargo run` sets it for what it runs.
    if std::env::var_os("CARGO").is_some() {
        "cargo run -p codegen"
    } else {
        "codegen"
    }
}

fn one_off(rust: Rust) -> OneOff {
    let sort = match rust.openapi {
        Some(file) => Sort::OpenApi { file, only: rust.only },
        None => Sort::Schemas(rust.schemas),
    };
    OneOff {
        sort,
        out: rust.out,
        name: rust.name,
        base_uris: rust.base_uri,
        formats: rust.formats,
        unknown: rust.unknown,
    }
}

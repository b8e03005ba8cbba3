use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

use clap::{FromArgMatches, Parser, Subcommand};

use super::{Config, CutOff, LaunchError, ServeSettings, Service, launch};
use crate::background::Fatal;
use crate::config::ProcessSettings;
use crate::migrate::{self, MigrateError, MigrateSettings};
use crate::postgres::Schema;
use crate::shutdown::StopSignals;
use crate::telemetry::{self, TelemetryError};

/// What a service's program is called with.
#[derive(Debug, Parser)]
struct Line<T: clap::Args, C: Subcommand> {
    #[command(flatten)]
    process: ProcessSettings,
    #[command(subcommand)]
    verb: Verb<T, C>,
}

#[derive(Debug, Subcommand)]
enum Verb<T: clap::Args, C: Subcommand> {
    /// Brings the service's schema to this program's version, as the owner role, and ends.
    Migrate(MigrateSettings),
    /// Serves until it is told to stop (SIGTERM, SIGINT).
    Serve(Box<ServeSettings<T>>),
    #[command(flatten)]
    Own(C),
}

/// Why the program ends with an error.
#[derive(Debug, thiserror::Error)]
enum Failure<E> {
    #[error("the log cannot be set up")]
    Telemetry(#[from] TelemetryError),
    #[error("the process cannot be set up")]
    Process(#[from] io::Error),
    #[error("cannot migrate")]
    Migrate(#[from] MigrateError),
    #[error("cannot start")]
    Launch(#[source] Box<LaunchError<E>>),
    #[error("ended")]
    Fatal(#[from] Fatal),
    #[error("stopped")]
    CutOff(#[from] CutOff),
    #[error("told twice to stop, and did")]
    Impatient,
    #[error("failed")]
    Own(#[source] E),
}

/// The whole `main` of a service: reads arguments and environment, and does what they ask.
///
/// The exit code is 0 after an orderly end, 2 when the arguments are not understood, else 1 with one line on standard
/// error that says why.
pub fn main<S: Service>() -> ExitCode {
    let line = match read::<S, _>(std::env::args_os()) {
        Ok(line) => line,
        Err(error) => error.exit(),
    };
    match run::<S>(line) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            let text = telemetry::chain(&failure);
            tracing::error!(error = text, "the process ends");
            eprintln!("{}: {text}", S::NAME);
            ExitCode::FAILURE
        }
    }
}

fn read<S: Service, I>(arguments: I) -> Result<Line<S::Settings, S::Command>, clap::Error>
where
    I: IntoIterator,
    I::Item: Into<OsString> + Clone,
{
    let command = <Line<S::Settings, S::Command> as clap::CommandFactory>::command().name(S::NAME);
    Line::from_arg_matches_mut(&mut command.try_get_matches_from(arguments)?)
}

fn run<S: Service>(line: Line<S::Settings, S::Command>) -> Result<(), Failure<S::Error>> {
    let Line { process, verb } = line;
    telemetry::init(S::NAME, &process)?;
    let threads = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    threads.block_on(async move {
        match verb {
            Verb::Migrate(settings) => {
                let schema = const { Schema::of(S::NAME) };
                let applied = migrate::migrate(schema, &settings, process.environment, S::migrations()).await?;
                tracing::info!(count = applied.names().len(), "the schema is at this program's version");
                Ok(())
            }
            Verb::Serve(serve) => self::serve::<S>(Config { process, serve: *serve }).await,
            Verb::Own(command) => S::run(command, process).await.map_err(Failure::Own),
        }
    })
}

async fn serve<S: Service>(config: Config<S>) -> Result<(), Failure<S::Error>> {
    let mut signals = StopSignals::listen()?;
    let launched = tokio::select! {
        launched = launch(config) => launched.map_err(|error| Failure::Launch(Box::new(error))),
        // Nothing was begun yet that could be lost.
        _ = signals.next() => return Ok(()),
    };
    let mut running = launched?;
    let ended = tokio::select! {
        fatal = running.failed() => Err(fatal),
        signal = signals.next() => {
            tracing::info!(signal, "stopping");
            Ok(())
        }
    };
    tokio::select! {
        stopped = running.stop() => ended.map_err(Failure::from).and(stopped.map_err(Failure::from)),
        _ = signals.next() => Err(Failure::Impatient),
    }
}

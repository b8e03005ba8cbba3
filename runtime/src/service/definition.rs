use std::error::Error;
use std::fmt::Debug;

use super::{Context, Parts};
use crate::config::ProcessSettings;

/// What a service says of itself. The runtime does the rest: configuration, logs, metrics, probes, pool, relay, drain.
pub trait Service: Sized + Send + 'static {
    /// The name: of the program, in logs and events, of the schema and role (with underscores), as a caller.
    const NAME: &'static str;

    /// The port of its own, when `BIND` says nothing.
    const PORT: u16;

    /// Settings that only this service has. Fields that hold secrets are [`Secret`](crate::config::Secret)s with
    /// `hide_env_values`.
    type Settings: clap::Args + Clone + Debug + Send + Sync + 'static;

    /// Subcommands beside `migrate` and `serve`; [`NoCommand`] for none.
    type Command: clap::Subcommand + Debug + Send + 'static;

    /// Why it does not start, or why a command fails. Shown with its sources.
    type Error: Error + Send + Sync + 'static;

    /// The service's migrations: `refinery::embed_migrations!` in its own crate.
    fn migrations() -> refinery::Runner;

    /// Builds the service: its handlers around what the context offers. The schema has been checked, nothing listens
    /// yet. Development secrets among the service's own settings are refused here, with
    /// [`Environment::admit`](crate::config::Environment::admit).
    fn start(context: Context<Self>) -> impl Future<Output = Result<Parts, Self::Error>> + Send;

    /// Does one of the service's own commands, such as an import. [`open`](super::open) gives it a pool.
    fn run(command: Self::Command, process: ProcessSettings) -> impl Future<Output = Result<(), Self::Error>> + Send;
}

/// The subcommands of a service that has none of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::Subcommand)]
pub enum NoCommand {}

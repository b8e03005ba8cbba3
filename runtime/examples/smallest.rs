//! The smallest service: no operation of its own, and still a program with `migrate`, `serve`, probes, logs and an
//! orderly end. What a real one adds is its generated endpoints, its migrations and its handlers.

use std::convert::Infallible;
use std::process::ExitCode;

use contract::server::{Api, Endpoints, ErrorBody, LayerAnswer, LayerAnswers};
use runtime::config::ProcessSettings;
use runtime::{Context, Parts, Service};

struct Smallest;

#[derive(Clone, Debug, clap::Args)]
struct Settings {
    /// Whom `greet` and the log greet.
    #[arg(long, env = "GREETED", default_value = "world")]
    greeted: String,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Says hello and ends.
    Greet(Settings),
}

impl Service for Smallest {
    const NAME: &'static str = "fridge";
    const PORT: u16 = 8083;
    type Settings = Settings;
    type Command = Command;
    type Error = Infallible;

    fn migrations() -> refinery::Runner {
        // With files in `migrations/`: `refinery::embed_migrations!()` and its `migrations::runner()`.
        refinery::Runner::new(&[])
    }

    async fn start(_context: Context<Self>) -> Result<Parts, Infallible> {
        // With a contract: `passport_api::server::endpoints(Arc::new(handlers))`.
        Ok(Parts::new(Endpoints::new(&API)))
    }

    async fn run(command: Command, _process: ProcessSettings) -> Result<(), Infallible> {
        let Command::Greet(Settings { greeted }) = command;
        println!("hello {greeted}");
        Ok(())
    }
}

fn main() -> ExitCode {
    runtime::main::<Smallest>()
}

const fn layer(code: &'static str, message: &'static str) -> LayerAnswer {
    LayerAnswer { code, message }
}

/// What the generator writes from a contract; here one without operations.
static API: Api = Api {
    name: "smallest",
    caller: None,
    challenge: None,
    correlation_id: None,
    errors: ErrorBody {
        code: "code",
        message: "message",
        correlation_id: None,
        violations: None,
    },
    answers: LayerAnswers {
        invalid_request: layer("invalid_request", "The request breaks the contract."),
        unauthenticated: layer("unauthenticated", "Who calls is not known."),
        forbidden: layer("forbidden", "This caller may not do this."),
        not_found: layer("not_found", "There is nothing here."),
        method_not_allowed: layer("method_not_allowed", "This cannot be done here."),
        body_too_large: layer("body_too_large", "The body is too large."),
        unsupported_media_type: layer("unsupported_media_type", "The body is of a type that is not read."),
        internal: layer("internal", "The server failed."),
    },
    document: "{}",
};

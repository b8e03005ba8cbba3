//! `stack`: what the Makefile calls.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use local_stack::layout::Layout;
use local_stack::manifest::{Manifest, create_topics};
use local_stack::rights::{give, wanted};
use local_stack::{StackError, testing, up};

/// The stack without containers: real servers, the services, the demo.
#[derive(Debug, Parser)]
#[command(name = "stack")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Start everything, import the demo catalog, scan once, show what runs where
    Up,
    /// Stop everything
    Down {
        /// Remove what is stored, too
        #[arg(long)]
        wipe: bool,
    },
    /// What runs where
    Ps,
    /// The last lines of every log
    Logs {
        /// Of this one only
        of: Option<String>,
    },
    /// Make the manifest's topics on a broker that runs already, and give each service its rights on them
    Topics {
        /// The address of its administration
        #[arg(long, env = "KAFKA_BROKERS")]
        brokers: String,
        /// What stands before each name
        #[arg(long, env = "KAFKA_TOPIC_PREFIX", default_value = "")]
        prefix: String,
        /// Leave out the rights: on a broker that asks nobody who it is
        #[arg(long)]
        without_rights: bool,
    },
    /// Start the servers that all tests share
    TestUp,
    /// Stop the servers that all tests share and remove their data
    TestDown,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse().command).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("stack: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> Result<(), StackError> {
    match command {
        Command::Up => up::up().await,
        Command::Down { wipe } => up::down(wipe).await,
        Command::Ps => up::ps(),
        Command::Logs { of } => up::logs(of.as_deref()),
        Command::Topics {
            brokers,
            prefix,
            without_rights,
        } => {
            let manifest = Manifest::read(Layout::of_checkout()?.root())?;
            create_topics(&brokers, &prefix, &manifest).await?;
            if without_rights {
                return Ok(());
            }
            give(&brokers, &wanted(&manifest, &prefix)).await
        }
        Command::TestUp => {
            let servers = testing::servers().await?;
            println!(
                "tests use Postgres on port {} and Kafka on {}",
                servers.postgres_port(),
                servers.kafka_brokers()
            );
            Ok(())
        }
        Command::TestDown => testing::stop_shared_servers().await,
    }
}

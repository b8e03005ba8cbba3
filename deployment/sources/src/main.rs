//! `sources`: recordings of other people's services, served until the process is told to stop.
use std::net::SocketAddr;

use clap::Parser;
use sources::Sources;
use tokio::signal::unix::{SignalKind, signal};

/// Recordings of Open Food Facts and Agribalyse, with faults to switch on.
#[derive(Debug, Parser)]
#[command(name = "sources")]
struct Arguments {
    /// Where to listen.
    #[arg(long, env = "BIND", default_value = "127.0.0.1:8089")]
    bind: SocketAddr,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let Arguments { bind } = Arguments::parse();
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let sources = Sources::start(bind).await?;
    println!("recordings are served at http://{}", sources.local_addr());
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Ok(())
}

//! The gateway's process: settings, signals, and a running gateway between them.

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use clap::Parser;
use runtime::shutdown::StopSignals;
use runtime::telemetry;

use crate::issuer;
use crate::{Settings, start};
use tokio_util::sync::CancellationToken;

/// PackyTrace's one public door.
#[derive(Parser)]
#[command(name = "gateway", version)]
struct Command {
    #[command(flatten)]
    settings: Settings,
}

/// Runs the gateway with the process's arguments and environment, until it is asked to stop.
pub fn main() -> ExitCode {
    match run(Command::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("gateway: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<()> {
    telemetry::init("gateway", &command.settings.process)?;
    let mut config = command.settings.into_config(|name| std::env::var(name).ok())?;
    let mut handed_over = listenfd::ListenFd::from_env();
    let mut take = |number| {
        let socket = handed_over.take_tcp_listener(number);
        socket
            .context("LISTEN_FDS does not hold listening TCP sockets")
            .map(|socket| socket.map(Arc::new))
    };
    (config.listener, config.admin_listener) = (take(0)?, take(1)?);
    let issuer = config
        .issuer
        .take()
        .context("ISSUER_URL is not set: name the issuer whose tokens are taken")?;
    let identity = config.addresses.get(issuer::start::IDENTITY).cloned();
    let identity = identity.context("IDENTITY_URL is not set: the ended sessions are read from identity")?;
    // Requests are served by threads of their own: this one has the signals, the probes, the issuer's keys.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("no async runtime")?;
    runtime.block_on(async {
        let mut signals = StopSignals::listen().context("cannot listen for signals")?;
        let stop = CancellationToken::new();
        let tokens = issuer::start::start(issuer, config.routes, &identity, &config.caller_key, stop.clone())?;
        let running = start(config, tokens).await?;
        tracing::info!(bind = %running.local_addr(), "serving");
        let signal = signals.next().await;
        tracing::info!(signal, "stopping");
        tokio::select! {
            () = running.close() => {}
            signal = signals.next() => tracing::warn!(signal, "stopping at once"),
        }
        stop.cancel();
        Ok(())
    })
}

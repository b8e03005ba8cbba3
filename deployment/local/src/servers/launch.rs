//! Starting any server: spawn, then ask until it answers or ends.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use rustix::process::Signal;
use tokio::time::{Instant, sleep};

use crate::error::StackError;
use crate::process::{self, Process};

/// A server that can be launched.
pub trait Server {
    /// Its name in progress, errors and state files.
    fn name(&self) -> &'static str;
    /// Where its output goes.
    fn log(&self) -> PathBuf;
    /// How long it may take to be ready on a busy machine.
    fn patience(&self) -> Duration;
    /// The signal that ends it in order, without waiting for its clients.
    fn stop_signal(&self) -> Signal;
    /// Makes its data folder, if it has none.
    fn prepare(&self) -> impl Future<Output = Result<(), StackError>>;
    /// How it is started.
    ///
    /// # Errors
    /// When there is no user to run it as.
    fn command(&self) -> Result<Command, StackError>;
    /// Asks it something that only a working server answers; the reason when it does not.
    fn probe(&self) -> impl Future<Output = Result<(), String>>;
    /// What it is started from, where that may change while it runs: another means another start.
    fn started_from(&self) -> String {
        String::new()
    }
    /// Whether a start that ended for this reason is worth another try.
    fn may_try_again(&self, _reason: &str) -> bool {
        false
    }
}

/// Prepares and starts a server and waits until it answers. `started` hears of the process before it answers, so that
/// it can be found again if this program is ended meanwhile.
///
/// # Errors
/// When it cannot be prepared or started, ends, or does not answer in time (then it is killed); or what `started` says.
pub async fn launch(
    server: &impl Server,
    mut started: impl FnMut(Process) -> Result<(), StackError>,
) -> Result<Process, StackError> {
    server.prepare().await?;
    let deadline = Instant::now() + server.patience();
    loop {
        let process = process::spawn(server.command()?, &server.log())?;
        let ready = match started(process) {
            Ok(()) => wait(server, process, deadline).await,
            Err(error) => Err(error),
        };
        match ready {
            Ok(()) => return Ok(process),
            Err(StackError::Ended { reason, .. }) if server.may_try_again(&reason) && Instant::now() < deadline => {
                sleep(Duration::from_millis(200)).await;
            }
            Err(error) => {
                process.kill();
                return Err(error);
            }
        }
    }
}

/// Waits until a started server answers.
pub(super) async fn wait(server: &impl Server, process: Process, deadline: Instant) -> Result<(), StackError> {
    let name = || server.name().to_owned();
    loop {
        let Err(reason) = server.probe().await else {
            return Ok(());
        };
        if !process.is_running() {
            let log = server.log();
            return Err(StackError::Ended {
                server: name(),
                reason: process::last_line(&log),
                log,
            });
        }
        if Instant::now() >= deadline {
            let seconds = server.patience().as_secs();
            return Err(StackError::NotReady {
                server: name(),
                seconds,
                reason,
                log: server.log(),
            });
        }
        sleep(Duration::from_millis(50)).await;
    }
}

/// Stops a process in order; kills it when it does not end.
///
/// # Errors
/// When not even that ends it.
pub async fn stop(name: &str, process: Process, signal: Signal) -> Result<(), StackError> {
    process.signal(signal);
    if process.ended_within(Duration::from_secs(30)).await {
        return Ok(());
    }
    process.kill();
    if process.ended_within(Duration::from_secs(10)).await {
        return Ok(());
    }
    Err(StackError::DoesNotEnd {
        server: name.to_owned(),
        pid: process.pid,
    })
}

/// Runs what blocks on a thread made for that.
pub(crate) async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(failed) => match failed.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // The runtime is shutting down, and this task with it.
            Err(_) => std::future::pending().await,
        },
    }
}

use std::net::SocketAddr;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{Instant, timeout_at};

use crate::background::{Fatal, Supervisor};
use crate::postgres::Pool;
use crate::probes::Readiness;

/// A service that listens and works.
pub struct Running {
    pub(super) server: contract::server::Running,
    pub(super) readiness: Readiness,
    pub(super) workers: Supervisor,
    pub(super) relay: Supervisor,
    pub(super) fatal: mpsc::Receiver<Fatal>,
    pub(super) pool: Pool,
    pub(super) grace: Duration,
}

/// Stopping took longer than it may, and these were cut off. Nothing that was committed is lost: the outbox keeps its
/// rows, and Kafka delivers again what was not acknowledged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cut off at the deadline while stopping: {}", .0.join(", "))]
pub struct CutOff(pub Vec<&'static str>);

impl Running {
    /// Where it listens; the port is a real one, also when it was asked to choose.
    pub fn local_addr(&self) -> SocketAddr {
        self.server.local_addr()
    }

    /// Waits until a background task fails in a way that the process must not outlive; for ever, if all goes well.
    pub async fn failed(&mut self) -> Fatal {
        match self.fatal.recv().await {
            Some(fatal) => fatal,
            // The supervisors hold the other end for as long as this lives.
            None => std::future::pending().await,
        }
    }

    /// Stops in an order in which nothing is lost: `/ready` says no; no new connection, requests in flight are
    /// answered; consumers finish the message at hand; the relay publishes what all of those have committed.
    pub async fn stop(self) -> Result<(), CutOff> {
        let deadline = Instant::now() + self.grace;
        let mut cut_off = Vec::new();
        self.readiness.stop();
        if timeout_at(deadline, self.server.close()).await.is_err() {
            cut_off.push("requests in flight");
        }
        cut_off.extend(self.workers.stop(deadline).await);
        cut_off.extend(self.relay.stop(deadline).await);
        self.pool.close();
        if cut_off.is_empty() {
            Ok(())
        } else {
            Err(CutOff(cut_off))
        }
    }
}

use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio_util::sync::CancellationToken;

/// What a background task may fail with. Its Display goes into the log, so it holds no values.
pub type TaskError = Box<dyn std::error::Error + Send + Sync>;

/// What follows when a task ends although nobody asked it to. A panic always ends the process: nobody knows what it
/// left half done, and a new process starts from what is committed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// Started again, after a pause that doubles from a second to half a minute and starts anew once the task has run
    /// well for a minute. For what depends on a server that may be away.
    Restart,
    /// The process ends, and says why. For what cannot go well later.
    Fatal,
}

/// Something that runs beside the requests until it is told to stop.
pub struct Task {
    pub(super) name: &'static str,
    pub(super) policy: Policy,
    pub(super) start: Box<dyn Fn(CancellationToken) -> BoxFuture<'static, Result<(), TaskError>> + Send + Sync>,
}

impl Task {
    /// Makes a task. `start` is called for each (re)start with the token that tells it to stop; on that it finishes
    /// what it has begun, briefly, and returns.
    pub fn new<F, Fut, E>(name: &'static str, policy: Policy, start: F) -> Self
    where
        F: Fn(CancellationToken) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<TaskError>,
    {
        let start = move |stop| -> BoxFuture<'static, Result<(), TaskError>> {
            let running = start(stop);
            Box::pin(async move { running.await.map_err(Into::into) })
        };
        Self {
            name,
            policy,
            start: Box::new(start),
        }
    }

    /// Makes a task that does one short thing again and again. A failure is logged, and the next turn tries anew.
    pub fn every<F, Fut, E>(name: &'static str, period: Duration, turn: F) -> Self
    where
        F: Fn() -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<TaskError> + Send + 'static,
    {
        Self::new(name, Policy::Restart, move |stop| {
            let turn = turn.clone();
            async move {
                let mut ticks = tokio::time::interval(period);
                ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
                while stop.run_until_cancelled(ticks.tick()).await.is_some() {
                    turn().await.map_err(Into::into)?;
                }
                Ok::<(), TaskError>(())
            }
        })
    }

    /// The task's name in logs and metrics.
    pub fn name(&self) -> &'static str {
        self.name
    }
}

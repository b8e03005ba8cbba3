use std::collections::BTreeSet;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};
use futures_util::FutureExt;
use tokio::sync::mpsc;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::task::{Policy, Task};

/// A background task ended in a way that the process must not outlive.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("background task `{task}` {reason}")]
pub struct Fatal {
    /// The task's name.
    pub task: &'static str,
    /// What happened: it panicked, failed, or ended.
    pub reason: String,
}

/// Runs tasks and follows their policies. Tasks of one supervisor are stopped together.
pub struct Supervisor {
    stop: CancellationToken,
    tracker: TaskTracker,
    running: Arc<Mutex<BTreeSet<&'static str>>>,
    fatal: mpsc::Sender<Fatal>,
}

/// A task that ran this long was well: its next pause is the shortest again.
const WELL: Duration = Duration::from_secs(60);

impl Supervisor {
    /// Makes a supervisor; whoever holds the other end of `fatal` ends the process at the first message.
    pub fn new(fatal: mpsc::Sender<Fatal>) -> Self {
        Self {
            stop: CancellationToken::new(),
            tracker: TaskTracker::new(),
            running: Arc::default(),
            fatal,
        }
    }

    /// Starts a task.
    pub fn start(&self, task: Task) {
        let (stop, fatal, running) = (self.stop.clone(), self.fatal.clone(), Arc::clone(&self.running));
        self.tracker.spawn(async move {
            let name = task.name;
            lock(&running).insert(name);
            if let Err(reason) = supervise(task, stop).await {
                tracing::error!(task = name, reason, "background task ended the process");
                // Full or closed: the process is ending already.
                let _ = fatal.try_send(Fatal { task: name, reason });
            }
            lock(&running).remove(name);
        });
    }

    /// Tells all tasks to stop and waits until they have, at the latest until the deadline. Answers with the names of
    /// those that had not by then.
    pub async fn stop(&self, deadline: Instant) -> Vec<&'static str> {
        self.stop.cancel();
        self.tracker.close();
        match tokio::time::timeout_at(deadline, self.tracker.wait()).await {
            Ok(()) => Vec::new(),
            Err(_) => lock(&self.running).iter().copied().collect(),
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs a task until it is told to stop. An error is the reason for which the process must end.
async fn supervise(task: Task, stop: CancellationToken) -> Result<(), String> {
    let mut pauses = pauses();
    loop {
        let started = Instant::now();
        let outcome = AssertUnwindSafe((task.start)(stop.clone())).catch_unwind().await;
        let reason = match outcome {
            Err(_) => return Err("panicked".to_owned()),
            Ok(Ok(())) if stop.is_cancelled() => return Ok(()),
            Ok(Ok(())) => "ended although nothing asked it to".to_owned(),
            Ok(Err(error)) => format!("failed: {error}"),
        };
        if stop.is_cancelled() {
            tracing::warn!(task = task.name, reason, "background task did not stop cleanly");
            return Ok(());
        }
        if task.policy == Policy::Fatal {
            return Err(reason);
        }
        if started.elapsed() >= WELL {
            pauses = self::pauses();
        }
        let pause = pauses.next().unwrap_or(LONGEST);
        metrics::counter!("background_task_restarts_total", "task" => task.name).increment(1);
        tracing::warn!(
            task = task.name,
            reason,
            retry_after_s = pause.as_secs_f64(),
            "background task starts again"
        );
        if stop.run_until_cancelled(tokio::time::sleep(pause)).await.is_none() {
            return Ok(());
        }
    }
}

const LONGEST: Duration = Duration::from_secs(30);

fn pauses() -> impl Iterator<Item = Duration> {
    ExponentialBuilder::new()
        .with_min_delay(Duration::from_secs(1))
        .with_max_delay(LONGEST)
        .with_jitter()
        .without_max_times()
        .build()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    fn supervisor() -> (Supervisor, mpsc::Receiver<Fatal>) {
        let (sender, receiver) = mpsc::channel(1);
        (Supervisor::new(sender), receiver)
    }

    fn soon() -> Instant {
        Instant::now() + Duration::from_secs(10)
    }

    #[tokio::test(start_paused = true)]
    async fn a_failing_task_starts_again_until_it_goes_well() {
        let (supervisor, _fatal) = supervisor();
        let starts = Arc::new(AtomicU32::new(0));
        let well = Arc::new(tokio::sync::Notify::new());
        let (counted, told) = (Arc::clone(&starts), Arc::clone(&well));
        supervisor.start(Task::new("flaky", Policy::Restart, move |stop| {
            let (counted, told) = (Arc::clone(&counted), Arc::clone(&told));
            async move {
                if counted.fetch_add(1, Ordering::SeqCst) < 4 {
                    return Err("not yet");
                }
                told.notify_one();
                stop.cancelled().await;
                Ok(())
            }
        }));
        well.notified().await;
        assert_eq!(starts.load(Ordering::SeqCst), 5);
        assert!(supervisor.stop(soon()).await.is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn a_panic_is_fatal_whatever_the_policy() {
        let (supervisor, mut fatal) = supervisor();
        supervisor.start(Task::new("broken", Policy::Restart, |_| async {
            panic!("on purpose") as Result<(), TaskError>
        }));
        let told = fatal.recv().await.unwrap();
        assert_eq!((told.task, told.reason.as_str()), ("broken", "panicked"));
    }

    #[tokio::test(start_paused = true)]
    async fn a_fatal_task_may_neither_fail_nor_end() {
        let (supervisor, mut fatal) = supervisor();
        supervisor.start(Task::new("fails", Policy::Fatal, |_| async { Err("no such table") }));
        assert_eq!(fatal.recv().await.unwrap().reason, "failed: no such table");
        supervisor.start(Task::new("ends", Policy::Fatal, |_| async { Ok::<(), TaskError>(()) }));
        assert_eq!(fatal.recv().await.unwrap().task, "ends");
    }

    #[tokio::test(start_paused = true)]
    async fn what_does_not_stop_by_the_deadline_is_named() {
        let (supervisor, _fatal) = supervisor();
        supervisor.start(Task::new("deaf", Policy::Fatal, |_| {
            std::future::pending::<Result<(), TaskError>>()
        }));
        supervisor.start(Task::new("listens", Policy::Fatal, |stop| async move {
            stop.cancelled().await;
            Ok::<(), TaskError>(())
        }));
        tokio::task::yield_now().await;
        assert_eq!(supervisor.stop(soon()).await, ["deaf"]);
    }

    use super::super::task::TaskError;
}

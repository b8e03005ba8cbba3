use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures_util::future::{BoxFuture, join_all};
use tokio::sync::Mutex;
use tokio::time::Instant;

/// Why a dependency is not ready. Its Display goes into the log, never into the answer.
pub type CheckError = Box<dyn std::error::Error + Send + Sync>;

/// A question to one dependency.
pub struct Check {
    name: &'static str,
    ask: Box<dyn Fn() -> BoxFuture<'static, Result<(), CheckError>> + Send + Sync>,
}

impl Check {
    /// Makes a check that really asks: a query, a request for metadata. It is cut off after [`LIMIT`].
    pub fn new<F, Fut, E>(name: &'static str, ask: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<CheckError>,
    {
        let ask = move || -> BoxFuture<'static, Result<(), CheckError>> {
            let asked = ask();
            Box::pin(async move { asked.await.map_err(Into::into) })
        };
        Self {
            name,
            ask: Box::new(ask),
        }
    }
}

/// How long a dependency may take to answer a check.
pub const LIMIT: Duration = Duration::from_secs(2);

/// How long an answer is given again, so that whoever asks `/ready` often does not load the dependencies.
const FRESH: Duration = Duration::from_secs(1);

/// What the checks found, in their order.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Report {
    /// Whether requests should be sent here.
    pub ready: bool,
    /// Each dependency, and whether it answered.
    pub checks: Vec<(&'static str, bool)>,
}

/// Whether the process should be given requests. Cloning shares it.
#[derive(Clone)]
pub struct Readiness {
    shared: Arc<Shared>,
}

struct Shared {
    checks: Vec<Check>,
    stopping: AtomicBool,
    latest: Mutex<Option<(Instant, Report)>>,
}

impl Readiness {
    /// With the dependencies to ask.
    pub fn new(checks: Vec<Check>) -> Self {
        Self {
            shared: Arc::new(Shared {
                checks,
                stopping: AtomicBool::new(false),
                latest: Mutex::new(None),
            }),
        }
    }

    /// From now on the answer is no: the process is stopping.
    pub fn stop(&self) {
        self.shared.stopping.store(true, Ordering::Release);
    }

    /// Asks all dependencies at once, at most once a second for all who want to know.
    pub async fn report(&self) -> Report {
        let mut latest = self.shared.latest.lock().await;
        let mut report = match &*latest {
            Some((at, report)) if at.elapsed() < FRESH => report.clone(),
            _ => {
                let report = self.ask().await;
                *latest = Some((Instant::now(), report.clone()));
                report
            }
        };
        report.ready &= !self.shared.stopping.load(Ordering::Acquire);
        report
    }

    async fn ask(&self) -> Report {
        let checks = join_all(self.shared.checks.iter().map(|check| async move {
            let reason = match tokio::time::timeout(LIMIT, (check.ask)()).await {
                Ok(Ok(())) => None,
                Ok(Err(error)) => Some(error.to_string()),
                Err(_) => Some("no answer in time".to_owned()),
            };
            let up = reason.is_none();
            if let Some(reason) = reason {
                tracing::warn!(check = check.name, reason, "not ready");
            }
            metrics::gauge!("readiness_check_up", "check" => check.name).set(if up { 1.0 } else { 0.0 });
            (check.name, up)
        }))
        .await;
        Report {
            ready: checks.iter().all(|(_, up)| *up),
            checks,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicU32;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn one_that_fails_or_is_silent_makes_it_not_ready() {
        let readiness = Readiness::new(vec![
            Check::new("postgres", || async { Ok::<(), CheckError>(()) }),
            Check::new("kafka", || async { Err("no broker") }),
            Check::new("silent", std::future::pending::<Result<(), CheckError>>),
        ]);
        let report = readiness.report().await;
        assert_eq!(
            report,
            Report {
                ready: false,
                checks: vec![("postgres", true), ("kafka", false), ("silent", false)]
            }
        );
    }

    #[tokio::test(start_paused = true)]
    async fn the_dependencies_are_asked_once_a_second() {
        let asked = Arc::new(AtomicU32::new(0));
        let counter = Arc::clone(&asked);
        let readiness = Readiness::new(vec![Check::new("postgres", move || {
            counter.fetch_add(1, Ordering::SeqCst);
            async { Ok::<(), CheckError>(()) }
        })]);
        for _ in 0..5 {
            assert!(readiness.report().await.ready);
        }
        assert_eq!(asked.load(Ordering::SeqCst), 1);
        tokio::time::advance(FRESH).await;
        readiness.report().await;
        assert_eq!(asked.load(Ordering::SeqCst), 2);
    }

    #[tokio::test]
    async fn a_stopping_process_is_not_ready_whatever_its_dependencies_say() {
        let readiness = Readiness::new(vec![]);
        assert!(readiness.report().await.ready);
        readiness.stop();
        assert!(!readiness.report().await.ready);
    }
}

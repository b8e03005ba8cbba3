use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use metrics_process::Collector;

/// The recorder could not be installed.
#[derive(Debug, Clone, thiserror::Error)]
#[error("metrics cannot be recorded: {0}")]
pub struct MetricsError(String);

/// What `/metrics` answers from. Cloning shares it.
#[derive(Clone)]
pub struct Metrics {
    shared: Arc<Shared>,
    /// Asked before each scrape: figures that are looked up rather than counted.
    samplers: Arc<Mutex<Vec<Sampler>>>,
}

type Sampler = Box<dyn Fn() + Send>;

struct Shared {
    handle: PrometheusHandle,
    process: Collector,
}

/// Bounds in seconds for everything that ends in `_seconds`. 0.25 s and 1 s are where a scan is felt to be slow.
const SECONDS: &[f64] = &[
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0,
];

/// There is one recorder for a process, whichever service asks first: tests start several services in one.
static SHARED: OnceLock<Result<Arc<Shared>, MetricsError>> = OnceLock::new();

impl Metrics {
    /// Installs the recorder for the `metrics` macros, or shares the one that is installed.
    pub fn install() -> Result<Self, MetricsError> {
        let shared = SHARED.get_or_init(install).clone()?;
        Ok(Self {
            shared,
            samplers: Arc::default(),
        })
    }

    /// Adds figures that are looked up at each scrape, such as a pool's.
    pub fn sample(&self, sampler: impl Fn() + Send + 'static) {
        self.samplers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Box::new(sampler));
    }

    /// All figures in Prometheus' text format.
    pub fn render(&self) -> String {
        self.shared.process.collect();
        for sampler in self.samplers.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            sampler();
        }
        self.shared.handle.render()
    }

    /// Folds what histograms have gathered since the last time, which a scrape does too. Without it they would grow
    /// while nobody scrapes.
    pub fn fold(&self) {
        self.shared.handle.run_upkeep();
    }
}

/// The media type of [`Metrics::render`].
pub const CONTENT_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

fn install() -> Result<Arc<Shared>, MetricsError> {
    let failed = |error: metrics_exporter_prometheus::BuildError| MetricsError(error.to_string());
    let handle = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), SECONDS)
        .map_err(failed)?
        .install_recorder()
        .map_err(failed)?;
    let process = Collector::default();
    process.describe();
    describe();
    Ok(Arc::new(Shared { handle, process }))
}

fn describe() {
    metrics::describe_gauge!("postgres_pool_connections", "Connections of the pool, by state");
    metrics::describe_counter!(
        "background_task_restarts_total",
        "Restarts of background tasks after a failure"
    );
    metrics::describe_gauge!(
        "breaker_state",
        "1 for the state that the breaker of a dependency is in"
    );
    metrics::describe_counter!("breaker_rejections_total", "Calls that an open breaker refused");
    metrics::describe_gauge!(
        "readiness_check_up",
        "1 while a dependency answers, 0 while it does not"
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_histograms_and_samplers_are_asked() {
        let metrics = Metrics::install().unwrap();
        metrics::histogram!("recorder_test_seconds", "route" => "/a/{b}").record(0.3);
        metrics.sample(|| metrics::gauge!("recorder_test_sampled").set(7.0));
        let text = metrics.render();
        assert!(
            text.contains(r#"recorder_test_seconds_bucket{route="/a/{b}",le="0.25"} 0"#),
            "{text}"
        );
        assert!(
            text.contains(r#"recorder_test_seconds_bucket{route="/a/{b}",le="0.5"} 1"#),
            "{text}"
        );
        assert!(text.contains("recorder_test_sampled 7"));
        assert!(text.contains("process_resident_memory_bytes"));
    }

    #[test]
    fn a_second_installation_shares_the_first() {
        let (one, other) = (Metrics::install().unwrap(), Metrics::install().unwrap());
        metrics::counter!("recorder_test_shared_total").increment(1);
        assert!(one.render().contains("recorder_test_shared_total 1"));
        assert!(other.render().contains("recorder_test_shared_total 1"));
    }
}

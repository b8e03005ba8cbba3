use tracing::level_filters::LevelFilter;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::{FilterExt, Targets, filter_fn};
use tracing_subscriber::layer::SubscriberExt;

use super::json::{JsonLines, is_ours};
use super::out::Out;
use super::panics;
use crate::config::ProcessSettings;

/// The log could not be set up.
#[derive(Debug, thiserror::Error)]
#[error("LOG is not understood: {reason}; write a level (`info`) or levels of modules (`info,runtime::outbox=debug`)")]
pub struct TelemetryError {
    reason: String,
}

/// Starts logging to standard output, and logs panics.
///
/// A second call in one process changes nothing: tests start several services in one.
pub fn init(service: &'static str, settings: &ProcessSettings) -> Result<(), TelemetryError> {
    let levels: Targets = settings
        .log
        .parse()
        .map_err(|source: tracing_subscriber::filter::ParseError| TelemetryError {
            reason: source.to_string(),
        })?;
    let development = settings.environment.allows_development_secrets();
    // Below `warn` the crates of others log requests, statements and addresses.
    let foreign_limit =
        filter_fn(move |metadata| *metadata.level() <= LevelFilter::WARN || is_ours(metadata.target(), service));
    let lines = JsonLines::new(service, development, Out).with_filter(levels.and(foreign_limit));
    if tracing::subscriber::set_global_default(tracing_subscriber::registry().with(lines)).is_ok() {
        panics::log_panics(development);
    }
    Ok(())
}

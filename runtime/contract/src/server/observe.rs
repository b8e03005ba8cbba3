//! What is told of a request: a span, a line, two metrics. Of its address only the route template.

use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use metrics::{Counter, Histogram};

use super::super::http::Context;
use super::Operation;

pub(super) fn span(operation: &Operation, context: &Context) -> tracing::Span {
    tracing::info_span!(
        "request",
        operation = operation.id,
        method = operation.method,
        route = operation.path,
        correlation_id = %context.correlation_id,
        trace_id = context.trace.trace_id(),
        span_id = context.trace.span_id(),
    )
}

/// The operation's metrics, looked up once: by label for every request they cost more than most of what is done for it.
pub(super) struct Meters {
    operation: &'static Operation,
    duration: OnceLock<Histogram>,
    counts: Mutex<Vec<(Ending, Counter)>>,
}

/// How a request ended, as the label `status` says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Answered(u16),
    Cancelled,
}

impl Meters {
    pub fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            duration: OnceLock::new(),
            counts: Mutex::default(),
        }
    }

    fn count(&self, ending: Ending, took: Duration) {
        let Operation { id, method, path, .. } = *self.operation;
        self.counter(ending).increment(1);
        let duration = self.duration.get_or_init(
            || metrics::histogram!("http_server_request_duration_seconds", "operation" => id, "method" => method, "route" => path),
        );
        duration.record(took.as_secs_f64());
    }

    fn counter(&self, ending: Ending) -> Counter {
        let Operation { id, method, path, .. } = *self.operation;
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, counter)) = counts.iter().find(|(known, _)| *known == ending) {
            return counter.clone();
        }
        let status = match ending {
            Ending::Answered(status) => status.to_string(),
            Ending::Cancelled => "cancelled".to_owned(),
        };
        let counter = metrics::counter!("http_server_requests_total", "operation" => id, "method" => method, "route" => path, "status" => status);
        counts.push((ending, counter.clone()));
        counter
    }
}

/// Counts a request when it is answered, or when it is given up.
pub(super) struct Watch<'m> {
    meters: &'m Meters,
    begun: Instant,
    answered: bool,
}

impl<'m> Watch<'m> {
    pub fn begin(meters: &'m Meters) -> Self {
        Self {
            meters,
            begun: Instant::now(),
            answered: false,
        }
    }

    pub fn end(mut self, status: u16) {
        self.answered = true;
        let took = self.begun.elapsed();
        self.meters.count(Ending::Answered(status), took);
        tracing::info!(
            status,
            micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX),
            "answered"
        );
    }
}

impl Drop for Watch<'_> {
    fn drop(&mut self) {
        if !self.answered {
            self.meters.count(Ending::Cancelled, self.begun.elapsed());
        }
    }
}

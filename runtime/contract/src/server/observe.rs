//! What is told of a request: a span, a line, two metrics. Of its address only the route template.

use std::time::Instant;

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

/// Counts a request when it is answered, or when it is given up.
pub(super) struct Watch {
    operation: &'static Operation,
    begun: Instant,
    answered: bool,
}

impl Watch {
    pub fn begin(operation: &'static Operation) -> Self {
        Self {
            operation,
            begun: Instant::now(),
            answered: false,
        }
    }

    pub fn end(mut self, status: u16) {
        self.answered = true;
        self.count(status.to_string());
        tracing::info!(
            status,
            micros = u64::try_from(self.begun.elapsed().as_micros()).unwrap_or(u64::MAX),
            "answered"
        );
    }

    fn count(&self, status: String) {
        let Operation { id, method, path, .. } = *self.operation;
        metrics::counter!("http_server_requests_total", "operation" => id, "method" => method, "route" => path, "status" => status)
            .increment(1);
        metrics::histogram!("http_server_request_duration_seconds", "operation" => id, "method" => method, "route" => path)
            .record(self.begun.elapsed().as_secs_f64());
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if !self.answered {
            self.count("cancelled".to_owned());
        }
    }
}

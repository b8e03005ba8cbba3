//! What is told of an exchange when it is over: one log line, one latency, one count.

use std::sync::Arc;

use gateway_routes::Route;
use http::{Method, StatusCode};
use runtime::telemetry::Trace;
use tokio::time::Instant;
use uuid::Uuid;

use super::tally::{self, Kind};
use crate::front::state::ConnectionState;

/// Gathers what is known of an exchange and tells it when dropped: at the answer's end, or when the client is gone.
pub struct Record {
    connection: Arc<ConnectionState>,
    started: Instant,
    correlation_id: Uuid,
    trace: Trace,
    method: &'static str,
    route: Option<&'static Route>,
    status: Option<StatusCode>,
    complete: bool,
}

impl Record {
    /// An exchange begins.
    pub fn new(connection: Arc<ConnectionState>, correlation_id: Uuid, trace: Trace, method: &Method) -> Self {
        connection.set_busy();
        let method = method_label(method);
        Self {
            connection,
            started: Instant::now(),
            correlation_id,
            trace,
            method,
            route: None,
            status: None,
            complete: false,
        }
    }

    /// When it began.
    pub fn started(&self) -> Instant {
        self.started
    }

    /// It is about this operation.
    pub fn set_route(&mut self, route: &'static Route) {
        self.route = Some(route);
    }

    /// It is answered with this status.
    pub fn set_status(&mut self, status: StatusCode) {
        self.status = Some(status);
    }

    /// The whole answer went out.
    pub fn set_complete(&mut self) {
        self.complete = true;
    }
}

impl Drop for Record {
    fn drop(&mut self) {
        let now = Instant::now();
        self.connection.set_idle(now);
        let time = now.duration_since(self.started);
        let operation = self.route.map_or("none", |route| route.operation);
        let outcome = match (self.status, self.complete) {
            (Some(_), true) => "answered",
            (Some(_), false) => "cut off",
            (None, _) => "client gone",
        };
        let status = self.status.map(|status| status.as_u16());
        let kind = Kind {
            operation,
            method: self.method,
            status,
            outcome,
        };
        tally::count(kind, time);
        let mut buffer = Uuid::encode_buffer();
        let correlation_id: &str = self.correlation_id.hyphenated().encode_lower(&mut buffer);
        tracing::info!(
            correlation_id,
            trace_id = self.trace.encode_trace_id(&mut [0; Trace::TRACE_ID_LENGTH]),
            method = self.method,
            route = self.route.map(|route| route.template),
            operation,
            status = status.unwrap_or_default(),
            duration_ms = time.as_micros() as f64 / 1e3,
            outcome,
            "exchange"
        );
    }
}

/// A method's name where it is a known one: labels and logs hold nothing that a client made up.
fn method_label(method: &Method) -> &'static str {
    const KNOWN: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
    KNOWN
        .into_iter()
        .find(|known| *known == method.as_str())
        .unwrap_or("other")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_made_up_method_is_no_label() {
        assert_eq!(method_label(&Method::from_bytes(b"SECRET-TOKEN").unwrap()), "other");
        assert_eq!(method_label(&Method::from_bytes(b"get").unwrap()), "other");
        assert_eq!(method_label(&Method::PATCH), "PATCH");
    }
}

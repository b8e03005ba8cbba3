use std::sync::LazyLock;

use super::members::Name;

/// The fields that a log line may hold, beside time, level, service, target and message.
///
/// Everything else is dropped, however it got into a span or event: a field must be added here before it shows, and
/// whoever adds one says why it cannot name a person. Paths, queries, bodies, addresses, tokens, and the ids of
/// visitors, accounts and sessions never belong here; the route is the template of the contract.
const ALLOWED: &[&str] = &[
    // Where in the flow: ids made by the gateway and the tracing, for one request each.
    "correlation_id",
    "causation_id",
    "trace_id",
    "span_id",
    // What was called, by names that the contracts state.
    "caller",
    "dependency",
    "method",
    "operation",
    "route",
    "service_called",
    // How it went. `error` is the Display of our own error types, which hold no values; `header` a name of the contract,
    // `rule` and `rules` places in a schema.
    "attempt",
    "code",
    "duration_ms",
    "micros",
    "error",
    "facility",
    "header",
    "outcome",
    "reason",
    "retry_after_s",
    "rule",
    "rules",
    "status",
    // Events: places in Kafka, and the event's own random id.
    "event_id",
    "event_type",
    "group",
    "offset",
    "partition",
    "topic",
    // The process and its tasks.
    "app_env",
    "bind",
    "check",
    "count",
    "lag",
    "limit",
    "location",
    "migration",
    "rate",
    "rejected",
    "schema",
    "signal",
    "state",
    "task",
    "version",
];

/// The allowed fields, each with its name in a line, by length: each field of each line is compared, and few have the
/// same length.
static NAMES: LazyLock<Vec<Vec<(&'static str, Name)>>> = LazyLock::new(|| {
    let mut by_length = Vec::new();
    for field in ALLOWED {
        by_length.resize_with(by_length.len().max(field.len() + 1), Vec::new);
        let name: &str = format!(",\"{}\":", written(field)).leak();
        by_length[field.len()].push((*field, Name(name)));
    }
    by_length
});

/// How a field is called in a line, if it may show.
pub(super) fn name_in_line(field: &str) -> Option<Name> {
    let same_length = NAMES.get(field.len())?;
    same_length
        .iter()
        .find(|(allowed, _)| *allowed == field)
        .map(|(_, name)| *name)
}

fn written(field: &'static str) -> &'static str {
    match field {
        "correlation_id" => "correlationId",
        "causation_id" => "causationId",
        "trace_id" => "traceId",
        "span_id" => "spanId",
        other => other,
    }
}

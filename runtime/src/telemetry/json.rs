use std::error::Error;
use std::fmt;
use std::io::Write;

use serde_json::{Map, Value};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::Context;
use tracing_subscriber::registry::LookupSpan;

use super::fields::{is_allowed, name_in_line};
use super::text::brief;

/// Writes each event as one line of JSON: time, level, service, target, message, then the allowed fields of the spans
/// around it and its own.
///
/// tracing-subscriber's own JSON format writes every field that anybody records, which is why this layer exists.
pub(super) struct JsonLines<W> {
    service: &'static str,
    development: bool,
    writer: W,
}

/// Crates of others whose messages are about servers and never about requests.
const TRUSTED: &[&str] = &["rdkafka"];

/// Crates whose messages we wrote.
const OURS: &[&str] = &["runtime", "contract", "contracts"];

/// Whether a line of this target was written by us. `service` is the process's name, its crate's with hyphens.
pub(super) fn is_ours(target: &str, service: &str) -> bool {
    let crate_name = target.split("::").next().unwrap_or(target);
    OURS.contains(&crate_name) || crate_name == service.replace('-', "_")
}

impl<W> JsonLines<W> {
    pub(super) fn new(service: &'static str, development: bool, writer: W) -> Self {
        Self {
            service,
            development,
            writer,
        }
    }

    fn may_show_text(&self, target: &str) -> bool {
        let crate_name = target.split("::").next().unwrap_or(target);
        self.development || TRUSTED.contains(&crate_name) || is_ours(target, self.service)
    }
}

/// What a span contributes to the lines inside it.
struct SpanFields(Map<String, Value>);

impl<S, W> Layer<S> for JsonLines<W>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    W: for<'a> MakeWriter<'a> + 'static,
{
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let Some(span) = context.span(id) else { return };
        let mut collected = Collected::default();
        attributes.record(&mut collected);
        span.extensions_mut().insert(SpanFields(collected.fields));
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        let Some(span) = context.span(id) else { return };
        let mut collected = Collected::default();
        values.record(&mut collected);
        if let Some(SpanFields(fields)) = span.extensions_mut().get_mut() {
            fields.extend(collected.fields);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let metadata = event.metadata();
        let mut own = Collected::default();
        event.record(&mut own);
        let message = if self.may_show_text(metadata.target()) {
            own.message
        } else {
            "(withheld)".to_owned()
        };

        let mut line = Map::new();
        line.insert("time".to_owned(), Value::String(now()));
        line.insert("level".to_owned(), Value::from(metadata.level().as_str()));
        line.insert("service".to_owned(), Value::from(self.service));
        line.insert("target".to_owned(), Value::from(metadata.target()));
        line.insert("message".to_owned(), Value::String(message));
        for span in context
            .event_scope(event)
            .into_iter()
            .flat_map(|scope| scope.from_root())
        {
            if let Some(SpanFields(fields)) = span.extensions().get() {
                line.extend(fields.clone());
            }
        }
        line.extend(own.fields);
        if self.development && !own.left_out.is_empty() {
            line.insert("left_out".to_owned(), own.left_out.into());
        }

        let mut text = Value::Object(line).to_string();
        text.push('\n');
        // Nobody is left to tell when standard output is gone.
        let _ = self.writer.make_writer_for(metadata).write_all(text.as_bytes());
    }
}

/// RFC 3339 in UTC with six digits, as all times of the house.
fn now() -> String {
    format!("{:.6}", jiff::Timestamp::now())
}

/// Takes the message and the allowed fields from a span or event.
#[derive(Default)]
struct Collected {
    message: String,
    fields: Map<String, Value>,
    left_out: Vec<&'static str>,
}

impl Collected {
    fn put(&mut self, field: &Field, value: impl FnOnce() -> Value) {
        if is_allowed(field.name()) {
            self.fields.insert(name_in_line(field.name()).to_owned(), value());
        } else {
            self.left_out.push(field.name());
        }
    }
}

impl Visit for Collected {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            self.message = format!("{value:?}");
        } else {
            self.put(field, || Value::String(format!("{value:?}")));
        }
    }

    fn record_error(&mut self, field: &Field, value: &(dyn Error + 'static)) {
        self.put(field, || Value::String(brief(value)));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        if field.name() == "message" {
            self.message = value.to_owned();
        } else {
            self.put(field, || Value::from(value));
        }
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.put(field, || Value::from(value));
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.put(field, || Value::from(value));
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        self.put(field, || Value::from(value));
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.put(field, || Value::from(value));
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex};

    use tracing_subscriber::layer::SubscriberExt;

    use super::*;

    #[derive(Clone, Default)]
    struct Captured(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Captured {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn lines_of(development: bool, body: impl FnOnce()) -> Vec<Value> {
        let captured = Captured::default();
        let writer = captured.clone();
        let layer = JsonLines::new("passport", development, move || writer.clone());
        tracing::subscriber::with_default(tracing_subscriber::registry().with(layer), body);
        let bytes = captured.0.lock().unwrap().clone();
        String::from_utf8(bytes)
            .unwrap()
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    #[test]
    fn a_line_holds_the_allowed_fields_of_its_spans_and_its_own_and_no_others() {
        let lines = lines_of(false, || {
            let span = tracing::info_span!(
                "request",
                correlation_id = "c-1",
                visitor_id = "v-1",
                status = tracing::field::Empty
            );
            let _inside = span.enter();
            span.record("status", 201);
            tracing::info!(
                route = "/api/v1/scans/{scanId}",
                path = "/api/v1/scans/0192",
                gtin = "0401",
                "answered"
            );
        });
        let [line] = lines.as_slice() else { panic!("{lines:?}") };
        assert_eq!(line["message"], "answered");
        assert_eq!(line["service"], "passport");
        assert_eq!(line["correlationId"], "c-1");
        assert_eq!(line["status"], 201);
        assert_eq!(line["route"], "/api/v1/scans/{scanId}");
        let text = line.to_string();
        assert!(
            !text.contains("v-1") && !text.contains("0192") && !text.contains("0401"),
            "{text}"
        );
    }

    #[test]
    fn development_names_what_was_left_out_and_does_not_show_it() {
        let log = || tracing::info!(gtin = "0401", status = 200, "answered");
        let line = &lines_of(true, log)[0];
        assert_eq!(line["left_out"], serde_json::json!(["gtin"]));
        assert!(!line.to_string().contains("0401"));
        assert_eq!(lines_of(false, log)[0].get("left_out"), None);
    }

    #[test]
    fn text_of_other_crates_is_withheld_outside_development() {
        let log = || tracing::warn!(target: "hyper::proto", "GET /s/0192?17=261122");
        assert_eq!(lines_of(false, log)[0]["message"], "(withheld)");
        assert_eq!(lines_of(true, log)[0]["message"], "GET /s/0192?17=261122");
        let ours = || tracing::warn!(target: "passport::sources", "slow");
        assert_eq!(lines_of(false, ours)[0]["message"], "slow");
    }

    #[test]
    fn a_line_break_in_a_message_stays_in_its_line() {
        let lines = lines_of(false, || tracing::info!("one\n{{\"level\":\"ERROR\"}}"));
        assert_eq!(lines.len(), 1);
    }
}

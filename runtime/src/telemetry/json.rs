use std::cell::Cell;
use std::io::Write;

use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::Context;
use tracing_subscriber::registry::LookupSpan;

use super::collected::{Collected, Message};
use super::members::{Members, Name};
use super::time::Time;

/// Writes each event as one line of JSON: time, level, service, target, the allowed fields of the spans around it, then its
/// message and its own fields; of several with one name the innermost.
///
/// tracing-subscriber's own JSON format writes every field that anybody records, which is why this layer exists. Every
/// request of every service has its line, so nothing here is allocated for a line.
pub(super) struct JsonLines<W> {
    service: &'static str,
    development: bool,
    writer: W,
}

/// Crates of others whose messages are about servers and never about requests.
const TRUSTED: &[&str] = &["rdkafka"];

/// Crates whose messages we wrote.
const OURS: &[&str] = &["runtime", "contract", "contracts"];

thread_local! {
    /// Kept from line to line. Taken out while a line is written, since a value may log while it is asked for its text.
    static BUFFERS: Cell<Buffers> = Cell::default();
}

#[derive(Default)]
struct Buffers {
    own: Collected,
    line: Members,
    time: Time,
}

/// What each line begins with.
const TIME: Name = Name(",\"time\":");
const LEVEL: Name = Name(",\"level\":");
const SERVICE: Name = Name(",\"service\":");
const TARGET: Name = Name(",\"target\":");
/// What it ends with where fields are left out.
const LEFT_OUT: Name = Name(",\"left_out\":");

/// Whether a line of this target was written by us. `service` is the process's name, its crate's with hyphens.
pub(super) fn is_ours(target: &str, service: &str) -> bool {
    let crate_name = crate_of(target);
    let same = |ours: u8, theirs: u8| ours == theirs || (ours == b'-' && theirs == b'_');
    OURS.contains(&crate_name)
        || (crate_name.len() == service.len() && service.bytes().zip(crate_name.bytes()).all(|(a, b)| same(a, b)))
}

fn crate_of(target: &str) -> &str {
    target.split_once("::").map_or(target, |(crate_name, _)| crate_name)
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
        self.development || TRUSTED.contains(&crate_of(target)) || is_ours(target, self.service)
    }
}

/// What a span contributes to the lines inside it.
struct SpanFields(Members);

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
            fields.set_all(&collected.fields);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        // New ones for a thread whose locals are gone: what is dropped with them may log, too.
        let Buffers {
            mut own,
            mut line,
            mut time,
        } = BUFFERS.try_with(Cell::take).unwrap_or_default();
        own.clear();
        line.clear();
        let metadata = event.metadata();
        own.message = match self.may_show_text(metadata.target()) {
            true => Message::Shown,
            false => Message::Withheld,
        };
        line.put_text(TIME, time.now());
        line.put_text(LEVEL, metadata.level().as_str());
        line.put_text(SERVICE, self.service);
        line.put_text(TARGET, metadata.target());
        let mut has_spans = false;
        for span in context
            .event_scope(event)
            .into_iter()
            .flat_map(|scope| scope.from_root())
        {
            if let Some(SpanFields(fields)) = span.extensions().get() {
                line.set_all(fields);
                has_spans = true;
            }
        }
        if has_spans {
            event.record(&mut own);
            line.set_all(&own.fields);
        } else {
            // Nothing can stand there twice, so what is recorded goes into the line itself.
            std::mem::swap(&mut line, &mut own.fields);
            event.record(&mut own);
            std::mem::swap(&mut line, &mut own.fields);
        }
        if self.development && !own.left_out.is_empty() {
            line.put(LEFT_OUT, &own.left_out);
        }
        // Nobody is left to tell when standard output is gone.
        let _ = self.writer.make_writer_for(metadata).write_all(line.end());
        let _ = BUFFERS.try_with(|buffers| buffers.set(Buffers { own, line, time }));
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex};

    use serde_json::Value;
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
    fn of_fields_with_one_name_the_innermost_is_told_once() {
        let captured = Captured::default();
        let writer = captured.clone();
        let layer = JsonLines::new("passport", false, move || writer.clone());
        tracing::subscriber::with_default(tracing_subscriber::registry().with(layer), || {
            let outer = tracing::info_span!("outer", status = 1, operation = "a");
            let _outer = outer.enter();
            let inner = tracing::info_span!("inner", status = 2);
            let _inner = inner.enter();
            inner.record("status", 3);
            tracing::info!(operation = "b", "answered");
        });
        let text = String::from_utf8(captured.0.lock().unwrap().clone()).unwrap();
        assert!(
            text.ends_with("\"status\":3,\"message\":\"answered\",\"operation\":\"b\"}\n"),
            "{text}"
        );
    }

    #[test]
    fn values_of_all_kinds_are_json() {
        let lines = lines_of(false, || {
            tracing::info!(
                status = -1_i64,
                count = u64::MAX,
                duration_ms = 0.5,
                micros = f64::NAN,
                outcome = true,
                reason = "a\"b\\c\n\u{1}é",
                error = %"d\"e",
                state = ?Some("f"),
                "all"
            );
        });
        let line = &lines[0];
        assert_eq!(line["status"], -1);
        assert_eq!(line["count"], u64::MAX);
        assert_eq!(line["duration_ms"], 0.5);
        assert_eq!(line["micros"], Value::Null);
        assert_eq!(line["outcome"], true);
        assert_eq!(line["reason"], "a\"b\\c\n\u{1}é");
        assert_eq!(line["error"], "d\"e");
        assert_eq!(line["state"], "Some(\"f\")");
    }

    #[test]
    fn a_value_that_logs_while_it_is_written_spoils_no_line() {
        struct Talks;
        impl std::fmt::Debug for Talks {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                tracing::info!(state = "inner", "inner");
                out.write_str("told")
            }
        }
        // Whether the inner event is heard is tracing's to decide.
        let lines = lines_of(false, || tracing::info!(state = ?Talks, "outer"));
        let outer = lines.last().unwrap();
        assert_eq!((&outer["message"], &outer["state"]), (&"outer".into(), &"told".into()));
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

use std::time::Instant;

use metrics::{counter, histogram};

/// What became of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It took effect.
    Handled,
    /// It, or a newer revision, had taken effect before.
    Seen,
    /// This reader knows no such event.
    Unknown,
    /// It lies with the dead letters.
    Dead,
}

/// Counts a message that is done with. Topic and event type come from the contract, not from the message.
pub fn settled(topic: &str, event_type: &str, outcome: Outcome, since: Instant) {
    let outcome = match outcome {
        Outcome::Handled => "handled",
        Outcome::Seen => "seen",
        Outcome::Unknown => "unknown",
        Outcome::Dead => "dead",
    };
    let labels = [
        ("topic", topic.to_owned()),
        ("type", event_type.to_owned()),
        ("outcome", outcome.to_owned()),
    ];
    counter!("events_settled_total", &labels).increment(1);
    histogram!("event_handling_seconds", &labels).record(since.elapsed());
}

/// Counts an attempt that ended without an effect and will be repeated.
pub fn retried(topic: &str, event_type: &str) {
    counter!("event_retries_total", "topic" => topic.to_owned(), "type" => event_type.to_owned()).increment(1);
}

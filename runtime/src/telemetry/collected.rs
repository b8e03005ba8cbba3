use std::error::Error;
use std::fmt::{self, Write};

use serde::Serialize;
use tracing::field::{Field, Visit};

use super::fields::name_in_line;
use super::members::{Members, Name};
use super::text::brief;

/// What a span or event records: its message, the allowed fields, and the names of the others.
#[derive(Default)]
pub(super) struct Collected {
    /// What becomes of the message.
    pub(super) message: Message,
    pub(super) fields: Members,
    pub(super) left_out: Vec<&'static str>,
    /// Where a message is put together.
    text: String,
}

/// What becomes of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Message {
    /// A span's: it has no place in the lines of its events.
    #[default]
    Dropped,
    /// There was one, and it is not shown.
    Withheld,
    Shown,
}

const MESSAGE: Name = Name(",\"message\":");

impl Collected {
    /// Forgets all, and keeps the room.
    pub(super) fn clear(&mut self) {
        self.fields.clear();
        self.left_out.clear();
    }

    fn put_message(&mut self, text: &str) {
        match self.message {
            Message::Dropped => {}
            Message::Withheld => self.fields.put_text(MESSAGE, "(withheld)"),
            Message::Shown => self.fields.put_text(MESSAGE, text),
        }
    }

    fn put(&mut self, field: &Field, value: &(impl Serialize + ?Sized)) {
        if let Some(name) = self.name(field) {
            self.fields.put(name, value);
        }
    }

    /// How a field is called in a line; one that may not show is noted.
    fn name(&mut self, field: &Field) -> Option<Name> {
        let name = name_in_line(field.name());
        if name.is_none() {
            self.left_out.push(field.name());
        }
        name
    }
}

impl Visit for Collected {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            // A value may log while it is asked for its text: by then this memory is elsewhere.
            let mut text = std::mem::take(&mut self.text);
            text.clear();
            // A value that cannot be written leaves the message as far as it came.
            let _ = write!(text, "{value:?}");
            self.put_message(&text);
            self.text = text;
        } else {
            self.put(field, &Shown(value));
        }
    }

    fn record_error(&mut self, field: &Field, value: &(dyn Error + 'static)) {
        self.put(field, &brief(value));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        if field.name() == "message" {
            self.put_message(value);
        } else if let Some(name) = self.name(field) {
            self.fields.put_text(name, value);
        }
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.put(field, &value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.put(field, &value);
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        self.put(field, &value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.put(field, &value);
    }
}

/// What a value says of itself, as a string.
struct Shown<'v>(&'v dyn fmt::Debug);

impl Serialize for Shown<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:?}", self.0))
    }
}

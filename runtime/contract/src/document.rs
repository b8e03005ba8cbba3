//! What every generated root type can do.
use super::guard::Guard;
use super::read::{self, Read};
use super::rejected::{Rejected, Violation};
use serde::Serialize;
use serde_json::Value;

/// Bytes set aside for a text before it is written: most events fit, and need not be moved while they grow.
const ROOM: usize = 512;

/// A root type of a contract: reads exactly the documents that its schema accepts, and writes what it names.
pub trait Document: Read + Serialize + Send + 'static {
    /// Whether decoding alone accepts exactly what the schema does. Where it accepts more, the guard is asked first.
    const EXACT: bool;

    /// The validator made from the schema itself.
    fn guard() -> &'static Guard;

    /// Decodes a JSON text.
    ///
    /// # Errors
    /// Every violation that the validator finds, when the text is not JSON, or not what the schema accepts.
    fn from_json(json: &[u8]) -> Result<Self, Rejected> {
        if Self::EXACT {
            // Looking at the encoding once is faster than at every text by itself.
            let Ok(text) = std::str::from_utf8(json) else {
                return Err(Rejected::new([Violation::new("", "json: not UTF-8")]));
            };
            let mut deserializer = serde_json::Deserializer::from_str(text);
            let decoded = Self::read(&mut deserializer).and_then(|value| deserializer.end().map(|()| value));
            return decoded.map_err(|error| explain::<Self>(json, &error));
        }
        let value = read::document(json).map_err(|error| not_json(&error))?;
        Self::guard().check(&value)?;
        Self::read(value).map_err(|error| beyond(&error))
    }

    /// Decodes a JSON value.
    ///
    /// # Errors
    /// As [`Document::from_json`].
    fn from_value(value: Value) -> Result<Self, Rejected> {
        if Self::EXACT {
            return Self::read(&value).map_err(|error| match Self::guard().check(&value) {
                Err(rejected) => rejected,
                Ok(()) => beyond(&error),
            });
        }
        Self::guard().check(&value)?;
        Self::read(value).map_err(|error| beyond(&error))
    }

    /// Encodes as compact JSON.
    fn to_json(&self) -> Vec<u8> {
        let mut json = Vec::with_capacity(ROOM);
        // Fails only for a map whose keys are no strings, which no generated type has.
        let _ = serde_json::to_writer(&mut json, self);
        json
    }
}

#[cold]
fn explain<T: Document>(json: &[u8], error: &serde_json::Error) -> Rejected {
    match read::document(json) {
        Err(error) => not_json(&error),
        Ok(value) => match T::guard().check(&value) {
            Err(rejected) => rejected,
            Ok(()) => beyond(error),
        },
    }
}

/// The text is not JSON, or an object in it names a member twice.
fn not_json(error: &serde_json::Error) -> Rejected {
    let rule = match error.is_data() {
        true => format!(
            "json: a member given twice, line {} column {}",
            error.line(),
            error.column()
        ),
        false => format!("json: line {} column {}", error.line(), error.column()),
    };
    Rejected::new([Violation::new("", rule)])
}

/// The schema accepts it, but this layer cannot hold it: an integer beyond 64 bits.
fn beyond(_: &serde_json::Error) -> Rejected {
    Rejected::new([Violation::new("", "limit: an integer beyond 64 bits")])
}

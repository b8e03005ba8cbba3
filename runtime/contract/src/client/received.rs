//! An answer, before it is known which one.

use bytes::Bytes;
use http::{HeaderMap, header::CONTENT_TYPE};

use super::super::http::{Blob, ErrorBody, Field, Malformed, Problem, Raw, decode, essence};
use super::super::{Document, Rejected, Value, Violation};

/// Status, headers and body.
#[derive(Clone, Debug)]
pub struct Received {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// An operation's enum of answers.
pub trait Decode: Sized {
    /// The answer; none when its status is not one of these.
    ///
    /// # Errors
    /// When body or headers break the contract.
    fn decode(received: &Received) -> Result<Option<Self>, Rejected>;
}

impl Received {
    /// Type and subtype of the body, in lower case.
    pub fn essence(&self) -> String {
        essence(self.content_type())
    }

    pub fn content_type(&self) -> &str {
        self.headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// The headers that the table names, as the type that the generator made of them.
    ///
    /// # Errors
    /// When one is missing, or is not what the contract says.
    pub fn headers<T: Document>(&self, fields: &[Field]) -> Result<T, Rejected> {
        let raw = Raw {
            path: &[],
            query: "",
            headers: &self.headers,
        };
        let object = decode(fields, raw).map_err(|Malformed(member)| broken(&format!("/{member}"), "header"))?;
        T::from_value(Value::Object(object))
    }

    /// The body as the contract's type.
    ///
    /// # Errors
    /// When it is not.
    pub fn json<T: Document>(&self) -> Result<T, Rejected> {
        T::from_json(&self.body)
    }

    /// The body as the error body, whose schema has the type `T`.
    ///
    /// # Errors
    /// When it is not.
    pub fn problem<T: Document>(&self, errors: &ErrorBody) -> Result<Problem, Rejected> {
        T::from_json(&self.body)?;
        errors.read(&self.body).ok_or_else(|| broken("", "error body"))
    }

    /// The body as it came, with its content type.
    pub fn blob(&self) -> Blob {
        Blob {
            content_type: self.content_type().to_owned(),
            bytes: self.body.clone(),
        }
    }

    /// The body as any JSON.
    ///
    /// # Errors
    /// When it is none.
    pub fn any(&self) -> Result<Value, Rejected> {
        serde_json::from_slice(&self.body).map_err(|_| broken("", "json"))
    }

    /// # Errors
    /// When the body is not UTF-8.
    pub fn text(&self) -> Result<String, Rejected> {
        std::str::from_utf8(&self.body)
            .map(str::to_owned)
            .map_err(|_| broken("", "utf-8"))
    }
}

fn broken(at: &str, rule: &str) -> Rejected {
    Rejected::new([Violation::new(at, rule)])
}

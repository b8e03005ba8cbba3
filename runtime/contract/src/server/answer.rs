//! What a handler answers, ready to be written.

use serde_json::{Map, Value};

use super::super::http::{Content, Field, Problem, essence};
use super::super::{Document, Rejected};

/// An operation's answers: one enum for what went well and one for what did not, made by the generator.
pub trait Answers: Send {
    fn answer(self) -> Answer;

    /// Whether what is about to be sent keeps the contract.
    fn check(written: &Written<'_>) -> Result<(), Rejected>;
}

/// Status, headers and body.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    /// The statuses that the contract's range allows here; none when it names this one.
    pub range: Option<(u16, u16)>,
    pub headers: HeaderTable,
    pub body: AnswerBody,
}

/// The headers of an answer: a table, and the values by member.
#[derive(Debug, Default)]
pub struct HeaderTable {
    pub fields: &'static [Field],
    pub values: Map<String, Value>,
    /// Those that the contract fixes.
    pub constants: &'static [(&'static str, &'static str)],
}

/// The body of an answer.
#[derive(Debug)]
pub enum AnswerBody {
    None,
    Content(Content),
    /// In the error body, to which the layer adds the correlation id.
    Problem(Problem),
}

/// What is about to be sent.
#[derive(Clone, Copy, Debug)]
pub struct Written<'a> {
    pub status: u16,
    pub content_type: Option<&'a str>,
    pub headers: &'a Map<String, Value>,
    pub body: &'a [u8],
}

impl Written<'_> {
    /// Type and subtype of the body, in lower case.
    pub fn essence(&self) -> String {
        essence(self.content_type.unwrap_or_default())
    }

    /// Whether the body is what the contract's type accepts.
    ///
    /// # Errors
    /// What it breaks.
    pub fn body<T: Document>(&self) -> Result<(), Rejected> {
        T::from_json(self.body).map(drop)
    }

    /// Whether the headers are.
    ///
    /// # Errors
    /// What they break.
    pub fn headers<T: Document>(&self) -> Result<(), Rejected> {
        T::from_value(Value::Object(self.headers.clone())).map(drop)
    }
}

impl HeaderTable {
    /// Those of the object that the generator made of them, and the fixed ones.
    pub fn of(
        fields: &'static [Field],
        object: &impl serde::Serialize,
        constants: &'static [(&'static str, &'static str)],
    ) -> Self {
        let values = match serde_json::to_value(object) {
            Ok(Value::Object(values)) => values,
            _ => Map::new(),
        };
        Self {
            fields,
            values,
            constants,
        }
    }

    /// Only those that the contract fixes.
    pub fn fixed(constants: &'static [(&'static str, &'static str)]) -> Self {
        Self {
            constants,
            ..Self::default()
        }
    }
}

impl Answer {
    /// Without a body.
    pub fn empty(status: u16) -> Self {
        Self {
            status,
            range: None,
            headers: HeaderTable::default(),
            body: AnswerBody::None,
        }
    }

    pub fn with(status: u16, content: Content) -> Self {
        Self {
            body: AnswerBody::Content(content),
            ..Self::empty(status)
        }
    }

    pub fn problem(status: u16, problem: Problem) -> Self {
        Self {
            body: AnswerBody::Problem(problem),
            ..Self::empty(status)
        }
    }

    #[must_use]
    pub fn within(self, lowest: u16, highest: u16) -> Self {
        Self {
            range: Some((lowest, highest)),
            ..self
        }
    }

    #[must_use]
    pub fn headers(self, headers: HeaderTable) -> Self {
        Self { headers, ..self }
    }
}

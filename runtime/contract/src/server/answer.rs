//! What a handler answers, ready to be written.

use serde_json::{Map, Value};

use super::super::Rejected;
use super::super::http::{Content, Field, Problem};

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

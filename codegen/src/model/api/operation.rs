//! What an API's document says, once it is read.

use crate::config::operation::Visitor;
use crate::diagnostic::Diagnostic;
use crate::read::{DocumentId, Location};

use super::table::Field;

/// A document's operations.
#[derive(Debug)]
pub struct Api {
    pub document: DocumentId,
    /// The document's file without its ending: `passport`.
    pub name: String,
    pub title: String,
    pub description: Option<String>,
    pub version: String,
    /// In the document's order.
    pub operations: Vec<Operation>,
    pub refused: Vec<Refused>,
    pub schemes: Vec<Scheme>,
    /// What is to be looked at, though it is generated.
    pub warnings: Vec<Diagnostic>,
}

/// An operation that is not generated.
#[derive(Debug)]
pub struct Refused {
    pub id: String,
    pub at: Location,
    pub why: Diagnostic,
}

#[derive(Debug)]
pub struct Operation {
    /// `operationId`, or a name made of method and path where there is none.
    pub id: String,
    pub at: Location,
    /// In capitals.
    pub method: String,
    pub path: String,
    pub summary: Option<String>,
    pub description: Option<String>,
    pub tags: Vec<String>,
    pub deprecated: bool,
    /// Agreed, and served by nobody yet.
    pub draft: bool,
    pub timeout_ms: u64,
    pub body_limit: u64,
    pub repeatable: bool,
    pub visitor: Visitor,
    /// The services that may call an internal operation.
    pub callers: Vec<String>,
    /// `x-admits`: credentials that a gateway refuses elsewhere.
    pub admits: Vec<String>,
    /// Empty: nobody needs to say who he is, and nobody is asked.
    pub security: Vec<Alternative>,
    pub parameters: Vec<Parameter>,
    /// The parameters as one object; none when there are none.
    pub object: Option<Object>,
    pub body: Option<Body>,
    pub answers: Vec<Answer>,
}

/// Several fields as one JSON object, whose schema is made up.
#[derive(Clone, Debug, Default)]
pub struct Object {
    pub schema: serde_json::Value,
    /// Where the schema stands, once it has been added to the sources.
    pub at: Option<Location>,
    pub fields: Vec<Field>,
}

#[derive(Debug)]
pub struct Parameter {
    pub at: Location,
    pub name: String,
    pub field: Field,
    pub required: bool,
    pub description: Option<String>,
    pub schema: Location,
    pub encoded_slash: bool,
}

/// Schemes that are all needed, each with the roles of which one is needed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alternative(pub Vec<(String, Vec<String>)>);

/// A security scheme of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheme {
    pub name: String,
    pub kind: SchemeKind,
    pub description: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// `Authorization` with this scheme's name: `bearer`, `basic`.
    Http(String),
    Header(String),
    Query(String),
    Cookie(String),
    /// OAuth2 and OpenID Connect show themselves as bearer tokens; mutual TLS not at all.
    Other,
}

#[derive(Debug)]
pub struct Body {
    pub at: Location,
    /// The name that the document shares it under (`components.requestBodies`), in the form of a type's.
    pub component: Option<String>,
    pub description: Option<String>,
    pub required: bool,
    pub media: Vec<Media>,
}

#[derive(Debug)]
pub struct Media {
    /// As the document writes it.
    pub content_type: String,
    /// Type and subtype in lower case.
    pub essence: String,
    pub kind: MediaKind,
    /// Of what kinds with a type of its own.
    pub schema: Option<Location>,
}

#[derive(Debug, PartialEq)]
pub enum MediaKind {
    Json,
    Text,
    Form(Vec<Field>),
    Bytes,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    Code(u16),
    /// 4: 400 to 499
    Range(u16),
    Default,
}

#[derive(Debug)]
pub struct Answer {
    pub at: Location,
    /// The name that the document shares it under (`components.responses`), in the form of a type's.
    pub component: Option<String>,
    pub status: Status,
    pub description: String,
    /// All headers, in the document's order.
    pub listed: Vec<Header>,
    /// Those that vary.
    pub headers: Option<Object>,
    /// Those whose value the contract fixes.
    pub constants: Vec<(String, String)>,
    /// Empty: no body.
    pub media: Vec<Media>,
}

/// A header of an answer.
#[derive(Debug)]
pub struct Header {
    /// In lower case.
    pub name: String,
    pub required: bool,
    pub description: Option<String>,
    pub schema: Location,
}

impl Status {
    pub fn is_success(self) -> bool {
        match self {
            Self::Code(code) => code < 400,
            Self::Range(first) => first < 4,
            Self::Default => false,
        }
    }
}

impl Operation {
    /// Whether a caller from outside is to present itself, and as what, is the gateway's business; these are ours.
    pub fn is_internal(&self) -> bool {
        !self.callers.is_empty()
    }

    pub fn documents(&self, status: u16) -> bool {
        self.answers.iter().any(|answer| match answer.status {
            Status::Code(code) => code == status,
            Status::Range(first) => first == status / 100,
            Status::Default => true,
        })
    }
}

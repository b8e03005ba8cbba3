//! OpenAPI documents (3.0 and 3.1) as operations: who may call them, what they are asked, what they answer.
//!
//! [`read`] goes through a document's paths; `cursor` finds its way through references. What cannot be honoured is
//! refused with its place, one operation at a time. [`gateway`] joins a gateway's document with the configuration.

mod answers;
mod bodies;
mod cursor;
mod extensions;
pub mod gateway;
mod kinds;
mod lint;
mod lowered;
mod names;
mod operation;
mod parameters;
mod paths;
mod roots;
mod security;
mod settings;
mod synthetic;
mod table;

pub use lint::lint;
pub use lowered::lowered;
pub use operation::{
    Alternative, Answer, Api, Body, Header, Media, MediaKind, Object, Operation, Parameter, Refused, Scheme,
    SchemeKind, Status,
};
pub use paths::{owner, read};
pub use roots::{AnswerRoots, OperationRoots, Roots, register};
pub use settings::Settings;
pub use table::{Field, Place as FieldPlace, Property, Scalar, Style};

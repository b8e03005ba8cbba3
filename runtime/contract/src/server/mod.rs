//! A contract as a dropshot server: endpoints are built from what the generator wrote down, none is derived.
//!
//! [`Endpoints`] holds what an API's operations are and who serves them; [`start`] binds them. A request walks through
//! [`dispatch`]: caller, parameters, body, handler, answer.

mod answer;
mod api;
mod body;
mod call;
mod dispatch;
mod document;
mod endpoints;
mod identity;
mod keys;
mod layers;
mod observe;
mod refusal;
mod routes;
mod serve;

pub use super::http::{
    Content, Context, ErrorBody, Field, LayerAnswer, Location, Media, MediaKind, Problem, Property, Scalar, Style,
    Trace, ViolationNames, current, within,
};
pub use answer::{Answer, AnswerBody, Answers, HeaderTable, Written};
pub use api::{Api, BodyRule, CallerRule, LayerAnswers, Operation};
pub use body::Received;
pub use call::{Caller, Request};
pub use document::{Comparison, Difference, ReportError, Unsaid, compare, documented, unsaid};
pub use endpoints::{EndpointError, Endpoints};
pub use identity::{Denied, Identity};
pub use keys::{CallerKeys, MalformedKeys};
pub use refusal::Refusal;
pub use serve::{Running, ServerConfig, StartError, start};

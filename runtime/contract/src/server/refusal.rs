//! Why the layer answers in place of the handler.

use super::super::Rejected;
use super::super::http::{Malformed, Problem};
use super::{Api, Denied};

/// What the layer found before the handler was asked, or instead of its answer.
#[derive(Debug)]
pub enum Refusal {
    Denied(Denied),
    /// Parameters or body break the contract.
    Invalid(Rejected),
    /// A parameter's text cannot be read at all.
    Malformed(Malformed),
    /// The body did not arrive.
    Unreadable,
    BodyTooLarge,
    UnsupportedMediaType,
    NotFound,
    MethodNotAllowed(Vec<String>),
    /// The handler panicked, or its answer breaks the contract.
    Internal,
}

impl Refusal {
    pub(super) fn status(&self) -> u16 {
        match self {
            Self::Denied(Denied::Unauthenticated) => 401,
            Self::Denied(Denied::Forbidden) => 403,
            Self::Invalid(_) | Self::Malformed(_) | Self::Unreadable => 400,
            Self::BodyTooLarge => 413,
            Self::UnsupportedMediaType => 415,
            Self::NotFound => 404,
            Self::MethodNotAllowed(_) => 405,
            Self::Internal => 500,
        }
    }

    pub(super) fn problem(&self, api: &Api) -> Problem {
        let answers = &api.answers;
        match self {
            Self::Denied(Denied::Unauthenticated) => (&answers.unauthenticated).into(),
            Self::Denied(Denied::Forbidden) => (&answers.forbidden).into(),
            Self::Invalid(rejected) => Problem::from(&answers.invalid_request).with_violations(rejected),
            Self::Malformed(Malformed(member)) => {
                Problem::from(&answers.invalid_request).with_violation(format!("/{member}"), "/encoding")
            }
            Self::Unreadable => (&answers.invalid_request).into(),
            Self::BodyTooLarge => (&answers.body_too_large).into(),
            Self::UnsupportedMediaType => (&answers.unsupported_media_type).into(),
            Self::NotFound => (&answers.not_found).into(),
            Self::MethodNotAllowed(_) => (&answers.method_not_allowed).into(),
            Self::Internal => (&answers.internal).into(),
        }
    }
}

impl From<Denied> for Refusal {
    fn from(denied: Denied) -> Self {
        Self::Denied(denied)
    }
}

impl From<Rejected> for Refusal {
    fn from(rejected: Rejected) -> Self {
        Self::Invalid(rejected)
    }
}

impl From<Malformed> for Refusal {
    fn from(malformed: Malformed) -> Self {
        Self::Malformed(malformed)
    }
}

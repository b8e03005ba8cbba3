//! What the generator writes down of an API, once, as constants.

use super::super::http::{ErrorBody, Field, LayerAnswer, Media};
use super::Denied;

/// What all operations of a document share.
#[derive(Debug)]
pub struct Api {
    /// The document's name: `passport`.
    pub name: &'static str,
    pub caller: Option<CallerRule>,
    /// What every 401 asks for (RFC 9110 section 11.6.1): the document's HTTP schemes, `Bearer`. None when it has no such
    /// scheme, since there is no challenge that asks for a cookie or a header of one's own.
    pub challenge: Option<&'static str>,
    /// The header that carries the correlation id.
    pub correlation_id: Option<&'static str>,
    pub errors: ErrorBody,
    pub answers: LayerAnswers,
    /// The lowered document (OpenAPI 3.0.3) of the operations that are served, as JSON.
    pub document: &'static str,
}

/// How callers from inside the house make themselves known.
#[derive(Clone, Copy, Debug)]
pub struct CallerRule {
    /// `name:key`
    pub header: &'static str,
    /// Whose identity headers are believed.
    pub trusted: &'static str,
    pub roles: &'static str,
}

/// What the layer answers in place of the handler.
#[derive(Clone, Copy, Debug)]
pub struct LayerAnswers {
    pub invalid_request: LayerAnswer,
    pub unauthenticated: LayerAnswer,
    pub forbidden: LayerAnswer,
    pub not_found: LayerAnswer,
    pub method_not_allowed: LayerAnswer,
    pub body_too_large: LayerAnswer,
    pub unsupported_media_type: LayerAnswer,
    pub internal: LayerAnswer,
}

/// One operation.
#[derive(Debug)]
pub struct Operation {
    /// The contract's `operationId`.
    pub id: &'static str,
    /// In capitals.
    pub method: &'static str,
    /// With variables in braces.
    pub path: &'static str,
    /// The callers that may call an internal operation; none named: only the trusted one.
    pub callers: &'static [&'static str],
    pub parameters: &'static [Field],
    pub body: BodyRule,
    /// Bytes.
    pub body_limit: usize,
    /// Whether 403 is among the documented answers; where it is not, a caller that may not call is told 401.
    pub forbids: bool,
}

/// Whether an operation takes a body, and of which types.
#[derive(Clone, Copy, Debug)]
pub enum BodyRule {
    None,
    Optional(&'static [Media]),
    Required(&'static [Media]),
}

impl Operation {
    /// The denial as the contract documents it.
    pub(super) fn denial(&self, denied: Denied) -> Denied {
        if self.forbids { denied } else { Denied::Unauthenticated }
    }

    /// Nothing is lost when such a request is given up half-way.
    pub fn reads_only(&self) -> bool {
        matches!(self.method, "GET" | "HEAD" | "OPTIONS" | "TRACE")
    }
}

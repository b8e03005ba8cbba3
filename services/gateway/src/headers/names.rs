//! The header names that the contracts state, read once from the generated table.

use gateway_routes::headers;
use http::HeaderName;
use thiserror::Error;

use super::stops::Stops;
use super::{inbound, outbound};

/// The generated table holds something that is no header name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the route table has a header name that HTTP does not allow: {0}")]
pub struct NameError(&'static str);

/// Header names in the form that lookups need.
#[derive(Clone, Debug)]
pub struct Names {
    /// Which service calls, and its key.
    pub caller: HeaderName,
    /// The id that ties logs, answers and events of one request together.
    pub correlation_id: HeaderName,
    /// The client's own id for a request.
    pub request_id: HeaderName,
    /// The account of a checked token.
    pub account_id: HeaderName,
    /// The pseudonym of a checked token.
    pub consumer_ref: HeaderName,
    /// The visitor of a checked cookie.
    pub visitor_id: HeaderName,
    /// The brand of a checked token.
    pub brand_id: HeaderName,
    /// The role of a checked token.
    pub roles: HeaderName,
    /// The session of a checked token.
    pub session_id: HeaderName,
    /// The key under which a client repeats a request.
    pub idempotency_key: HeaderName,
    /// What of a client's headers no service sees.
    pub stop_inbound: Stops,
    /// What of a service's headers no client sees.
    pub stop_outbound: Stops,
}

impl Names {
    /// Reads the generated names.
    ///
    /// # Errors
    ///
    /// [`NameError`] for a name that is none.
    pub fn from_table() -> Result<Self, NameError> {
        let name = |text: &'static str| HeaderName::from_bytes(text.as_bytes()).map_err(|_| NameError(text));
        let request_id = name(headers::REQUEST_ID)?;
        Ok(Self {
            stop_inbound: inbound::stops(&request_id),
            stop_outbound: outbound::stops(&request_id),
            caller: name(headers::CALLER)?,
            correlation_id: name(headers::CORRELATION_ID)?,
            request_id,
            account_id: name(headers::ACCOUNT_ID)?,
            consumer_ref: name(headers::CONSUMER_REF)?,
            visitor_id: name(headers::VISITOR_ID)?,
            brand_id: name(headers::BRAND_ID)?,
            roles: name(headers::ROLES)?,
            session_id: name(headers::SESSION_ID)?,
            idempotency_key: name(headers::IDEMPOTENCY_KEY)?,
        })
    }
}

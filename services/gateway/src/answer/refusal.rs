//! Why a request is not passed on. Each case names an answer that the generated table states.

use std::time::Duration;

use gateway_routes::{Answer, answers};
use http::HeaderValue;

use crate::front::head::HeadFault;

/// A request that ends here, and what its client is told beyond the answer's own text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not HTTP/1.1 that every reader understands the same way, or a path that is not.
    Malformed,
    /// No such path.
    NotFound,
    /// The path exists with other methods: the value of `Allow`.
    MethodNotAllowed(HeaderValue),
    /// A token is needed and none came.
    TokenMissing,
    /// A token came and is not valid.
    TokenInvalid,
    /// The token is valid and its role may not do this.
    Forbidden,
    /// The token is valid and was made before its account had a pseudonym.
    AccountIncomplete,
    /// The request did not arrive within its time.
    RequestTimeout,
    /// More body than the operation takes.
    BodyTooLarge,
    /// A request target longer than we read.
    TargetTooLong,
    /// More header than we read.
    HeadersTooLarge,
    /// Too many requests; come back after this time.
    RateLimited(Duration),
    /// The service could not be reached, or what it said was not HTTP.
    BadGateway,
    /// Nobody can serve this now; come back after this time.
    Unavailable(Duration),
    /// The service did not answer within the operation's time.
    GatewayTimeout,
}

impl From<HeadFault> for Refusal {
    fn from(fault: HeadFault) -> Self {
        match fault {
            HeadFault::Malformed => Self::Malformed,
            HeadFault::TargetTooLong => Self::TargetTooLong,
            HeadFault::HeadersTooLarge => Self::HeadersTooLarge,
        }
    }
}

impl Refusal {
    /// Status, code and text.
    pub fn answer(&self) -> &'static Answer {
        match self {
            Self::Malformed => &answers::INVALID_REQUEST,
            Self::NotFound => &answers::NOT_FOUND,
            Self::MethodNotAllowed(_) => &answers::METHOD_NOT_ALLOWED,
            Self::TokenMissing | Self::TokenInvalid => &answers::UNAUTHENTICATED,
            Self::Forbidden => &answers::FORBIDDEN,
            Self::AccountIncomplete => &answers::ACCOUNT_INCOMPLETE,
            Self::RequestTimeout => &answers::REQUEST_TIMEOUT,
            Self::BodyTooLarge => &answers::BODY_TOO_LARGE,
            Self::TargetTooLong => &answers::URI_TOO_LONG,
            Self::HeadersTooLarge => &answers::HEADERS_TOO_LARGE,
            Self::RateLimited(_) => &answers::RATE_LIMITED,
            Self::BadGateway => &answers::BAD_GATEWAY,
            Self::Unavailable(_) => &answers::UNAVAILABLE,
            Self::GatewayTimeout => &answers::GATEWAY_TIMEOUT,
        }
    }

    /// How long to wait, where the answer's table entry says that it is told.
    pub fn retry_after(&self) -> Option<Duration> {
        let wait = match self {
            Self::RateLimited(wait) | Self::Unavailable(wait) => *wait,
            _ => Duration::ZERO,
        };
        self.answer().retry_after.then_some(wait)
    }

    /// `WWW-Authenticate` (RFC 6750 section 3): a missing token gets no error code, an invalid one does.
    pub fn challenge(&self) -> Option<HeaderValue> {
        match self {
            Self::TokenMissing => Some(HeaderValue::from_static("Bearer")),
            Self::TokenInvalid => Some(HeaderValue::from_static("Bearer error=\"invalid_token\"")),
            Self::Forbidden | Self::AccountIncomplete => {
                Some(HeaderValue::from_static("Bearer error=\"insufficient_scope\""))
            }
            _ => None,
        }
    }

    /// Whether the rest of the connection cannot be trusted, or is not worth reading.
    pub fn ends_connection(&self) -> bool {
        matches!(
            self,
            Self::Malformed | Self::RequestTimeout | Self::BodyTooLarge | Self::TargetTooLong | Self::HeadersTooLarge
        )
    }
}

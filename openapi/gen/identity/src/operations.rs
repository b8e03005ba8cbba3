// Written by codegen; do not edit.

//! What each operation is asked, and what it answers.

// Answers are moved once, from the handler to the wire.
#![allow(clippy::large_enum_variant)]

use crate::support;
use crate::support::http::{Field, Location, Scalar, Style};

/// What `createAccount` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAccount {
    pub body: crate::types::NewAccount,
}

impl CreateAccount {
    /// `operationId`
    pub const ID: &'static str = "createAccount";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/accounts";
}

/// What `createAccount` answers when it goes well.
#[derive(Clone, Debug)]
pub enum CreateAccountOk {
    /// 202: The account is being made; a mail says more.
    Accepted(crate::types::Accepted),
}

impl CreateAccountOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Accepted(..) => 202,
        }
    }
}

/// What `createAccount` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum CreateAccountError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 413: `body_too_large`: the body is longer than the operation takes.
    ContentTooLarge(support::http::Problem),
    /// 415: `unsupported_media_type`: the body is not of the media type that the operation takes.
    UnsupportedMediaType(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl CreateAccountError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::ContentTooLarge(..) => 413,
            Self::UnsupportedMediaType(..) => 415,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for CreateAccountError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            413 => Self::ContentTooLarge(refused.into_problem()),
            415 => Self::UnsupportedMediaType(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for CreateAccountError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "createAccount: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "createAccount: 401 {}", body.code()),
            Self::ContentTooLarge(body) => write!(out, "createAccount: 413 {}", body.code()),
            Self::UnsupportedMediaType(body) => write!(out, "createAccount: 415 {}", body.code()),
            Self::Internal(body) => write!(out, "createAccount: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "createAccount: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for CreateAccountError {}

pub(crate) static UNAVAILABLE_HEADERS: &[Field] = &[Field {
    name: "retry-after",
    member: "retry-after",
    location: Location::Header,
    style: Style::One(Scalar::Integer),
    slash: false,
}];

/// What `createSession` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSession {
    pub body: crate::types::Credentials,
}

impl CreateSession {
    /// `operationId`
    pub const ID: &'static str = "createSession";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/sessions";
}

/// What `createSession` answers when it goes well.
#[derive(Clone, Debug)]
pub enum CreateSessionOk {
    /// 201: The tokens.
    Created(crate::types::Tokens),
}

impl CreateSessionOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Created(..) => 201,
        }
    }
}

/// What `createSession` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum CreateSessionError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 413: `body_too_large`: the body is longer than the operation takes.
    ContentTooLarge(support::http::Problem),
    /// 415: `unsupported_media_type`: the body is not of the media type that the operation takes.
    UnsupportedMediaType(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl CreateSessionError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::ContentTooLarge(..) => 413,
            Self::UnsupportedMediaType(..) => 415,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for CreateSessionError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            413 => Self::ContentTooLarge(refused.into_problem()),
            415 => Self::UnsupportedMediaType(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for CreateSessionError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "createSession: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "createSession: 401 {}", body.code()),
            Self::ContentTooLarge(body) => write!(out, "createSession: 413 {}", body.code()),
            Self::UnsupportedMediaType(body) => write!(out, "createSession: 415 {}", body.code()),
            Self::Internal(body) => write!(out, "createSession: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "createSession: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for CreateSessionError {}

/// What `endSession` answers when it goes well.
#[derive(Clone, Debug)]
pub enum EndSessionOk {
    /// 204: The session is ended.
    NoContent,
}

impl EndSessionOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
        }
    }
}

/// What `endSession` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum EndSessionError {
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 403: `forbidden`: the credentials are valid, but the operation is not for this caller.
    Forbidden(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl EndSessionError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Unauthorized(..) => 401,
            Self::Forbidden(..) => 403,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for EndSessionError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            401 => Self::Unauthorized(refused.into_problem()),
            403 => Self::Forbidden(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for EndSessionError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unauthorized(body) => write!(out, "endSession: 401 {}", body.code()),
            Self::Forbidden(body) => write!(out, "endSession: 403 {}", body.code()),
            Self::Internal(body) => write!(out, "endSession: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "endSession: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for EndSessionError {}

/// What `refreshSession` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct RefreshSession {
    pub body: crate::types::RefreshToken,
}

impl RefreshSession {
    /// `operationId`
    pub const ID: &'static str = "refreshSession";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/sessions/refresh";
}

/// What `refreshSession` answers when it goes well.
#[derive(Clone, Debug)]
pub enum RefreshSessionOk {
    /// 200: The rotated tokens.
    Ok(crate::types::Tokens),
}

impl RefreshSessionOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `refreshSession` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum RefreshSessionError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 413: `body_too_large`: the body is longer than the operation takes.
    ContentTooLarge(support::http::Problem),
    /// 415: `unsupported_media_type`: the body is not of the media type that the operation takes.
    UnsupportedMediaType(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl RefreshSessionError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::ContentTooLarge(..) => 413,
            Self::UnsupportedMediaType(..) => 415,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for RefreshSessionError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            413 => Self::ContentTooLarge(refused.into_problem()),
            415 => Self::UnsupportedMediaType(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for RefreshSessionError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "refreshSession: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "refreshSession: 401 {}", body.code()),
            Self::ContentTooLarge(body) => write!(out, "refreshSession: 413 {}", body.code()),
            Self::UnsupportedMediaType(body) => write!(out, "refreshSession: 415 {}", body.code()),
            Self::Internal(body) => write!(out, "refreshSession: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "refreshSession: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for RefreshSessionError {}

/// What `revokeSession` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct RevokeSession {
    pub body: crate::types::RefreshToken,
}

impl RevokeSession {
    /// `operationId`
    pub const ID: &'static str = "revokeSession";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/sessions/revoke";
}

/// What `revokeSession` answers when it goes well.
#[derive(Clone, Debug)]
pub enum RevokeSessionOk {
    /// 204: The token does not work.
    NoContent,
}

impl RevokeSessionOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
        }
    }
}

/// What `revokeSession` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum RevokeSessionError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 413: `body_too_large`: the body is longer than the operation takes.
    ContentTooLarge(support::http::Problem),
    /// 415: `unsupported_media_type`: the body is not of the media type that the operation takes.
    UnsupportedMediaType(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl RevokeSessionError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::ContentTooLarge(..) => 413,
            Self::UnsupportedMediaType(..) => 415,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for RevokeSessionError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            413 => Self::ContentTooLarge(refused.into_problem()),
            415 => Self::UnsupportedMediaType(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for RevokeSessionError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "revokeSession: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "revokeSession: 401 {}", body.code()),
            Self::ContentTooLarge(body) => write!(out, "revokeSession: 413 {}", body.code()),
            Self::UnsupportedMediaType(body) => write!(out, "revokeSession: 415 {}", body.code()),
            Self::Internal(body) => write!(out, "revokeSession: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "revokeSession: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for RevokeSessionError {}

/// What `requestPasswordReset` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestPasswordReset {
    pub body: crate::types::EmailAddress,
}

impl RequestPasswordReset {
    /// `operationId`
    pub const ID: &'static str = "requestPasswordReset";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/password-resets";
}

/// What `requestPasswordReset` answers when it goes well.
#[derive(Clone, Debug)]
pub enum RequestPasswordResetOk {
    /// 202: If the address is known, a mail is on its way.
    Accepted(crate::types::Accepted),
}

impl RequestPasswordResetOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Accepted(..) => 202,
        }
    }
}

/// What `requestPasswordReset` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum RequestPasswordResetError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 413: `body_too_large`: the body is longer than the operation takes.
    ContentTooLarge(support::http::Problem),
    /// 415: `unsupported_media_type`: the body is not of the media type that the operation takes.
    UnsupportedMediaType(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl RequestPasswordResetError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::ContentTooLarge(..) => 413,
            Self::UnsupportedMediaType(..) => 415,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for RequestPasswordResetError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            413 => Self::ContentTooLarge(refused.into_problem()),
            415 => Self::UnsupportedMediaType(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for RequestPasswordResetError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "requestPasswordReset: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "requestPasswordReset: 401 {}", body.code()),
            Self::ContentTooLarge(body) => write!(out, "requestPasswordReset: 413 {}", body.code()),
            Self::UnsupportedMediaType(body) => write!(out, "requestPasswordReset: 415 {}", body.code()),
            Self::Internal(body) => write!(out, "requestPasswordReset: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "requestPasswordReset: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for RequestPasswordResetError {}

/// What `requestEmailVerification` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestEmailVerification {
    pub body: crate::types::EmailAddress,
}

impl RequestEmailVerification {
    /// `operationId`
    pub const ID: &'static str = "requestEmailVerification";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/email-verifications";
}

/// What `requestEmailVerification` answers when it goes well.
#[derive(Clone, Debug)]
pub enum RequestEmailVerificationOk {
    /// 202: If the address waits for verification, a mail is on its way.
    Accepted(crate::types::Accepted),
}

impl RequestEmailVerificationOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Accepted(..) => 202,
        }
    }
}

/// What `requestEmailVerification` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum RequestEmailVerificationError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 413: `body_too_large`: the body is longer than the operation takes.
    ContentTooLarge(support::http::Problem),
    /// 415: `unsupported_media_type`: the body is not of the media type that the operation takes.
    UnsupportedMediaType(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl RequestEmailVerificationError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::ContentTooLarge(..) => 413,
            Self::UnsupportedMediaType(..) => 415,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for RequestEmailVerificationError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            413 => Self::ContentTooLarge(refused.into_problem()),
            415 => Self::UnsupportedMediaType(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for RequestEmailVerificationError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "requestEmailVerification: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "requestEmailVerification: 401 {}", body.code()),
            Self::ContentTooLarge(body) => write!(out, "requestEmailVerification: 413 {}", body.code()),
            Self::UnsupportedMediaType(body) => write!(out, "requestEmailVerification: 415 {}", body.code()),
            Self::Internal(body) => write!(out, "requestEmailVerification: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "requestEmailVerification: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for RequestEmailVerificationError {}

/// What `getMe` answers when it goes well.
#[derive(Clone, Debug)]
pub enum GetMeOk {
    /// 200: The account.
    Ok(crate::types::Account),
}

impl GetMeOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `getMe` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum GetMeError {
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 403: `forbidden`: the credentials are valid, but the operation is not for this caller.
    Forbidden(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl GetMeError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Unauthorized(..) => 401,
            Self::Forbidden(..) => 403,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for GetMeError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            401 => Self::Unauthorized(refused.into_problem()),
            403 => Self::Forbidden(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for GetMeError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unauthorized(body) => write!(out, "getMe: 401 {}", body.code()),
            Self::Forbidden(body) => write!(out, "getMe: 403 {}", body.code()),
            Self::Internal(body) => write!(out, "getMe: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "getMe: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for GetMeError {}

/// What `eraseMe` answers when it goes well.
#[derive(Clone, Debug)]
pub enum EraseMeOk {
    /// 202: The erasure has begun.
    Accepted(crate::types::ErasureStarted),
}

impl EraseMeOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Accepted(..) => 202,
        }
    }
}

/// What `eraseMe` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum EraseMeError {
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 403: `forbidden`: the credentials are valid, but the operation is not for this caller.
    Forbidden(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl EraseMeError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Unauthorized(..) => 401,
            Self::Forbidden(..) => 403,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for EraseMeError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            401 => Self::Unauthorized(refused.into_problem()),
            403 => Self::Forbidden(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for EraseMeError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unauthorized(body) => write!(out, "eraseMe: 401 {}", body.code()),
            Self::Forbidden(body) => write!(out, "eraseMe: 403 {}", body.code()),
            Self::Internal(body) => write!(out, "eraseMe: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "eraseMe: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for EraseMeError {}

/// What `changeMe` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeMe {
    pub body: crate::types::AccountChange,
}

impl ChangeMe {
    /// `operationId`
    pub const ID: &'static str = "changeMe";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/me";
}

/// What `changeMe` answers when it goes well.
#[derive(Clone, Debug)]
pub enum ChangeMeOk {
    /// 200: The account as it is now.
    Ok(crate::types::Account),
}

impl ChangeMeOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `changeMe` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum ChangeMeError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 403: `forbidden`: the credentials are valid, but the operation is not for this caller.
    Forbidden(support::http::Problem),
    /// 413: `body_too_large`: the body is longer than the operation takes.
    ContentTooLarge(support::http::Problem),
    /// 415: `unsupported_media_type`: the body is not of the media type that the operation takes.
    UnsupportedMediaType(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl ChangeMeError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::Forbidden(..) => 403,
            Self::ContentTooLarge(..) => 413,
            Self::UnsupportedMediaType(..) => 415,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for ChangeMeError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            403 => Self::Forbidden(refused.into_problem()),
            413 => Self::ContentTooLarge(refused.into_problem()),
            415 => Self::UnsupportedMediaType(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for ChangeMeError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "changeMe: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "changeMe: 401 {}", body.code()),
            Self::Forbidden(body) => write!(out, "changeMe: 403 {}", body.code()),
            Self::ContentTooLarge(body) => write!(out, "changeMe: 413 {}", body.code()),
            Self::UnsupportedMediaType(body) => write!(out, "changeMe: 415 {}", body.code()),
            Self::Internal(body) => write!(out, "changeMe: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "changeMe: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for ChangeMeError {}

/// What `changePassword` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangePassword {
    pub body: crate::types::PasswordChange,
}

impl ChangePassword {
    /// `operationId`
    pub const ID: &'static str = "changePassword";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/me/password";
}

/// What `changePassword` answers when it goes well.
#[derive(Clone, Debug)]
pub enum ChangePasswordOk {
    /// 204: The password is changed.
    NoContent,
}

impl ChangePasswordOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
        }
    }
}

/// What `changePassword` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum ChangePasswordError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 403: `forbidden`: the credentials are valid, but the operation is not for this caller.
    Forbidden(support::http::Problem),
    /// 413: `body_too_large`: the body is longer than the operation takes.
    ContentTooLarge(support::http::Problem),
    /// 415: `unsupported_media_type`: the body is not of the media type that the operation takes.
    UnsupportedMediaType(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl ChangePasswordError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::Forbidden(..) => 403,
            Self::ContentTooLarge(..) => 413,
            Self::UnsupportedMediaType(..) => 415,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for ChangePasswordError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            403 => Self::Forbidden(refused.into_problem()),
            413 => Self::ContentTooLarge(refused.into_problem()),
            415 => Self::UnsupportedMediaType(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for ChangePasswordError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "changePassword: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "changePassword: 401 {}", body.code()),
            Self::Forbidden(body) => write!(out, "changePassword: 403 {}", body.code()),
            Self::ContentTooLarge(body) => write!(out, "changePassword: 413 {}", body.code()),
            Self::UnsupportedMediaType(body) => write!(out, "changePassword: 415 {}", body.code()),
            Self::Internal(body) => write!(out, "changePassword: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "changePassword: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for ChangePasswordError {}

/// What `listSessions` answers when it goes well.
#[derive(Clone, Debug)]
pub enum ListSessionsOk {
    /// 200: The sessions.
    Ok(crate::types::SessionList),
}

impl ListSessionsOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `listSessions` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum ListSessionsError {
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 403: `forbidden`: the credentials are valid, but the operation is not for this caller.
    Forbidden(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl ListSessionsError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Unauthorized(..) => 401,
            Self::Forbidden(..) => 403,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for ListSessionsError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            401 => Self::Unauthorized(refused.into_problem()),
            403 => Self::Forbidden(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for ListSessionsError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unauthorized(body) => write!(out, "listSessions: 401 {}", body.code()),
            Self::Forbidden(body) => write!(out, "listSessions: 403 {}", body.code()),
            Self::Internal(body) => write!(out, "listSessions: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "listSessions: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for ListSessionsError {}

/// What `deleteSession` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteSession {
    /// The session.
    pub id: crate::types::SessionId,
}

impl DeleteSession {
    /// `operationId`
    pub const ID: &'static str = "deleteSession";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/me/sessions/{id}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            DELETE_SESSION_PARAMETERS,
            [("id", support::http::member(&self.id))],
        )
    }
}

/// What `deleteSession` answers when it goes well.
#[derive(Clone, Debug)]
pub enum DeleteSessionOk {
    /// 204: The session is ended.
    NoContent,
}

impl DeleteSessionOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
        }
    }
}

/// What `deleteSession` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum DeleteSessionError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 403: `forbidden`: the credentials are valid, but the operation is not for this caller.
    Forbidden(support::http::Problem),
    /// 404: `not_found`: there is no such thing, or it is not the caller's.
    NotFound(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl DeleteSessionError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::Forbidden(..) => 403,
            Self::NotFound(..) => 404,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for DeleteSessionError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            403 => Self::Forbidden(refused.into_problem()),
            404 => Self::NotFound(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for DeleteSessionError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "deleteSession: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "deleteSession: 401 {}", body.code()),
            Self::Forbidden(body) => write!(out, "deleteSession: 403 {}", body.code()),
            Self::NotFound(body) => write!(out, "deleteSession: 404 {}", body.code()),
            Self::Internal(body) => write!(out, "deleteSession: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "deleteSession: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for DeleteSessionError {}

pub(crate) static DELETE_SESSION_PARAMETERS: &[Field] = &[Field {
    name: "id",
    member: "id",
    location: Location::Path,
    style: Style::One(Scalar::Text),
    slash: false,
}];

/// What `linkVisitor` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkVisitor {
    /// Makes a repeat safe: for 24 hours the same request under the same key has the same outcome, and happens once. Another request under the key is refused with 422.
    pub idempotency_key: Option<support::uuid::Uuid>,
}

impl LinkVisitor {
    /// `operationId`
    pub const ID: &'static str = "linkVisitor";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/me/visitors";
}

/// What `linkVisitor` answers when it goes well.
#[derive(Clone, Debug)]
pub enum LinkVisitorOk {
    /// 204: The visitor is linked.
    NoContent,
}

impl LinkVisitorOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
        }
    }
}

/// What `linkVisitor` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum LinkVisitorError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 403: `forbidden`: the credentials are valid, but the operation is not for this caller.
    Forbidden(support::http::Problem),
    /// 409: `conflict`: the resource is not in a state that allows this.
    Conflict(support::http::Problem),
    /// 422: `idempotency_key_reused`: another request was made under this `Idempotency-Key`.
    UnprocessableContent(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl LinkVisitorError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::Forbidden(..) => 403,
            Self::Conflict(..) => 409,
            Self::UnprocessableContent(..) => 422,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for LinkVisitorError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            403 => Self::Forbidden(refused.into_problem()),
            409 => Self::Conflict(refused.into_problem()),
            422 => Self::UnprocessableContent(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for LinkVisitorError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "linkVisitor: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "linkVisitor: 401 {}", body.code()),
            Self::Forbidden(body) => write!(out, "linkVisitor: 403 {}", body.code()),
            Self::Conflict(body) => write!(out, "linkVisitor: 409 {}", body.code()),
            Self::UnprocessableContent(body) => write!(out, "linkVisitor: 422 {}", body.code()),
            Self::Internal(body) => write!(out, "linkVisitor: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "linkVisitor: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for LinkVisitorError {}

pub(crate) static LINK_VISITOR_PARAMETERS: &[Field] = &[Field {
    name: "idempotency-key",
    member: "Idempotency-Key",
    location: Location::Header,
    style: Style::One(Scalar::Text),
    slash: false,
}];

/// What `requestExport` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestExport {
    /// Makes a repeat safe: for 24 hours the same request under the same key has the same outcome, and happens once. Another request under the key is refused with 422.
    pub idempotency_key: Option<support::uuid::Uuid>,
}

impl RequestExport {
    /// `operationId`
    pub const ID: &'static str = "requestExport";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/me/exports";
}

/// What `requestExport` answers when it goes well.
#[derive(Clone, Debug)]
pub enum RequestExportOk {
    /// 202: The export is being put together.
    Accepted(crate::types::ExportStarted),
}

impl RequestExportOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Accepted(..) => 202,
        }
    }
}

/// What `requestExport` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum RequestExportError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 403: `forbidden`: the credentials are valid, but the operation is not for this caller.
    Forbidden(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl RequestExportError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::Forbidden(..) => 403,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for RequestExportError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            403 => Self::Forbidden(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for RequestExportError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "requestExport: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "requestExport: 401 {}", body.code()),
            Self::Forbidden(body) => write!(out, "requestExport: 403 {}", body.code()),
            Self::Internal(body) => write!(out, "requestExport: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "requestExport: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for RequestExportError {}

pub(crate) static REQUEST_EXPORT_PARAMETERS: &[Field] = &[Field {
    name: "idempotency-key",
    member: "Idempotency-Key",
    location: Location::Header,
    style: Style::One(Scalar::Text),
    slash: false,
}];

/// What `getExport` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct GetExport {
    /// The export.
    pub id: support::uuid::Uuid,
}

impl GetExport {
    /// `operationId`
    pub const ID: &'static str = "getExport";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/me/exports/{id}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            GET_EXPORT_PARAMETERS,
            [("id", support::http::member(&self.id))],
        )
    }
}

/// What `getExport` answers when it goes well.
#[derive(Clone, Debug)]
pub enum GetExportOk {
    /// 200: The export.
    Ok(crate::types::Export),
}

impl GetExportOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `getExport` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum GetExportError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 403: `forbidden`: the credentials are valid, but the operation is not for this caller.
    Forbidden(support::http::Problem),
    /// 404: `not_found`: there is no such thing, or it is not the caller's.
    NotFound(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl GetExportError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::Forbidden(..) => 403,
            Self::NotFound(..) => 404,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for GetExportError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            403 => Self::Forbidden(refused.into_problem()),
            404 => Self::NotFound(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for GetExportError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "getExport: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "getExport: 401 {}", body.code()),
            Self::Forbidden(body) => write!(out, "getExport: 403 {}", body.code()),
            Self::NotFound(body) => write!(out, "getExport: 404 {}", body.code()),
            Self::Internal(body) => write!(out, "getExport: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "getExport: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for GetExportError {}

pub(crate) static GET_EXPORT_PARAMETERS: &[Field] = &[Field {
    name: "id",
    member: "id",
    location: Location::Path,
    style: Style::One(Scalar::Text),
    slash: false,
}];

/// What `listConsents` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct ListConsents {
    /// Where to go on, as `nextCursor` of the page before said. Opaque; the first page has none.
    pub cursor: Option<String>,
    /// The most items that a page may hold; 20 when absent.
    pub limit: Option<u32>,
}

impl ListConsents {
    /// `operationId`
    pub const ID: &'static str = "listConsents";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/me/consents";
}

/// What `listConsents` answers when it goes well.
#[derive(Clone, Debug)]
pub enum ListConsentsOk {
    /// 200: A page of the ledger, newest first.
    Ok(crate::types::ConsentPage),
}

impl ListConsentsOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `listConsents` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum ListConsentsError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 403: `forbidden`: the credentials are valid, but the operation is not for this caller.
    Forbidden(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl ListConsentsError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::Forbidden(..) => 403,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for ListConsentsError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            403 => Self::Forbidden(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for ListConsentsError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "listConsents: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "listConsents: 401 {}", body.code()),
            Self::Forbidden(body) => write!(out, "listConsents: 403 {}", body.code()),
            Self::Internal(body) => write!(out, "listConsents: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "listConsents: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for ListConsentsError {}

pub(crate) static LIST_CONSENTS_PARAMETERS: &[Field] = &[
    Field {
        name: "cursor",
        member: "cursor",
        location: Location::Query,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "limit",
        member: "limit",
        location: Location::Query,
        style: Style::One(Scalar::Integer),
        slash: false,
    },
];

/// What `recordConsent` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordConsent {
    /// Makes a repeat safe: for 24 hours the same request under the same key has the same outcome, and happens once. Another request under the key is refused with 422.
    pub idempotency_key: Option<support::uuid::Uuid>,
    pub body: crate::types::NewConsent,
}

impl RecordConsent {
    /// `operationId`
    pub const ID: &'static str = "recordConsent";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/me/consents";
}

/// What `recordConsent` answers when it goes well.
#[derive(Clone, Debug)]
pub enum RecordConsentOk {
    /// 201: The new row.
    Created(crate::types::LedgerEntry),
}

impl RecordConsentOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Created(..) => 201,
        }
    }
}

/// What `recordConsent` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum RecordConsentError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 403: `forbidden`: the credentials are valid, but the operation is not for this caller.
    Forbidden(support::http::Problem),
    /// 409: `conflict`: the resource is not in a state that allows this.
    Conflict(support::http::Problem),
    /// 413: `body_too_large`: the body is longer than the operation takes.
    ContentTooLarge(support::http::Problem),
    /// 415: `unsupported_media_type`: the body is not of the media type that the operation takes.
    UnsupportedMediaType(support::http::Problem),
    /// 422: `idempotency_key_reused`: another request was made under this `Idempotency-Key`.
    UnprocessableContent(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl RecordConsentError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::Forbidden(..) => 403,
            Self::Conflict(..) => 409,
            Self::ContentTooLarge(..) => 413,
            Self::UnsupportedMediaType(..) => 415,
            Self::UnprocessableContent(..) => 422,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for RecordConsentError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            403 => Self::Forbidden(refused.into_problem()),
            409 => Self::Conflict(refused.into_problem()),
            413 => Self::ContentTooLarge(refused.into_problem()),
            415 => Self::UnsupportedMediaType(refused.into_problem()),
            422 => Self::UnprocessableContent(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for RecordConsentError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "recordConsent: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "recordConsent: 401 {}", body.code()),
            Self::Forbidden(body) => write!(out, "recordConsent: 403 {}", body.code()),
            Self::Conflict(body) => write!(out, "recordConsent: 409 {}", body.code()),
            Self::ContentTooLarge(body) => write!(out, "recordConsent: 413 {}", body.code()),
            Self::UnsupportedMediaType(body) => write!(out, "recordConsent: 415 {}", body.code()),
            Self::UnprocessableContent(body) => write!(out, "recordConsent: 422 {}", body.code()),
            Self::Internal(body) => write!(out, "recordConsent: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "recordConsent: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for RecordConsentError {}

pub(crate) static RECORD_CONSENT_PARAMETERS: &[Field] = &[Field {
    name: "idempotency-key",
    member: "Idempotency-Key",
    location: Location::Header,
    style: Style::One(Scalar::Text),
    slash: false,
}];

/// What `getConsentText` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct GetConsentText {
    /// What the consent is for.
    pub purpose: ::contracts::common::ConsentPurpose,
    /// The language of the text; the nearest one is given.
    pub locale: Option<::contracts::common::Locale>,
}

impl GetConsentText {
    /// `operationId`
    pub const ID: &'static str = "getConsentText";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/consent-texts/{purpose}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            GET_CONSENT_TEXT_PARAMETERS,
            [("purpose", support::http::member(&self.purpose))],
        )
    }
}

/// What `getConsentText` answers when it goes well.
#[derive(Clone, Debug)]
pub enum GetConsentTextOk {
    /// 200: The text in force.
    Ok(crate::types::ConsentText),
}

impl GetConsentTextOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `getConsentText` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum GetConsentTextError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 404: `not_found`: there is no such thing, or it is not the caller's.
    NotFound(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl GetConsentTextError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::NotFound(..) => 404,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for GetConsentTextError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            404 => Self::NotFound(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for GetConsentTextError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "getConsentText: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "getConsentText: 401 {}", body.code()),
            Self::NotFound(body) => write!(out, "getConsentText: 404 {}", body.code()),
            Self::Internal(body) => write!(out, "getConsentText: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "getConsentText: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for GetConsentTextError {}

pub(crate) static GET_CONSENT_TEXT_PARAMETERS: &[Field] = &[
    Field {
        name: "purpose",
        member: "purpose",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "locale",
        member: "locale",
        location: Location::Query,
        style: Style::One(Scalar::Text),
        slash: false,
    },
];

/// What `getVisitorConsents` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct GetVisitorConsents {
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl GetVisitorConsents {
    /// `operationId`
    pub const ID: &'static str = "getVisitorConsents";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/visitor/consents";
}

/// What `getVisitorConsents` answers when it goes well.
#[derive(Clone, Debug)]
pub enum GetVisitorConsentsOk {
    /// 200: The decision.
    Ok(crate::types::VisitorConsents),
}

impl GetVisitorConsentsOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `getVisitorConsents` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum GetVisitorConsentsError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl GetVisitorConsentsError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for GetVisitorConsentsError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for GetVisitorConsentsError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "getVisitorConsents: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "getVisitorConsents: 401 {}", body.code()),
            Self::Internal(body) => write!(out, "getVisitorConsents: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "getVisitorConsents: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for GetVisitorConsentsError {}

pub(crate) static GET_VISITOR_CONSENTS_PARAMETERS: &[Field] = &[Field {
    name: "sec-gpc",
    member: "Sec-GPC",
    location: Location::Header,
    style: Style::One(Scalar::Text),
    slash: false,
}];

/// What `putVisitorConsents` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct PutVisitorConsents {
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
    pub body: crate::types::VisitorConsents,
}

impl PutVisitorConsents {
    /// `operationId`
    pub const ID: &'static str = "putVisitorConsents";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/visitor/consents";
}

/// What `putVisitorConsents` answers when it goes well.
#[derive(Clone, Debug)]
pub enum PutVisitorConsentsOk {
    /// 200: The decision.
    Ok(crate::types::VisitorConsents),
}

impl PutVisitorConsentsOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `putVisitorConsents` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum PutVisitorConsentsError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 410: `visitor_erased`: the cookie's visitor was erased, perhaps with an account that once used this browser. Nothing was done; the answer sets the cookie of a new visitor, with whom the request can be repeated.
    Gone(support::http::Problem),
    /// 413: `body_too_large`: the body is longer than the operation takes.
    ContentTooLarge(support::http::Problem),
    /// 415: `unsupported_media_type`: the body is not of the media type that the operation takes.
    UnsupportedMediaType(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl PutVisitorConsentsError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::Gone(..) => 410,
            Self::ContentTooLarge(..) => 413,
            Self::UnsupportedMediaType(..) => 415,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for PutVisitorConsentsError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            410 => Self::Gone(refused.into_problem()),
            413 => Self::ContentTooLarge(refused.into_problem()),
            415 => Self::UnsupportedMediaType(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for PutVisitorConsentsError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "putVisitorConsents: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "putVisitorConsents: 401 {}", body.code()),
            Self::Gone(body) => write!(out, "putVisitorConsents: 410 {}", body.code()),
            Self::ContentTooLarge(body) => write!(out, "putVisitorConsents: 413 {}", body.code()),
            Self::UnsupportedMediaType(body) => write!(out, "putVisitorConsents: 415 {}", body.code()),
            Self::Internal(body) => write!(out, "putVisitorConsents: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "putVisitorConsents: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for PutVisitorConsentsError {}

/// What `eraseVisitor` answers when it goes well.
#[derive(Clone, Debug)]
pub enum EraseVisitorOk {
    /// 202: The erasure has begun.
    Accepted(crate::types::ErasureStarted),
}

impl EraseVisitorOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Accepted(..) => 202,
        }
    }
}

/// What `eraseVisitor` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum EraseVisitorError {
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl EraseVisitorError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Unauthorized(..) => 401,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for EraseVisitorError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            401 => Self::Unauthorized(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for EraseVisitorError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unauthorized(body) => write!(out, "eraseVisitor: 401 {}", body.code()),
            Self::Internal(body) => write!(out, "eraseVisitor: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "eraseVisitor: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for EraseVisitorError {}

/// What `getErasure` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct GetErasure {
    /// The erasure.
    pub erasure_id: ::contracts::common::ErasureId,
}

impl GetErasure {
    /// `operationId`
    pub const ID: &'static str = "getErasure";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/erasures/{erasureId}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            GET_ERASURE_PARAMETERS,
            [("erasureId", support::http::member(&self.erasure_id))],
        )
    }
}

/// What `getErasure` answers when it goes well.
#[derive(Clone, Debug)]
pub enum GetErasureOk {
    /// 200: The erasure.
    Ok(crate::types::Erasure),
}

impl GetErasureOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `getErasure` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum GetErasureError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 404: `not_found`: there is no such thing, or it is not the caller's.
    NotFound(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl GetErasureError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::NotFound(..) => 404,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for GetErasureError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            404 => Self::NotFound(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for GetErasureError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "getErasure: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "getErasure: 401 {}", body.code()),
            Self::NotFound(body) => write!(out, "getErasure: 404 {}", body.code()),
            Self::Internal(body) => write!(out, "getErasure: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "getErasure: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for GetErasureError {}

pub(crate) static GET_ERASURE_PARAMETERS: &[Field] = &[Field {
    name: "erasureId",
    member: "erasureId",
    location: Location::Path,
    style: Style::One(Scalar::Text),
    slash: false,
}];

/// What `getConsent` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct GetConsent {
    /// The account.
    pub account_id: ::contracts::common::AccountId,
    /// What the consent is for.
    pub purpose: ::contracts::common::ConsentPurpose,
}

impl GetConsent {
    /// `operationId`
    pub const ID: &'static str = "getConsent";
    /// The path's template.
    pub const PATH: &'static str = "/internal/accounts/{accountId}/consents/{purpose}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            GET_CONSENT_PARAMETERS,
            [
                ("accountId", support::http::member(&self.account_id)),
                ("purpose", support::http::member(&self.purpose)),
            ],
        )
    }
}

/// What `getConsent` answers when it goes well.
#[derive(Clone, Debug)]
pub enum GetConsentOk {
    /// 200: The state of the consent.
    Ok(crate::types::ConsentState),
}

impl GetConsentOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `getConsent` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum GetConsentError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 403: `forbidden`: the credentials are valid, but the operation is not for this caller.
    Forbidden(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl GetConsentError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::Forbidden(..) => 403,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for GetConsentError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            403 => Self::Forbidden(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for GetConsentError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "getConsent: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "getConsent: 401 {}", body.code()),
            Self::Forbidden(body) => write!(out, "getConsent: 403 {}", body.code()),
            Self::Internal(body) => write!(out, "getConsent: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "getConsent: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for GetConsentError {}

pub(crate) static GET_CONSENT_PARAMETERS: &[Field] = &[
    Field {
        name: "accountId",
        member: "accountId",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "purpose",
        member: "purpose",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: false,
    },
];

/// What `listEndedSessions` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct ListEndedSessions {
    /// The cursor of the answer before; absent for all that is still held.
    pub after: Option<String>,
}

impl ListEndedSessions {
    /// `operationId`
    pub const ID: &'static str = "listEndedSessions";
    /// The path's template.
    pub const PATH: &'static str = "/internal/ended-sessions";
}

/// What `listEndedSessions` answers when it goes well.
#[derive(Clone, Debug)]
pub enum ListEndedSessionsOk {
    /// 200: What ended after the cursor.
    Ok(crate::types::EndedSessions),
}

impl ListEndedSessionsOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `listEndedSessions` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum ListEndedSessionsError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 403: `forbidden`: the credentials are valid, but the operation is not for this caller.
    Forbidden(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
    /// 503: `unavailable`: something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl ListEndedSessionsError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::Forbidden(..) => 403,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for ListEndedSessionsError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            403 => Self::Forbidden(refused.into_problem()),
            503 => Self::Unavailable {
                retry_after: refused.seconds(),
                body: refused.into_problem(),
            },
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for ListEndedSessionsError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "listEndedSessions: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "listEndedSessions: 401 {}", body.code()),
            Self::Forbidden(body) => write!(out, "listEndedSessions: 403 {}", body.code()),
            Self::Internal(body) => write!(out, "listEndedSessions: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "listEndedSessions: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for ListEndedSessionsError {}

pub(crate) static LIST_ENDED_SESSIONS_PARAMETERS: &[Field] = &[Field {
    name: "after",
    member: "after",
    location: Location::Query,
    style: Style::One(Scalar::Text),
    slash: false,
}];

/// Makes every operation's error from a service's own failure, which is `Into<Refused>`.
#[macro_export]
macro_rules! errors_from {
    ($failure:ty) => {
        $crate::errors_from! {
            $failure:
            CreateAccountError
            CreateSessionError
            EndSessionError
            RefreshSessionError
            RevokeSessionError
            RequestPasswordResetError
            RequestEmailVerificationError
            GetMeError
            EraseMeError
            ChangeMeError
            ChangePasswordError
            ListSessionsError
            DeleteSessionError
            LinkVisitorError
            RequestExportError
            GetExportError
            ListConsentsError
            RecordConsentError
            GetConsentTextError
            GetVisitorConsentsError
            PutVisitorConsentsError
            EraseVisitorError
            GetErasureError
            GetConsentError
            ListEndedSessionsError
        }
    };
    ($failure:ty: $($error:ident)*) => {
        $(impl From<$failure> for $crate::operations::$error {
            fn from(failure: $failure) -> Self {
                <$crate::support::http::Refused as From<$failure>>::from(failure).into()
            }
        })*
    };
}

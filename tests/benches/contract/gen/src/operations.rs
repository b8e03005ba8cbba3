// Written by codegen; do not edit.

//! What each operation is asked, and what it answers.

// Answers are moved once, from the handler to the wire.
#![allow(clippy::large_enum_variant)]

use crate::support;
use crate::support::http::{Field, Location, Scalar, Style};

/// What `getItem` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct GetItem {
    /// Which item.
    pub id: support::uuid::Uuid,
    /// In which the price is told.
    pub currency: Option<String>,
}

impl GetItem {
    /// `operationId`
    pub const ID: &'static str = "getItem";
    /// The path's template.
    pub const PATH: &'static str = "/items/{id}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            GET_ITEM_PARAMETERS,
            [("id", support::http::member(&self.id))],
        )
    }
}

/// What `getItem` answers when it goes well.
#[derive(Clone, Debug)]
pub enum GetItemOk {
    /// 200: The item.
    Ok(crate::types::Item),
}

impl GetItemOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `getItem` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum GetItemError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 500: `internal`: the service failed. The correlation id finds the cause in its log.
    Internal(support::http::Problem),
}

impl GetItemError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::Internal(..) => 500,
        }
    }
}

impl From<support::http::Refused> for GetItemError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for GetItemError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "getItem: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "getItem: 401 {}", body.code()),
            Self::Internal(body) => write!(out, "getItem: 500 {}", body.code()),
        }
    }
}

impl std::error::Error for GetItemError {}

pub(crate) static GET_ITEM_PARAMETERS: &[Field] = &[
    Field {
        name: "id",
        member: "id",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "currency",
        member: "currency",
        location: Location::Query,
        style: Style::One(Scalar::Text),
        slash: false,
    },
];

/// What `putItem` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct PutItem {
    /// Which item.
    pub id: support::uuid::Uuid,
    pub body: crate::types::Item,
}

impl PutItem {
    /// `operationId`
    pub const ID: &'static str = "putItem";
    /// The path's template.
    pub const PATH: &'static str = "/items/{id}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            PUT_ITEM_PARAMETERS,
            [("id", support::http::member(&self.id))],
        )
    }
}

/// What `putItem` answers when it goes well.
#[derive(Clone, Debug)]
pub enum PutItemOk {
    /// 200: The item.
    Ok(crate::types::Item),
}

impl PutItemOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `putItem` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum PutItemError {
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
}

impl PutItemError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::ContentTooLarge(..) => 413,
            Self::UnsupportedMediaType(..) => 415,
            Self::Internal(..) => 500,
        }
    }
}

impl From<support::http::Refused> for PutItemError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            413 => Self::ContentTooLarge(refused.into_problem()),
            415 => Self::UnsupportedMediaType(refused.into_problem()),
            500 => Self::Internal(refused.into_problem()),
            _ => Self::Internal(refused.undocumented()),
        }
    }
}

impl std::fmt::Display for PutItemError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "putItem: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "putItem: 401 {}", body.code()),
            Self::ContentTooLarge(body) => write!(out, "putItem: 413 {}", body.code()),
            Self::UnsupportedMediaType(body) => write!(out, "putItem: 415 {}", body.code()),
            Self::Internal(body) => write!(out, "putItem: 500 {}", body.code()),
        }
    }
}

impl std::error::Error for PutItemError {}

pub(crate) static PUT_ITEM_PARAMETERS: &[Field] = &[Field {
    name: "id",
    member: "id",
    location: Location::Path,
    style: Style::One(Scalar::Text),
    slash: false,
}];

/// Makes every operation's error from a service's own failure, which is `Into<Refused>`.
#[macro_export]
macro_rules! errors_from {
    ($failure:ty) => {
        $crate::errors_from! {
            $failure:
            GetItemError
            PutItemError
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

// Written by codegen; do not edit.

//! What each operation is asked, and what it answers.

// Answers are moved once, from the handler to the wire.
#![allow(clippy::large_enum_variant)]

use crate::support;
use crate::support::http::{Field, Location, Scalar, Style};

/// What `resolveGtin` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct ResolveGtin {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl ResolveGtin {
    /// `operationId`
    pub const ID: &'static str = "resolveGtin";
    /// The path's template.
    pub const PATH: &'static str = "/01/{gtin}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            RESOLVE_GTIN_PARAMETERS,
            [("gtin", support::http::member(&self.gtin))],
        )
    }
}

/// What `resolveGtin` answers when it goes well.
#[derive(Clone, Debug)]
pub enum ResolveGtinOk {
    /// 200: What the link means, for clients that prefer JSON.
    Ok(crate::types::ResolvedLink),
    /// 302: The page of the web application.
    Found {
        /// Below the configured base of the web application.
        location: String,
    },
}

impl ResolveGtinOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
            Self::Found { .. } => 302,
        }
    }
}

/// What `resolveGtin` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum ResolveGtinError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 404: `product_unknown`: no product with this GTIN is in the catalog; it is looked for.
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

impl ResolveGtinError {
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

impl From<support::http::Refused> for ResolveGtinError {
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

impl std::fmt::Display for ResolveGtinError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "resolveGtin: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "resolveGtin: 401 {}", body.code()),
            Self::NotFound(body) => write!(out, "resolveGtin: 404 {}", body.code()),
            Self::Internal(body) => write!(out, "resolveGtin: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "resolveGtin: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for ResolveGtinError {}

pub(crate) static RESOLVE_GTIN_PARAMETERS: &[Field] = &[
    Field {
        name: "gtin",
        member: "gtin",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "17",
        member: "17",
        location: Location::Query,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "query",
        member: "query",
        location: Location::Query,
        style: Style::Querystring,
        slash: false,
    },
    Field {
        name: "accept",
        member: "Accept",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "sec-purpose",
        member: "Sec-Purpose",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "purpose",
        member: "Purpose",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "user-agent",
        member: "User-Agent",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "sec-gpc",
        member: "Sec-GPC",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
];

pub(crate) static REDIRECT_HEADERS: &[Field] = &[Field {
    name: "location",
    member: "location",
    location: Location::Header,
    style: Style::One(Scalar::Text),
    slash: false,
}];

pub(crate) static UNAVAILABLE_HEADERS: &[Field] = &[Field {
    name: "retry-after",
    member: "retry-after",
    location: Location::Header,
    style: Style::One(Scalar::Integer),
    slash: false,
}];

/// What `headResolveGtin` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadResolveGtin {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl HeadResolveGtin {
    /// `operationId`
    pub const ID: &'static str = "headResolveGtin";
    /// The path's template.
    pub const PATH: &'static str = "/01/{gtin}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            RESOLVE_GTIN_PARAMETERS,
            [("gtin", support::http::member(&self.gtin))],
        )
    }
}

/// What `headResolveGtin` answers when it goes well.
#[derive(Clone, Debug)]
pub enum HeadResolveGtinOk {
    /// 200: The link means a product, and the client prefers JSON.
    Ok,
    /// 302: The page of the web application.
    Found {
        /// Below the configured base of the web application.
        location: String,
    },
}

impl HeadResolveGtinOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok => 200,
            Self::Found { .. } => 302,
        }
    }
}

/// What `headResolveGtin` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum HeadResolveGtinError {
    /// 400: The request breaks the contract, or the link is none and the client prefers JSON.
    BadRequest(support::http::Problem),
    /// 401: The credentials that came are not valid.
    Unauthorized(support::http::Problem),
    /// 404: No product with this GTIN is in the catalog, and the client prefers JSON.
    NotFound(support::http::Problem),
    /// 500: The service failed.
    Internal(support::http::Problem),
    /// 503: Something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl HeadResolveGtinError {
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

impl From<support::http::Refused> for HeadResolveGtinError {
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

impl std::fmt::Display for HeadResolveGtinError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "headResolveGtin: {}", self.status())
    }
}

impl std::error::Error for HeadResolveGtinError {}

pub(crate) static HEAD_UNAVAILABLE_HEADERS: &[Field] = &[Field {
    name: "retry-after",
    member: "retry-after",
    location: Location::Header,
    style: Style::One(Scalar::Integer),
    slash: false,
}];

/// What `resolveVariant` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct ResolveVariant {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 22, consumer product variant.
    pub variant: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl ResolveVariant {
    /// `operationId`
    pub const ID: &'static str = "resolveVariant";
    /// The path's template.
    pub const PATH: &'static str = "/01/{gtin}/22/{variant}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            RESOLVE_VARIANT_PARAMETERS,
            [
                ("gtin", support::http::member(&self.gtin)),
                ("variant", support::http::member(&self.variant)),
            ],
        )
    }
}

/// What `resolveVariant` answers when it goes well.
#[derive(Clone, Debug)]
pub enum ResolveVariantOk {
    /// 200: What the link means, for clients that prefer JSON.
    Ok(crate::types::ResolvedLink),
    /// 302: The page of the web application.
    Found {
        /// Below the configured base of the web application.
        location: String,
    },
}

impl ResolveVariantOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
            Self::Found { .. } => 302,
        }
    }
}

/// What `resolveVariant` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum ResolveVariantError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 404: `product_unknown`: no product with this GTIN is in the catalog; it is looked for.
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

impl ResolveVariantError {
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

impl From<support::http::Refused> for ResolveVariantError {
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

impl std::fmt::Display for ResolveVariantError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "resolveVariant: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "resolveVariant: 401 {}", body.code()),
            Self::NotFound(body) => write!(out, "resolveVariant: 404 {}", body.code()),
            Self::Internal(body) => write!(out, "resolveVariant: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "resolveVariant: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for ResolveVariantError {}

pub(crate) static RESOLVE_VARIANT_PARAMETERS: &[Field] = &[
    Field {
        name: "gtin",
        member: "gtin",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "variant",
        member: "variant",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: true,
    },
    Field {
        name: "17",
        member: "17",
        location: Location::Query,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "query",
        member: "query",
        location: Location::Query,
        style: Style::Querystring,
        slash: false,
    },
    Field {
        name: "accept",
        member: "Accept",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "sec-purpose",
        member: "Sec-Purpose",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "purpose",
        member: "Purpose",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "user-agent",
        member: "User-Agent",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "sec-gpc",
        member: "Sec-GPC",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
];

/// What `headResolveVariant` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadResolveVariant {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 22, consumer product variant.
    pub variant: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl HeadResolveVariant {
    /// `operationId`
    pub const ID: &'static str = "headResolveVariant";
    /// The path's template.
    pub const PATH: &'static str = "/01/{gtin}/22/{variant}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            RESOLVE_VARIANT_PARAMETERS,
            [
                ("gtin", support::http::member(&self.gtin)),
                ("variant", support::http::member(&self.variant)),
            ],
        )
    }
}

/// What `headResolveVariant` answers when it goes well.
#[derive(Clone, Debug)]
pub enum HeadResolveVariantOk {
    /// 200: The link means a product, and the client prefers JSON.
    Ok,
    /// 302: The page of the web application.
    Found {
        /// Below the configured base of the web application.
        location: String,
    },
}

impl HeadResolveVariantOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok => 200,
            Self::Found { .. } => 302,
        }
    }
}

/// What `headResolveVariant` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum HeadResolveVariantError {
    /// 400: The request breaks the contract, or the link is none and the client prefers JSON.
    BadRequest(support::http::Problem),
    /// 401: The credentials that came are not valid.
    Unauthorized(support::http::Problem),
    /// 404: No product with this GTIN is in the catalog, and the client prefers JSON.
    NotFound(support::http::Problem),
    /// 500: The service failed.
    Internal(support::http::Problem),
    /// 503: Something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl HeadResolveVariantError {
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

impl From<support::http::Refused> for HeadResolveVariantError {
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

impl std::fmt::Display for HeadResolveVariantError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "headResolveVariant: {}", self.status())
    }
}

impl std::error::Error for HeadResolveVariantError {}

/// What `resolveLot` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct ResolveLot {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 10, batch or lot.
    pub lot: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl ResolveLot {
    /// `operationId`
    pub const ID: &'static str = "resolveLot";
    /// The path's template.
    pub const PATH: &'static str = "/01/{gtin}/10/{lot}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            RESOLVE_LOT_PARAMETERS,
            [
                ("gtin", support::http::member(&self.gtin)),
                ("lot", support::http::member(&self.lot)),
            ],
        )
    }
}

/// What `resolveLot` answers when it goes well.
#[derive(Clone, Debug)]
pub enum ResolveLotOk {
    /// 200: What the link means, for clients that prefer JSON.
    Ok(crate::types::ResolvedLink),
    /// 302: The page of the web application.
    Found {
        /// Below the configured base of the web application.
        location: String,
    },
}

impl ResolveLotOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
            Self::Found { .. } => 302,
        }
    }
}

/// What `resolveLot` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum ResolveLotError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 404: `product_unknown`: no product with this GTIN is in the catalog; it is looked for.
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

impl ResolveLotError {
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

impl From<support::http::Refused> for ResolveLotError {
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

impl std::fmt::Display for ResolveLotError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "resolveLot: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "resolveLot: 401 {}", body.code()),
            Self::NotFound(body) => write!(out, "resolveLot: 404 {}", body.code()),
            Self::Internal(body) => write!(out, "resolveLot: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "resolveLot: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for ResolveLotError {}

pub(crate) static RESOLVE_LOT_PARAMETERS: &[Field] = &[
    Field {
        name: "gtin",
        member: "gtin",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "lot",
        member: "lot",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: true,
    },
    Field {
        name: "17",
        member: "17",
        location: Location::Query,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "query",
        member: "query",
        location: Location::Query,
        style: Style::Querystring,
        slash: false,
    },
    Field {
        name: "accept",
        member: "Accept",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "sec-purpose",
        member: "Sec-Purpose",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "purpose",
        member: "Purpose",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "user-agent",
        member: "User-Agent",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "sec-gpc",
        member: "Sec-GPC",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
];

/// What `headResolveLot` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadResolveLot {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 10, batch or lot.
    pub lot: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl HeadResolveLot {
    /// `operationId`
    pub const ID: &'static str = "headResolveLot";
    /// The path's template.
    pub const PATH: &'static str = "/01/{gtin}/10/{lot}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            RESOLVE_LOT_PARAMETERS,
            [
                ("gtin", support::http::member(&self.gtin)),
                ("lot", support::http::member(&self.lot)),
            ],
        )
    }
}

/// What `headResolveLot` answers when it goes well.
#[derive(Clone, Debug)]
pub enum HeadResolveLotOk {
    /// 200: The link means a product, and the client prefers JSON.
    Ok,
    /// 302: The page of the web application.
    Found {
        /// Below the configured base of the web application.
        location: String,
    },
}

impl HeadResolveLotOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok => 200,
            Self::Found { .. } => 302,
        }
    }
}

/// What `headResolveLot` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum HeadResolveLotError {
    /// 400: The request breaks the contract, or the link is none and the client prefers JSON.
    BadRequest(support::http::Problem),
    /// 401: The credentials that came are not valid.
    Unauthorized(support::http::Problem),
    /// 404: No product with this GTIN is in the catalog, and the client prefers JSON.
    NotFound(support::http::Problem),
    /// 500: The service failed.
    Internal(support::http::Problem),
    /// 503: Something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl HeadResolveLotError {
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

impl From<support::http::Refused> for HeadResolveLotError {
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

impl std::fmt::Display for HeadResolveLotError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "headResolveLot: {}", self.status())
    }
}

impl std::error::Error for HeadResolveLotError {}

/// What `resolveSerial` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct ResolveSerial {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 21, serial number.
    pub serial: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl ResolveSerial {
    /// `operationId`
    pub const ID: &'static str = "resolveSerial";
    /// The path's template.
    pub const PATH: &'static str = "/01/{gtin}/21/{serial}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            RESOLVE_SERIAL_PARAMETERS,
            [
                ("gtin", support::http::member(&self.gtin)),
                ("serial", support::http::member(&self.serial)),
            ],
        )
    }
}

/// What `resolveSerial` answers when it goes well.
#[derive(Clone, Debug)]
pub enum ResolveSerialOk {
    /// 200: What the link means, for clients that prefer JSON.
    Ok(crate::types::ResolvedLink),
    /// 302: The page of the web application.
    Found {
        /// Below the configured base of the web application.
        location: String,
    },
}

impl ResolveSerialOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
            Self::Found { .. } => 302,
        }
    }
}

/// What `resolveSerial` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum ResolveSerialError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 404: `product_unknown`: no product with this GTIN is in the catalog; it is looked for.
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

impl ResolveSerialError {
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

impl From<support::http::Refused> for ResolveSerialError {
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

impl std::fmt::Display for ResolveSerialError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "resolveSerial: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "resolveSerial: 401 {}", body.code()),
            Self::NotFound(body) => write!(out, "resolveSerial: 404 {}", body.code()),
            Self::Internal(body) => write!(out, "resolveSerial: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "resolveSerial: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for ResolveSerialError {}

pub(crate) static RESOLVE_SERIAL_PARAMETERS: &[Field] = &[
    Field {
        name: "gtin",
        member: "gtin",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "serial",
        member: "serial",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: true,
    },
    Field {
        name: "17",
        member: "17",
        location: Location::Query,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "query",
        member: "query",
        location: Location::Query,
        style: Style::Querystring,
        slash: false,
    },
    Field {
        name: "accept",
        member: "Accept",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "sec-purpose",
        member: "Sec-Purpose",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "purpose",
        member: "Purpose",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "user-agent",
        member: "User-Agent",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "sec-gpc",
        member: "Sec-GPC",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
];

/// What `headResolveSerial` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadResolveSerial {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 21, serial number.
    pub serial: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl HeadResolveSerial {
    /// `operationId`
    pub const ID: &'static str = "headResolveSerial";
    /// The path's template.
    pub const PATH: &'static str = "/01/{gtin}/21/{serial}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            RESOLVE_SERIAL_PARAMETERS,
            [
                ("gtin", support::http::member(&self.gtin)),
                ("serial", support::http::member(&self.serial)),
            ],
        )
    }
}

/// What `headResolveSerial` answers when it goes well.
#[derive(Clone, Debug)]
pub enum HeadResolveSerialOk {
    /// 200: The link means a product, and the client prefers JSON.
    Ok,
    /// 302: The page of the web application.
    Found {
        /// Below the configured base of the web application.
        location: String,
    },
}

impl HeadResolveSerialOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok => 200,
            Self::Found { .. } => 302,
        }
    }
}

/// What `headResolveSerial` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum HeadResolveSerialError {
    /// 400: The request breaks the contract, or the link is none and the client prefers JSON.
    BadRequest(support::http::Problem),
    /// 401: The credentials that came are not valid.
    Unauthorized(support::http::Problem),
    /// 404: No product with this GTIN is in the catalog, and the client prefers JSON.
    NotFound(support::http::Problem),
    /// 500: The service failed.
    Internal(support::http::Problem),
    /// 503: Something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl HeadResolveSerialError {
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

impl From<support::http::Refused> for HeadResolveSerialError {
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

impl std::fmt::Display for HeadResolveSerialError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "headResolveSerial: {}", self.status())
    }
}

impl std::error::Error for HeadResolveSerialError {}

/// What `resolveVariantLot` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct ResolveVariantLot {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 22, consumer product variant.
    pub variant: String,
    /// GS1 application identifier 10, batch or lot.
    pub lot: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl ResolveVariantLot {
    /// `operationId`
    pub const ID: &'static str = "resolveVariantLot";
    /// The path's template.
    pub const PATH: &'static str = "/01/{gtin}/22/{variant}/10/{lot}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            RESOLVE_VARIANT_LOT_PARAMETERS,
            [
                ("gtin", support::http::member(&self.gtin)),
                ("variant", support::http::member(&self.variant)),
                ("lot", support::http::member(&self.lot)),
            ],
        )
    }
}

/// What `resolveVariantLot` answers when it goes well.
#[derive(Clone, Debug)]
pub enum ResolveVariantLotOk {
    /// 200: What the link means, for clients that prefer JSON.
    Ok(crate::types::ResolvedLink),
    /// 302: The page of the web application.
    Found {
        /// Below the configured base of the web application.
        location: String,
    },
}

impl ResolveVariantLotOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
            Self::Found { .. } => 302,
        }
    }
}

/// What `resolveVariantLot` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum ResolveVariantLotError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 404: `product_unknown`: no product with this GTIN is in the catalog; it is looked for.
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

impl ResolveVariantLotError {
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

impl From<support::http::Refused> for ResolveVariantLotError {
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

impl std::fmt::Display for ResolveVariantLotError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "resolveVariantLot: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "resolveVariantLot: 401 {}", body.code()),
            Self::NotFound(body) => write!(out, "resolveVariantLot: 404 {}", body.code()),
            Self::Internal(body) => write!(out, "resolveVariantLot: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "resolveVariantLot: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for ResolveVariantLotError {}

pub(crate) static RESOLVE_VARIANT_LOT_PARAMETERS: &[Field] = &[
    Field {
        name: "gtin",
        member: "gtin",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "variant",
        member: "variant",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: true,
    },
    Field {
        name: "lot",
        member: "lot",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: true,
    },
    Field {
        name: "17",
        member: "17",
        location: Location::Query,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "query",
        member: "query",
        location: Location::Query,
        style: Style::Querystring,
        slash: false,
    },
    Field {
        name: "accept",
        member: "Accept",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "sec-purpose",
        member: "Sec-Purpose",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "purpose",
        member: "Purpose",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "user-agent",
        member: "User-Agent",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "sec-gpc",
        member: "Sec-GPC",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
];

/// What `headResolveVariantLot` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadResolveVariantLot {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 22, consumer product variant.
    pub variant: String,
    /// GS1 application identifier 10, batch or lot.
    pub lot: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl HeadResolveVariantLot {
    /// `operationId`
    pub const ID: &'static str = "headResolveVariantLot";
    /// The path's template.
    pub const PATH: &'static str = "/01/{gtin}/22/{variant}/10/{lot}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            RESOLVE_VARIANT_LOT_PARAMETERS,
            [
                ("gtin", support::http::member(&self.gtin)),
                ("variant", support::http::member(&self.variant)),
                ("lot", support::http::member(&self.lot)),
            ],
        )
    }
}

/// What `headResolveVariantLot` answers when it goes well.
#[derive(Clone, Debug)]
pub enum HeadResolveVariantLotOk {
    /// 200: The link means a product, and the client prefers JSON.
    Ok,
    /// 302: The page of the web application.
    Found {
        /// Below the configured base of the web application.
        location: String,
    },
}

impl HeadResolveVariantLotOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok => 200,
            Self::Found { .. } => 302,
        }
    }
}

/// What `headResolveVariantLot` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum HeadResolveVariantLotError {
    /// 400: The request breaks the contract, or the link is none and the client prefers JSON.
    BadRequest(support::http::Problem),
    /// 401: The credentials that came are not valid.
    Unauthorized(support::http::Problem),
    /// 404: No product with this GTIN is in the catalog, and the client prefers JSON.
    NotFound(support::http::Problem),
    /// 500: The service failed.
    Internal(support::http::Problem),
    /// 503: Something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl HeadResolveVariantLotError {
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

impl From<support::http::Refused> for HeadResolveVariantLotError {
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

impl std::fmt::Display for HeadResolveVariantLotError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "headResolveVariantLot: {}", self.status())
    }
}

impl std::error::Error for HeadResolveVariantLotError {}

/// What `resolveVariantSerial` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct ResolveVariantSerial {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 22, consumer product variant.
    pub variant: String,
    /// GS1 application identifier 21, serial number.
    pub serial: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl ResolveVariantSerial {
    /// `operationId`
    pub const ID: &'static str = "resolveVariantSerial";
    /// The path's template.
    pub const PATH: &'static str = "/01/{gtin}/22/{variant}/21/{serial}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            RESOLVE_VARIANT_SERIAL_PARAMETERS,
            [
                ("gtin", support::http::member(&self.gtin)),
                ("variant", support::http::member(&self.variant)),
                ("serial", support::http::member(&self.serial)),
            ],
        )
    }
}

/// What `resolveVariantSerial` answers when it goes well.
#[derive(Clone, Debug)]
pub enum ResolveVariantSerialOk {
    /// 200: What the link means, for clients that prefer JSON.
    Ok(crate::types::ResolvedLink),
    /// 302: The page of the web application.
    Found {
        /// Below the configured base of the web application.
        location: String,
    },
}

impl ResolveVariantSerialOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
            Self::Found { .. } => 302,
        }
    }
}

/// What `resolveVariantSerial` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum ResolveVariantSerialError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 404: `product_unknown`: no product with this GTIN is in the catalog; it is looked for.
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

impl ResolveVariantSerialError {
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

impl From<support::http::Refused> for ResolveVariantSerialError {
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

impl std::fmt::Display for ResolveVariantSerialError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "resolveVariantSerial: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "resolveVariantSerial: 401 {}", body.code()),
            Self::NotFound(body) => write!(out, "resolveVariantSerial: 404 {}", body.code()),
            Self::Internal(body) => write!(out, "resolveVariantSerial: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "resolveVariantSerial: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for ResolveVariantSerialError {}

pub(crate) static RESOLVE_VARIANT_SERIAL_PARAMETERS: &[Field] = &[
    Field {
        name: "gtin",
        member: "gtin",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "variant",
        member: "variant",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: true,
    },
    Field {
        name: "serial",
        member: "serial",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: true,
    },
    Field {
        name: "17",
        member: "17",
        location: Location::Query,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "query",
        member: "query",
        location: Location::Query,
        style: Style::Querystring,
        slash: false,
    },
    Field {
        name: "accept",
        member: "Accept",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "sec-purpose",
        member: "Sec-Purpose",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "purpose",
        member: "Purpose",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "user-agent",
        member: "User-Agent",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "sec-gpc",
        member: "Sec-GPC",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
];

/// What `headResolveVariantSerial` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadResolveVariantSerial {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 22, consumer product variant.
    pub variant: String,
    /// GS1 application identifier 21, serial number.
    pub serial: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl HeadResolveVariantSerial {
    /// `operationId`
    pub const ID: &'static str = "headResolveVariantSerial";
    /// The path's template.
    pub const PATH: &'static str = "/01/{gtin}/22/{variant}/21/{serial}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            RESOLVE_VARIANT_SERIAL_PARAMETERS,
            [
                ("gtin", support::http::member(&self.gtin)),
                ("variant", support::http::member(&self.variant)),
                ("serial", support::http::member(&self.serial)),
            ],
        )
    }
}

/// What `headResolveVariantSerial` answers when it goes well.
#[derive(Clone, Debug)]
pub enum HeadResolveVariantSerialOk {
    /// 200: The link means a product, and the client prefers JSON.
    Ok,
    /// 302: The page of the web application.
    Found {
        /// Below the configured base of the web application.
        location: String,
    },
}

impl HeadResolveVariantSerialOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok => 200,
            Self::Found { .. } => 302,
        }
    }
}

/// What `headResolveVariantSerial` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum HeadResolveVariantSerialError {
    /// 400: The request breaks the contract, or the link is none and the client prefers JSON.
    BadRequest(support::http::Problem),
    /// 401: The credentials that came are not valid.
    Unauthorized(support::http::Problem),
    /// 404: No product with this GTIN is in the catalog, and the client prefers JSON.
    NotFound(support::http::Problem),
    /// 500: The service failed.
    Internal(support::http::Problem),
    /// 503: Something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl HeadResolveVariantSerialError {
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

impl From<support::http::Refused> for HeadResolveVariantSerialError {
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

impl std::fmt::Display for HeadResolveVariantSerialError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "headResolveVariantSerial: {}", self.status())
    }
}

impl std::error::Error for HeadResolveVariantSerialError {}

/// What `resolveLotSerial` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct ResolveLotSerial {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 10, batch or lot.
    pub lot: String,
    /// GS1 application identifier 21, serial number.
    pub serial: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl ResolveLotSerial {
    /// `operationId`
    pub const ID: &'static str = "resolveLotSerial";
    /// The path's template.
    pub const PATH: &'static str = "/01/{gtin}/10/{lot}/21/{serial}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            RESOLVE_LOT_SERIAL_PARAMETERS,
            [
                ("gtin", support::http::member(&self.gtin)),
                ("lot", support::http::member(&self.lot)),
                ("serial", support::http::member(&self.serial)),
            ],
        )
    }
}

/// What `resolveLotSerial` answers when it goes well.
#[derive(Clone, Debug)]
pub enum ResolveLotSerialOk {
    /// 200: What the link means, for clients that prefer JSON.
    Ok(crate::types::ResolvedLink),
    /// 302: The page of the web application.
    Found {
        /// Below the configured base of the web application.
        location: String,
    },
}

impl ResolveLotSerialOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
            Self::Found { .. } => 302,
        }
    }
}

/// What `resolveLotSerial` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum ResolveLotSerialError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 404: `product_unknown`: no product with this GTIN is in the catalog; it is looked for.
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

impl ResolveLotSerialError {
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

impl From<support::http::Refused> for ResolveLotSerialError {
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

impl std::fmt::Display for ResolveLotSerialError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "resolveLotSerial: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "resolveLotSerial: 401 {}", body.code()),
            Self::NotFound(body) => write!(out, "resolveLotSerial: 404 {}", body.code()),
            Self::Internal(body) => write!(out, "resolveLotSerial: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "resolveLotSerial: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for ResolveLotSerialError {}

pub(crate) static RESOLVE_LOT_SERIAL_PARAMETERS: &[Field] = &[
    Field {
        name: "gtin",
        member: "gtin",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "lot",
        member: "lot",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: true,
    },
    Field {
        name: "serial",
        member: "serial",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: true,
    },
    Field {
        name: "17",
        member: "17",
        location: Location::Query,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "query",
        member: "query",
        location: Location::Query,
        style: Style::Querystring,
        slash: false,
    },
    Field {
        name: "accept",
        member: "Accept",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "sec-purpose",
        member: "Sec-Purpose",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "purpose",
        member: "Purpose",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "user-agent",
        member: "User-Agent",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "sec-gpc",
        member: "Sec-GPC",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
];

/// What `headResolveLotSerial` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadResolveLotSerial {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 10, batch or lot.
    pub lot: String,
    /// GS1 application identifier 21, serial number.
    pub serial: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl HeadResolveLotSerial {
    /// `operationId`
    pub const ID: &'static str = "headResolveLotSerial";
    /// The path's template.
    pub const PATH: &'static str = "/01/{gtin}/10/{lot}/21/{serial}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            RESOLVE_LOT_SERIAL_PARAMETERS,
            [
                ("gtin", support::http::member(&self.gtin)),
                ("lot", support::http::member(&self.lot)),
                ("serial", support::http::member(&self.serial)),
            ],
        )
    }
}

/// What `headResolveLotSerial` answers when it goes well.
#[derive(Clone, Debug)]
pub enum HeadResolveLotSerialOk {
    /// 200: The link means a product, and the client prefers JSON.
    Ok,
    /// 302: The page of the web application.
    Found {
        /// Below the configured base of the web application.
        location: String,
    },
}

impl HeadResolveLotSerialOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok => 200,
            Self::Found { .. } => 302,
        }
    }
}

/// What `headResolveLotSerial` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum HeadResolveLotSerialError {
    /// 400: The request breaks the contract, or the link is none and the client prefers JSON.
    BadRequest(support::http::Problem),
    /// 401: The credentials that came are not valid.
    Unauthorized(support::http::Problem),
    /// 404: No product with this GTIN is in the catalog, and the client prefers JSON.
    NotFound(support::http::Problem),
    /// 500: The service failed.
    Internal(support::http::Problem),
    /// 503: Something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl HeadResolveLotSerialError {
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

impl From<support::http::Refused> for HeadResolveLotSerialError {
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

impl std::fmt::Display for HeadResolveLotSerialError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "headResolveLotSerial: {}", self.status())
    }
}

impl std::error::Error for HeadResolveLotSerialError {}

/// What `resolveVariantLotSerial` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct ResolveVariantLotSerial {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 22, consumer product variant.
    pub variant: String,
    /// GS1 application identifier 10, batch or lot.
    pub lot: String,
    /// GS1 application identifier 21, serial number.
    pub serial: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl ResolveVariantLotSerial {
    /// `operationId`
    pub const ID: &'static str = "resolveVariantLotSerial";
    /// The path's template.
    pub const PATH: &'static str = "/01/{gtin}/22/{variant}/10/{lot}/21/{serial}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            RESOLVE_VARIANT_LOT_SERIAL_PARAMETERS,
            [
                ("gtin", support::http::member(&self.gtin)),
                ("variant", support::http::member(&self.variant)),
                ("lot", support::http::member(&self.lot)),
                ("serial", support::http::member(&self.serial)),
            ],
        )
    }
}

/// What `resolveVariantLotSerial` answers when it goes well.
#[derive(Clone, Debug)]
pub enum ResolveVariantLotSerialOk {
    /// 200: What the link means, for clients that prefer JSON.
    Ok(crate::types::ResolvedLink),
    /// 302: The page of the web application.
    Found {
        /// Below the configured base of the web application.
        location: String,
    },
}

impl ResolveVariantLotSerialOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
            Self::Found { .. } => 302,
        }
    }
}

/// What `resolveVariantLotSerial` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum ResolveVariantLotSerialError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 404: `product_unknown`: no product with this GTIN is in the catalog; it is looked for.
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

impl ResolveVariantLotSerialError {
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

impl From<support::http::Refused> for ResolveVariantLotSerialError {
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

impl std::fmt::Display for ResolveVariantLotSerialError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "resolveVariantLotSerial: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "resolveVariantLotSerial: 401 {}", body.code()),
            Self::NotFound(body) => write!(out, "resolveVariantLotSerial: 404 {}", body.code()),
            Self::Internal(body) => write!(out, "resolveVariantLotSerial: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "resolveVariantLotSerial: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for ResolveVariantLotSerialError {}

pub(crate) static RESOLVE_VARIANT_LOT_SERIAL_PARAMETERS: &[Field] = &[
    Field {
        name: "gtin",
        member: "gtin",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "variant",
        member: "variant",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: true,
    },
    Field {
        name: "lot",
        member: "lot",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: true,
    },
    Field {
        name: "serial",
        member: "serial",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: true,
    },
    Field {
        name: "17",
        member: "17",
        location: Location::Query,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "query",
        member: "query",
        location: Location::Query,
        style: Style::Querystring,
        slash: false,
    },
    Field {
        name: "accept",
        member: "Accept",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "sec-purpose",
        member: "Sec-Purpose",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "purpose",
        member: "Purpose",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "user-agent",
        member: "User-Agent",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "sec-gpc",
        member: "Sec-GPC",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
];

/// What `headResolveVariantLotSerial` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadResolveVariantLotSerial {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 22, consumer product variant.
    pub variant: String,
    /// GS1 application identifier 10, batch or lot.
    pub lot: String,
    /// GS1 application identifier 21, serial number.
    pub serial: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl HeadResolveVariantLotSerial {
    /// `operationId`
    pub const ID: &'static str = "headResolveVariantLotSerial";
    /// The path's template.
    pub const PATH: &'static str = "/01/{gtin}/22/{variant}/10/{lot}/21/{serial}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            RESOLVE_VARIANT_LOT_SERIAL_PARAMETERS,
            [
                ("gtin", support::http::member(&self.gtin)),
                ("variant", support::http::member(&self.variant)),
                ("lot", support::http::member(&self.lot)),
                ("serial", support::http::member(&self.serial)),
            ],
        )
    }
}

/// What `headResolveVariantLotSerial` answers when it goes well.
#[derive(Clone, Debug)]
pub enum HeadResolveVariantLotSerialOk {
    /// 200: The link means a product, and the client prefers JSON.
    Ok,
    /// 302: The page of the web application.
    Found {
        /// Below the configured base of the web application.
        location: String,
    },
}

impl HeadResolveVariantLotSerialOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok => 200,
            Self::Found { .. } => 302,
        }
    }
}

/// What `headResolveVariantLotSerial` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum HeadResolveVariantLotSerialError {
    /// 400: The request breaks the contract, or the link is none and the client prefers JSON.
    BadRequest(support::http::Problem),
    /// 401: The credentials that came are not valid.
    Unauthorized(support::http::Problem),
    /// 404: No product with this GTIN is in the catalog, and the client prefers JSON.
    NotFound(support::http::Problem),
    /// 500: The service failed.
    Internal(support::http::Problem),
    /// 503: Something that the service needs cannot be reached now.
    Unavailable {
        body: support::http::Problem,
        /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
        retry_after: u32,
    },
}

impl HeadResolveVariantLotSerialError {
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

impl From<support::http::Refused> for HeadResolveVariantLotSerialError {
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

impl std::fmt::Display for HeadResolveVariantLotSerialError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "headResolveVariantLotSerial: {}", self.status())
    }
}

impl std::error::Error for HeadResolveVariantLotSerialError {}

/// What `listScans` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct ListScans {
    /// Where to go on, as `nextCursor` of the page before said. Opaque; the first page has none.
    pub cursor: Option<String>,
    /// The most items that a page may hold; 20 when absent.
    pub limit: Option<u32>,
}

impl ListScans {
    /// `operationId`
    pub const ID: &'static str = "listScans";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/scans";
}

/// What `listScans` answers when it goes well.
#[derive(Clone, Debug)]
pub enum ListScansOk {
    /// 200: A page of scans.
    Ok(crate::types::ScanPage),
}

impl ListScansOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `listScans` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum ListScansError {
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

impl ListScansError {
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

impl From<support::http::Refused> for ListScansError {
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

impl std::fmt::Display for ListScansError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "listScans: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "listScans: 401 {}", body.code()),
            Self::Internal(body) => write!(out, "listScans: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "listScans: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for ListScansError {}

pub(crate) static LIST_SCANS_PARAMETERS: &[Field] = &[
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

/// What `createScan` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateScan {
    /// Makes a repeat safe: for 24 hours the same request under the same key has the same outcome, and happens once. Another request under the key is refused with 422.
    pub idempotency_key: Option<support::uuid::Uuid>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
    pub body: crate::types::NewScan,
}

impl CreateScan {
    /// `operationId`
    pub const ID: &'static str = "createScan";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/scans";
}

/// What `createScan` answers when it goes well.
#[derive(Clone, Debug)]
pub enum CreateScanOk {
    /// 201: The scan is recorded.
    Created {
        body: crate::types::ResolvedPassport,
        /// The path of the scan.
        location: String,
    },
}

impl CreateScanOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Created { .. } => 201,
        }
    }
}

/// What `createScan` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum CreateScanError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 404: `product_unknown`: no product with this GTIN is in the catalog.
    NotFound(support::http::Problem),
    /// 410: `visitor_erased`: the cookie's visitor was erased, perhaps with an account that once used this browser. Nothing was done; the answer sets the cookie of a new visitor, with whom the request can be repeated.
    Gone(support::http::Problem),
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

impl CreateScanError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::NotFound(..) => 404,
            Self::Gone(..) => 410,
            Self::ContentTooLarge(..) => 413,
            Self::UnsupportedMediaType(..) => 415,
            Self::UnprocessableContent(..) => 422,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for CreateScanError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            404 => Self::NotFound(refused.into_problem()),
            410 => Self::Gone(refused.into_problem()),
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

impl std::fmt::Display for CreateScanError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "createScan: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "createScan: 401 {}", body.code()),
            Self::NotFound(body) => write!(out, "createScan: 404 {}", body.code()),
            Self::Gone(body) => write!(out, "createScan: 410 {}", body.code()),
            Self::ContentTooLarge(body) => write!(out, "createScan: 413 {}", body.code()),
            Self::UnsupportedMediaType(body) => write!(out, "createScan: 415 {}", body.code()),
            Self::UnprocessableContent(body) => write!(out, "createScan: 422 {}", body.code()),
            Self::Internal(body) => write!(out, "createScan: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "createScan: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for CreateScanError {}

pub(crate) static CREATE_SCAN_PARAMETERS: &[Field] = &[
    Field {
        name: "idempotency-key",
        member: "Idempotency-Key",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "sec-gpc",
        member: "Sec-GPC",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
];

pub(crate) static CREATE_SCAN201_HEADERS: &[Field] = &[Field {
    name: "location",
    member: "location",
    location: Location::Header,
    style: Style::One(Scalar::Text),
    slash: false,
}];

/// What `getScan` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct GetScan {
    /// The scan.
    pub scan_id: ::contracts::common::ScanId,
}

impl GetScan {
    /// `operationId`
    pub const ID: &'static str = "getScan";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/scans/{scanId}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            GET_SCAN_PARAMETERS,
            [("scanId", support::http::member(&self.scan_id))],
        )
    }
}

/// What `getScan` answers when it goes well.
#[derive(Clone, Debug)]
pub enum GetScanOk {
    /// 200: The passport.
    Ok(crate::types::ResolvedPassport),
}

impl GetScanOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `getScan` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum GetScanError {
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

impl GetScanError {
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

impl From<support::http::Refused> for GetScanError {
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

impl std::fmt::Display for GetScanError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "getScan: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "getScan: 401 {}", body.code()),
            Self::NotFound(body) => write!(out, "getScan: 404 {}", body.code()),
            Self::Internal(body) => write!(out, "getScan: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "getScan: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for GetScanError {}

pub(crate) static GET_SCAN_PARAMETERS: &[Field] = &[Field {
    name: "scanId",
    member: "scanId",
    location: Location::Path,
    style: Style::One(Scalar::Text),
    slash: false,
}];

/// What `getProduct` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct GetProduct {
    /// A GTIN-8, -12, -13 or -14 with its check digit.
    pub gtin: String,
    /// An `ETag` of an earlier answer (RFC 9110, 13.1.2). When it still holds, the answer is 304 without a body.
    pub if_none_match: Option<String>,
}

impl GetProduct {
    /// `operationId`
    pub const ID: &'static str = "getProduct";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/products/{gtin}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            GET_PRODUCT_PARAMETERS,
            [("gtin", support::http::member(&self.gtin))],
        )
    }
}

/// What `getProduct` answers when it goes well.
#[derive(Clone, Debug)]
pub enum GetProductOk {
    /// 200: The product.
    Ok {
        body: crate::types::CatalogEntry,
        /// Names this state of the resource (RFC 9110, 8.8.3).
        etag: String,
    },
    /// 304: The product is as the named `ETag` has it.
    NotModified {
        /// Names this state of the resource (RFC 9110, 8.8.3).
        etag: String,
    },
}

impl GetProductOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
            Self::NotModified { .. } => 304,
        }
    }
}

/// What `getProduct` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum GetProductError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 404: `product_unknown`: no product with this GTIN is in the catalog.
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

impl GetProductError {
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

impl From<support::http::Refused> for GetProductError {
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

impl std::fmt::Display for GetProductError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "getProduct: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "getProduct: 401 {}", body.code()),
            Self::NotFound(body) => write!(out, "getProduct: 404 {}", body.code()),
            Self::Internal(body) => write!(out, "getProduct: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "getProduct: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for GetProductError {}

pub(crate) static GET_PRODUCT_PARAMETERS: &[Field] = &[
    Field {
        name: "gtin",
        member: "gtin",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "if-none-match",
        member: "If-None-Match",
        location: Location::Header,
        style: Style::One(Scalar::Text),
        slash: false,
    },
];

pub(crate) static GET_PRODUCT200_HEADERS: &[Field] = &[Field {
    name: "etag",
    member: "etag",
    location: Location::Header,
    style: Style::One(Scalar::Text),
    slash: false,
}];

pub(crate) static GET_PRODUCT304_HEADERS: &[Field] = &[Field {
    name: "etag",
    member: "etag",
    location: Location::Header,
    style: Style::One(Scalar::Text),
    slash: false,
}];

/// What `reportProduct` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportProduct {
    /// Makes a repeat safe: for 24 hours the same request under the same key has the same outcome, and happens once. Another request under the key is refused with 422.
    pub idempotency_key: Option<support::uuid::Uuid>,
    pub body: crate::types::NewProductReport,
}

impl ReportProduct {
    /// `operationId`
    pub const ID: &'static str = "reportProduct";
    /// The path's template.
    pub const PATH: &'static str = "/api/v1/product-reports";
}

/// What `reportProduct` answers when it goes well.
#[derive(Clone, Debug)]
pub enum ReportProductOk {
    /// 202: The report is kept and will be looked at.
    Accepted(crate::types::ProductReportAccepted),
}

impl ReportProductOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Accepted(..) => 202,
        }
    }
}

/// What `reportProduct` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum ReportProductError {
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

impl ReportProductError {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(..) => 400,
            Self::Unauthorized(..) => 401,
            Self::Gone(..) => 410,
            Self::ContentTooLarge(..) => 413,
            Self::UnsupportedMediaType(..) => 415,
            Self::UnprocessableContent(..) => 422,
            Self::Internal(..) => 500,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl From<support::http::Refused> for ReportProductError {
    /// The error with this status; 500 when the contract documents no such error.
    fn from(refused: support::http::Refused) -> Self {
        match refused.status() {
            400 => Self::BadRequest(refused.into_problem()),
            401 => Self::Unauthorized(refused.into_problem()),
            410 => Self::Gone(refused.into_problem()),
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

impl std::fmt::Display for ReportProductError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "reportProduct: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "reportProduct: 401 {}", body.code()),
            Self::Gone(body) => write!(out, "reportProduct: 410 {}", body.code()),
            Self::ContentTooLarge(body) => write!(out, "reportProduct: 413 {}", body.code()),
            Self::UnsupportedMediaType(body) => write!(out, "reportProduct: 415 {}", body.code()),
            Self::UnprocessableContent(body) => write!(out, "reportProduct: 422 {}", body.code()),
            Self::Internal(body) => write!(out, "reportProduct: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "reportProduct: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for ReportProductError {}

pub(crate) static REPORT_PRODUCT_PARAMETERS: &[Field] = &[Field {
    name: "idempotency-key",
    member: "Idempotency-Key",
    location: Location::Header,
    style: Style::One(Scalar::Text),
    slash: false,
}];

/// What `getProductForService` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct GetProductForService {
    /// A GTIN-8, -12, -13 or -14 with its check digit.
    pub gtin: String,
}

impl GetProductForService {
    /// `operationId`
    pub const ID: &'static str = "getProductForService";
    /// The path's template.
    pub const PATH: &'static str = "/internal/products/{gtin}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            GET_PRODUCT_FOR_SERVICE_PARAMETERS,
            [("gtin", support::http::member(&self.gtin))],
        )
    }
}

/// What `getProductForService` answers when it goes well.
#[derive(Clone, Debug)]
pub enum GetProductForServiceOk {
    /// 200: The product.
    Ok(crate::types::CatalogEntry),
}

impl GetProductForServiceOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `getProductForService` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum GetProductForServiceError {
    /// 400: `invalid_request`: the request breaks the contract; `violations` lists where. Operations name further codes in their descriptions.
    BadRequest(support::http::Problem),
    /// 401: `unauthenticated`: the credentials that the operation needs are missing or not valid.
    Unauthorized(support::http::Problem),
    /// 403: `forbidden`: the credentials are valid, but the operation is not for this caller.
    Forbidden(support::http::Problem),
    /// 404: `product_unknown`: no product with this GTIN is in the catalog.
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

impl GetProductForServiceError {
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

impl From<support::http::Refused> for GetProductForServiceError {
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

impl std::fmt::Display for GetProductForServiceError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "getProductForService: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "getProductForService: 401 {}", body.code()),
            Self::Forbidden(body) => write!(out, "getProductForService: 403 {}", body.code()),
            Self::NotFound(body) => write!(out, "getProductForService: 404 {}", body.code()),
            Self::Internal(body) => write!(out, "getProductForService: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "getProductForService: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for GetProductForServiceError {}

pub(crate) static GET_PRODUCT_FOR_SERVICE_PARAMETERS: &[Field] = &[Field {
    name: "gtin",
    member: "gtin",
    location: Location::Path,
    style: Style::One(Scalar::Text),
    slash: false,
}];

/// What `getScanOfAccount` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct GetScanOfAccount {
    /// The account.
    pub account_id: ::contracts::common::AccountId,
    /// The scan.
    pub scan_id: ::contracts::common::ScanId,
}

impl GetScanOfAccount {
    /// `operationId`
    pub const ID: &'static str = "getScanOfAccount";
    /// The path's template.
    pub const PATH: &'static str = "/internal/accounts/{accountId}/scans/{scanId}";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            GET_SCAN_OF_ACCOUNT_PARAMETERS,
            [
                ("accountId", support::http::member(&self.account_id)),
                ("scanId", support::http::member(&self.scan_id)),
            ],
        )
    }
}

/// What `getScanOfAccount` answers when it goes well.
#[derive(Clone, Debug)]
pub enum GetScanOfAccountOk {
    /// 200: The scan.
    Ok(crate::types::ScanOfAccount),
}

impl GetScanOfAccountOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `getScanOfAccount` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum GetScanOfAccountError {
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

impl GetScanOfAccountError {
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

impl From<support::http::Refused> for GetScanOfAccountError {
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

impl std::fmt::Display for GetScanOfAccountError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "getScanOfAccount: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "getScanOfAccount: 401 {}", body.code()),
            Self::Forbidden(body) => write!(out, "getScanOfAccount: 403 {}", body.code()),
            Self::NotFound(body) => write!(out, "getScanOfAccount: 404 {}", body.code()),
            Self::Internal(body) => write!(out, "getScanOfAccount: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "getScanOfAccount: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for GetScanOfAccountError {}

pub(crate) static GET_SCAN_OF_ACCOUNT_PARAMETERS: &[Field] = &[
    Field {
        name: "accountId",
        member: "accountId",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: false,
    },
    Field {
        name: "scanId",
        member: "scanId",
        location: Location::Path,
        style: Style::One(Scalar::Text),
        slash: false,
    },
];

/// What `exportAccount` is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportAccount {
    /// The account.
    pub account_id: ::contracts::common::AccountId,
}

impl ExportAccount {
    /// `operationId`
    pub const ID: &'static str = "exportAccount";
    /// The path's template.
    pub const PATH: &'static str = "/internal/accounts/{accountId}/export";
    /// The path with its variables filled in.
    ///
    /// # Errors
    /// When one has a value that cannot stand in a path.
    pub fn path(&self) -> Result<String, support::http::Unsendable> {
        support::http::path(
            Self::PATH,
            EXPORT_ACCOUNT_PARAMETERS,
            [("accountId", support::http::member(&self.account_id))],
        )
    }
}

/// What `exportAccount` answers when it goes well.
#[derive(Clone, Debug)]
pub enum ExportAccountOk {
    /// 200: What is held.
    Ok(crate::types::AccountExport),
}

impl ExportAccountOk {
    /// The answer's status.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok(..) => 200,
        }
    }
}

/// What `exportAccount` answers when it does not go well.
#[derive(Clone, Debug)]
pub enum ExportAccountError {
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

impl ExportAccountError {
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

impl From<support::http::Refused> for ExportAccountError {
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

impl std::fmt::Display for ExportAccountError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(body) => write!(out, "exportAccount: 400 {}", body.code()),
            Self::Unauthorized(body) => write!(out, "exportAccount: 401 {}", body.code()),
            Self::Forbidden(body) => write!(out, "exportAccount: 403 {}", body.code()),
            Self::Internal(body) => write!(out, "exportAccount: 500 {}", body.code()),
            Self::Unavailable { body, .. } => write!(out, "exportAccount: 503 {}", body.code()),
        }
    }
}

impl std::error::Error for ExportAccountError {}

pub(crate) static EXPORT_ACCOUNT_PARAMETERS: &[Field] = &[Field {
    name: "accountId",
    member: "accountId",
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
            ResolveGtinError
            HeadResolveGtinError
            ResolveVariantError
            HeadResolveVariantError
            ResolveLotError
            HeadResolveLotError
            ResolveSerialError
            HeadResolveSerialError
            ResolveVariantLotError
            HeadResolveVariantLotError
            ResolveVariantSerialError
            HeadResolveVariantSerialError
            ResolveLotSerialError
            HeadResolveLotSerialError
            ResolveVariantLotSerialError
            HeadResolveVariantLotSerialError
            ListScansError
            CreateScanError
            GetScanError
            GetProductError
            ReportProductError
            GetProductForServiceError
            GetScanOfAccountError
            ExportAccountError
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

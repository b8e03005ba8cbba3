// Written by codegen; do not edit.

//! What one route says.

use std::time::Duration;

/// A public operation: where it is served, who may call it, and within which limits.
#[derive(Debug)]
pub struct Route {
    /// The contract's `operationId`.
    pub operation: &'static str,
    /// The service that owns the operation; a key of [`SERVICES`](crate::SERVICES), or the gateway's own name.
    pub service: &'static str,
    /// In capitals: `GET`.
    pub method: &'static str,
    /// The path with its variables in braces: `/01/{gtin}`. The only form of a path that may be logged.
    pub template: &'static str,
    pub access: Access,
    pub visitor: Visitor,
    /// From the first byte of the request to the first of the answer.
    pub timeout: Duration,
    /// Bytes; 0 where the operation takes no body.
    pub body_limit: usize,
    /// Whether the request may be sent again when its fate is unknown.
    pub repeatable: bool,
    /// Whether the operation declares the idempotency key's header.
    pub idempotency_key: bool,
    /// Agreed, and served by nobody yet.
    pub draft: bool,
    /// The path variables in which `%2F` may stand.
    pub encoded_slash: &'static [&'static str],
    /// Credentials that are refused elsewhere, by names that contract and gateway agree on (`x-admits`).
    pub admits: &'static [&'static str],
}

/// What a request must bring to be let through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// No token: one that comes nevertheless is removed unread.
    Open,
    /// None is needed, but one that comes must be valid and have one of these roles.
    Optional { roles: &'static [&'static str] },
    /// A valid token with one of these roles.
    Required { roles: &'static [&'static str] },
}

/// What becomes of the visitor's cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visitor {
    /// Made when no valid one came.
    Make,
    /// Passed on when there.
    Read,
    /// A new one goes out with a success.
    Renew,
}

/// A service behind the gateway.
#[derive(Debug)]
pub struct Service {
    pub name: &'static str,
    /// The environment variable that holds its address.
    pub url_env: &'static str,
}

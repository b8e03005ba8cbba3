//! What a gateway's document and the configuration say together.

mod table;

pub use table::{Configured, read};

use std::fmt;

use crate::config::operation::Visitor;

/// Everything that the route table's crate holds.
#[derive(Debug)]
pub struct Gateway {
    pub routes: Vec<Route>,
    pub services: Vec<Service>,
    pub headers: Vec<Header>,
    /// Lower case.
    pub stripped: Vec<String>,
    pub trusted: String,
    pub answers: Vec<Answer>,
    pub body: Body,
    /// The visitor cookie's name.
    pub cookie: Option<String>,
}

#[derive(Debug)]
pub struct Route {
    pub operation: String,
    pub service: String,
    pub method: String,
    pub template: String,
    pub access: Access,
    pub visitor: Visitor,
    pub timeout_ms: u64,
    pub body_limit: u64,
    pub repeatable: bool,
    pub idempotency_key: bool,
    pub draft: bool,
    pub encoded_slash: Names,
    pub admits: Names,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Access {
    Open,
    Optional(Names),
    Required(Names),
}

/// Names, written as a slice of texts.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Names(pub Vec<String>);

impl fmt::Display for Names {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "&{:?}", self.0)
    }
}

impl fmt::Display for Access {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open => out.write_str("Access::Open"),
            Self::Optional(roles) => write!(out, "Access::Optional {{ roles: {roles} }}"),
            Self::Required(roles) => write!(out, "Access::Required {{ roles: {roles} }}"),
        }
    }
}

#[derive(Debug)]
pub struct Service {
    pub name: String,
    pub url_env: String,
}

#[derive(Debug)]
pub struct Header {
    pub constant: String,
    /// Lower case.
    pub name: String,
    pub doc: String,
}

#[derive(Debug)]
pub struct Answer {
    pub constant: String,
    pub name: String,
    pub status: u16,
    pub code: String,
    pub message: String,
    pub retry_after: bool,
}

#[derive(Debug)]
pub struct Body {
    pub code: String,
    pub message: String,
    pub correlation_id: Option<String>,
}

// Written by codegen; do not edit.

//! Shelf, called.

#[cfg(feature = "client")]
pub mod raw;

use std::time::Duration;

#[allow(unused_imports)]
use crate::support;
#[allow(unused_imports)]
use crate::support::client::{
    BuildError, CallSpec, Content, Core, Decode, ErrorBody, Failure, Field, Location, Options, Property, Received,
    Scalar, SchemeSpec, Shown, Style, ViolationNames,
};

#[allow(unused_imports)]
use crate::operations;
#[allow(unused_imports)]
pub use crate::operations::*;
static ERRORS: ErrorBody = ErrorBody {
    code: "code",
    message: "message",
    correlation_id: Some("correlationId"),
    violations: Some(ViolationNames {
        member: "violations",
        at: "at",
        rule: "rule",
    }),
};

static GATEWAY: &[(u16, &str)] = &[
    (403, "account_incomplete"),
    (502, "bad_gateway"),
    (413, "body_too_large"),
    (403, "forbidden"),
    (504, "gateway_timeout"),
    (431, "headers_too_large"),
    (400, "invalid_request"),
    (405, "method_not_allowed"),
    (404, "not_found"),
    (429, "rate_limited"),
    (408, "request_timeout"),
    (401, "unauthenticated"),
    (503, "unavailable"),
    (414, "uri_too_long"),
];

static GET_ITEM: CallSpec = CallSpec {
    operation: "getItem",
    parameters: operations::GET_ITEM_PARAMETERS,
    schemes: &[],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

static PUT_ITEM: CallSpec = CallSpec {
    operation: "putItem",
    parameters: operations::PUT_ITEM_PARAMETERS,
    schemes: &[],
    timeout: Duration::from_millis(5000),
    repeatable: true,
    repeatable_with: None,
    gateway: GATEWAY,
    correlation_id: Some("x-correlation-id"),
};

/// A client of Shelf.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl Client {
    /// For the API at this address.
    ///
    /// # Errors
    /// When the address is none.
    pub fn new(base: &str, options: Options) -> Result<Self, BuildError> {
        Core::new(base, options, ERRORS).map(|core| Self { core })
    }

    /// One item.
    ///
    /// It is always there.
    ///
    /// `GET /items/{id}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn get_item(
        &self,
        request: operations::GetItem,
    ) -> Result<operations::GetItemOk, Failure<operations::GetItemError>> {
        let parameters = crate::types::GetItemParameters {
            id: request.id,
            currency: request.currency,
        };
        let content = Content::default();
        let call = self.core.call(&GET_ITEM, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.get_item(call.path("id")).await;
        self.core.receive(&GET_ITEM, sent).await
    }

    /// Replaces an item.
    ///
    /// Nothing is kept.
    ///
    /// `PUT /items/{id}`
    ///
    /// # Errors
    /// Every answer that is no success, and no answer.
    pub async fn put_item(
        &self,
        request: operations::PutItem,
    ) -> Result<operations::PutItemOk, Failure<operations::PutItemError>> {
        let parameters = crate::types::PutItemParameters { id: request.id };
        let content = Content::new("application/json", support::Document::to_json(&request.body));
        let call = self.core.call(&PUT_ITEM, &parameters, content)?;
        let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());
        let sent = client.put_item(call.path("id"), call.body()).await;
        self.core.receive(&PUT_ITEM, sent).await
    }
}

impl Decode for operations::GetItemOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::Item>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::GetItemError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::PutItemOk {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            200 => Self::Ok(received.json::<crate::types::Item>()?),
            _ => return Ok(None),
        }))
    }
}

impl Decode for operations::PutItemError {
    fn decode(received: &Received) -> Result<Option<Self>, support::Rejected> {
        Ok(Some(match received.status {
            400 => Self::BadRequest(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            401 => Self::Unauthorized(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            413 => Self::ContentTooLarge(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            415 => Self::UnsupportedMediaType(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            500 => Self::Internal(received.problem::<::contracts::common::Problem>(&ERRORS)?),
            _ => return Ok(None),
        }))
    }
}

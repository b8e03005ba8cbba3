// Written by codegen; do not edit.

//! Shelf, served: implement [`ShelfApi`], and serve [`endpoints`].

#[allow(unused_imports)]
use std::future::Future;
use std::sync::Arc;

#[allow(unused_imports)]
use crate::support;
#[allow(unused_imports)]
use crate::support::server::{
    Answer, Answers, Api, BodyRule, Caller, CallerRule, Content, Denied, Endpoints, ErrorBody, Field, HeaderTable,
    Identity, LayerAnswer, LayerAnswers, Location, Media, MediaKind, Operation, Property, Received, Refusal, Request,
    Scalar, Style, ViolationNames, Written,
};

#[allow(unused_imports)]
use crate::operations;
#[allow(unused_imports)]
pub use crate::operations::*;

/// What all operations share.
pub static API: Api = Api {
    name: "shelf",
    caller: Some(CallerRule {
        header: "x-caller",
        trusted: "gateway",
        roles: "x-roles",
    }),
    challenge: None,
    correlation_id: Some("x-correlation-id"),
    errors: ErrorBody {
        code: "code",
        message: "message",
        correlation_id: Some("correlationId"),
        violations: Some(ViolationNames {
            member: "violations",
            at: "at",
            rule: "rule",
        }),
    },
    answers: LayerAnswers {
        invalid_request: LayerAnswer {
            code: "invalid_request",
            message: "The request does not follow the contract; each violation says where.",
        },
        unauthenticated: LayerAnswer {
            code: "unauthenticated",
            message: "Valid credentials are needed.",
        },
        forbidden: LayerAnswer {
            code: "forbidden",
            message: "This operation is not for this caller.",
        },
        not_found: LayerAnswer {
            code: "not_found",
            message: "There is nothing at this address.",
        },
        method_not_allowed: LayerAnswer {
            code: "method_not_allowed",
            message: "This address does not know the method.",
        },
        body_too_large: LayerAnswer {
            code: "body_too_large",
            message: "The body is longer than this operation takes.",
        },
        unsupported_media_type: LayerAnswer {
            code: "unsupported_media_type",
            message: "This operation does not take bodies of this media type.",
        },
        internal: LayerAnswer {
            code: "internal",
            message: "Something went wrong here. Try again later.",
        },
    },
    document: include_str!("openapi.json"),
};

static GET_ITEM: Operation = Operation {
    id: "getItem",
    method: "GET",
    path: "/items/{id}",
    callers: &[],
    parameters: operations::GET_ITEM_PARAMETERS,
    body: BodyRule::None,
    body_limit: 65536,
    forbids: false,
};

static PUT_ITEM_BODY: &[Media] = &[Media {
    essence: "application/json",
    kind: MediaKind::Json,
}];

static PUT_ITEM: Operation = Operation {
    id: "putItem",
    method: "PUT",
    path: "/items/{id}",
    callers: &[],
    parameters: operations::PUT_ITEM_PARAMETERS,
    body: BodyRule::Required(PUT_ITEM_BODY),
    body_limit: 65536,
    forbids: false,
};

/// What Shelf does, one method for each operation.
pub trait ShelfApi: Send + Sync + 'static {
    /// One item.
    ///
    /// It is always there.
    ///
    /// `GET /items/{id}`
    fn get_item(
        &self,
        request: operations::GetItem,
    ) -> impl Future<Output = Result<operations::GetItemOk, operations::GetItemError>> + Send;

    /// Replaces an item.
    ///
    /// Nothing is kept.
    ///
    /// `PUT /items/{id}`
    fn put_item(
        &self,
        request: operations::PutItem,
    ) -> impl Future<Output = Result<operations::PutItemOk, operations::PutItemError>> + Send;
}

/// Every operation, served by this implementation.
pub fn endpoints<A: ShelfApi>(api: Arc<A>) -> Endpoints {
    served(move || Arc::clone(&api))
}

fn served<A: ShelfApi>(api: impl Fn() -> Arc<A> + Clone + Send + Sync + 'static) -> Endpoints {
    let mut endpoints = Endpoints::new(&API);
    let this = api.clone();
    endpoints.operation(&API, &GET_ITEM, move |(): (), request| {
        let api = this();
        async move { api.get_item(request).await }
    });
    let this = api.clone();
    endpoints.operation(&API, &PUT_ITEM, move |(): (), request| {
        let api = this();
        async move { api.put_item(request).await }
    });
    drop(api);
    endpoints
}

impl Request for operations::GetItem {
    type Parameters = crate::types::GetItemParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, _: Option<Received>) -> Result<Self, Refusal> {
        Ok(Self {
            id: parameters.id,
            currency: parameters.currency,
        })
    }
}

impl Answers for operations::GetItemOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::Item>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::GetItemError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::Internal(body) => Answer::problem(500, body),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            _ => Ok(()),
        }
    }
}

impl Request for operations::PutItem {
    type Parameters = crate::types::PutItemParameters;

    fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {
        support::Document::from_value(support::Value::Object(object))
    }

    fn assemble(parameters: Self::Parameters, received: Option<Received>) -> Result<Self, Refusal> {
        let body = match received {
            Some(received) if received.media == 0 => {
                <crate::types::Item as support::Document>::from_json(&received.bytes)?
            }
            _ => return Err(Refusal::UnsupportedMediaType),
        };
        Ok(Self {
            id: parameters.id,
            body,
        })
    }
}

impl Answers for operations::PutItemOk {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::with(200, Content::new("application/json", support::Document::to_json(&body))),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            200 => written.body::<crate::types::Item>(),
            _ => Ok(()),
        }
    }
}

impl Answers for operations::PutItemError {
    fn answer(self) -> Answer {
        match self {
            Self::BadRequest(body) => Answer::problem(400, body),
            Self::Unauthorized(body) => Answer::problem(401, body),
            Self::ContentTooLarge(body) => Answer::problem(413, body),
            Self::UnsupportedMediaType(body) => Answer::problem(415, body),
            Self::Internal(body) => Answer::problem(500, body),
        }
    }

    fn check(written: &Written<'_>) -> Result<(), support::Rejected> {
        match written.status {
            400 => written.body::<::contracts::common::Problem>(),
            401 => written.body::<::contracts::common::Problem>(),
            413 => written.body::<::contracts::common::Problem>(),
            415 => written.body::<::contracts::common::Problem>(),
            500 => written.body::<::contracts::common::Problem>(),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Implements everything, and is nobody.
    enum Nobody {}

    impl ShelfApi for Nobody {
        async fn get_item(&self, _: operations::GetItem) -> Result<operations::GetItemOk, operations::GetItemError> {
            match *self {}
        }

        async fn put_item(&self, _: operations::PutItem) -> Result<operations::PutItemOk, operations::PutItemError> {
            match *self {}
        }
    }

    #[test]
    fn the_server_reports_what_the_contract_says() {
        let endpoints = served(|| -> Arc<Nobody> { unreachable!("nobody serves") });
        let comparison = support::server::compare(&endpoints, &API).unwrap();
        for unsaid in &comparison.unsaid {
            println!("dropshot cannot say: {unsaid}");
        }
        assert_eq!(comparison.differences, []);
    }
}

//! The operations of one or more APIs, each with its handler.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use http::request::Parts;
use http::{Method, Response};

use super::body::receive;
use super::call::{Call, Caller, Request};
use super::dispatch::{Endpoint, finish};
use super::observe::Meters;
use super::{Answers, Api, Operation};

pub(super) type RawWork = Pin<Box<dyn Future<Output = Response<Bytes>> + Send>>;

/// Something that stands in no contract: health, metrics.
pub(super) struct Raw {
    pub method: Method,
    pub path: &'static str,
    pub handler: Box<dyn Fn(Parts) -> RawWork + Send + Sync>,
}

/// What a server serves. Generated code fills it; [`merge`](Self::merge) puts APIs together.
#[derive(Default)]
pub struct Endpoints {
    pub(super) operations: Vec<Arc<Endpoint>>,
    pub(super) raw: Vec<Arc<Raw>>,
    pub(super) apis: Vec<&'static Api>,
}

/// Two things want the same route, or a route cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum EndpointError {
    #[error("`{method} {path}` is served twice")]
    Twice { method: String, path: String },
    #[error("`{method} {path}`: {reason}")]
    Unroutable {
        method: String,
        path: String,
        reason: String,
    },
}

impl Endpoints {
    /// For the operations of this API.
    pub fn new(api: &'static Api) -> Self {
        Self {
            apis: vec![api],
            ..Self::default()
        }
    }

    /// With one more operation. The order of things is fixed: caller, parameters, body, handler, answer.
    pub fn operation<C, R, T, E, F, Fut>(&mut self, api: &'static Api, operation: &'static Operation, handler: F)
    where
        C: Caller + 'static,
        R: Request + 'static,
        T: Answers + 'static,
        E: Answers + 'static,
        F: Fn(C, R) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<T, E>> + Send + 'static,
    {
        let handler = Arc::new(handler);
        let work = move |call: Call| {
            let handler = Arc::clone(&handler);
            let work = async move {
                let identity = call.identity(api);
                let caller = identity.admit(operation).and_then(|()| C::identify(&identity));
                let caller = caller.map_err(|denied| operation.denial(denied))?;
                let parameters = R::parameters(call.parameters(operation)?)?;
                let body = receive(operation, &call.parts.headers, call.body).await?;
                let request = R::assemble(parameters, body)?;
                match handler(caller, request).await {
                    Ok(answer) => finish(api, answer, call.guard),
                    Err(answer) => finish(api, answer, call.guard),
                }
            };
            Box::pin(work) as super::dispatch::Work
        };
        self.operations.push(Arc::new(Endpoint {
            api,
            operation,
            meters: Meters::new(operation),
            handler: Box::new(work),
        }));
    }

    /// With something that stands in no contract and asks nobody who he is. Its path has no variables.
    pub fn raw<F, Fut>(&mut self, method: Method, path: &'static str, handler: F)
    where
        F: Fn(Parts) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Response<Bytes>> + Send + 'static,
    {
        let handler = Box::new(move |parts| Box::pin(handler(parts)) as RawWork);
        self.raw.push(Arc::new(Raw { method, path, handler }));
    }

    /// Both.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.operations.extend(other.operations);
        self.raw.extend(other.raw);
        for api in other.apis {
            if !self.apis.iter().any(|known| std::ptr::eq(*known, api)) {
                self.apis.push(api);
            }
        }
        self
    }
}

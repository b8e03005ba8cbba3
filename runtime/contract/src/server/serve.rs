//! The server: endpoints on a socket.

use std::net::SocketAddr;
use std::sync::Arc;

use dropshot::{
    ApiDescription, ApiEndpoint, ApiEndpointVersions, CompressionConfig, ConfigDropshot, HandlerTaskMode, HttpError,
    HttpServer, RawRequest, RequestContext, ServerBuilder,
};
use http::{Method, Response};
use slog::{Discard, Logger, o};

use super::call::Call;
use super::dispatch::{Busy, Endpoint, dispatch, refuse};
use super::document::{Contract, describe, wildcard};
use super::endpoints::Raw;
use super::layers::{Compatible, Segment, segments, variables};
use super::refusal::Refusal;
use super::routes::{Found, Routes};
use super::{Api, CallerKeys, EndpointError, Endpoints};

/// What a server is told at its start.
#[derive(Clone, Debug)]
pub struct ServerConfig {
    /// Port 0: one that is free, see [`Running::local_addr`].
    pub bind: SocketAddr,
    pub caller_keys: CallerKeys,
    /// Check each answer against the contract before it goes out. Costs a decoding of each; for tests, and on demand.
    pub guard_answers: bool,
}

/// The server did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Endpoint(#[from] EndpointError),
    #[error("nothing is to be served")]
    Nothing,
    #[error("cannot listen on {bind}")]
    Listen {
        bind: SocketAddr,
        source: dropshot::BuildError,
    },
}

/// What is asked of an endpoint.
#[derive(Clone)]
pub(super) enum Served {
    Operation(Arc<Endpoint>),
    Raw(Arc<Raw>),
}

/// What all requests share.
pub(super) struct Server {
    routes: Routes<Served>,
    /// Whose error body answers where no operation is found.
    api: &'static Api,
    keys: Arc<CallerKeys>,
    guard: bool,
    busy: Busy,
}

/// A server that serves until it is closed.
pub struct Running {
    server: HttpServer<Arc<Server>>,
    idle: tokio::sync::mpsc::Receiver<()>,
}

impl Running {
    /// Where it listens.
    pub fn local_addr(&self) -> SocketAddr {
        self.server.local_addr()
    }

    /// Takes no new connection, and returns when everything that has begun is done: requests whose client has gone away
    /// too.
    pub async fn close(mut self) {
        if self.server.close().await.is_err() {
            tracing::error!("the server did not end in order");
        }
        while self.idle.recv().await.is_some() {}
    }
}

const METHODS: [Method; 8] = [
    Method::GET,
    Method::HEAD,
    Method::POST,
    Method::PUT,
    Method::PATCH,
    Method::DELETE,
    Method::OPTIONS,
    Method::TRACE,
];

/// Serves the endpoints.
///
/// # Errors
/// Where two endpoints want the same route, a route cannot be routed, or the address cannot be listened on.
pub async fn start(config: ServerConfig, endpoints: Endpoints) -> Result<Running, StartError> {
    let api = *endpoints.apis.first().ok_or(StartError::Nothing)?;
    // What dropshot cannot describe is not served either.
    endpoints.descriptions()?;
    let (busy, idle) = tokio::sync::mpsc::channel(1);
    let server = Server {
        routes: Routes::new(endpoints.served()?),
        api,
        keys: Arc::new(config.caller_keys),
        guard: config.guard_answers,
        busy,
    };
    let dropshot = ConfigDropshot {
        bind_address: config.bind,
        default_request_body_max_bytes: usize::MAX,
        // Dispatch itself gives a task to whatever may not be given up.
        default_handler_task_mode: HandlerTaskMode::CancelOnDisconnect,
        log_headers: Vec::new(),
        compression: CompressionConfig::None,
    };
    // dropshot's own log holds addresses and paths; what may be told, dispatch tells.
    let log = Logger::root(Discard, o!());
    let server = ServerBuilder::new(catch_all()?, Arc::new(server), log)
        .config(dropshot)
        .start()
        .map_err(|source| StartError::Listen {
            bind: config.bind,
            source,
        })?;
    Ok(Running { server, idle })
}

/// One invisible endpoint for each method, which finds the way itself: 404 and 405 have the contract's body then.
fn catch_all() -> Result<ApiDescription<Arc<Server>>, EndpointError> {
    let mut all = ApiDescription::new();
    for method in METHODS {
        let id = format!("any_{method}");
        let mut endpoint = ApiEndpoint::new(
            id,
            route,
            method.clone(),
            "application/json",
            "/{path:.*}",
            ApiEndpointVersions::All,
        );
        endpoint.visible = false;
        endpoint.parameters = wildcard("path");
        all.register(endpoint)
            .map_err(|error| unroutable(&method, "/{path:.*}", error.message()))?;
    }
    Ok(all)
}

fn unroutable(method: impl ToString, path: &str, reason: &str) -> EndpointError {
    EndpointError::Unroutable {
        method: method.to_string(),
        path: path.to_owned(),
        reason: reason.to_owned(),
    }
}

/// Where every request comes in.
async fn route(
    context: RequestContext<Arc<Server>>,
    request: RawRequest,
) -> Result<Response<dropshot::Body>, HttpError> {
    let server = context.context();
    let (parts, body) = request.into_inner().into_parts();
    let head = parts.method == Method::HEAD;
    let served = match server.routes.find(&parts.method, parts.uri.path()) {
        Found::Served(served) => served,
        Found::Methods(allowed) => return Ok(refuse(server.api, Refusal::MethodNotAllowed(allowed), head)),
        Found::Nothing => return Ok(refuse(server.api, Refusal::NotFound, head)),
    };
    Ok(match served {
        Served::Operation(endpoint) => match variables(endpoint.operation.path, parts.uri.path()) {
            Some(path) => {
                let call = Call {
                    parts,
                    path,
                    body,
                    keys: Arc::clone(&server.keys),
                    guard: server.guard,
                };
                dispatch(Arc::clone(endpoint), call, server.busy.clone()).await
            }
            None => refuse(server.api, Refusal::NotFound, head),
        },
        Served::Raw(raw) => (raw.handler)(parts).await.map(dropshot::Body::from),
    })
}

impl Endpoints {
    /// The endpoints as dropshot describes them: as many descriptions as it takes to have no literal beside a variable,
    /// the most literal first.
    pub(super) fn descriptions(&self) -> Result<Vec<ApiDescription<Arc<Server>>>, EndpointError> {
        let mut wanted = Vec::new();
        let contracts: Vec<_> = self.apis.iter().map(|api| (*api, Contract::of(api))).collect();
        for endpoint in &self.operations {
            let operation = endpoint.operation;
            let segments =
                segments(operation.path).map_err(|reason| unroutable(operation.method, operation.path, &reason))?;
            let contract = contracts.iter().find(|(api, _)| std::ptr::eq(*api, endpoint.api));
            let described = match contract {
                Some((_, contract)) => describe(endpoint, contract)?,
                None => describe(endpoint, &Contract::of(endpoint.api))?,
            };
            wanted.push((segments, operation.method.to_owned(), described));
        }
        for raw in &self.raw {
            let segments = segments(raw.path).map_err(|reason| unroutable(&raw.method, raw.path, &reason))?;
            let mut endpoint = described(raw_id(raw), raw.method.clone(), raw.path);
            endpoint.visible = false;
            wanted.push((segments, raw.method.to_string(), endpoint));
        }
        wanted.sort_by(|(a, ..), (b, ..)| a.cmp(b));
        self.twice(&wanted)?;

        let mut layers: Vec<(Compatible, ApiDescription<Arc<Server>>)> = Vec::new();
        for (segments, method, endpoint) in wanted {
            let fitting = layers.iter_mut().position(|(compatible, _)| compatible.take(&segments));
            let index = fitting.unwrap_or_else(|| {
                let mut compatible = Compatible::default();
                compatible.take(&segments);
                layers.push((compatible, ApiDescription::new()));
                layers.len() - 1
            });
            if let Some((_, description)) = layers.get_mut(index) {
                let path = endpoint.path.clone();
                description
                    .register(endpoint)
                    .map_err(|error| unroutable(method, &path, error.message()))?;
            }
        }
        Ok(layers.into_iter().map(|(_, description)| description).collect())
    }

    fn twice<T>(&self, sorted: &[(Vec<Segment>, String, T)]) -> Result<(), EndpointError> {
        let mut routes = std::collections::BTreeSet::new();
        for (segments, method, _) in sorted {
            if !routes.insert((segments, method)) {
                let path = format!("{segments:?}");
                return Err(EndpointError::Twice {
                    method: method.clone(),
                    path,
                });
            }
        }
        let mut ids = std::collections::BTreeSet::new();
        for endpoint in &self.operations {
            let operation = endpoint.operation;
            if !ids.insert(operation.id) {
                return Err(unroutable(
                    operation.method,
                    operation.path,
                    "another operation has the same `operationId`",
                ));
            }
        }
        Ok(())
    }

    fn served(&self) -> Result<Vec<(Vec<Segment>, Method, Served)>, EndpointError> {
        let operations = self.operations.iter().map(|endpoint| {
            let operation = endpoint.operation;
            let refused = |reason: &str| unroutable(operation.method, operation.path, reason);
            let segments = segments(operation.path).map_err(|reason| refused(&reason))?;
            let method = operation
                .method
                .parse()
                .map_err(|_| refused("there is no such method"))?;
            Ok((segments, method, Served::Operation(Arc::clone(endpoint))))
        });
        let raw = self.raw.iter().map(|raw| {
            let segments = segments(raw.path).map_err(|reason| unroutable(&raw.method, raw.path, &reason))?;
            Ok((segments, raw.method.clone(), Served::Raw(Arc::clone(raw))))
        });
        operations.chain(raw).collect()
    }
}

fn raw_id(raw: &Raw) -> String {
    format!("{} {}", raw.method, raw.path)
}

/// An endpoint whose handler is the one that all have.
pub(super) fn described(id: String, method: Method, path: &str) -> ApiEndpoint<Arc<Server>> {
    ApiEndpoint::new(id, route, method, "application/json", path, ApiEndpointVersions::All)
}

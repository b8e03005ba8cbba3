//! The walk of a request through the gateway.

use std::convert::Infallible;
use std::sync::Arc;

use bytes::Bytes;
use gateway_routes::Route;
use http::header::TRANSFER_ENCODING;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode};
use hyper::body::Incoming;
use runtime::telemetry::Trace;
use uuid::{NoContext, Timestamp, Uuid};

use super::body::AnswerBody;
use super::finish::Finish;
use super::record::Record;
use crate::access::bearer::credentials;
use crate::access::decide::decide;
use crate::access::identity::Identity;
use crate::answer::refusal::Refusal;
use crate::answer::render::render;
use crate::front::head::REFUSED_METHOD;
use crate::front::state::ConnectionState;
use crate::front::worker::Worker;
use crate::gateway::Gateway;
use crate::headers::client_address::client_address;
use crate::headers::cors::Cors;
use crate::headers::inbound::{Claims, forwardable};
use crate::headers::outbound::presentable;
use crate::headers::request_id;
use crate::limits::body::read_ahead;
use crate::limits::deadline::Deadline;
use crate::limits::rate::client_key;
use crate::route::path;
use crate::route::router::Match;
use crate::upstream::answer::ServiceBody;
use crate::visitor::cookie::set_cookie;
use crate::visitor::policy::{self, VisitorDecision};

/// How a request is answered before the last touch.
enum Answer {
    Own(StatusCode, HeaderMap, Bytes),
    Service(Response<ServiceBody>, VisitorDecision, Deadline),
}

/// Serves one request; whatever goes wrong has an answer.
pub async fn serve(
    worker: Arc<Worker>,
    connection: Arc<ConnectionState>,
    request: Request<Incoming>,
) -> Result<Response<AnswerBody>, Infallible> {
    let gateway = &*worker.gateway;
    let (parts, body) = request.into_parts();
    // Nobody needs them in order within a millisecond, which threads would have to agree on.
    let correlation_id = Uuid::new_v7(Timestamp::now(NoContext));
    let mut text = Uuid::encode_buffer();
    let text: &str = correlation_id.hyphenated().encode_lower(&mut text);
    let trace = Trace::start();
    let mut record = Record::new(Arc::clone(&connection), correlation_id, trace, &parts.method);
    let mut finish = Finish {
        correlation_id: header_value(text),
        request_id: request_id::echo(&parts.headers, &gateway.names.request_id),
        origin: gateway.cors.origin(&parts.headers),
        cookie: None,
        // After a chunked body the connection ends: see `front::gate`.
        close: parts.headers.contains_key(TRANSFER_ENCODING),
    };
    let walk = Walk {
        worker: &worker,
        connection: &connection,
        parts,
        correlation_id: &finish.correlation_id,
        trace,
    };
    let answer = match walk.answer(body, &mut record).await {
        Ok(answer) => answer,
        Err(refusal) => {
            let (status, headers, bytes) = render(&refusal, text);
            finish.close |= refusal.ends_connection();
            Answer::Own(status, headers, bytes)
        }
    };
    finish.close |= gateway.is_draining();
    let (status, mut headers, body) = match answer {
        Answer::Own(status, headers, bytes) => {
            record.set_status(status);
            (status, headers, AnswerBody::own(bytes, record))
        }
        Answer::Service(response, visitor, deadline) => {
            let (head, body) = response.into_parts();
            record.set_status(head.status);
            finish.cookie = visitor
                .sent
                .with(head.status)
                .map(|visitor| set_cookie(visitor, &gateway.visitor_keys));
            let headers = presentable(head.headers, &gateway.names);
            (head.status, headers, AnswerBody::service(body, deadline, record))
        }
    };
    finish.apply(&mut headers, &gateway.names, &gateway.cors);
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Ok(response)
}

/// What the steps need of a request.
struct Walk<'r> {
    worker: &'r Worker,
    connection: &'r ConnectionState,
    parts: Parts,
    correlation_id: &'r HeaderValue,
    trace: Trace,
}

impl<'r> Walk<'r> {
    /// What all threads share.
    fn gateway(&self) -> &'r Gateway {
        &self.worker.gateway
    }

    async fn answer(mut self, body: Incoming, record: &mut Record) -> Result<Answer, Refusal> {
        self.admit_head()?;
        self.count_client()?;
        let route = match self.find()? {
            Found::Operation(route) => route,
            Found::Preflight(origin, routes) => return Ok(self.preflight(origin, routes)),
        };
        record.set_route(route);
        let deadline = Deadline::after(record.started(), route.timeout);
        let identity = decide(route, credentials(&self.parts.headers), &*self.gateway().tokens).await?;
        if self.gateway().is_own(route) {
            return Ok(self.health());
        }
        let (upstream, pool) = self.worker.upstream(route)?;
        let visitor = self.visitor(route)?;
        let upload = read_ahead(body, route.body_limit, self.gateway().limits.read_ahead);
        let upload = deadline
            .limit(upload)
            .await
            .map_err(|_elapsed| Refusal::RequestTimeout)??;
        let headers = self.claims(&visitor, identity.as_deref())?;
        let target = self.parts.uri.path_and_query().cloned().ok_or(Refusal::Malformed)?;
        let response = upstream
            .send(pool, self.parts.method, target, headers, upload, deadline)
            .await?;
        Ok(Answer::Service(response, visitor, deadline))
    }

    /// What the gate refused arrives under a method of its own.
    fn admit_head(&self) -> Result<(), Refusal> {
        if self.parts.method.as_str() != REFUSED_METHOD {
            return Ok(());
        }
        Err(self.connection.refusal().cloned().unwrap_or(Refusal::Malformed))
    }

    fn count_client(&self) -> Result<(), Refusal> {
        let limits = &self.gateway().limits;
        let address = client_address(self.connection.peer, &self.parts.headers, &limits.trusted_proxies);
        limits.clients.count(client_key(address)).map_err(|wait| {
            metrics::counter!("gateway_rate_limited_total", "by" => "client").increment(1);
            Refusal::RateLimited(wait)
        })
    }

    fn find(&self) -> Result<Found<'_>, Refusal> {
        let uri = &self.parts.uri;
        path::check(uri.path()).map_err(|_| Refusal::Malformed)?;
        path::check_query(uri.query().unwrap_or_default()).map_err(|_| Refusal::Malformed)?;
        match self.gateway().router.find(self.parts.method.as_str(), uri.path()) {
            Match::Route(route) => Ok(Found::Operation(route)),
            Match::Nothing => Err(Refusal::NotFound),
            Match::OtherMethods(allow, routes) => {
                let preflight = Cors::is_preflight(&self.parts.method, &self.parts.headers);
                match self.gateway().cors.origin(&self.parts.headers).filter(|_| preflight) {
                    Some(origin) => Ok(Found::Preflight(origin, routes)),
                    None => Err(Refusal::MethodNotAllowed(allow.clone())),
                }
            }
        }
    }

    fn preflight(&self, origin: HeaderValue, routes: &[&'static Route]) -> Answer {
        Answer::Own(
            StatusCode::NO_CONTENT,
            self.gateway().cors.preflight(origin, routes),
            Bytes::new(),
        )
    }

    fn health(&self) -> Answer {
        let (head, body) = self.gateway().probes.health().into_parts();
        Answer::Own(head.status, head.headers, body)
    }

    fn visitor(&self, route: &Route) -> Result<VisitorDecision, Refusal> {
        let gateway = self.gateway();
        let (method, headers) = (&self.parts.method, &self.parts.headers);
        let visitor = policy::decide(
            route,
            method,
            headers,
            &gateway.names.idempotency_key,
            &gateway.visitor_keys,
        );
        // Only one that proved itself: a visitor made now has made no request before.
        if let Some(came) = visitor.came {
            gateway.limits.visitors.count(came).map_err(|wait| {
                metrics::counter!("gateway_rate_limited_total", "by" => "visitor").increment(1);
                Refusal::RateLimited(wait)
            })?;
        }
        Ok(visitor)
    }

    fn claims(&mut self, visitor: &VisitorDecision, identity: Option<&Identity>) -> Result<HeaderMap, Refusal> {
        let gateway = self.gateway();
        let mut headers = forwardable(std::mem::take(&mut self.parts.headers), &gateway.names);
        let claims = Claims {
            caller: &gateway.caller,
            correlation_id: self.correlation_id,
            trace: self.trace,
            visitor: visitor.told,
            identity,
        };
        claims
            .set(&mut headers, &gateway.names)
            .map_err(|_| Refusal::TokenInvalid)?;
        Ok(headers)
    }
}

/// What a path and a method lead to.
enum Found<'g> {
    Operation(&'static Route),
    /// A browser's question for this origin, about a path with these operations.
    Preflight(HeaderValue, &'g [&'static Route]),
}

/// Ids in text form are header values.
fn header_value(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(""))
}

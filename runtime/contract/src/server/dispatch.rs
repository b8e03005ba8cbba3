//! One request, from its arrival to its answer. Everything that holds for all operations is here and nowhere else.

use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;

use futures_util::FutureExt;
use http::header::{ALLOW, CONTENT_TYPE, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use serde_json::Map;
use tracing::Instrument;

use super::super::http::{Context, Problem, Trace, encode, within};
use super::answer::AnswerBody;
use super::call::Call;
use super::observe::Meters;
use super::refusal::Refusal;
use super::{Answer, Answers, Api, HeaderTable, Identity, Operation, Written, observe};

pub(super) type Work = Pin<Box<dyn Future<Output = Result<Ready, Refusal>> + Send>>;

/// An operation and who serves it.
pub(super) struct Endpoint {
    pub api: &'static Api,
    pub operation: &'static Operation,
    pub meters: Meters,
    pub handler: Box<dyn Fn(Call) -> Work + Send + Sync>,
}

/// Lives as long as any task that serves a request.
pub(super) type Busy = tokio::sync::mpsc::Sender<()>;

/// Serves the request, whatever happens to it on the way.
pub(super) async fn dispatch(endpoint: Arc<Endpoint>, call: Call, busy: Busy) -> Response<dropshot::Body> {
    let (api, operation) = (endpoint.api, endpoint.operation);
    let context = context(api, &call.identity(api), &call.parts.headers);
    let span = observe::span(operation, &context);
    let watch = observe::Watch::begin(&endpoint.meters);

    let work = AssertUnwindSafe(within(context.clone(), (endpoint.handler)(call)))
        .catch_unwind()
        .instrument(span.clone());
    let outcome = if operation.reads_only() {
        work.await.ok()
    } else {
        // A task of its own: what has begun to change something is not given up because the client went away.
        let task = tokio::spawn(async move {
            let outcome = work.await;
            drop(busy);
            outcome
        });
        task.await.ok().and_then(Result::ok)
    };
    let _entered = span.enter();
    let outcome = outcome.unwrap_or_else(|| {
        tracing::error!("the handler panicked");
        Err(Refusal::Internal)
    });
    let ready = outcome.unwrap_or_else(|refusal| Ready::refusal(api, refusal, &context));
    watch.end(ready.status.as_u16());
    ready.response(operation.method == "HEAD")
}

/// The answer to a request that has found no operation.
pub(super) fn refuse(api: &Api, refusal: Refusal, head: bool) -> Response<dropshot::Body> {
    let context = Context::start();
    tracing::info!(status = refusal.status(), correlation_id = %context.correlation_id, "no operation");
    Ready::refusal(api, refusal, &context).response(head)
}

/// Correlation and trace are believed when they come from inside.
fn context(api: &Api, identity: &Identity<'_>, headers: &HeaderMap) -> Context {
    let believed = |name: &str| {
        identity
            .raw_header(name)
            .filter(|_| identity.is_inside() || api.caller.is_none())
    };
    let correlation_id = api.correlation_id.and_then(believed).and_then(|text| text.parse().ok());
    let trace = headers
        .get("traceparent")
        .and_then(|value| value.to_str().ok())
        .and_then(Trace::parse);
    Context {
        correlation_id: correlation_id.unwrap_or_else(uuid::Uuid::now_v7),
        trace: trace.map_or_else(Trace::start, Trace::step),
    }
}

/// Turns the handler's answer into what goes out; with `guard` it is checked against the contract first.
pub(super) fn finish<A: Answers>(api: &Api, outcome: A, guard: bool) -> Result<Ready, Refusal> {
    let answer = outcome.answer();
    let context = super::current().unwrap_or_else(Context::start);
    if answer
        .range
        .is_some_and(|(lowest, highest)| !(lowest..=highest).contains(&answer.status))
    {
        tracing::error!(
            status = answer.status,
            "the handler gave a status that the contract does not document"
        );
        return Err(Refusal::Internal);
    }
    let values = if guard {
        answer.headers.values.clone()
    } else {
        Map::new()
    };
    let ready = Ready::answer(api, answer, &context)?;
    if guard {
        let content_type = ready.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let written = Written {
            status: ready.status.as_u16(),
            content_type,
            headers: &values,
            body: &ready.body,
        };
        if let Err(rejected) = A::check(&written) {
            let rules: Vec<_> = rejected
                .violations()
                .iter()
                .map(|found| found.rule().to_owned())
                .collect();
            tracing::error!(
                status = ready.status.as_u16(),
                ?rules,
                "the handler's answer breaks the contract"
            );
            return Err(Refusal::Internal);
        }
    }
    Ok(ready)
}

/// An answer as it goes out.
#[derive(Debug)]
pub(super) struct Ready {
    status: StatusCode,
    headers: HeaderMap,
    body: bytes::Bytes,
}

impl Ready {
    fn answer(api: &Api, answer: Answer, context: &Context) -> Result<Self, Refusal> {
        let status = StatusCode::from_u16(answer.status).map_err(|_| Refusal::Internal)?;
        let mut headers = header_map(&answer.headers)?;
        let body = match answer.body {
            AnswerBody::None => bytes::Bytes::new(),
            AnswerBody::Content(content) => {
                if let Some(content_type) = content.content_type {
                    let value = HeaderValue::from_str(&content_type).map_err(|_| Refusal::Internal)?;
                    headers.insert(CONTENT_TYPE, value);
                }
                content.bytes
            }
            AnswerBody::Problem(problem) => problem_body(api, &problem, context, &mut headers),
        };
        correlate(api, context, &mut headers);
        challenge(api, status, &mut headers);
        Ok(Self { status, headers, body })
    }

    fn refusal(api: &Api, refusal: Refusal, context: &Context) -> Self {
        let mut headers = HeaderMap::new();
        if let Refusal::MethodNotAllowed(methods) = &refusal
            && let Ok(allowed) = HeaderValue::from_str(&methods.join(", "))
        {
            headers.insert(ALLOW, allowed);
        }
        let body = problem_body(api, &refusal.problem(api), context, &mut headers);
        correlate(api, context, &mut headers);
        let status = StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        challenge(api, status, &mut headers);
        Self { status, headers, body }
    }

    fn response(self, head: bool) -> Response<dropshot::Body> {
        let body = if head {
            dropshot::Body::empty()
        } else {
            dropshot::Body::from(self.body)
        };
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}

fn problem_body(api: &Api, problem: &Problem, context: &Context, headers: &mut HeaderMap) -> bytes::Bytes {
    if let Some(source) = problem.source() {
        // With its sources and not as a text: whoever writes the log decides which of them may show.
        let error: &(dyn std::error::Error + 'static) = source;
        tracing::error!(code = problem.code(), error, "failed");
    }
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    api.errors
        .write(problem, &context.correlation_id.to_string(), &api.answers.internal)
        .into()
}

/// Unless the contract has the operation say it itself.
fn challenge(api: &Api, status: StatusCode, headers: &mut HeaderMap) {
    if let Some(challenge) = api.challenge.filter(|_| status == StatusCode::UNAUTHORIZED) {
        headers
            .entry(WWW_AUTHENTICATE)
            .or_insert(HeaderValue::from_static(challenge));
    }
}

fn correlate(api: &Api, context: &Context, headers: &mut HeaderMap) {
    let value = HeaderValue::from_str(&context.correlation_id.to_string());
    if let (Some(name), Ok(value)) = (api.correlation_id, value)
        && let Ok(name) = HeaderName::from_bytes(name.as_bytes())
    {
        headers.insert(name, value);
    }
}

fn header_map(table: &HeaderTable) -> Result<HeaderMap, Refusal> {
    let encoded = encode(table.fields, &table.values).map_err(|unsendable| {
        tracing::error!(header = unsendable.0, "the handler's header cannot be sent");
        Refusal::Internal
    })?;
    let mut headers = HeaderMap::from_iter(encoded.headers);
    for (name, value) in table.constants {
        if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    Ok(headers)
}

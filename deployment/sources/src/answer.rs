//! One request: whose it is, what goes wrong with it, what is answered.
use std::convert::Infallible;
use std::io;
use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, Limited, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER};
use hyper::{Method, Request, Response, StatusCode};
use serde_json::{Map, Value, json};
use url::form_urlencoded;

use super::state::{Name, State};
use super::{Fault, agribalyse, open_food_facts};

/// A body that may break off.
pub type Body = BoxBody<Bytes, io::Error>;

/// More than any fault's JSON.
const LONGEST: usize = 4096;

/// How long half an answer stands before the connection ends.
const FLUSH: Duration = Duration::from_millis(50);

/// Answers, or never does.
pub async fn answer(state: State, request: Request<Incoming>) -> Result<Response<Body>, Infallible> {
    let path = request.uri().path().to_owned();
    let query: Vec<(String, String)> = form_urlencoded::parse(request.uri().query().unwrap_or("").as_bytes())
        .into_owned()
        .collect();
    let parameter = |name: &str| {
        let found = query.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    };
    if let Some(admin) = path.strip_prefix("/admin/") {
        return Ok(administered(&state, admin, request).await);
    }
    if path == "/ready" {
        return Ok(json_answer(StatusCode::OK, &json!({"status": "ready"})));
    }
    if request.method() != Method::GET {
        return Ok(plain(StatusCode::METHOD_NOT_ALLOWED));
    }
    if let Some(code) = open_food_facts::code(&path) {
        state.count(Name::OpenFoodFacts, code);
        let (status, found) = open_food_facts::answer(code, parameter("fields"));
        return Ok(faulty(state.fault(Name::OpenFoodFacts), status, found, open_food_facts::wrong).await);
    }
    if let (true, Some(code)) = (agribalyse::is_lines(&path), parameter("qs").and_then(agribalyse::code)) {
        state.count(Name::Agribalyse, code);
        let found = agribalyse::answer(code, parameter("select"));
        return Ok(faulty(state.fault(Name::Agribalyse), StatusCode::OK, found, agribalyse::wrong).await);
    }
    Ok(plain(StatusCode::NOT_FOUND))
}

async fn faulty(fault: Option<Fault>, status: StatusCode, right: Value, wrong: fn() -> Value) -> Response<Body> {
    match fault {
        None => json_answer(status, &right),
        Some(Fault::Slow { milliseconds }) => {
            tokio::time::sleep(Duration::from_millis(milliseconds)).await;
            json_answer(status, &right)
        }
        Some(Fault::Hang) => std::future::pending().await,
        Some(Fault::Error) => plain(StatusCode::INTERNAL_SERVER_ERROR),
        Some(Fault::Busy { seconds }) => {
            let mut answer = plain(StatusCode::TOO_MANY_REQUESTS);
            answer.headers_mut().insert(RETRY_AFTER, seconds.into());
            answer
        }
        Some(Fault::Garbage) => {
            let page = "<!doctype html><title>Be right back</title><p>We are working on it.";
            with(
                StatusCode::OK,
                "text/html",
                Full::from(page).map_err(|never| match never {}).boxed(),
            )
        }
        Some(Fault::CutOff) => cut_off(status, &right),
        Some(Fault::Wrong) => json_answer(StatusCode::OK, &wrong()),
    }
}

/// Announces the whole answer and sends half of it.
fn cut_off(status: StatusCode, right: &Value) -> Response<Body> {
    let text = right.to_string();
    let half = Bytes::copy_from_slice(text.as_bytes().split_at(text.len() / 2).0);
    let broken_off = async {
        // What was sent so far reaches the client first.
        tokio::time::sleep(FLUSH).await;
        Err(io::Error::other("broken off, as was switched on"))
    };
    let frames = stream::iter([Ok(Frame::data(half))]).chain(stream::once(broken_off));
    let mut answer = with(status, "application/json", BodyExt::boxed(StreamBody::new(frames)));
    answer.headers_mut().insert(CONTENT_LENGTH, text.len().into());
    answer
}

async fn administered(state: &State, path: &str, request: Request<Incoming>) -> Response<Body> {
    if (request.method(), path) == (&Method::GET, "requests") {
        let asked: Map<String, Value> = Name::ALL
            .into_iter()
            .map(|name| (name.as_str().to_owned(), json!(state.asked(name))))
            .collect();
        return json_answer(StatusCode::OK, &Value::Object(asked));
    }
    let name = path.strip_prefix("faults/");
    let Some(name) = Name::ALL.into_iter().find(|known| name == Some(known.as_str())) else {
        return plain(StatusCode::NOT_FOUND);
    };
    let method = request.method().clone();
    if method == Method::DELETE {
        state.set_fault(name, None);
        return plain(StatusCode::NO_CONTENT);
    }
    if method != Method::PUT {
        return plain(StatusCode::METHOD_NOT_ALLOWED);
    }
    let body = Limited::new(request.into_body(), LONGEST).collect().await;
    let fault = body.ok().map(|body| serde_json::from_slice::<Fault>(&body.to_bytes()));
    match fault {
        Some(Ok(fault)) => {
            state.set_fault(name, Some(fault));
            plain(StatusCode::NO_CONTENT)
        }
        Some(Err(error)) => json_answer(StatusCode::BAD_REQUEST, &json!({"message": error.to_string()})),
        None => plain(StatusCode::BAD_REQUEST),
    }
}

fn json_answer(status: StatusCode, value: &Value) -> Response<Body> {
    let body = Full::from(value.to_string()).map_err(|never| match never {}).boxed();
    with(status, "application/json", body)
}

fn plain(status: StatusCode) -> Response<Body> {
    let body = Full::from(status.to_string()).map_err(|never| match never {}).boxed();
    with(status, "text/plain", body)
}

fn with(status: StatusCode, media: &'static str, body: Body) -> Response<Body> {
    let mut answer = Response::new(body);
    *answer.status_mut() = status;
    answer
        .headers_mut()
        .insert(CONTENT_TYPE, hyper::header::HeaderValue::from_static(media));
    answer
}

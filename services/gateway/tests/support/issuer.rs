//! An issuer of the tests' own: a server for its keys and for the list of ended sessions, and what its tokens say.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub const ISSUER: &str = "http://issuer.test/realms/packytrace";
pub const AUDIENCE: &str = "packytrace-api";
pub const ACCOUNT_ID: &str = "7d444840-9dc0-41d1-b245-5ffdce74fad2";
pub const CONSUMER_REF: &str = "3b241101-e2bb-4255-8caf-4136c566a962";
pub const BRAND_ID: &str = "01930000-0000-7000-8000-0000000000b1";
pub const SESSION_ID: &str = "session-1";

/// Seconds since 1970.
pub fn now() -> u64 {
    jiff::Timestamp::now().as_second().try_into().expect("after 1970")
}

/// What Keycloak puts into a consumer's access token.
pub fn claims() -> Value {
    let now = now();
    json!({
        "exp": now + 300, "iat": now, "auth_time": now, "jti": "onrtro:1", "iss": ISSUER, "aud": AUDIENCE,
        "sub": ACCOUNT_ID, "typ": "Bearer", "azp": "identity-service", "sid": SESSION_ID, "acr": "1",
        "realm_access": {"roles": ["consumer"]}, "scope": "", "consumer_ref": CONSUMER_REF,
    })
}

/// The claims with some of them changed; null takes one away.
pub fn with(changes: &[(&str, Value)]) -> Value {
    let mut claims = claims();
    let members = claims.as_object_mut().expect("an object");
    for (name, value) in changes {
        match value {
            Value::Null => members.remove(*name),
            value => members.insert((*name).to_owned(), value.clone()),
        };
    }
    claims
}

/// A brand user's.
pub fn brand_claims() -> Value {
    let roles = ("realm_access", json!({"roles": ["brand_user"]}));
    with(&[roles, ("brand_id", json!(BRAND_ID)), ("consumer_ref", Value::Null)])
}

/// What the server says when it is asked.
#[derive(Default)]
struct Said {
    keys: Vec<Value>,
    ended: Vec<Value>,
    keys_away: bool,
    sessions_away: bool,
    key_fetches: usize,
}

/// The server of the keys (`/certs`) and of the ended sessions.
pub struct KeyServer {
    address: SocketAddr,
    said: Arc<Mutex<Said>>,
    task: JoinHandle<()>,
}

impl KeyServer {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let said: Arc<Mutex<Said>> = Arc::default();
        let answering = Arc::clone(&said);
        let task = tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let said = Arc::clone(&answering);
                let service = service_fn(move |request| {
                    let answer = answer(&said, &request);
                    async move { Ok::<_, Infallible>(answer) }
                });
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(socket), service));
            }
        });
        Self { address, said, task }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    fn said(&self) -> MutexGuard<'_, Said> {
        self.said.lock().expect("nobody panics here")
    }

    pub fn set_keys(&self, keys: Vec<Value>) {
        self.said().keys = keys;
    }

    /// From now on keys are not told, or told again.
    pub fn set_keys_away(&self, away: bool) {
        self.said().keys_away = away;
    }

    /// The same of ended sessions.
    pub fn set_sessions_away(&self, away: bool) {
        self.said().sessions_away = away;
    }

    /// A session has ended (`sessionId`), or all of an account (`accountId`).
    pub fn end(&self, member: &str, id: &str) {
        let until = jiff::Timestamp::from_second(jiff::Timestamp::now().as_second() + 300).expect("an instant");
        self.said()
            .ended
            .push(json!({member: id, "until": format!("{until:.6}")}));
    }

    /// How often keys were asked for.
    pub fn key_fetches(&self) -> usize {
        self.said().key_fetches
    }
}

impl Drop for KeyServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Pages of one, so that a reading takes several.
fn answer(said: &Mutex<Said>, request: &Request<Incoming>) -> Response<Full<Bytes>> {
    let mut said = said.lock().expect("nobody panics here");
    let away = |status: StatusCode| {
        let mut response = Response::new(Full::default());
        *response.status_mut() = status;
        response
    };
    let body = match request.uri().path() {
        "/certs" if said.keys_away => return away(StatusCode::BAD_GATEWAY),
        "/certs" => {
            said.key_fetches += 1;
            json!({"keys": said.keys})
        }
        "/internal/ended-sessions" if said.sessions_away => return away(StatusCode::BAD_GATEWAY),
        "/internal/ended-sessions" => {
            assert_eq!(request.headers()["x-caller"], "gateway:development-gateway");
            let after = request.uri().query().and_then(|query| query.strip_prefix("after="));
            let place: usize = after.map_or(0, |after| after.parse().expect("our cursor"));
            let items: Vec<_> = said.ended.iter().skip(place).take(1).cloned().collect();
            let next = place + items.len();
            json!({"items": items, "cursor": next.to_string(), "more": next < said.ended.len()})
        }
        _ => return away(StatusCode::NOT_FOUND),
    };
    let mut response = Response::new(Full::new(Bytes::from(body.to_string())));
    let json = http::HeaderValue::from_static("application/json");
    response.headers_mut().insert(http::header::CONTENT_TYPE, json);
    response
}

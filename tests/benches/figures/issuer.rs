//! Who vouches for the tokens of a bench: a key, a server that tells it, and an identity service where no session has
//! ended.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use local_stack::testing::SigningKey;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use uuid::Uuid;

/// A running issuer, until the bench ends.
pub struct Issuer {
    pub address: SocketAddr,
    key: SigningKey,
}

impl Issuer {
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let (address, key) = (listener.local_addr()?, SigningKey::new("bench"));
        let keys = Bytes::from(json!({"keys": [key.jwk()]}).to_string());
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let keys = keys.clone();
                let service = service_fn(move |request| {
                    let answer = answer(&keys, &request);
                    async move { Ok::<_, Infallible>(answer) }
                });
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(socket), service));
            }
        });
        Ok(Self { address, key })
    }

    /// As `iss` has it.
    pub fn url(&self) -> String {
        format!("http://{}/realms/packytrace", self.address)
    }

    /// A consumer's token that is good for an hour; each is another session's.
    pub fn token(&self) -> String {
        let now = jiff::Timestamp::now().as_second();
        self.key.token(&json!({
            "exp": now + 3600, "iat": now, "auth_time": now, "jti": Uuid::new_v4(), "iss": self.url(),
            "aud": "packytrace-api", "sub": Uuid::new_v4(), "typ": "Bearer", "azp": "packytrace-web",
            "sid": Uuid::new_v4(), "acr": "1", "realm_access": {"roles": ["consumer"]}, "scope": "",
            "consumer_ref": Uuid::new_v4(),
        }))
    }
}

fn answer(keys: &Bytes, request: &Request<Incoming>) -> Response<Full<Bytes>> {
    let none_ended: Value = json!({"items": [], "cursor": "0", "more": false});
    let body = match request.uri().path() {
        "/internal/ended-sessions" => none_ended.to_string().into(),
        _ => keys.clone(),
    };
    let mut response = Response::new(Full::new(body));
    let json = http::HeaderValue::from_static("application/json");
    response.headers_mut().insert(http::header::CONTENT_TYPE, json);
    response
}

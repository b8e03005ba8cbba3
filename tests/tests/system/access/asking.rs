//! Requests as somebody writes them who has no client.

use gateway_routes::headers;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, Method};
use serde_json::Value;
use system_tests::whole::key_of;

use super::contracts::Operation;

/// Headers of a request.
pub type Lines = Vec<(&'static str, String)>;

/// What a service shows of itself.
pub fn key(caller: &str) -> (&'static str, String) {
    (headers::CALLER, format!("{caller}:{}", key_of(caller)))
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Reply {
    pub status: u16,
    pub location: Option<String>,
    pub text: String,
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_default()
    }

    /// Status, code and message of an error: what tells one from another.
    pub fn refusal(&self) -> (u16, String, String) {
        let problem = self.json();
        let text = |name: &str| problem[name].as_str().unwrap_or_default().to_owned();
        (self.status, text("code"), text("message"))
    }
}

/// Sends requests, and follows no answer elsewhere.
pub struct Asker(Client);

impl Asker {
    pub fn new() -> Self {
        let client = Client::builder().redirect(Policy::none()).build();
        Self(client.expect("a client"))
    }

    /// Asks for an operation at this address and path, with the contract's example of its body.
    pub async fn ask(&self, url: &str, operation: &Operation, path: &str, lines: &[(&'static str, String)]) -> Reply {
        let method: Method = operation.method.parse().expect("a method");
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            let name = HeaderName::from_static(name);
            headers.append(name, HeaderValue::from_str(value).expect("a value"));
        }
        let mut request = self.0.request(method, format!("{url}{path}")).headers(headers);
        if let Some(body) = &operation.body {
            request = request.json(body);
        }
        let answer = request.send().await;
        let answer = answer.unwrap_or_else(|error| panic!("{}: no answer: {error}", operation.id));
        let location = answer.headers().get("location");
        let location = location.and_then(|value| value.to_str().ok()).map(str::to_owned);
        let status = answer.status().as_u16();
        Reply {
            status,
            location,
            text: answer.text().await.expect("a body"),
        }
    }
}

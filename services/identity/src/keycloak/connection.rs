use std::time::Duration;

use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, LOCATION};
use reqwest::{Method, redirect};
use runtime::config::Secret;
use runtime::resilience::{Breaker, BreakerSettings};
use serde::de::DeserializeOwned;
use url::form_urlencoded;

use super::objection::Objection;
use super::{KeycloakError, KeycloakSettings};

/// What stays the same for all calls.
#[derive(Clone)]
pub(super) struct Connection {
    http: reqwest::Client,
    breaker: Breaker,
    realm: String,
    admin: String,
    client_id: String,
    client_secret: Secret,
}

/// One call, named by a constant that errors may show.
pub(super) struct Call<'a> {
    pub name: &'static str,
    pub method: Method,
    pub url: String,
    pub bearer: Option<&'a str>,
    pub body: Body,
}

pub(super) enum Body {
    None,
    Json(Vec<u8>),
    Form(String),
}

/// An answer, read to its end.
pub(super) struct Answer {
    call: &'static str,
    pub status: u16,
    pub location: Option<String>,
    body: Vec<u8>,
}

/// More than any answer that we ask for: a page of users.
const LARGEST: u64 = 4 * 1024 * 1024;

impl Connection {
    pub fn new(settings: &KeycloakSettings) -> Result<Self, KeycloakError> {
        let timeout = settings.keycloak_timeout_ms;
        let http = reqwest::Client::builder()
            .timeout(timeout)
            .connect_timeout(timeout.min(Duration::from_secs(2)))
            .redirect(redirect::Policy::none())
            .no_proxy()
            .build()
            .map_err(|_| KeycloakError::Client)?;
        let (base, realm) = (settings.keycloak_url.as_str(), &settings.keycloak_realm);
        Ok(Self {
            http,
            breaker: Breaker::new("keycloak", BreakerSettings::default()),
            realm: format!("{base}/realms/{realm}"),
            admin: format!("{base}/admin/realms/{realm}"),
            client_id: settings.keycloak_client_id.clone(),
            client_secret: settings.keycloak_client_secret.clone(),
        })
    }

    /// An address of the realm's OpenID Connect protocol.
    pub fn protocol(&self, path: &str) -> String {
        format!("{}/protocol/openid-connect/{path}", self.realm)
    }

    /// An address of the realm's admin API.
    pub fn admin(&self, path: &str) -> String {
        format!("{}/{path}", self.admin)
    }

    /// A form with the client's own credentials in it.
    pub fn form(&self, fields: &[(&str, &str)]) -> Body {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("client_id", &self.client_id);
        form.append_pair("client_secret", self.client_secret.expose_secret());
        Body::Form(form.extend_pairs(fields).finish())
    }

    /// Makes a call. Statuses from 500 on are failures of Keycloak; all others are answers.
    pub async fn call(&self, call: Call<'_>) -> Result<Answer, KeycloakError> {
        let name = call.name;
        let unavailable = |reason| KeycloakError::Unavailable { call: name, reason };
        let permit = self.breaker.admit().map_err(|_| unavailable("it is left alone"))?;
        let answer = self.exchange(call).await.map_err(unavailable);
        match &answer {
            // 500 is also what Keycloak answers when the mail server is away, which must not keep anybody from signing in.
            Ok(answer) if answer.status <= 500 => permit.succeeded(),
            _ => permit.failed(),
        }
        answer
    }

    async fn exchange(&self, call: Call<'_>) -> Result<Answer, &'static str> {
        let mut request = self.http.request(call.method, call.url);
        if let Some(token) = call.bearer {
            request = request.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        let request = match call.body {
            Body::None => request,
            Body::Json(body) => request.header(CONTENT_TYPE, "application/json").body(body),
            Body::Form(body) => request
                .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(body),
        };
        let mut response = request.send().await.map_err(|error| reason(&error))?;
        let location = response.headers().get(LOCATION);
        let location = location.and_then(|value| value.to_str().ok()).map(str::to_owned);
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| reason(&error))? {
            if (body.len() + chunk.len()) as u64 > LARGEST {
                return Err("the answer is too long");
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Answer {
            call: call.name,
            status: response.status().as_u16(),
            location,
            body,
        })
    }
}

/// reqwest's own texts hold the address, and with it what was asked for.
fn reason(error: &reqwest::Error) -> &'static str {
    if error.is_timeout() {
        "no answer in time"
    } else if error.is_connect() {
        "no connection"
    } else {
        "the connection broke"
    }
}

impl Answer {
    /// The body of an answer that says that all went well.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, KeycloakError> {
        self.done()?;
        self.read().ok_or(KeycloakError::Malformed { call: self.call })
    }

    /// The body, whatever the status.
    pub fn read<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(&self.body).ok()
    }

    /// What Keycloak has against what it was sent; none when it has answered something else than that.
    pub fn objection(&self) -> Option<Objection> {
        (self.status == 400).then(|| Objection::read(&self.body))
    }

    /// Fails unless the answer says that all went well.
    pub fn done(&self) -> Result<(), KeycloakError> {
        match self.status {
            200..=299 => Ok(()),
            _ => Err(self.refusal()),
        }
    }

    /// What this answer comes to when it is not what was wanted.
    pub fn refusal(&self) -> KeycloakError {
        let (call, status) = (self.call, self.status);
        match status {
            429 | 500.. => KeycloakError::Unavailable {
                call,
                reason: "it failed",
            },
            _ => KeycloakError::Refused { call, status },
        }
    }
}

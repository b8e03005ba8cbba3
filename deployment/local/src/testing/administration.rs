//! Keycloak's token endpoint and its admin API, asked as one who may.

use std::time::Duration;

use hyper::Method;
use serde_json::Value;
use url::Url;
use url::form_urlencoded::Serializer;

use super::Keycloak;
use crate::credentials::password;
use crate::error::StackError;
use crate::http::{Answer, ask};
use crate::servers::keycloak::ADMINISTRATOR;

/// How long one answer may take: to check a password costs Keycloak most of a second on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// As the realm's file has it.
const SERVICE: [(&str, &str); 2] = [
    ("client_id", "identity-service"),
    ("client_secret", "identity-service-development"),
];

pub(super) const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// Somebody with an access token.
#[derive(Clone, Debug)]
pub struct Bearer {
    keycloak: Keycloak,
    token: String,
}

impl Keycloak {
    /// Sends one request. Whatever its status, an answer is one.
    ///
    /// # Errors
    /// When Keycloak is away.
    pub async fn ask(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Result<Answer, StackError> {
        let url = Url::parse(&self.url).map_err(|error| failed(&error.to_string()))?;
        let port = url.port().ok_or_else(|| failed("its address has no port"))?;
        let answer = ask(port, method, path, headers, body, PATIENCE).await;
        answer.map_err(|reason| failed(&reason))
    }

    /// Asks a realm's token endpoint.
    ///
    /// # Errors
    /// When Keycloak is away.
    pub async fn grant(&self, realm: &str, fields: &[(&str, &str)]) -> Result<Answer, StackError> {
        let path = format!("/realms/{realm}/protocol/openid-connect/token");
        self.ask(Method::POST, &path, &[FORM], &form(fields)).await
    }

    /// The same of our realm, as the client of identity.
    ///
    /// # Errors
    /// When Keycloak is away.
    pub async fn grant_to_service(&self, fields: &[(&str, &str)]) -> Result<Answer, StackError> {
        self.grant("packytrace", &[&SERVICE, fields].concat()).await
    }

    /// Identity's service account, which may manage the realm's users.
    ///
    /// # Errors
    /// When Keycloak is away or refuses.
    pub async fn service_account(&self) -> Result<Bearer, StackError> {
        self.bearer(&self.grant_to_service(&[("grant_type", "client_credentials")]).await?)
    }

    /// The administrator of the realm `master`. The token lives for a minute.
    ///
    /// # Errors
    /// When Keycloak is away or refuses.
    pub async fn administrator(&self) -> Result<Bearer, StackError> {
        let password = password(ADMINISTRATOR);
        let fields = [
            ("client_id", "admin-cli"),
            ("grant_type", "password"),
            ("username", ADMINISTRATOR),
            ("password", &password),
        ];
        self.bearer(&self.grant("master", &fields).await?)
    }

    /// Whoever was given these tokens.
    ///
    /// # Errors
    /// When none were.
    pub fn bearer(&self, granted: &Answer) -> Result<Bearer, StackError> {
        let tokens = body(granted)?;
        let token = tokens.get("access_token").and_then(Value::as_str);
        Ok(Bearer {
            keycloak: self.clone(),
            token: token.ok_or_else(|| failed("there is no token"))?.to_owned(),
        })
    }
}

impl Bearer {
    /// The access token.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// Sends one request with the token.
    ///
    /// # Errors
    /// When Keycloak is away.
    pub async fn ask(&self, method: Method, path: &str, json: &str) -> Result<Answer, StackError> {
        let authorization = format!("Bearer {}", self.token);
        let headers = [
            ("authorization", authorization.as_str()),
            ("content-type", "application/json"),
            ("accept", "application/json"),
        ];
        self.keycloak.ask(method, path, &headers, json).await
    }

    /// The same of the realm's admin API, which has to do what it is asked.
    ///
    /// # Errors
    /// When Keycloak is away or refuses.
    pub async fn administrate(&self, method: Method, path: &str, json: &str) -> Result<Answer, StackError> {
        let answer = self.ask(method, &admin(path), json).await?;
        match answer.status {
            200..=299 => Ok(answer),
            other => Err(failed(&format!("{path} is answered with {other}"))),
        }
    }
}

/// An address of the realm's admin API.
pub fn admin(path: &str) -> String {
    format!("/admin/realms/packytrace/{path}")
}

pub(super) fn form(fields: &[(&str, &str)]) -> String {
    Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// The JSON of an answer that says that all went well.
pub(super) fn body(answer: &Answer) -> Result<Value, StackError> {
    match answer.status {
        200..=299 => serde_json::from_slice(&answer.body).map_err(|error| failed(&error.to_string())),
        other => Err(failed(&format!("it answers {other}"))),
    }
}

pub(super) fn failed(reason: &str) -> StackError {
    StackError::Step {
        what: "asking Keycloak".to_owned(),
        reason: reason.to_owned(),
    }
}

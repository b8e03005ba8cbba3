use reqwest::Method;
use serde::Deserialize;

use super::connection::{Answer, Body, Call};
use super::{GrantError, Keycloak, KeycloakError};

/// Tokens as Keycloak hands them over. Not `Debug`: nothing prints them.
#[derive(Clone, Deserialize)]
pub struct Granted {
    /// Goes with every request.
    pub access_token: String,
    /// Seconds until it ends.
    pub expires_in: u64,
    /// Gets the next tokens, once.
    pub refresh_token: String,
    /// Seconds until that ends.
    pub refresh_expires_in: u64,
}

/// OAuth's error body (RFC 6749, 5.2).
#[derive(Deserialize)]
struct Refusal {
    error: String,
    #[serde(default)]
    error_description: String,
}

/// Keycloak's words for a refresh token that came a second time, after it has checked the token's signature.
const REUSED: &str = "Maximum allowed refresh token reuse exceeded";

const REFRESH: &str = "refresh";

impl Keycloak {
    /// Signs somebody in with a password (the resource owner password grant).
    pub async fn sign_in(&self, email: &str, password: &str) -> Result<Granted, GrantError> {
        let fields = [("grant_type", "password"), ("username", email), ("password", password)];
        self.grant("sign in", &fields).await
    }

    /// Trades a refresh token for the next tokens. It works once; a second time ends the session.
    pub async fn refresh(&self, refresh_token: &str) -> Result<Granted, GrantError> {
        let fields = [("grant_type", "refresh_token"), ("refresh_token", refresh_token)];
        self.grant(REFRESH, &fields).await
    }

    async fn grant(&self, name: &'static str, fields: &[(&str, &str)]) -> Result<Granted, GrantError> {
        let answer = self.post(name, "token", fields).await?;
        match answer.status {
            200 => Ok(answer.json()?),
            400 | 401 => match answer.read() {
                Some(Refusal {
                    error,
                    error_description,
                }) if error == "invalid_grant" => Err(if error_description == REUSED {
                    GrantError::Reused
                } else {
                    GrantError::Invalid
                }),
                // Keycloak reads no parameter of more than 4,000 characters, and says then that there is none: it never made
                // such a token.
                Some(Refusal { error, .. }) if error == "invalid_request" && name == REFRESH => {
                    Err(GrantError::Invalid)
                }
                _ => Err(answer.refusal().into()),
            },
            _ => Err(answer.refusal().into()),
        }
    }

    /// The session of a refresh token that still works; none when it does not.
    pub async fn session_of_refresh_token(&self, refresh_token: &str) -> Result<Option<String>, KeycloakError> {
        #[derive(Deserialize)]
        struct Introspected {
            active: bool,
            sid: Option<String>,
        }
        let fields = [("token", refresh_token), ("token_type_hint", "refresh_token")];
        let answer = self
            .post("look at a refresh token", "token/introspect", &fields)
            .await?;
        let Introspected { active, sid } = answer.json()?;
        Ok(sid.filter(|_| active))
    }

    pub(super) async fn post(
        &self,
        name: &'static str,
        path: &str,
        fields: &[(&str, &str)],
    ) -> Result<Answer, KeycloakError> {
        let body: Body = self.connection.form(fields);
        let url = self.connection.protocol(path);
        let (method, bearer) = (Method::POST, None);
        self.connection
            .call(Call {
                name,
                method,
                url,
                bearer,
                body,
            })
            .await
    }
}

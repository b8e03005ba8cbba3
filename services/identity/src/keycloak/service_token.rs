use std::time::{Duration, Instant};

use reqwest::Method;
use serde::Deserialize;
use tokio::sync::Mutex;

use super::connection::{Answer, Body, Call};
use super::{Keycloak, KeycloakError};

/// The service account's token, kept until shortly before its end. Whoever needs it while another fetches it waits.
#[derive(Default)]
pub(super) struct ServiceToken(Mutex<Option<Held>>);

struct Held {
    token: String,
    until: Instant,
}

/// A token is not used in its last seconds: it has to arrive as well.
const RESERVE: Duration = Duration::from_secs(20);

impl Keycloak {
    /// Calls the admin API as the service account. A token that Keycloak does not accept any more (its keys may have
    /// changed) is replaced once.
    pub(super) async fn as_service(
        &self,
        name: &'static str,
        method: Method,
        path: &str,
        json: Option<Vec<u8>>,
    ) -> Result<Answer, KeycloakError> {
        let token = self.service_token(None).await?;
        let answer = self
            .admin_call(name, method.clone(), path, &token, json.clone())
            .await?;
        if answer.status != 401 {
            return Ok(answer);
        }
        let token = self.service_token(Some(&token)).await?;
        self.admin_call(name, method, path, &token, json).await
    }

    async fn admin_call(
        &self,
        name: &'static str,
        method: Method,
        path: &str,
        token: &str,
        json: Option<Vec<u8>>,
    ) -> Result<Answer, KeycloakError> {
        let (url, bearer) = (self.connection.admin(path), Some(token));
        let body = json.map_or(Body::None, Body::Json);
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

    /// The service account's token; another one than `refused`.
    async fn service_token(&self, refused: Option<&str>) -> Result<String, KeycloakError> {
        #[derive(Deserialize)]
        struct Fetched {
            access_token: String,
            expires_in: u64,
        }
        let mut held = self.token.0.lock().await;
        if let Some(Held { token, until }) = &*held
            && refused != Some(token)
            && Instant::now() < *until
        {
            return Ok(token.clone());
        }
        let fields = [("grant_type", "client_credentials")];
        let Fetched {
            access_token,
            expires_in,
        } = self.post("get the service's token", "token", &fields).await?.json()?;
        let until = Instant::now() + Duration::from_secs(expires_in).saturating_sub(RESERVE);
        *held = Some(Held {
            token: access_token.clone(),
            until,
        });
        Ok(access_token)
    }
}

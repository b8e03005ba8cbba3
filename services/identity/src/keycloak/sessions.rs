use jiff::Timestamp;
use reqwest::Method;
use serde::Deserialize;
use uuid::Uuid;

use super::{Keycloak, KeycloakError};

/// A session that is alive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserSession {
    /// As the tokens' `sid`.
    pub id: String,
    /// When it began.
    pub started_at: Timestamp,
    /// When it was last refreshed.
    pub last_used_at: Timestamp,
}

impl Keycloak {
    /// A user's sessions; none for a user that is not there.
    pub async fn sessions(&self, user: Uuid) -> Result<Vec<UserSession>, KeycloakError> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Listed {
            id: String,
            start: i64,
            last_access: i64,
        }
        const CALL: &str = "list sessions";
        let answer = self
            .as_service(CALL, Method::GET, &format!("users/{user}/sessions"), None)
            .await?;
        if answer.status == 404 {
            return Ok(Vec::new());
        }
        let instant = |milliseconds| {
            Timestamp::from_millisecond(milliseconds).map_err(|_| KeycloakError::Malformed { call: CALL })
        };
        let read = |Listed { id, start, last_access }| {
            Ok(UserSession {
                id,
                started_at: instant(start)?,
                last_used_at: instant(last_access)?,
            })
        };
        answer.json::<Vec<Listed>>()?.into_iter().map(read).collect()
    }

    /// Ends a session. One that is not there is ended.
    pub async fn end_session(&self, id: &str) -> Result<(), KeycloakError> {
        let plain = !id.is_empty()
            && id
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte));
        if !plain || id == "." || id == ".." {
            // Keycloak has no session of that form.
            return Ok(());
        }
        let answer = self
            .as_service("end a session", Method::DELETE, &format!("sessions/{id}"), None)
            .await?;
        if answer.status == 404 { Ok(()) } else { answer.done() }
    }
}

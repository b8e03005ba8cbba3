//! Users whom nobody but Keycloak knows, as an administrator imports them.

use hyper::Method;
use hyper::header::LOCATION;
use serde_json::{Value, json};

use super::Keycloak;
use super::web_client::{FORM, PROTOCOL, failed, form};
use crate::error::StackError;

/// As the realm's file has it.
const SERVICE: (&str, &str) = ("identity-service", "identity-service-development");

impl Keycloak {
    /// Makes a user that may sign in with the password, with the realm's default role and without any attribute. Its id.
    ///
    /// # Errors
    /// When Keycloak is away or refuses.
    pub async fn import_user(&self, email: &str, password: &str) -> Result<uuid::Uuid, StackError> {
        let fields = [
            ("client_id", SERVICE.0),
            ("client_secret", SERVICE.1),
            ("grant_type", "client_credentials"),
        ];
        let granted = self
            .ask(Method::POST, &format!("{PROTOCOL}/token"), &[FORM], &form(&fields))
            .await?;
        let granted: Value = serde_json::from_slice(&granted.body).map_err(|error| failed(&error.to_string()))?;
        let token = granted.get("access_token").and_then(Value::as_str).unwrap_or_default();
        let authorization = format!("Bearer {token}");
        let headers = [
            ("authorization", authorization.as_str()),
            ("content-type", "application/json"),
        ];
        let credentials = json!([{"type": "password", "value": password, "temporary": false}]);
        let user = json!({"username": email, "email": email, "enabled": true, "credentials": credentials});
        let made = self
            .ask(
                Method::POST,
                "/admin/realms/packytrace/users",
                &headers,
                &user.to_string(),
            )
            .await?;
        let location = made.headers.get(LOCATION).and_then(|location| location.to_str().ok());
        let id = location.and_then(|location| location.rsplit('/').next()?.parse().ok());
        id.ok_or_else(|| failed(&format!("making a user is answered with {}", made.status)))
    }
}

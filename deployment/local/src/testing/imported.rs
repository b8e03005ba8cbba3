//! Users whom nobody but Keycloak knows, as an administrator imports them.

use hyper::Method;
use hyper::header::LOCATION;
use serde_json::json;

use super::Keycloak;
use super::administration::failed;
use crate::error::StackError;

impl Keycloak {
    /// Makes a user that may sign in with the password, with the realm's default role and without any attribute. Its id.
    ///
    /// # Errors
    /// When Keycloak is away or refuses.
    pub async fn import_user(&self, email: &str, password: &str) -> Result<uuid::Uuid, StackError> {
        let credentials = json!([{"type": "password", "value": password, "temporary": false}]);
        let user = json!({"username": email, "email": email, "enabled": true, "credentials": credentials});
        let service = self.service_account().await?;
        let made = service.administrate(Method::POST, "users", &user.to_string()).await?;
        let location = made.headers.get(LOCATION).and_then(|location| location.to_str().ok());
        let id = location.and_then(|location| location.rsplit('/').next()?.parse().ok());
        id.ok_or_else(|| failed("the user that was made has no address"))
    }
}

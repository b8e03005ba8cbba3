use reqwest::Method;
use serde_json::{Map, Value, json};
use url::form_urlencoded;
use uuid::Uuid;

use super::connection::Answer;
use super::objection::Objection;
use super::{Keycloak, KeycloakError};

/// A user to be made. Not `Debug`: nothing prints it.
pub struct NewUser<'a> {
    /// Address and name of the user at once.
    pub email: &'a str,
    /// Without one the user has to set it by mail.
    pub password: Option<&'a str>,
    /// Attributes that the realm's profile has.
    pub attributes: &'a [(&'a str, String)],
    /// Whether the address has to be verified before the first sign-in.
    pub verify_email: bool,
}

/// What came of making a user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Created {
    /// It is there, and still disabled.
    User(Uuid),
    /// A user with this address is there already.
    Taken,
    /// Keycloak does not take the address.
    AddressRefused,
    /// Keycloak does not take the password.
    PasswordRefused,
}

/// A user as Keycloak holds it. Not `Debug`: nothing prints it.
#[derive(Clone)]
pub struct User {
    /// The account id.
    pub id: Uuid,
    representation: Map<String, Value>,
}

/// What a mail asks somebody to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Set a new password.
    UpdatePassword,
    /// Verify the address.
    VerifyEmail,
}

/// How often a user is written before a refusal without a reason is believed.
const WRITE_ATTEMPTS: u32 = 3;

impl User {
    fn read(representation: Map<String, Value>) -> Option<Self> {
        let id = representation.get("id")?.as_str()?.parse().ok()?;
        Some(Self { id, representation })
    }

    fn flag(&self, name: &str) -> bool {
        self.representation.get(name).and_then(Value::as_bool).unwrap_or(false)
    }

    /// Whether it may sign in.
    pub fn is_enabled(&self) -> bool {
        self.flag("enabled")
    }

    /// Whether its address is known to be its own.
    pub fn is_email_verified(&self) -> bool {
        self.flag("emailVerified")
    }

    /// Milliseconds since 1970.
    pub fn created_at(&self) -> i64 {
        self.representation
            .get("createdTimestamp")
            .and_then(Value::as_i64)
            .unwrap_or(0)
    }

    /// The name that it signs in with.
    pub fn username(&self) -> Option<&str> {
        self.representation.get("username")?.as_str()
    }

    /// An attribute's value.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.representation.get("attributes")?.get(name)?.get(0)?.as_str()
    }

    /// The same user with an attribute set, or without it.
    #[must_use]
    pub fn with_attribute(mut self, name: &str, value: Option<String>) -> Self {
        let attributes = self.representation.entry("attributes").or_insert_with(|| json!({}));
        if let Some(attributes) = attributes.as_object_mut() {
            match value {
                Some(value) => drop(attributes.insert(name.to_owned(), json!([value]))),
                None => drop(attributes.remove(name)),
            }
        }
        self
    }

    /// The same user, allowed to sign in.
    #[must_use]
    pub fn enabled(mut self) -> Self {
        self.representation.insert("enabled".to_owned(), Value::Bool(true));
        self
    }
}

impl Keycloak {
    /// Makes a user, disabled, with password and attributes in one call. Keycloak chooses the id.
    pub async fn create_user(&self, user: &NewUser<'_>) -> Result<Created, KeycloakError> {
        const CALL: &str = "make a user";
        let attributes: Map<String, Value> = user
            .attributes
            .iter()
            .map(|(name, value)| ((*name).to_owned(), json!([value])))
            .collect();
        let mut body = json!({
            "username": user.email,
            "email": user.email,
            "enabled": false,
            "emailVerified": false,
            "attributes": attributes,
            "requiredActions": if user.verify_email { json!(["VERIFY_EMAIL"]) } else { json!([]) },
        });
        if let (Some(password), Some(body)) = (user.password, body.as_object_mut()) {
            let password = json!([{"type": "password", "value": password, "temporary": false}]);
            body.insert("credentials".to_owned(), password);
        }
        let answer = self
            .write_user(CALL, Method::POST, "users", body.to_string().into_bytes())
            .await?;
        match answer.objection() {
            Some(Objection::Address) => return Ok(Created::AddressRefused),
            Some(Objection::Password) => return Ok(Created::PasswordRefused),
            Some(Objection::Other) | None => {}
        }
        match answer.status {
            201 => {
                let id = answer
                    .location
                    .as_deref()
                    .and_then(|location| location.rsplit('/').next());
                let id = id.and_then(|id| id.parse().ok());
                id.map(Created::User).ok_or(KeycloakError::Malformed { call: CALL })
            }
            409 => Ok(Created::Taken),
            _ => Err(answer.refusal()),
        }
    }

    /// A user by its id.
    pub async fn user(&self, id: Uuid) -> Result<Option<User>, KeycloakError> {
        const CALL: &str = "get a user";
        let answer = self.as_service(CALL, Method::GET, &format!("users/{id}"), None).await?;
        if answer.status == 404 {
            return Ok(None);
        }
        User::read(answer.json()?)
            .map(Some)
            .ok_or(KeycloakError::Malformed { call: CALL })
    }

    /// The user that a sign-up made.
    pub async fn user_of_signup(&self, signup_id: Uuid) -> Result<Option<User>, KeycloakError> {
        let found = self
            .search("find a sign-up's user", &[("q", &format!("signupId:{signup_id}"))])
            .await?;
        // The search may match more than asked for; the attribute itself decides.
        let signup_id = signup_id.to_string();
        Ok(found
            .into_iter()
            .find(|user| user.attribute("signupId") == Some(&signup_id)))
    }

    /// The user with an address.
    pub async fn user_of_email(&self, email: &str) -> Result<Option<User>, KeycloakError> {
        let found = self
            .search("find a user by address", &[("email", email), ("exact", "true")])
            .await?;
        Ok(found.into_iter().next())
    }

    /// A page of the users that may not sign in.
    pub async fn disabled_users(&self, first: usize, most: usize) -> Result<Vec<User>, KeycloakError> {
        let (first, most) = (first.to_string(), most.to_string());
        let query = [("enabled", "false"), ("first", first.as_str()), ("max", most.as_str())];
        self.search("list disabled users", &query).await
    }

    async fn search(&self, name: &'static str, query: &[(&str, &str)]) -> Result<Vec<User>, KeycloakError> {
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(query)
            .append_pair("briefRepresentation", "false")
            .finish();
        let answer = self
            .as_service(name, Method::GET, &format!("users?{query}"), None)
            .await?;
        let found: Vec<Map<String, Value>> = answer.json()?;
        let found: Option<Vec<User>> = found.into_iter().map(User::read).collect();
        found.ok_or(KeycloakError::Malformed { call: name })
    }

    /// Writes a user back. False when it is not there any more.
    pub async fn update_user(&self, user: User) -> Result<bool, KeycloakError> {
        let path = format!("users/{}", user.id);
        let body = Value::Object(user.representation).to_string().into_bytes();
        let answer = self.write_user("change a user", Method::PUT, &path, body).await?;
        if answer.status == 404 {
            return Ok(false);
        }
        answer.done().map(|()| true)
    }

    /// Keycloak answers 400 not only to what is wrong, but also when its own database chose the change as a deadlock's
    /// victim; so one that is refused without a reason that we know is made again, a few times.
    async fn write_user(
        &self,
        name: &'static str,
        method: Method,
        path: &str,
        body: Vec<u8>,
    ) -> Result<Answer, KeycloakError> {
        for _ in 1..WRITE_ATTEMPTS {
            let answer = self.as_service(name, method.clone(), path, Some(body.clone())).await?;
            if answer.objection() != Some(Objection::Other) {
                return Ok(answer);
            }
        }
        self.as_service(name, method, path, Some(body)).await
    }

    /// Deletes a user and with it all its sessions. One that is not there is deleted.
    pub async fn delete_user(&self, id: Uuid) -> Result<(), KeycloakError> {
        let answer = self
            .as_service("delete a user", Method::DELETE, &format!("users/{id}"), None)
            .await?;
        if answer.status == 404 { Ok(()) } else { answer.done() }
    }

    /// Sets a password. False when Keycloak's policy refuses it.
    pub async fn set_password(&self, id: Uuid, password: &str) -> Result<bool, KeycloakError> {
        let body = json!({"type": "password", "value": password, "temporary": false});
        let path = format!("users/{id}/reset-password");
        let answer = self
            .write_user("set a password", Method::PUT, &path, body.to_string().into_bytes())
            .await?;
        if answer.objection() == Some(Objection::Password) {
            return Ok(false);
        }
        answer.done().map(|()| true)
    }

    /// Has Keycloak send a mail that asks somebody to do something.
    pub async fn send_mail(&self, id: Uuid, action: Action) -> Result<(), KeycloakError> {
        let action = match action {
            Action::UpdatePassword => "UPDATE_PASSWORD",
            Action::VerifyEmail => "VERIFY_EMAIL",
        };
        let path = format!("users/{id}/execute-actions-email");
        let body = json!([action]).to_string().into_bytes();
        self.as_service("send a mail", Method::PUT, &path, Some(body))
            .await?
            .done()
    }

    /// Gives a user one role of the realm and takes all others away.
    pub async fn set_only_role(&self, id: Uuid, role: &str) -> Result<(), KeycloakError> {
        const CALL: &str = "set a role";
        let path = format!("users/{id}/role-mappings/realm");
        let available: Vec<Value> = self
            .as_service(CALL, Method::GET, &format!("{path}/available"), None)
            .await?
            .json()?;
        let held: Vec<Value> = self.as_service(CALL, Method::GET, &path, None).await?.json()?;
        let is_role = |value: &Value| value.get("name").and_then(Value::as_str) == Some(role);
        let (kept, others): (Vec<Value>, Vec<Value>) = held.into_iter().partition(is_role);
        if !others.is_empty() {
            let others = Value::Array(others).to_string().into_bytes();
            self.as_service(CALL, Method::DELETE, &path, Some(others))
                .await?
                .done()?;
        }
        if kept.is_empty() {
            let wanted = available
                .into_iter()
                .find(is_role)
                .ok_or(KeycloakError::Malformed { call: CALL })?;
            let wanted = json!([wanted]).to_string().into_bytes();
            self.as_service(CALL, Method::POST, &path, Some(wanted)).await?.done()?;
        }
        Ok(())
    }
}

//! The keys that sign the realm's tokens, changed as its administrator changes them.

use std::time::Duration;

use hyper::Method;
use serde_json::{Value, json};

use super::own_keycloak::OwnKeycloak;
use crate::credentials::password;
use crate::error::StackError;
use crate::http::{Answer, ask};
use crate::servers::keycloak::ADMINISTRATOR;

/// How long it may take to answer.
const PATIENCE: Duration = Duration::from_secs(60);

const COMPONENTS: &str = "/admin/realms/packytrace/components";
const KEYS: &str = "/admin/realms/packytrace/keys";
const KIND: &str = "org.keycloak.keys.KeyProvider";
/// Keys that sign tokens; the realm has others, which encrypt, or sign what it alone reads.
const SIGNING: &str = "rsa-generated";

/// A key of the realm.
struct Key {
    id: String,
    realm: String,
    priority: i64,
}

impl OwnKeycloak {
    /// Makes a key that signs all tokens from now on; its name, as tokens have it. Tokens of the keys before stay valid.
    ///
    /// # Errors
    /// When Keycloak is away or refuses.
    pub async fn add_key(&self) -> Result<String, StackError> {
        let token = self.administrator().await?;
        let keys = self.signing_keys(&token).await?;
        let newest = keys.last().ok_or_else(|| failed("the realm has no key"))?;
        let priority = newest.priority + 1;
        let component = json!({
            "name": format!("key-{priority}"), "providerId": SIGNING, "providerType": KIND, "parentId": newest.realm,
            "config": {"priority": [priority.to_string()], "enabled": ["true"], "active": ["true"],
                       "algorithm": ["RS256"], "keySize": ["2048"]},
        });
        self.administrate(&token, Method::POST, COMPONENTS, &component.to_string())
            .await?;
        let keys = self.administrate(&token, Method::GET, KEYS, "").await?;
        let name = keys.pointer("/active/RS256").and_then(Value::as_str);
        name.map(str::to_owned).ok_or_else(|| failed("no key signs"))
    }

    /// Withdraws all keys but the one that signs: tokens of the others are not valid any more.
    ///
    /// # Errors
    /// When Keycloak is away or refuses.
    pub async fn withdraw_old_keys(&self) -> Result<(), StackError> {
        let token = self.administrator().await?;
        let mut keys = self.signing_keys(&token).await?;
        keys.pop();
        for key in keys {
            let path = format!("{COMPONENTS}/{}", key.id);
            self.administrate(&token, Method::DELETE, &path, "").await?;
        }
        Ok(())
    }

    /// By priority, the one that signs at the end.
    async fn signing_keys(&self, token: &str) -> Result<Vec<Key>, StackError> {
        let path = format!("{COMPONENTS}?type={KIND}");
        let components = self.administrate(token, Method::GET, &path, "").await?;
        let components = components.as_array().cloned().unwrap_or_default();
        let mut keys: Vec<Key> = components.iter().filter_map(read).collect();
        keys.sort_by_key(|key| key.priority);
        Ok(keys)
    }

    /// A token of the administrator's; it lives for a minute.
    async fn administrator(&self) -> Result<String, StackError> {
        let form = format!(
            "client_id=admin-cli&grant_type=password&username={ADMINISTRATOR}&password={}",
            password(ADMINISTRATOR)
        );
        let path = "/realms/master/protocol/openid-connect/token";
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        let answer = ask(self.port(), Method::POST, path, &headers, &form, PATIENCE).await;
        let granted = body(answer)?;
        let token = granted.get("access_token").and_then(Value::as_str);
        token.map(str::to_owned).ok_or_else(|| failed("there is no token"))
    }

    async fn administrate(&self, token: &str, method: Method, path: &str, json: &str) -> Result<Value, StackError> {
        let bearer = format!("Bearer {token}");
        let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
        body(ask(self.port(), method, path, &headers, json, PATIENCE).await)
    }
}

fn read(component: &Value) -> Option<Key> {
    let text = |name: &str| component.get(name)?.as_str();
    let priority = component.pointer("/config/priority/0").and_then(Value::as_str);
    (text("providerId") == Some(SIGNING)).then_some(Key {
        id: text("id")?.to_owned(),
        realm: text("parentId")?.to_owned(),
        priority: priority.unwrap_or("0").parse().ok()?,
    })
}

/// The body of an answer that says that all went well; null for one without a body.
fn body(answer: Result<Answer, String>) -> Result<Value, StackError> {
    let answer = answer.map_err(|reason| failed(&reason))?;
    match answer.status {
        200..=299 if answer.body.is_empty() => Ok(Value::Null),
        200..=299 => serde_json::from_slice(&answer.body).map_err(|error| failed(&error.to_string())),
        other => Err(failed(&format!("it answers {other}"))),
    }
}

fn failed(reason: &str) -> StackError {
    StackError::Step {
        what: "changing the realm's keys".to_owned(),
        reason: reason.to_owned(),
    }
}

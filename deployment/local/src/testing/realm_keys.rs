//! The keys that sign the realm's tokens, changed as its administrator changes them.

use hyper::Method;
use serde_json::{Value, json};

use super::administration::{Bearer, body, failed};
use super::own_keycloak::OwnKeycloak;
use crate::error::StackError;

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
        let administrator = self.address().administrator().await?;
        let keys = signing_keys(&administrator).await?;
        let newest = keys.last().ok_or_else(|| failed("the realm has no key"))?;
        let priority = newest.priority + 1;
        let component = json!({
            "name": format!("key-{priority}"), "providerId": SIGNING, "providerType": KIND, "parentId": newest.realm,
            "config": {"priority": [priority.to_string()], "enabled": ["true"], "active": ["true"],
                       "algorithm": ["RS256"], "keySize": ["2048"]},
        });
        administrator
            .administrate(Method::POST, "components", &component.to_string())
            .await?;
        let keys = body(&administrator.administrate(Method::GET, "keys", "").await?)?;
        let name = keys.pointer("/active/RS256").and_then(Value::as_str);
        name.map(str::to_owned).ok_or_else(|| failed("no key signs"))
    }

    /// Withdraws all keys but the one that signs: tokens of the others are not valid any more.
    ///
    /// # Errors
    /// When Keycloak is away or refuses.
    pub async fn withdraw_old_keys(&self) -> Result<(), StackError> {
        let administrator = self.address().administrator().await?;
        let mut keys = signing_keys(&administrator).await?;
        keys.pop();
        for key in keys {
            let path = format!("components/{}", key.id);
            administrator.administrate(Method::DELETE, &path, "").await?;
        }
        Ok(())
    }
}

/// By priority, the one that signs at the end.
async fn signing_keys(administrator: &Bearer) -> Result<Vec<Key>, StackError> {
    let path = format!("components?type={KIND}");
    let components = body(&administrator.administrate(Method::GET, &path, "").await?)?;
    let mut keys: Vec<Key> = components.as_array().into_iter().flatten().filter_map(read).collect();
    keys.sort_by_key(|key| key.priority);
    Ok(keys)
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

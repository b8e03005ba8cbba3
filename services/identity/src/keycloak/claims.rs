use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// What an access token says. Read from tokens that Keycloak has just handed over, so that no signature is checked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct AccessClaims {
    /// The account.
    pub sub: Uuid,
    /// The session.
    pub sid: String,
    /// The pseudonym, of a consumer whom identity knows.
    pub consumer_ref: Option<Uuid>,
    /// Roles of the realm.
    #[serde(default)]
    realm_access: RealmAccess,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
struct RealmAccess {
    #[serde(default)]
    roles: Vec<String>,
}

impl AccessClaims {
    /// What the token says, if it is an access token of Keycloak's.
    pub fn of(token: &str) -> Option<Self> {
        payload(token)
    }

    /// Whether the token has the role.
    pub fn has_role(&self, role: &str) -> bool {
        self.realm_access.roles.iter().any(|one| one == role)
    }
}

/// The session that a token belongs to. Believe it only of a token that Keycloak has handed over or has accepted.
pub fn session_of(token: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Session {
        sid: String,
    }
    payload(token).map(|Session { sid }| sid)
}

fn payload<T: DeserializeOwned>(token: &str) -> Option<T> {
    let payload = token.split('.').nth(1)?;
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn token(payload: &str) -> String {
        format!("h.{}.s", URL_SAFE_NO_PAD.encode(payload))
    }

    #[test]
    fn roles_and_ids_are_read() {
        let claims = AccessClaims::of(&token(
            r#"{"sub":"5f0c9d1e-8b7a-4c3d-9e2f-1a0b7c6d5e02","sid":"a","realm_access":{"roles":["consumer"]}}"#,
        ))
        .unwrap();
        assert!(claims.has_role("consumer") && !claims.has_role("brand_user"));
        assert_eq!(claims.consumer_ref, None);
        assert_eq!(session_of(&token(r#"{"sid":"b"}"#)), Some("b".to_owned()));
    }

    proptest! {
        #[test]
        fn whatever_comes_is_read_or_not(text in ".{0,60}", payload in ".{0,60}") {
            let _ = AccessClaims::of(&text);
            let _ = session_of(&token(&payload));
        }
    }
}

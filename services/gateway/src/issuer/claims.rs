//! A token's claims, after its signature and the registered ones were found good: whose it is.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use uuid::Uuid;

use super::rules::Rules;
use crate::access::check::TokenError;
use crate::access::identity::Identity;

/// What `typ` says of an access token. An ID token (`ID`) and a refresh token (`Refresh`) have the same header.
const ACCESS_TOKEN: &str = "Bearer";
const CONSUMER: &str = "consumer";
const BRAND_USER: &str = "brand_user";
const MOST_SESSION_ID_BYTES: usize = 64;

/// The claims that are read, each of one type only. A member that stands twice is refused by serde.
#[derive(Deserialize)]
pub(super) struct Payload {
    // Compared by the JWT library; here only held to be one text, since that takes a list of issuers too.
    #[serde(rename = "iss")]
    _issuer: String,
    sub: String,
    azp: String,
    typ: String,
    /// Absent in a service account's token.
    sid: String,
    pub exp: u64,
    iat: u64,
    #[serde(default)]
    realm_access: RealmAccess,
    consumer_ref: Option<String>,
    brand_id: Option<String>,
}

#[derive(Default, Deserialize)]
struct RealmAccess {
    roles: Vec<String>,
}

/// Whether a token's payload is text (RFC 7519 section 7.2): the JSON reader does not look at the members that it passes
/// over, and what nobody can read was not made by our issuer.
pub(super) fn is_text(token: &str) -> bool {
    let payload = token
        .split('.')
        .nth(1)
        .and_then(|payload| URL_SAFE_NO_PAD.decode(payload).ok());
    payload.is_some_and(|payload| std::str::from_utf8(&payload).is_ok())
}

/// Whose a token is.
pub(super) struct Owner {
    pub identity: Identity,
    pub account: Uuid,
}

impl Payload {
    /// Judges the claims that are ours.
    ///
    /// # Errors
    ///
    /// [`TokenError::Invalid`] when it is no access token of a person's session; [`TokenError::Forbidden`] when it is
    /// one, and its roles are not exactly one of ours, or a brand user has no brand.
    pub(super) fn judge(self, rules: &Rules, now: u64) -> Result<Owner, TokenError> {
        let account = id(&self.sub).ok_or(TokenError::Invalid)?;
        let is_ours = self.typ == ACCESS_TOKEN
            && rules.clients.contains(&self.azp)
            && is_session_id(&self.sid)
            && self.iat <= now.saturating_add(rules.leeway.as_secs());
        if !is_ours {
            return Err(TokenError::Invalid);
        }
        let mut ours = rules
            .roles
            .iter()
            .filter(|role| self.realm_access.roles.iter().any(|has| has == *role));
        let (Some(role), None) = (ours.next(), ours.next()) else {
            return Err(TokenError::Forbidden);
        };
        let consumer_ref = claimed_id(self.consumer_ref.filter(|_| *role == CONSUMER))?;
        let brand_id = claimed_id(self.brand_id.filter(|_| *role == BRAND_USER))?;
        if *role == BRAND_USER && brand_id.is_none() {
            return Err(TokenError::Forbidden);
        }
        Ok(Owner {
            account,
            identity: Identity {
                account_id: self.sub,
                consumer_ref,
                brand_id,
                role: (*role).to_owned(),
                session_id: self.sid,
            },
        })
    }
}

/// An id in the one form that services compare: lower case, with hyphens.
fn id(text: &str) -> Option<Uuid> {
    let id = Uuid::try_parse(text).ok()?;
    let canonical = *id.hyphenated().encode_lower(&mut Uuid::encode_buffer()) == *text;
    canonical.then_some(id)
}

fn claimed_id(claim: Option<String>) -> Result<Option<String>, TokenError> {
    match claim {
        Some(text) if id(&text).is_none() => Err(TokenError::Invalid),
        claim => Ok(claim),
    }
}

/// As the contract of the ended sessions has it.
fn is_session_id(text: &str) -> bool {
    (1..=MOST_SESSION_ID_BYTES).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use gateway_routes::Access;
    use serde_json::{Value, json};

    use super::*;

    const NOW: u64 = 1_800_000_000;

    fn judge(changes: &[(&str, Value)]) -> Result<Identity, TokenError> {
        let mut route = crate::testing::route("a", "GET", "/a");
        route.access = Access::Required {
            roles: &[CONSUMER, BRAND_USER],
        };
        let rules = Rules::new("i", "a", vec!["web".to_owned()], &[route], Duration::from_secs(10));
        let mut claims = json!({
            "iss": "i", "aud": "a", "sub": "7d444840-9dc0-11d1-b245-5ffdce74fad2", "azp": "web", "typ": "Bearer",
            "sid": "s-1", "exp": NOW + 300, "iat": NOW, "realm_access": {"roles": ["offline_access", "consumer"]},
            "consumer_ref": "3b241101-e2bb-4255-8caf-4136c566a962",
        });
        for (name, value) in changes {
            claims[*name] = value.clone();
        }
        let payload: Payload = serde_json::from_value(claims).map_err(|_| TokenError::Invalid)?;
        payload.judge(&rules, NOW).map(|owner| owner.identity)
    }

    fn roles(roles: &[&str]) -> (&'static str, Value) {
        ("realm_access", json!({"roles": roles}))
    }

    #[test]
    fn a_person_has_one_of_our_roles() {
        assert_eq!(judge(&[]).map(|identity| identity.role), Ok("consumer".to_owned()));
        let brand = ("brand_id", json!("01930000-0000-7000-8000-0000000000b1"));
        let identity = judge(&[roles(&["brand_user"]), brand.clone()]).unwrap();
        assert!(identity.brand_id.is_some() && identity.consumer_ref.is_none());
        for wrong in [&["consumer", "brand_user"][..], &[], &["admin"], &["Consumer"]] {
            assert_eq!(
                judge(&[roles(wrong), brand.clone()]),
                Err(TokenError::Forbidden),
                "{wrong:?}"
            );
        }
        assert_eq!(judge(&[roles(&["brand_user"])]), Err(TokenError::Forbidden));
    }

    #[test]
    fn a_consumer_may_be_incomplete() {
        assert_eq!(
            judge(&[("consumer_ref", Value::Null)]).map(|identity| identity.consumer_ref),
            Ok(None)
        );
    }

    #[test]
    fn a_moment_in_the_future_is_a_clock_s_and_more_is_not() {
        assert!(judge(&[("iat", json!(NOW + 10))]).is_ok());
        assert_eq!(judge(&[("iat", json!(NOW + 11))]), Err(TokenError::Invalid));
    }

    #[test]
    fn what_is_no_access_token_of_a_session_is_invalid() {
        for (name, value) in [
            ("typ", json!("ID")),
            ("typ", json!("Refresh")),
            ("typ", json!("bearer")),
            ("azp", json!("other")),
            ("azp", json!(["web"])),
            ("sid", Value::Null),
            ("sid", json!("")),
            ("sid", json!("a b")),
            ("sid", json!("a".repeat(65))),
            ("sub", json!("admin")),
            ("sub", json!("7D444840-9DC0-11D1-B245-5FFDCE74FAD2")),
            ("sub", json!("{7d444840-9dc0-11d1-b245-5ffdce74fad2}")),
            ("exp", json!("1800000300")),
            ("exp", json!(1.5)),
            ("iat", json!(-1)),
            ("realm_access", json!(["consumer"])),
            ("realm_access", json!({"roles": "consumer"})),
            ("consumer_ref", json!("me")),
            ("consumer_ref", json!(["3b241101-e2bb-4255-8caf-4136c566a962"])),
        ] {
            assert_eq!(
                judge(&[(name, value.clone())]),
                Err(TokenError::Invalid),
                "{name}: {value}"
            );
        }
    }
}

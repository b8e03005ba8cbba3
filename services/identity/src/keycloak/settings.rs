use std::str::FromStr;
use std::time::Duration;

use runtime::config::Secret;
use url::Url;

/// Where Keycloak is, and as whom identity speaks to it.
#[derive(Debug, Clone, clap::Args)]
pub struct KeycloakSettings {
    /// Its address, such as http://keycloak:8090.
    #[arg(long, env = "KEYCLOAK_URL")]
    pub keycloak_url: KeycloakUrl,

    /// The realm of the people.
    #[arg(long, env = "KEYCLOAK_REALM", default_value = "packytrace", value_parser = realm)]
    pub keycloak_realm: String,

    /// The client that signs people in and provisions them.
    #[arg(long, env = "KEYCLOAK_CLIENT_ID", default_value = "identity-service")]
    pub keycloak_client_id: String,

    /// That client's secret.
    #[arg(long, env = "KEYCLOAK_CLIENT_SECRET", hide_env_values = true)]
    pub keycloak_client_secret: Secret,

    /// How long one call may take, in milliseconds. Hashing a password takes Keycloak most of a second on a busy machine.
    #[arg(long, env = "KEYCLOAK_TIMEOUT_MS", default_value = "4000", value_parser = milliseconds)]
    pub keycloak_timeout_ms: Duration,
}

/// An address that realms stand below.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeycloakUrl(String);

/// Not such an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write an http or https address without user, query and fragment, such as http://keycloak:8090")]
pub struct InvalidKeycloakUrl;

impl KeycloakUrl {
    /// The address, without a slash at the end.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for KeycloakUrl {
    type Err = InvalidKeycloakUrl;

    fn from_str(text: &str) -> Result<Self, InvalidKeycloakUrl> {
        let url = Url::parse(text).map_err(|_| InvalidKeycloakUrl)?;
        let plain = matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none();
        if !plain {
            return Err(InvalidKeycloakUrl);
        }
        Ok(Self(url.as_str().trim_end_matches('/').to_owned()))
    }
}

fn realm(text: &str) -> Result<String, &'static str> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    plain
        .then(|| text.to_owned())
        .ok_or("a realm's name has letters, digits and hyphens")
}

fn milliseconds(text: &str) -> Result<Duration, &'static str> {
    match text.parse() {
        Ok(number @ 1..=60_000) => Ok(Duration::from_millis(number)),
        _ => Err("a whole number from 1 to 60000 is needed"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_no_secrets_and_no_slash_at_its_end() {
        assert_eq!(
            "http://localhost:8090/".parse::<KeycloakUrl>().unwrap().as_str(),
            "http://localhost:8090"
        );
        for text in ["", "localhost:8090", "http://a:b@c", "http://a/?b", "file:///a"] {
            assert_eq!(text.parse::<KeycloakUrl>(), Err(InvalidKeycloakUrl), "{text}");
        }
    }

    #[test]
    fn a_realm_cannot_leave_its_place_in_a_path() {
        assert!(realm("packytrace").is_ok());
        for text in ["", "a/b", "..", "a?b"] {
            assert!(realm(text).is_err(), "{text}");
        }
    }
}

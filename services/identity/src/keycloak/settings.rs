use std::time::Duration;

use runtime::config::{BaseUrl, Secret};

/// Where Keycloak is, and as whom identity speaks to it.
#[derive(Debug, Clone, clap::Args)]
pub struct KeycloakSettings {
    /// Its address, such as http://keycloak:8090.
    #[arg(long, env = "KEYCLOAK_URL")]
    pub keycloak_url: BaseUrl,

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
    fn a_realm_cannot_leave_its_place_in_a_path() {
        assert!(realm("packytrace").is_ok());
        for text in ["", "a/b", "..", "a?b"] {
            assert!(realm(text).is_err(), "{text}");
        }
    }
}

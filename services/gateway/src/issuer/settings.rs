//! The issuer's settings.

use std::time::Duration;

use clap::Args;
use thiserror::Error;

use super::start::IssuerConfig;

/// Where Keycloak keeps a realm's keys.
const KEY_SET_PATH: &str = "/protocol/openid-connect/certs";

/// Settings of the issuer that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum IssuerSettingsError {
    /// Not a URL of a realm.
    #[error(
        "ISSUER_URL must be the issuer as it stands in tokens: https://host/realms/name, without a slash at the end"
    )]
    Issuer,
    /// Not a URL that keys can be fetched from.
    #[error(
        "JWKS_URL must be http://host/path: keys are fetched inside the network, as services are called; set it where \
         ISSUER_URL is https"
    )]
    KeySet,
    /// No client.
    #[error("TOKEN_CLIENTS is empty: name the clients whose tokens are taken, parted by commas")]
    Clients,
}

/// Whose tokens are taken, and which of them.
#[derive(Clone, Debug, Args)]
pub struct IssuerSettings {
    /// The issuer, as it stands in tokens: `https://host/realms/packytrace`. Needed to serve.
    #[arg(long = "issuer-url", env = "ISSUER_URL")]
    pub issuer: Option<String>,

    /// Where its keys are, when not at `/protocol/openid-connect/certs` below the issuer.
    #[arg(long = "jwks-url", env = "JWKS_URL")]
    pub key_set: Option<String>,

    /// What a token's `aud` must hold.
    #[arg(long = "token-audience", env = "TOKEN_AUDIENCE", default_value = "packytrace-api")]
    pub audience: String,

    /// What a token's `azp` may be, parted by commas.
    #[arg(
        long = "token-clients",
        env = "TOKEN_CLIENTS",
        value_delimiter = ',',
        default_value = "packytrace-web,identity-service"
    )]
    pub clients: Vec<String>,

    /// By how many seconds the issuer's clock and ours may differ: at most 30, since identity lists an ended session for
    /// so long beyond the life of its tokens.
    #[arg(long = "token-leeway-seconds", env = "TOKEN_LEEWAY_SECONDS", default_value = "10", value_parser = leeway)]
    pub leeway: Duration,

    /// Seconds for which keys are believed after the issuer last confirmed them: for so long tokens are taken although it
    /// is away.
    #[arg(long, env = "KEYS_FRESH_SECONDS", default_value = "3600", value_parser = fresh)]
    pub keys_fresh: Duration,

    /// Checked tokens that are held at once, about half a kilobyte each.
    #[arg(long, env = "TOKEN_CACHE_ENTRIES", default_value = "20000", value_parser = crate::settings::count)]
    pub token_cache_entries: usize,
}

impl IssuerSettings {
    /// Checks them. `None` without an issuer.
    ///
    /// # Errors
    ///
    /// [`IssuerSettingsError`].
    pub fn into_config(self) -> Result<Option<IssuerConfig>, IssuerSettingsError> {
        let Some(issuer) = self.issuer else { return Ok(None) };
        let is_plain = reqwest::Url::parse(&issuer).is_ok_and(|url| {
            matches!(url.scheme(), "http" | "https") && url.query().is_none() && url.fragment().is_none()
        });
        if !is_plain || issuer.ends_with('/') {
            return Err(IssuerSettingsError::Issuer);
        }
        let key_set = self.key_set.unwrap_or_else(|| format!("{issuer}{KEY_SET_PATH}"));
        let key_set = reqwest::Url::parse(&key_set).map_err(|_| IssuerSettingsError::KeySet)?;
        if key_set.scheme() != "http" {
            return Err(IssuerSettingsError::KeySet);
        }
        let clients: Vec<_> = self.clients.into_iter().filter(|client| !client.is_empty()).collect();
        if clients.is_empty() {
            return Err(IssuerSettingsError::Clients);
        }
        Ok(Some(IssuerConfig {
            issuer,
            key_set,
            audience: self.audience,
            clients,
            leeway: self.leeway,
            keys_fresh_for: self.keys_fresh,
            most_cached: self.token_cache_entries,
        }))
    }
}

fn leeway(text: &str) -> Result<Duration, String> {
    seconds(text, 0, 30)
}

fn fresh(text: &str) -> Result<Duration, String> {
    seconds(text, 1, 86_400)
}

fn seconds(text: &str, least: u64, most: u64) -> Result<Duration, String> {
    match text.parse::<u64>() {
        Ok(number) if (least..=most).contains(&number) => Ok(Duration::from_secs(number)),
        _ => Err(format!("whole seconds from {least} to {most} are needed")),
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Command {
        #[command(flatten)]
        settings: IssuerSettings,
    }

    fn read(arguments: &[&str]) -> Result<Option<IssuerConfig>, String> {
        let command = Command::try_parse_from([&["gateway"], arguments].concat()).map_err(|error| error.to_string())?;
        command.settings.into_config().map_err(|error| error.to_string())
    }

    #[test]
    fn keys_are_below_the_issuer_unless_told_otherwise() {
        let config = read(&["--issuer-url", "http://keycloak:8090/realms/p"])
            .unwrap()
            .unwrap();
        assert_eq!(config.key_set.path(), "/realms/p/protocol/openid-connect/certs");
        assert_eq!(config.clients, ["packytrace-web", "identity-service"]);
        let arguments = [
            "--issuer-url",
            "https://id.example/realms/p",
            "--jwks-url",
            "http://keycloak:8080/certs",
        ];
        let config = read(&arguments).unwrap().unwrap();
        assert_eq!(
            (config.issuer.as_str(), config.key_set.as_str()),
            (arguments[1], arguments[3])
        );
        assert!(read(&[]).unwrap().is_none());
    }

    #[test]
    fn what_cannot_be_used_is_refused_by_its_name() {
        for (arguments, name) in [
            (&["--issuer-url", "keycloak"][..], "ISSUER_URL"),
            (&["--issuer-url", "http://k/realms/p/"], "ISSUER_URL"),
            (&["--issuer-url", "http://k/realms/p?a"], "ISSUER_URL"),
            (&["--issuer-url", "https://k/realms/p"], "JWKS_URL"),
            (&["--issuer-url", "http://k", "--jwks-url", "k"], "JWKS_URL"),
            (&["--issuer-url", "http://k", "--token-clients", ""], "TOKEN_CLIENTS"),
            (&["--issuer-url", "http://k", "--token-leeway-seconds", "61"], "leeway"),
            (&["--issuer-url", "http://k", "--keys-fresh", "0"], "fresh"),
        ] {
            let error = read(arguments).expect_err("refused");
            assert!(error.contains(name), "{arguments:?}: {error}");
        }
    }
}

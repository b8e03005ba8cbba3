//! Settings of identity's own.
use std::time::Duration;

use runtime::config::{BaseUrl, Environment};
use runtime::erasure::TombstoneSettings;

use crate::keycloak::KeycloakSettings;

/// What identity reads beside what every service reads.
#[derive(Debug, Clone, clap::Args)]
pub struct Settings {
    /// Keycloak.
    #[command(flatten)]
    pub keycloak: KeycloakSettings,

    /// Whether an address has to be verified before the first sign-in; if nothing is said, everywhere but in development
    /// and tests.
    #[arg(long, env = "EMAIL_VERIFICATION", value_enum)]
    pub email_verification: Option<Switch>,

    /// Where passport is, which is asked for its part of an export.
    #[arg(long, env = "PASSPORT_URL")]
    pub passport_url: BaseUrl,

    /// The version of the terms that people agree to when they sign up.
    #[arg(long, env = "TERMS_VERSION", default_value = "2026-11")]
    pub terms_version: String,

    /// After how many seconds a service that has not confirmed an erasure is asked again.
    #[arg(long, env = "ERASURE_RESEND_SECONDS", default_value = "600", value_parser = seconds)]
    pub erasure_resend_seconds: Duration,

    /// How often, in milliseconds, sign-ups and erasures that were left lying are looked for.
    #[arg(long, env = "RECOVERY_INTERVAL_MS", default_value = "2000", value_parser = milliseconds)]
    pub recovery_interval_ms: Duration,

    /// Who was erased.
    #[command(flatten)]
    pub tombstones: TombstoneSettings,
}

/// On or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Switch {
    /// It is so.
    On,
    /// It is not.
    Off,
}

impl Settings {
    /// Whether an address has to be verified before the first sign-in.
    pub fn verifies_email(&self, environment: Environment) -> bool {
        match self.email_verification {
            Some(switch) => switch == Switch::On,
            None => !environment.allows_development_secrets(),
        }
    }
}

fn seconds(text: &str) -> Result<Duration, &'static str> {
    match text.parse() {
        Ok(number @ 1..=86_400) => Ok(Duration::from_secs(number)),
        _ => Err("a whole number from 1 to 86400 is needed"),
    }
}

fn milliseconds(text: &str) -> Result<Duration, &'static str> {
    match text.parse() {
        Ok(number @ 10..=3_600_000) => Ok(Duration::from_millis(number)),
        _ => Err("a whole number from 10 to 3600000 is needed"),
    }
}

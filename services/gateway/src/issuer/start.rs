//! An issuer's parts, put together and set to work.

use std::sync::Arc;
use std::time::Duration;

use contract::client::{BuildError, Credential, Credentials, Options};
use gateway_routes::{Route, headers};
use http::uri::Authority;
use identity_api::client::Client;
use runtime::config::Secret;
use thiserror::Error;
use tokio_util::sync::CancellationToken;

use super::check::Issuer;
use super::ended::EndedSessions;
use super::fetch::{FetchError, Fetcher};
use super::poll;
use super::ring::KeyRing;
use super::rules::Rules;

/// The service that holds the list of ended sessions.
pub const IDENTITY: &str = "identity";

/// The contracts' security scheme of calls between services.
const SCHEME: &str = "service";

/// Which issuer is believed, and in what.
#[derive(Clone, Debug)]
pub struct IssuerConfig {
    /// `iss`, as it stands in tokens.
    pub issuer: String,
    /// Where its keys are.
    pub key_set: reqwest::Url,
    /// What `aud` must hold.
    pub audience: String,
    /// What `azp` may be.
    pub clients: Vec<String>,
    /// By how much clocks may differ.
    pub leeway: Duration,
    /// For how long keys are believed after the issuer last confirmed them.
    pub keys_fresh_for: Duration,
    /// Good tokens that are held at once.
    pub most_cached: usize,
}

/// An issuer cannot be set to work.
#[derive(Debug, Error)]
pub enum IssuerError {
    /// For keys.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// For ended sessions.
    #[error("IDENTITY_URL cannot be called")]
    Identity(#[source] BuildError),
}

/// Starts to fetch keys and to read ended sessions, until told to stop. Answers at once: until both are there, tokens
/// cannot be judged, and everything else is served.
///
/// # Errors
///
/// [`IssuerError`].
pub fn start(
    config: IssuerConfig,
    routes: &'static [Route],
    identity: &Authority,
    caller_key: &Secret,
    stop: CancellationToken,
) -> Result<Arc<Issuer>, IssuerError> {
    describe();
    let (ring, ended) = (
        Arc::new(KeyRing::new(config.keys_fresh_for)),
        Arc::<EndedSessions>::default(),
    );
    let rules = Rules::new(&config.issuer, &config.audience, config.clients, routes, config.leeway);
    let fetcher = Fetcher::new(config.key_set)?;
    let key = Credential::new(format!("{}:{}", headers::TRUSTED, caller_key.expose_secret()));
    let options = Options {
        credentials: Credentials::default().with(SCHEME, key),
        // The next reading is a second away.
        timeout: Some(Duration::from_secs(1)),
        ..Options::default()
    };
    let client = Client::new(&format!("http://{identity}"), options).map_err(IssuerError::Identity)?;
    tokio::spawn(fetcher.run(Arc::clone(&ring), stop.clone()));
    tokio::spawn(poll::run(client, Arc::clone(&ended), stop.clone()));
    let issuer = Arc::new(Issuer::new(
        rules,
        Arc::clone(&ring),
        Arc::clone(&ended),
        config.most_cached,
    ));
    tokio::spawn(watch(Arc::clone(&issuer), ring, ended, stop));
    Ok(issuer)
}

/// What is held, for the metrics.
async fn watch(issuer: Arc<Issuer>, ring: Arc<KeyRing>, ended: Arc<EndedSessions>, stop: CancellationToken) {
    while stop
        .run_until_cancelled(tokio::time::sleep(Duration::from_secs(1)))
        .await
        .is_some()
    {
        metrics::gauge!("gateway_tokens_cached").set(issuer.cached() as f64);
        metrics::gauge!("gateway_ended_sessions").set(ended.len() as f64);
        if let Some(age) = ring.age() {
            metrics::gauge!("gateway_keys_age_seconds").set(age.as_secs_f64());
        }
    }
}

fn describe() {
    metrics::describe_counter!("gateway_token_checks_total", "Tokens that were judged, by outcome");
    metrics::describe_counter!("gateway_key_fetches_total", "Fetches of the issuer's keys, by outcome");
    metrics::describe_counter!(
        "gateway_ended_session_reads_total",
        "Readings of the list of ended sessions, by outcome"
    );
    metrics::describe_gauge!("gateway_tokens_cached", "Good tokens that are held");
    metrics::describe_gauge!(
        "gateway_ended_sessions",
        "Sessions and accounts whose tokens are refused before they expire"
    );
    metrics::describe_gauge!("gateway_keys_age_seconds", "Since the issuer last confirmed its keys");
}

//! Fetching keys: at the start until there are some, now and then afterwards, and when somebody met an unknown one.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use thiserror::Error;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use super::keys::{KeySetError, Keys};
use super::ring::KeyRing;

/// How often the issuer is asked although nothing happened: a key that it has withdrawn is believed no longer than this.
const INTERVAL: Duration = Duration::from_secs(60);

/// Between two fetches, whoever wants keys: unknown ones can be made up by anybody, and must not become load of the
/// issuer's.
pub const LEAST_PAUSE: Duration = Duration::from_secs(1);

/// For one fetch.
const TIMEOUT: Duration = Duration::from_secs(2);

/// A key set is two or three kilobytes.
const MOST_BYTES: usize = 256 * 1024;

/// Why a fetch gave no keys. Tells nothing of what came.
#[derive(Debug, Error)]
pub enum FetchError {
    /// The client cannot be built.
    #[error("no HTTP client: {0}")]
    Client(reqwest::Error),
    /// No connection, no answer, or a broken one.
    #[error("no answer")]
    NoAnswer,
    /// Another status than 200.
    #[error("answered with {0}")]
    Status(StatusCode),
    /// An answer without end.
    #[error("longer than {MOST_BYTES} bytes")]
    TooLong,
    /// No key set.
    #[error(transparent)]
    KeySet(#[from] KeySetError),
}

/// Asks one issuer.
pub struct Fetcher {
    http: reqwest::Client,
    url: reqwest::Url,
}

impl Fetcher {
    /// For the key set at this address.
    ///
    /// # Errors
    ///
    /// [`FetchError::Client`].
    pub fn new(url: reqwest::Url) -> Result<Self, FetchError> {
        let http = reqwest::Client::builder()
            .timeout(TIMEOUT)
            // Keys come from where the configuration says, and from nowhere else.
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(FetchError::Client)?;
        Ok(Self { http, url })
    }

    async fn fetch(&self) -> Result<Keys, FetchError> {
        let no_answer = |_| FetchError::NoAnswer;
        let mut response = self.http.get(self.url.clone()).send().await.map_err(no_answer)?;
        if response.status() != StatusCode::OK {
            return Err(FetchError::Status(response.status()));
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(no_answer)? {
            if body.len() + chunk.len() > MOST_BYTES {
                return Err(FetchError::TooLong);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Keys::parse(&body)?)
    }

    /// Keeps the ring filled until told to stop.
    pub async fn run(self, ring: Arc<KeyRing>, stop: CancellationToken) {
        let work = async {
            loop {
                let begun = Instant::now();
                ring.begin();
                let fetched = self.fetch().await;
                tell(fetched.as_ref().err());
                let interval = if fetched.is_ok() { INTERVAL } else { LEAST_PAUSE };
                ring.end(fetched.ok());
                tokio::select! {
                    () = sleep_until(begun + interval) => {}
                    () = ring.wanted() => sleep_until(begun + LEAST_PAUSE).await,
                }
            }
        };
        stop.run_until_cancelled(work).await;
    }
}

fn tell(failed: Option<&FetchError>) {
    let outcome = if failed.is_some() { "failed" } else { "fetched" };
    metrics::counter!("gateway_key_fetches_total", "outcome" => outcome).increment(1);
    if let Some(error) = failed {
        tracing::warn!(dependency = "issuer", reason = %error, "keys could not be fetched");
    }
}

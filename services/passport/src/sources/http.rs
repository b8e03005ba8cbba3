//! The one place where something is sent to the outside.
use std::time::Duration;

use reqwest::header::{ACCEPT, RETRY_AFTER};
use reqwest::{Client, Response, StatusCode, Url, redirect};

use super::Failure;

/// The longest answer that is read, in bytes: a hundred times what the members that are asked for take.
const LONGEST: usize = 1 << 20;

/// How long a connection may take, at most.
const CONNECT: Duration = Duration::from_secs(3);

/// The longest pause that a source may ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(600);

/// The client could not be made.
#[derive(Debug, thiserror::Error)]
#[error("no HTTP client for other sources can be made")]
pub struct ClientError(#[source] reqwest::Error);

/// Asks with GET. Cloning shares connections.
#[derive(Debug, Clone)]
pub struct Http {
    client: Client,
}

impl Http {
    /// A client that names itself as `user_agent` and gives up an answer that is not whole after `timeout`.
    ///
    /// # Errors
    /// When there is no TLS to be had.
    pub fn new(user_agent: &str, timeout: Duration) -> Result<Self, ClientError> {
        let client = Client::builder()
            .user_agent(user_agent)
            .timeout(timeout)
            .connect_timeout(timeout.min(CONNECT))
            // An answer from elsewhere is not the source's.
            .redirect(redirect::Policy::none())
            .build()
            .map_err(ClientError)?;
        Ok(Self { client })
    }

    /// Reads what the source says; with a 404 too, since there it says that it does not know what it was asked for. A 404
    /// of anybody else, of an address that is wrong or has moved, says nothing of the kind, and is not taken for it.
    pub async fn get(&self, url: Url) -> Result<Vec<u8>, Failure> {
        let sent = self.client.get(url).header(ACCEPT, "application/json").send().await;
        let answer = sent.map_err(|error| failure(&error))?;
        match answer.status() {
            StatusCode::OK | StatusCode::NOT_FOUND => whole(answer).await,
            status if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS => {
                Err(Failure::Unavailable {
                    retry_after: retry_after(&answer),
                })
            }
            _ => Err(Failure::Invalid),
        }
    }
}

async fn whole(mut answer: Response) -> Result<Vec<u8>, Failure> {
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(|error| failure(&error))? {
        if body.len() + chunk.len() > LONGEST {
            return Err(Failure::Invalid);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// Its text would name the address, and so the product; only the kind is kept.
fn failure(error: &reqwest::Error) -> Failure {
    if error.is_timeout() {
        Failure::Timeout
    } else {
        Failure::Unavailable { retry_after: None }
    }
}

/// As seconds. A date is not read: a clock that is wrong would make it any pause.
fn retry_after(answer: &Response) -> Option<Duration> {
    let seconds = answer.headers().get(RETRY_AFTER)?.to_str().ok()?.parse().ok()?;
    Some(Duration::from_secs(seconds).min(LONGEST_PAUSE))
}

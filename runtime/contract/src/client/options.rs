//! What whoever builds a client may choose.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::super::http::{Context, current};
use super::{Budget, Credentials, Gate, Retries};

/// Sensible as they are. Clones share budget and gate.
#[derive(Clone)]
pub struct Options {
    pub credentials: Credentials,
    /// Sent with every request.
    pub headers: HeaderMap,
    /// How long a connection may take to come about.
    pub connect_timeout: Duration,
    /// How long an attempt may take; the contract's time-out when absent.
    pub timeout: Option<Duration>,
    pub retries: Retries,
    pub budget: Arc<Budget>,
    pub gate: Option<Arc<dyn Gate>>,
    /// Correlation and trace of a call: those of the request that is being served, else new ones.
    pub context: Arc<dyn Fn() -> Context + Send + Sync>,
    /// Sees every answer, whatever becomes of it: for cookies, and for tests.
    pub observe: Option<Observer>,
}

/// Sees answers.
pub type Observer = Arc<dyn Fn(Seen<'_>) + Send + Sync>;

/// An answer on its way in.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    pub operation: &'static str,
    pub status: StatusCode,
    pub headers: &'a HeaderMap,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            credentials: Credentials::default(),
            headers: HeaderMap::new(),
            connect_timeout: Duration::from_secs(2),
            timeout: None,
            retries: Retries::default(),
            budget: Arc::default(),
            gate: None,
            context: Arc::new(|| current().unwrap_or_else(Context::start)),
            observe: None,
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Options")
            .field("credentials", &self.credentials)
            .field("retries", &self.retries)
            .finish_non_exhaustive()
    }
}

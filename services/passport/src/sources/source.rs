use std::fmt::Debug;
use std::time::Duration;

use serde::Serialize;

use crate::domain::sections::Reason;
use crate::store::SourceName;

/// Somebody outside who is asked about products or kinds of food.
pub trait Source: Send + Sync + 'static {
    /// Which one.
    const NAME: SourceName;

    /// What it is called as a dependency, in logs and in the metrics of its breaker.
    const DEPENDENCY: &'static str;

    /// What passport understands of an answer.
    type Found: Serialize + Debug + Send + Sync;

    /// Whether there is an address to ask. Without one every key fails at once, and costs nothing.
    fn is_on(&self) -> bool;

    /// Asks about a key, once; `None` when the source does not know it. Ends within the adapter's time-out.
    fn fetch(&self, key: &str) -> impl Future<Output = Result<Option<Self::Found>, Failure>> + Send;
}

/// Why a source gave no answer that can be used. Says nothing of what was asked or answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The whole answer was not there in time.
    #[error("no answer in time")]
    Timeout,
    /// No connection, an answer that breaks off, or a status that says that the source does not work now.
    #[error("not reachable, not working, or broken off")]
    Unavailable {
        /// When the source wants to be asked again, if it said so.
        retry_after: Option<Duration>,
    },
    /// Not in the published format, or too long.
    #[error("the answer is not in the published format")]
    Invalid,
    /// An answer, but to another question.
    #[error("the answer is about something else")]
    Other,
    /// No address is configured for the source.
    #[error("the source is not asked here")]
    Off,
}

impl Failure {
    /// What a section says when this is the last word.
    pub fn reason(self) -> Reason {
        match self {
            Self::Timeout => Reason::Timeout,
            Self::Unavailable { .. } => Reason::Unavailable,
            Self::Invalid | Self::Other => Reason::Invalid,
            Self::Off => Reason::NotAvailable,
        }
    }

    /// The label in the metrics.
    pub fn outcome(self) -> &'static str {
        match self {
            Self::Timeout => "timeout",
            Self::Unavailable { .. } => "unavailable",
            Self::Invalid => "invalid",
            Self::Other => "other",
            Self::Off => "off",
        }
    }

    /// Whether the source as a whole is at fault, and not what it has on one product.
    pub fn is_fault(self) -> bool {
        match self {
            Self::Timeout | Self::Unavailable { .. } | Self::Invalid => true,
            Self::Other | Self::Off => false,
        }
    }
}

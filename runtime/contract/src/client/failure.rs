//! Why a call gave no answer that went well.

use std::fmt;
use std::time::Duration;

use super::super::Rejected;
use super::super::http::Problem;

/// `E` is the operation's own enum of documented errors. Nothing here holds an address, a header or a body.
#[derive(Clone, Debug)]
pub enum Failure<E> {
    /// An error that the contract documents.
    Answer(E),
    /// The gateway answered in place of the service.
    Gateway {
        status: u16,
        problem: Problem,
        retry_after: Option<Duration>,
    },
    /// A status that the contract does not document.
    Undocumented { status: u16 },
    /// A documented status with a body or headers that break the contract.
    Rejected { status: u16, rejected: Rejected },
    /// A value of the request that cannot be written where it belongs: the parameter's name.
    Unsendable(&'static str),
    /// Not sent: too much has failed of late.
    Shut,
    /// No answer in time. What was asked may have been done.
    Timeout,
    /// No connection came about. Nothing was done.
    Unreachable,
    /// The connection broke. What was asked may have been done.
    Broken,
}

impl<E> Failure<E> {
    /// Whether the same call may go better in a while.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Gateway { status, .. } | Self::Undocumented { status } => matches!(status, 429 | 502..=504),
            Self::Shut | Self::Timeout | Self::Unreachable | Self::Broken => true,
            Self::Answer(_) | Self::Rejected { .. } | Self::Unsendable(_) => false,
        }
    }

    /// The same failure of another operation's kind.
    pub fn map<F>(self, convert: impl FnOnce(E) -> F) -> Failure<F> {
        match self {
            Self::Answer(error) => Failure::Answer(convert(error)),
            Self::Gateway {
                status,
                problem,
                retry_after,
            } => Failure::Gateway {
                status,
                problem,
                retry_after,
            },
            Self::Undocumented { status } => Failure::Undocumented { status },
            Self::Rejected { status, rejected } => Failure::Rejected { status, rejected },
            Self::Unsendable(name) => Failure::Unsendable(name),
            Self::Shut => Failure::Shut,
            Self::Timeout => Failure::Timeout,
            Self::Unreachable => Failure::Unreachable,
            Self::Broken => Failure::Broken,
        }
    }
}

impl<E: fmt::Display> fmt::Display for Failure<E> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(error) => error.fmt(out),
            Self::Gateway { status, problem, .. } => write!(out, "the gateway answered {status} {problem}"),
            Self::Undocumented { status } => write!(out, "the answer {status} is not documented"),
            Self::Rejected { status, rejected } => write!(out, "the answer {status} breaks the contract: {rejected}"),
            Self::Unsendable(name) => write!(out, "the parameter `{name}` has a value that cannot be sent"),
            Self::Shut => out.write_str("not sent, since calls like it have failed of late"),
            Self::Timeout => out.write_str("no answer in time"),
            Self::Unreachable => out.write_str("no connection came about"),
            Self::Broken => out.write_str("the connection broke"),
        }
    }
}

impl<E: fmt::Debug + fmt::Display> std::error::Error for Failure<E> {}

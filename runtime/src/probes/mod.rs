//! `/health`, `/ready` and `/metrics`, for a service's own server and for the gateway's second listener alike.

mod answer;
mod readiness;

pub use answer::{Probe, Probes};
pub use readiness::{Check, CheckError, LIMIT, Readiness, Report};

//! A contract as a client: what every generated client does around a request.
//!
//! The generated wrapper encodes, calls its private progenitor client and decodes by status. That client's hooks lead
//! here: [`Call::prepare`] puts credentials, correlation and parameters on the request, [`Call::execute`] sends it, again
//! where the contract allows it.

mod budget;
mod call;
mod core;
mod credentials;
mod failure;
mod gate;
mod options;
mod received;
mod retry;

pub use self::core::{BuildError, Core};
pub use super::http::{
    Content, Context, ErrorBody, Field, LayerAnswer, Location, Problem, Property, Scalar, Style, Trace, ViolationNames,
};
pub use budget::Budget;
pub use call::{Call, CallSpec};
pub use credentials::{Credential, Credentials, SchemeSpec, Shown};
pub use failure::Failure;
pub use gate::{Gate, Outcome, Shut};
pub use options::{Observer, Options, Seen};
pub use progenitor_client;
pub use received::{Decode, Received};
pub use reqwest;
pub use retry::Retries;

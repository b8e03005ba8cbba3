//! A request on its way to the handler, and what the generator adds to take it there.

use std::sync::Arc;

use http::request::Parts;
use serde_json::{Map, Value};

use super::super::Rejected;
use super::super::http::{Malformed, Raw, decode};
use super::refusal::Refusal;
use super::{Api, CallerKeys, Denied, Identity, Operation, Received};

/// Who may call an operation. Its presence in a handler's signature is the authorisation: only the layer makes one.
pub trait Caller: Sized + Send {
    fn identify(identity: &Identity<'_>) -> Result<Self, Denied>;
}

/// For operations that ask nobody who he is.
impl Caller for () {
    fn identify(_: &Identity<'_>) -> Result<Self, Denied> {
        Ok(())
    }
}

/// What an operation is asked: parameters and body.
pub trait Request: Sized + Send {
    type Parameters: Send;

    /// Reads the parameters; the body has not been looked at.
    fn parameters(object: Map<String, Value>) -> Result<Self::Parameters, Rejected>;

    /// Reads the body and puts the request together.
    fn assemble(parameters: Self::Parameters, body: Option<Received>) -> Result<Self, Refusal>;
}

/// For operations that are asked nothing.
impl Request for () {
    type Parameters = ();

    fn parameters(_: Map<String, Value>) -> Result<(), Rejected> {
        Ok(())
    }

    fn assemble((): (), _: Option<Received>) -> Result<Self, Refusal> {
        Ok(())
    }
}

/// A request that has found its operation.
#[derive(Debug)]
pub(super) struct Call {
    pub parts: Parts,
    pub path: Vec<(String, String)>,
    pub body: dropshot::Body,
    pub keys: Arc<CallerKeys>,
    /// Whether the answer is checked against the contract.
    pub guard: bool,
}

impl Call {
    pub fn identity(&self, api: &Api) -> Identity<'_> {
        Identity::of(
            api,
            &self.keys,
            &self.parts.headers,
            self.parts.uri.query().unwrap_or_default(),
        )
    }

    pub fn parameters(&self, operation: &Operation) -> Result<Map<String, Value>, Malformed> {
        let query = self.parts.uri.query().unwrap_or_default();
        decode(
            operation.parameters,
            Raw {
                path: &self.path,
                query,
                headers: &self.parts.headers,
            },
        )
    }
}

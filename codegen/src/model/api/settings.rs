//! What the configuration says about operations, as far as reading and writing them needs it.

use indexmap::IndexMap;

use crate::config::callers::{Caller, Identity};
use crate::config::gateway::{Gateway, Headers};
use crate::config::layer::{Errors, Layer};
use crate::config::operation::Operation as Defaults;
use crate::read::Location;

/// Defaults of the extensions, and what else documents leave to the configuration.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    pub defaults: Defaults,
    pub identity: Option<Identity>,
    pub callers: IndexMap<String, Caller>,
    pub headers: Headers,
    pub gateway: Gateway,
    pub errors: Errors,
    pub layer: Layer,
    /// Where the error body's schema stands.
    pub problem: Option<Location>,
}

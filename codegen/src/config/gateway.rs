//! `[headers]` and `[gateway]`: what a gateway must know beside the operations.

use indexmap::IndexMap;
use serde::Deserialize;

/// Header names by what they are called in generated code (`correlation-id = "X-Correlation-Id"`).
pub type Headers = IndexMap<String, String>;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Gateway {
    /// The gateway's own name, for operations that it answers itself.
    pub name: String,
    /// Names of `[headers]` that are removed from every request that comes from outside.
    pub strip: Vec<String>,
    /// The security scheme of the contracts that is the visitor's cookie.
    pub cookie_scheme: Option<String>,
    /// What the gateway itself may answer; added to the clients of public operations, never to a service's document.
    pub answers: IndexMap<String, GatewayAnswer>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GatewayAnswer {
    pub status: u16,
    pub code: String,
    pub message: String,
    #[serde(default)]
    pub retry_after: bool,
}

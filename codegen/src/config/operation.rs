//! `[operation]`: what holds for an operation that does not say otherwise.

use serde::Deserialize;

/// Defaults of the `x-` extensions.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Operation {
    /// `x-timeout-ms`
    pub timeout_ms: u64,
    /// `x-body-limit-bytes`
    pub body_limit_bytes: u64,
    /// `x-repeatable` of an operation that HTTP does not call idempotent.
    pub repeatable: bool,
    /// `x-visitor`
    pub visitor: Visitor,
}

impl Default for Operation {
    fn default() -> Self {
        Self {
            timeout_ms: 10_000,
            body_limit_bytes: 1 << 20,
            repeatable: false,
            visitor: Visitor::Read,
        }
    }
}

/// What becomes of the visitor's cookie.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Visitor {
    Make,
    #[default]
    Read,
    Renew,
}

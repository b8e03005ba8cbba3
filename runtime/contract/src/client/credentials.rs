//! What a client shows of itself, by the contract's security schemes.

use std::collections::BTreeMap;
use std::fmt;

/// Scheme -> what is shown.
#[derive(Clone, Default)]
pub struct Credentials(BTreeMap<String, Credential>);

/// A secret; its `Debug` says nothing.
#[derive(Clone)]
pub struct Credential(String);

impl Credential {
    /// A token, key or cookie value as it is sent, without the name of a scheme before it.
    pub fn new(value: impl Into<String>) -> Self {
        Self(value.into())
    }

    pub(super) fn value(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Credential")
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_set().entries(self.0.keys()).finish()
    }
}

impl Credentials {
    /// With one for this scheme of the contract.
    #[must_use]
    pub fn with(mut self, scheme: impl Into<String>, credential: Credential) -> Self {
        self.0.insert(scheme.into(), credential);
        self
    }

    pub(super) fn of(&self, scheme: &str) -> Option<&Credential> {
        self.0.get(scheme)
    }
}

/// A scheme that an operation knows.
#[derive(Clone, Copy, Debug)]
pub struct SchemeSpec {
    pub name: &'static str,
    pub shown: Shown,
}

/// Where a credential is shown.
#[derive(Clone, Copy, Debug)]
pub enum Shown {
    /// `Authorization`, after this word.
    Authorization(&'static str),
    Header(&'static str),
    Query(&'static str),
    Cookie(&'static str),
}

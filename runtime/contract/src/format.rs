//! What `format` means, as types: each keeps what was written, or writes an equal canonical form.
mod civil;
mod instant;
mod registered;
mod text;
mod unique_id;

pub use instant::DateTime;
pub use registered::register;
pub use text::{
    Duration, Email, Hostname, Ipv6, Iri, IriReference, JsonPointer, Regex, RelativeJsonPointer, Time, Uri,
    UriReference, UriTemplate,
};

/// A text that does not have its format. Does not repeat the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed {
    format: &'static str,
}

impl Malformed {
    pub(crate) const fn new(format: &'static str) -> Self {
        Self { format }
    }

    /// The name of the format, as a schema has it.
    pub fn format(&self) -> &'static str {
        self.format
    }
}

impl std::fmt::Display for Malformed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "not a valid {}", self.format)
    }
}

impl std::error::Error for Malformed {}

//! Headers that go no further.

use http::{HeaderMap, HeaderName};
use smallvec::SmallVec;

use super::hop::{ALWAYS, named_by_connection};
use super::spelling::is_identity_header;

/// The headers that do not go on from one side of the gateway to the other: those of one connection (RFC 9110 section
/// 7.6.1), those that only the gateway may set, and whatever else a side keeps for itself.
#[derive(Clone, Debug)]
pub struct Stops {
    /// By the length of the name: each header of each message is compared, and few have the same length.
    names: Vec<Vec<HeaderName>>,
    beginnings: &'static [&'static str],
}

impl Stops {
    /// These as well, and all whose names begin so.
    pub fn new(names: impl IntoIterator<Item = HeaderName>, beginnings: &'static [&'static str]) -> Self {
        let mut by_length: Vec<Vec<HeaderName>> = Vec::new();
        for name in names.into_iter().chain(ALWAYS) {
            let length = name.as_str().len();
            by_length.resize_with(by_length.len().max(length + 1), Vec::new);
            by_length[length].push(name);
        }
        Self {
            names: by_length,
            beginnings,
        }
    }

    /// The headers that go on. Most do, so those that do not are taken out, rather than the others copied.
    pub fn keep(&self, mut headers: HeaderMap) -> HeaderMap {
        let named = named_by_connection(&headers);
        let stopped: SmallVec<[HeaderName; 8]> = headers
            .keys()
            .filter(|name| self.stop(name) || named.contains(name))
            .cloned()
            .collect();
        for name in stopped {
            headers.remove(name);
        }
        headers
    }

    fn stop(&self, name: &HeaderName) -> bool {
        let text = name.as_str();
        self.names.get(text.len()).is_some_and(|names| names.contains(name))
            || self.beginnings.iter().any(|beginning| text.starts_with(beginning))
            || is_identity_header(text)
    }
}

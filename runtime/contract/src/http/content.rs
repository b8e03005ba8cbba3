//! Bodies and the media types that they are announced with.

use std::borrow::Cow;

use bytes::Bytes;

use super::{Field, encode};

/// A media type that an operation takes or gives.
#[derive(Clone, Copy, Debug)]
pub struct Media {
    /// Type and subtype in lower case, without parameters; `*` stands for any.
    pub essence: &'static str,
    pub kind: MediaKind,
}

/// How a body of that type is read.
#[derive(Clone, Copy, Debug)]
pub enum MediaKind {
    Json,
    /// UTF-8.
    Text,
    /// `application/x-www-form-urlencoded`, by the table.
    Form(&'static [Field]),
    /// As it is.
    Bytes,
}

impl Media {
    /// Whether a body announced with this content type is one of these.
    pub fn takes(&self, content_type: &str) -> bool {
        let given = essence(content_type);
        if self.essence == "*/*" || self.essence == given {
            return true;
        }
        match (self.essence.split_once('/'), given.split_once('/')) {
            (Some((kind, "*")), Some((given, _))) => kind == given,
            _ => false,
        }
    }
}

/// Type and subtype of a `Content-Type`, in lower case.
pub fn essence(content_type: &str) -> String {
    content_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

/// The body of an answer.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// With parameters, as it is sent; none when there is no body.
    pub content_type: Option<Cow<'static, str>>,
    pub bytes: Bytes,
}

impl Content {
    pub fn new(content_type: impl Into<Cow<'static, str>>, bytes: impl Into<Bytes>) -> Self {
        Self {
            content_type: Some(content_type.into()),
            bytes: bytes.into(),
        }
    }
}

impl Content {
    /// A form, by its table; what cannot be written in one is left out.
    pub fn form(content_type: &'static str, fields: &'static [Field], body: &impl serde::Serialize) -> Self {
        let object = match serde_json::to_value(body) {
            Ok(serde_json::Value::Object(object)) => object,
            _ => serde_json::Map::new(),
        };
        let encoded = encode(fields, &object).unwrap_or_default();
        Self::new(content_type, encoded.query)
    }
}

/// Whether a body announced with this content type is of the media type, which may be a range.
pub fn essence_fits(media: &'static str, content_type: &str) -> bool {
    let media = Media {
        essence: media,
        kind: MediaKind::Bytes,
    };
    media.takes(content_type)
}

/// A body of any media type out of a range (`image/*`): with the one that it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blob {
    pub content_type: String,
    pub bytes: Bytes,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_and_case_do_not_matter() {
        let json = Media {
            essence: "application/json",
            kind: MediaKind::Json,
        };
        assert!(json.takes("Application/JSON; charset=utf-8"));
        assert!(!json.takes("application/jsonp"));
        assert!(!json.takes(""));
        assert!(
            Media {
                essence: "image/*",
                kind: MediaKind::Bytes
            }
            .takes("image/png")
        );
        assert!(
            !Media {
                essence: "image/*",
                kind: MediaKind::Bytes
            }
            .takes("text/plain")
        );
    }
}

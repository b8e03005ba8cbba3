//! The visitor of a client that repeats its first request.
//!
//! Such a client has no cookie yet: the answer that carried it was lost. Were each attempt given a new visitor, the
//! repeat would belong to somebody else and take effect twice. So the visitor follows from the idempotency key.

use http::{HeaderMap, HeaderName};
use uuid::{Builder, Uuid};

use super::keys::VisitorKeys;

/// The visitor that belongs to a request's idempotency key, if it brings exactly one that is a UUID.
pub fn from_idempotency_key(headers: &HeaderMap, name: &HeaderName, keys: &VisitorKeys) -> Option<Uuid> {
    let mut values = headers.get_all(name).iter();
    let (value, None) = (values.next()?, values.next()) else {
        return None;
    };
    let key = Uuid::try_parse(value.to_str().ok()?).ok()?;
    let [bytes @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] = keys.derive(key.as_bytes());
    Some(Builder::from_random_bytes(bytes).into_uuid())
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;
    use runtime::config::{Environment, Secret};
    use uuid::Version;

    const NAME: HeaderName = HeaderName::from_static("idempotency-key");

    fn derive(values: &[&str], key: &str) -> Option<Uuid> {
        let headers: HeaderMap = values
            .iter()
            .map(|value| (NAME, HeaderValue::from_str(value).unwrap()))
            .collect();
        from_idempotency_key(
            &headers,
            &NAME,
            &VisitorKeys::parse(&Secret::new(key.repeat(32)), Environment::Production).unwrap(),
        )
    }

    #[test]
    fn a_repeat_meets_the_same_visitor_and_nobody_can_foretell_whom() {
        let key = "8a5f1a9c-3f9e-4b0e-9d4c-0d1c7a4f7b11";
        let visitor = derive(&[key], "a").unwrap();
        assert_eq!(derive(&[key], "a"), Some(visitor));
        assert_eq!(derive(&[&key.to_uppercase()], "a"), Some(visitor));
        assert_ne!(derive(&[key], "b"), Some(visitor));
        assert_ne!(visitor.to_string(), key);
        assert_eq!(visitor.get_version(), Some(Version::Random));
    }

    #[test]
    fn what_is_no_key_gives_nobody() {
        let key = "8a5f1a9c-3f9e-4b0e-9d4c-0d1c7a4f7b11";
        for values in [&[][..], &[""], &["not-a-uuid"], &[key, key]] {
            assert_eq!(derive(values, "a"), None);
        }
    }
}

//! What stands in `Authorization`.

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue};

/// What a request brings to show who it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credentials<'r> {
    /// No `Authorization` at all.
    None,
    /// A bearer token (RFC 6750 section 2.1), unchecked.
    Bearer(&'r str),
    /// Something else: another scheme, several headers, no token. Never taken for [`Credentials::None`], or a client
    /// that believes to be signed in would be served as a stranger.
    Unreadable,
}

/// Reads the credentials of a request.
pub fn credentials(headers: &HeaderMap) -> Credentials<'_> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    match (values.next(), values.next()) {
        (None, _) => Credentials::None,
        (Some(value), None) => token(value).map_or(Credentials::Unreadable, Credentials::Bearer),
        (Some(_), Some(_)) => Credentials::Unreadable,
    }
}

fn token(value: &HeaderValue) -> Option<&str> {
    let (scheme, token) = str::from_utf8(value.as_bytes()).ok()?.split_once(' ')?;
    let token = token.trim_matches(' ');
    let is_token = !token.is_empty() && token.bytes().all(is_token_byte);
    (scheme.eq_ignore_ascii_case("bearer") && is_token).then_some(token)
}

/// As RFC 6750 section 2.1 has it.
fn is_token_byte(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'+' | b'/' | b'=')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(values: &[&'static str]) -> HeaderMap {
        values
            .iter()
            .map(|value| (AUTHORIZATION, HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn one_bearer_token_is_read_whatever_the_scheme_s_case() {
        assert_eq!(credentials(&HeaderMap::new()), Credentials::None);
        assert_eq!(
            credentials(&read(&["Bearer a.b-c_d=="])),
            Credentials::Bearer("a.b-c_d==")
        );
        assert_eq!(credentials(&read(&["bEARER  a "])), Credentials::Bearer("a"));
    }

    #[test]
    fn everything_else_is_no_stranger() {
        for values in [
            &["Basic YTpi"][..],
            &["Bearer"],
            &["Bearer "],
            &[""],
            &["Bearer a b"],
            &["Bearer a,b"],
            &["Bearer a", "Bearer a"],
            &["token"],
        ] {
            assert_eq!(credentials(&read(values)), Credentials::Unreadable, "{values:?}");
        }
    }
}

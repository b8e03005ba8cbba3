//! Headers that are about one connection and end with it (RFC 9110 section 7.6.1).

use http::HeaderMap;
use http::header::{
    CONNECTION, HeaderName, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, TE, TRAILER, TRANSFER_ENCODING, UPGRADE,
};

/// Those that never go beyond one connection.
pub const ALWAYS: [HeaderName; 11] = [
    CONNECTION,
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
    PROXY_AUTHENTICATE,
    PROXY_AUTHORIZATION,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
    HeaderName::from_static("http2-settings"),
    HeaderName::from_static("proxy-authentication-info"),
];

/// The headers that `Connection` names, in lower case. What is no header name names nothing.
pub fn named_by_connection(headers: &HeaderMap) -> Vec<HeaderName> {
    headers
        .get_all(CONNECTION)
        .iter()
        .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
        .map(|token| token.trim_ascii())
        .filter(|token| {
            let is = |option: &str| token.eq_ignore_ascii_case(option.as_bytes());
            !is("close") && !is("keep-alive")
        })
        .filter_map(|token| HeaderName::from_bytes(token).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn connection_names_headers_in_all_its_lines() {
        let mut headers = HeaderMap::new();
        headers.append(CONNECTION, HeaderValue::from_static("close, X-One ,,bad name"));
        headers.append(CONNECTION, HeaderValue::from_static("x-TWO"));
        let named: Vec<_> = named_by_connection(&headers)
            .iter()
            .map(|name| name.as_str().to_owned())
            .collect();
        assert_eq!(named, ["x-one", "x-two"]);
        assert!(named_by_connection(&HeaderMap::new()).is_empty());
    }
}

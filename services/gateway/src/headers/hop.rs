//! Headers that are about one connection and end with it (RFC 9110 section 7.6.1).

use http::HeaderMap;
use http::header::{
    CONNECTION, HeaderName, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, TE, TRAILER, TRANSFER_ENCODING, UPGRADE,
};

/// Whether a header never goes beyond one connection.
pub fn is_hop_by_hop(name: &HeaderName) -> bool {
    const ALWAYS: &[HeaderName] = &[
        CONNECTION,
        TE,
        TRAILER,
        TRANSFER_ENCODING,
        UPGRADE,
        PROXY_AUTHENTICATE,
        PROXY_AUTHORIZATION,
    ];
    const UNREGISTERED: &[&str] = &[
        "keep-alive",
        "proxy-connection",
        "http2-settings",
        "proxy-authentication-info",
    ];
    ALWAYS.contains(name) || UNREGISTERED.contains(&name.as_str())
}

/// The headers that `Connection` names, in lower case. What is no header name names nothing.
pub fn named_by_connection(headers: &HeaderMap) -> Vec<HeaderName> {
    headers
        .get_all(CONNECTION)
        .iter()
        .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
        .filter_map(|token| HeaderName::from_bytes(token.trim_ascii()).ok())
        .filter(|name| !matches!(name.as_str(), "close" | "keep-alive"))
        .collect()
}

/// The headers that may pass. Most may, so those that may not are taken out, rather than the others copied.
pub fn keep(mut headers: HeaderMap, may_pass: impl Fn(&HeaderName) -> bool) -> HeaderMap {
    let refused: Vec<HeaderName> = headers.keys().filter(|name| !may_pass(name)).cloned().collect();
    for name in refused {
        headers.remove(name);
    }
    headers
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

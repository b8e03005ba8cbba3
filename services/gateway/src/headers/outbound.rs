//! From a service's headers to those that the client sees.

use http::HeaderMap;
use http::header::{HeaderName, SERVER, SET_COOKIE, VIA};

use super::names::Names;
use super::stops::Stops;

/// What of a service's headers no client sees.
///
/// `Set-Cookie` is the gateway's alone: the contracts know one cookie, and a service that sets another would do so
/// for the whole host. CORS is the gateway's too, since only it is configured with the origins.
pub fn stops(request_id: &HeaderName) -> Stops {
    let powered_by = HeaderName::from_static("x-powered-by");
    Stops::new(
        [SERVER, SET_COOKIE, VIA, powered_by, request_id.clone()],
        &["access-control-"],
    )
}

/// What of a service's headers a client may see.
pub fn presentable(headers: HeaderMap, names: &Names) -> HeaderMap {
    names.stop_outbound.keep(headers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn a_service_s_inner_headers_stay_inside() {
        let mut headers = HeaderMap::new();
        for name in [
            "server",
            "set-cookie",
            "x-request-id",
            "X-Account-Id",
            "x-correlation-id",
            "access-control-allow-origin",
            "connection",
            "x-private",
        ] {
            headers.append(
                HeaderName::from_bytes(name.as_bytes()).unwrap(),
                HeaderValue::from_static("x-private"),
            );
        }
        headers.append("etag", HeaderValue::from_static("\"1\""));
        headers.append("link", HeaderValue::from_static("a"));
        headers.append("link", HeaderValue::from_static("b"));
        let kept = presentable(headers, &Names::from_table().unwrap());
        assert_eq!(kept.len(), 3);
        assert_eq!(kept.get_all("link").iter().count(), 2);
        assert!(kept.contains_key("etag"));
    }
}

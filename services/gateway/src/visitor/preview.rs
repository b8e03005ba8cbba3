//! Requests that no person made: prefetching browsers, and messengers that draw a preview of a link.

use http::header::USER_AGENT;
use http::{HeaderMap, Method};
use runtime::preview::{is_agent, is_prefetch};

/// The Fetch standard's header and its forerunner.
const PURPOSE_HEADERS: [&str; 2] = ["sec-purpose", "purpose"];

/// Whether a request reads something before, or without, a person asking for it.
pub fn is_preview(method: &Method, headers: &HeaderMap) -> bool {
    let mut purposes = PURPOSE_HEADERS
        .iter()
        .flat_map(|name| headers.get_all(*name))
        .filter_map(|value| value.to_str().ok());
    let agent = headers.get(USER_AGENT).and_then(|value| value.to_str().ok());
    method.is_safe() && (purposes.any(is_prefetch) || agent.is_some_and(is_agent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn preview(name: &'static str, value: &'static str) -> bool {
        is_preview(
            &Method::GET,
            &HeaderMap::from_iter([(name.parse().unwrap(), HeaderValue::from_static(value))]),
        )
    }

    #[test]
    fn prefetches_and_previews_are_known() {
        assert!(preview("sec-purpose", "prefetch"));
        assert!(preview("sec-purpose", "prefetch;prerender"));
        assert!(preview("purpose", "Prefetch"));
        assert!(preview("user-agent", "WhatsApp/2.23.20.0"));
        assert!(preview(
            "user-agent",
            "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)"
        ));
    }

    #[test]
    fn people_are_not_taken_for_them() {
        assert!(!preview("sec-purpose", "navigate"));
        assert!(!preview(
            "user-agent",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1"
        ));
        assert!(!preview("accept", "prefetch"));
        let headers = HeaderMap::from_iter([(USER_AGENT, HeaderValue::from_static("WhatsApp/2"))]);
        assert!(!is_preview(&Method::POST, &headers));
    }
}

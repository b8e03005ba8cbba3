//! Requests that no person made: prefetching browsers, and messengers that draw a preview of a link.

use http::header::USER_AGENT;
use http::{HeaderMap, Method};

/// `Sec-Purpose` (Fetch standard) and its forerunner.
const PURPOSE_HEADERS: [&str; 2] = ["sec-purpose", "purpose"];
const PURPOSES: [&str; 3] = ["prefetch", "prerender", "preview"];

/// How link previews name themselves, in lower case; from the operators' own pages. The resolver's service knows the
/// same ones: whom one takes for a preview and the other does not would be a scan without a visitor.
const PREVIEW_AGENTS: &[&str] = &[
    "bluesky cardyb",
    "discordbot",
    "embedly",
    "facebookexternalhit",
    "facebot",
    "google-messages",
    "iframely",
    "linkedinbot",
    "mastodon",
    "matrix-media-repo",
    "mattermost",
    "pinterestbot",
    "redditbot",
    "skypeuripreview",
    "slackbot-linkexpanding",
    "synapse",
    "telegrambot",
    "twitterbot",
    "viber",
    "vkshare",
    "whatsapp",
];

/// Whether a request reads something before, or without, a person asking for it.
pub fn is_preview(method: &Method, headers: &HeaderMap) -> bool {
    method.is_safe() && (is_prefetch(headers) || is_preview_agent(headers))
}

fn is_prefetch(headers: &HeaderMap) -> bool {
    let values = PURPOSE_HEADERS
        .iter()
        .flat_map(|name| headers.get_all(*name))
        .filter_map(|value| value.to_str().ok());
    // A structured field: an item, perhaps with parameters (`prefetch;prerender`).
    let mut parts = values.flat_map(|value| value.split([';', ',']));
    parts.any(|part| PURPOSES.iter().any(|purpose| part.trim().eq_ignore_ascii_case(purpose)))
}

fn is_preview_agent(headers: &HeaderMap) -> bool {
    let Some(agent) = headers.get(USER_AGENT).and_then(|value| value.to_str().ok()) else {
        return false;
    };
    let agent = agent.to_ascii_lowercase();
    PREVIEW_AGENTS.iter().any(|known| agent.contains(known))
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

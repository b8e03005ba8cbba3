//! Requests that no person made: prefetching browsers, and messengers that draw a preview of a link. The gateway gives them
//! no visitor and passport counts no scan; both must take the same ones for such, or there would be scans of nobody.

/// What `Sec-Purpose` (Fetch standard) and its forerunner `Purpose` say.
const PURPOSES: [&str; 3] = ["prefetch", "prerender", "preview"];

/// How link previews name themselves, in lower case; from the operators' own pages.
const AGENTS: [&str; 21] = [
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

/// Whether a `Sec-Purpose` or `Purpose` says that nobody looks at the answer yet. A structured field: an item, perhaps with
/// parameters (`prefetch;prerender`).
pub fn is_prefetch(purpose: &str) -> bool {
    let mut parts = purpose.split([';', ',']).map(str::trim);
    parts.any(|part| PURPOSES.iter().any(|known| part.eq_ignore_ascii_case(known)))
}

/// Whether a `User-Agent` is one that draws previews.
pub fn is_agent(user_agent: &str) -> bool {
    let agent = user_agent.to_ascii_lowercase();
    AGENTS.iter().any(|known| agent.contains(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefetches_are_told_by_their_purpose() {
        for purpose in [
            "prefetch",
            "Prefetch",
            "prefetch;prerender",
            "prefetch ; anonymous-client-ip",
            "preview",
        ] {
            assert!(is_prefetch(purpose), "{purpose}");
        }
        for purpose in ["", "navigate", "prefetched"] {
            assert!(!is_prefetch(purpose), "{purpose}");
        }
    }

    #[test]
    fn previews_are_told_by_their_agent() {
        for agent in [
            "WhatsApp/2.23.20.0",
            "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
            "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
        ] {
            assert!(is_agent(agent), "{agent}");
        }
        let person = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1";
        assert!(!is_agent(person) && !is_agent(""));
    }
}

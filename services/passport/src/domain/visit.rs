//! Who stands behind a request to the resolver, and what it wants to see.

use runtime::preview;

/// What the headers of a request say.
#[derive(Debug, Clone, Copy, Default)]
pub struct Visit<'a> {
    /// `Accept`.
    pub accept: Option<&'a str>,
    /// `Sec-Purpose`, or `Purpose` from older browsers.
    pub purpose: Option<&'a str>,
    /// `User-Agent`.
    pub user_agent: Option<&'a str>,
    /// `Sec-GPC`.
    pub sec_gpc: Option<&'a str>,
}

impl Visit<'_> {
    /// Nobody looks at the answer (yet): a prefetch or a link preview. Such a visit is no scan.
    pub fn is_nobodys(&self) -> bool {
        self.purpose.is_some_and(preview::is_prefetch) || self.user_agent.is_some_and(preview::is_agent)
    }

    /// Whether JSON is preferred to a page. What takes both alike, as `*/*` does, gets the page: a camera app opens
    /// links that way.
    pub fn prefers_json(&self) -> bool {
        let Some(accept) = self.accept else { return false };
        quality(accept, "application", "json") > quality(accept, "text", "html")
    }
}

/// The weight of a media type in thousandths: that of the most specific range that holds it (RFC 9110, 12.5.1).
/// What cannot be understood is passed over.
fn quality(accept: &str, main: &str, sub: &str) -> u16 {
    let mut best: Option<(u8, u16)> = None;
    for range in accept.split(',') {
        let mut parts = range.split(';').map(str::trim);
        let Some((range_main, range_sub)) = parts.next().and_then(|range| range.split_once('/')) else {
            continue;
        };
        let specific = if range_main.eq_ignore_ascii_case(main) && range_sub.eq_ignore_ascii_case(sub) {
            2
        } else if range_main.eq_ignore_ascii_case(main) && range_sub == "*" {
            1
        } else if range_main == "*" && range_sub == "*" {
            0
        } else {
            continue;
        };
        let weight = parts
            .filter_map(|parameter| parameter.split_once('='))
            .find(|(name, _)| name.trim().eq_ignore_ascii_case("q"))
            .map_or(Some(1000), |(_, value)| weight(value.trim()));
        if let Some(weight) = weight
            && best.is_none_or(|(known, _)| specific > known)
        {
            best = Some((specific, weight));
        }
    }
    best.map_or(0, |(_, weight)| weight)
}

/// A weight between 0 and 1 with at most three decimals, in thousandths.
fn weight(text: &str) -> Option<u16> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let thousandths: u16 = format!("{decimals:0<3}").parse().ok()?;
    match whole {
        "0" => Some(thousandths),
        "1" if thousandths == 0 => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn accepting(accept: &str) -> bool {
        Visit {
            accept: Some(accept),
            ..Visit::default()
        }
        .prefers_json()
    }

    #[test]
    fn json_must_be_preferred() {
        for accept in [
            "application/json",
            "application/*",
            "text/html;q=0.5, application/json",
            "*/*;q=0.1, application/json;q=0.2",
            "application/json; q=1.0, text/html; q=0.999",
            "text/html;q=0, */*",
            "APPLICATION/JSON",
        ] {
            assert!(accepting(accept), "{accept}");
        }
        for accept in [
            "",
            "*/*",
            "text/html",
            "application/json, text/html",
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "application/json;q=0",
            "application/json;q=2",
            "application/json;q=0.0001",
            "image/png",
            "json",
        ] {
            assert!(!accepting(accept), "{accept}");
        }
        assert!(!Visit::default().prefers_json());
    }

    #[test]
    fn previews_and_prefetches_are_nobodys() {
        let (prefetch, preview) = (Some("Prefetch;prerender"), Some("WhatsApp/2.23.20.0"));
        for (purpose, user_agent, nobodys) in [
            (prefetch, None, true),
            (None, preview, true),
            (Some("navigate"), Some("Mozilla/5.0"), false),
            (None, None, false),
        ] {
            let visit = Visit {
                purpose,
                user_agent,
                ..Visit::default()
            };
            assert_eq!(visit.is_nobodys(), nobodys, "{visit:?}");
        }
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(accept in ".*", list in "([a-z*]/[a-z*](;q=[0-9.]{0,5})?,?){0,4}") {
            let _ = accepting(&accept);
            let _ = accepting(&list);
        }
    }
}

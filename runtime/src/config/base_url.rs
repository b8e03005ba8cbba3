use std::fmt;
use std::str::FromStr;

use url::Url;

/// An http or https address that others stand below: without user, query and fragment, so that it holds no secret and
/// a path can be put behind it. Displayed without a slash at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl(Url);

/// Not such an address. It does not repeat the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write an http or https address without user, query and fragment, such as https://service.example:8443/path")]
pub struct InvalidBaseUrl;

impl BaseUrl {
    /// The address, without a slash at its end.
    pub fn as_str(&self) -> &str {
        self.0.as_str().trim_end_matches('/')
    }

    /// An address below it, each segment encoded; `None` if nothing can stand below it.
    pub fn below(&self, segments: &[&str]) -> Option<Url> {
        let mut url = self.0.clone();
        url.path_segments_mut().ok()?.pop_if_empty().extend(segments);
        Some(url)
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for BaseUrl {
    type Err = InvalidBaseUrl;

    fn from_str(text: &str) -> Result<Self, InvalidBaseUrl> {
        let url = Url::parse(text).map_err(|_| InvalidBaseUrl)?;
        let plain = matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none();
        plain.then_some(Self(url)).ok_or(InvalidBaseUrl)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_stand_below_it() {
        for (base, shown, below) in [
            (
                "https://a.example",
                "https://a.example",
                "https://a.example/lines/x%2Fy",
            ),
            (
                "http://localhost:8090/",
                "http://localhost:8090",
                "http://localhost:8090/lines/x%2Fy",
            ),
            (
                "http://a.example:1/b/c/",
                "http://a.example:1/b/c",
                "http://a.example:1/b/c/lines/x%2Fy",
            ),
        ] {
            let url: BaseUrl = base.parse().unwrap();
            assert_eq!(url.to_string(), shown);
            assert_eq!(url.below(&["lines", "x/y"]).unwrap().as_str(), below);
        }
    }

    #[test]
    fn what_nothing_can_stand_below_is_refused() {
        for text in [
            "",
            "a.example",
            "localhost:8090",
            "ftp://a",
            "file:///a",
            "javascript:1",
            "https://u@a",
            "https://u:p@a",
            "https://a/?b",
            "https://a?b",
            "https://a/#b",
            "https://a#b",
        ] {
            assert_eq!(text.parse::<BaseUrl>(), Err(InvalidBaseUrl), "{text}");
        }
    }
}

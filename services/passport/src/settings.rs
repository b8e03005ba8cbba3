//! Settings of passport's own.
use std::fmt;
use std::str::FromStr;

use runtime::erasure::TombstoneSettings;
use url::Url;

use crate::sources::SourceSettings;

/// What passport reads beside what every service reads.
#[derive(Debug, Clone, clap::Args)]
pub struct Settings {
    /// Where the web application is: people who open a link are led to pages below it.
    #[arg(long, env = "WEB_URL", default_value = "https://packytrace.dev")]
    pub web_url: WebUrl,

    /// The sources of what the catalog does not know.
    #[command(flatten)]
    pub sources: SourceSettings,

    /// Who was erased.
    #[command(flatten)]
    pub tombstones: TombstoneSettings,
}

/// The address that redirects go below. Never taken from a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebUrl(String);

/// Not an address that pages can stand below.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write an http or https address without user, query and fragment, such as https://packytrace.dev")]
pub struct InvalidWebUrl;

impl WebUrl {
    /// The address of a page; `path` begins with a slash and holds unreserved characters only.
    pub fn page(&self, path: fmt::Arguments<'_>) -> String {
        format!("{}{path}", self.0)
    }
}

impl fmt::Display for WebUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for WebUrl {
    type Err = InvalidWebUrl;

    fn from_str(text: &str) -> Result<Self, InvalidWebUrl> {
        let url = Url::parse(text).map_err(|_| InvalidWebUrl)?;
        let plain = matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none();
        if !plain {
            return Err(InvalidWebUrl);
        }
        Ok(Self(url.as_str().trim_end_matches('/').to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_stand_below_the_address() {
        for (base, page) in [
            ("https://packytrace.dev", "https://packytrace.dev/invalid"),
            ("http://localhost:8088/app/", "http://localhost:8088/app/invalid"),
        ] {
            assert_eq!(base.parse::<WebUrl>().unwrap().page(format_args!("/invalid")), page);
        }
    }

    #[test]
    fn what_pages_cannot_stand_below_is_refused() {
        for text in [
            "",
            "packytrace.dev",
            "ftp://a",
            "https://u:p@a",
            "https://a/?b",
            "https://a/#b",
            "javascript:1",
        ] {
            assert_eq!(text.parse::<WebUrl>(), Err(InvalidWebUrl), "{text}");
        }
    }
}

//! Settings of passport's own.
use runtime::config::BaseUrl;
use runtime::erasure::TombstoneSettings;

use crate::sources::SourceSettings;

/// What passport reads beside what every service reads.
#[derive(Debug, Clone, clap::Args)]
pub struct Settings {
    /// Where the web application is: people who open a link are led to pages below it. Never taken from a request.
    #[arg(long, env = "WEB_URL", default_value = "https://packytrace.dev")]
    pub web_url: BaseUrl,

    /// The sources of what the catalog does not know.
    #[command(flatten)]
    pub sources: SourceSettings,

    /// Who was erased.
    #[command(flatten)]
    pub tombstones: TombstoneSettings,
}

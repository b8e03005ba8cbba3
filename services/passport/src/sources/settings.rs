//! Settings of the sources.
use std::num::NonZeroU32;
use std::time::Duration;

use runtime::config::{BaseUrl, milliseconds};

/// Whom to ask, how often, and for how long an answer holds.
#[derive(Debug, Clone, clap::Args)]
pub struct SourceSettings {
    /// Where Open Food Facts answers, such as https://world.openfoodfacts.org. Without it, nothing is asked and the
    /// sections of a passport fail as `not_available`.
    #[arg(long, env = "OPEN_FOOD_FACTS_URL")]
    pub open_food_facts_url: Option<BaseUrl>,

    /// Where the lines of Agribalyse's data set are, such as
    /// https://data.ademe.fr/data-fair/api/v1/datasets/agribalyse-31-synthese.
    #[arg(long, env = "AGRIBALYSE_URL")]
    pub agribalyse_url: Option<BaseUrl>,

    /// How the sources reach whoever runs this: an e-mail or web address, sent with every request, which Open Food
    /// Facts asks for. The web application's address when nothing is said.
    #[arg(long, env = "SOURCE_CONTACT")]
    pub source_contact: Option<String>,

    /// Questions a minute to Open Food Facts, from each instance. It allows 15 for each IP address.
    #[arg(long, env = "OPEN_FOOD_FACTS_PER_MINUTE", default_value = "15")]
    pub open_food_facts_per_minute: NonZeroU32,

    /// Questions a minute to Agribalyse, from each instance.
    #[arg(long, env = "AGRIBALYSE_PER_MINUTE", default_value = "60")]
    pub agribalyse_per_minute: NonZeroU32,

    /// Questions under way at a time to each source, from each instance.
    #[arg(long, env = "SOURCE_CONCURRENCY", default_value = "4", value_parser = clap::value_parser!(u16).range(1..=64))]
    pub source_concurrency: u16,

    /// How long a whole answer may take, in milliseconds.
    #[arg(long, env = "SOURCE_TIMEOUT_MS", default_value = "5000", value_parser = milliseconds)]
    pub source_timeout_ms: Duration,

    /// How often a source is asked about the same thing before it is given up.
    #[arg(long, env = "SOURCE_ATTEMPTS", default_value = "5", value_parser = clap::value_parser!(u32).range(1..=100))]
    pub source_attempts: u32,

    /// The first pause between two attempts, in milliseconds; each one after it is twice as long.
    #[arg(long, env = "SOURCE_PAUSE_MS", default_value = "1000", value_parser = milliseconds)]
    pub source_pause_ms: Duration,

    /// The longest pause between two attempts, in milliseconds.
    #[arg(long, env = "SOURCE_LONGEST_PAUSE_MS", default_value = "60000", value_parser = milliseconds)]
    pub source_longest_pause_ms: Duration,

    /// How long a section may be pending, in milliseconds, with its source away or busy.
    #[arg(long, env = "SOURCE_PATIENCE_MS", default_value = "300000", value_parser = milliseconds)]
    pub source_patience_ms: Duration,

    /// How long an answer holds before a scan has it asked for anew: seconds.
    #[arg(long, env = "SOURCE_FOUND_HOLDS_S", default_value = "604800", value_parser = seconds)]
    pub source_found_holds_s: Duration,

    /// How long it holds that a source does not know something: seconds.
    #[arg(long, env = "SOURCE_NOT_FOUND_HOLDS_S", default_value = "86400", value_parser = seconds)]
    pub source_not_found_holds_s: Duration,

    /// How long a section that was given up is left so: seconds.
    #[arg(long, env = "SOURCE_FAILED_HOLDS_S", default_value = "900", value_parser = seconds)]
    pub source_failed_holds_s: Duration,
}

/// Until when failures are tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// Attempts in all.
    pub attempts: u32,
    /// Pause after the first.
    pub first_pause: Duration,
    /// No pause is longer.
    pub longest_pause: Duration,
    /// How long a key may wait in all.
    pub longest_wait: Duration,
}

impl SourceSettings {
    pub(super) fn patience(&self) -> Patience {
        Patience {
            attempts: self.source_attempts,
            first_pause: self.source_pause_ms,
            longest_pause: self.source_longest_pause_ms,
            longest_wait: self.source_patience_ms,
        }
    }
}

/// Reads whole seconds, at most a year.
fn seconds(text: &str) -> Result<Duration, String> {
    const YEAR: u64 = 366 * 86_400;
    match text.parse::<u64>() {
        Ok(seconds) if seconds <= YEAR => Ok(Duration::from_secs(seconds)),
        _ => Err(format!("a whole number from 0 to {YEAR} is needed")),
    }
}

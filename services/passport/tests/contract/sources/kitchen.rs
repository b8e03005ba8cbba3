//! Passport beside recorded sources.
use std::time::{Duration, Instant};

use passport_api::client::Client;
use passport_api::operations::{GetScan, GetScanOk};
use passport_api::types::{EcoSection, JourneySection, Sections};
use service_testing::Person;
use sources::{Fault, Name, Sources};
use uuid::Uuid;

use super::super::asking::{pack, scan};
use super::super::house::House;

/// How long a test waits for what comes in the background.
const PATIENCE: Duration = Duration::from_secs(60);

/// Products of the demo catalog, as the catalog and as Open Food Facts write them.
pub const OATS: &str = "5601234567892";
/// It has no food category.
pub const CRACKERS: &str = "5601234561043";
/// A product of the recordings that the demo catalog does not have.
pub const BUCKWHEAT: &str = "5601234569995";

/// One of which they hold a page without a name, as somebody has begun it.
pub const NAMELESS: &str = "5601234569988";

pub struct Kitchen {
    pub house: House,
    pub sources: Sources,
}

impl Kitchen {
    /// With sources that answer, and little patience between attempts.
    pub async fn open(arguments: &[&str]) -> Self {
        let sources = Sources::start(([127, 0, 0, 1], 0).into()).await.unwrap();
        let (food_facts, agribalyse) = (sources.open_food_facts_url(), sources.agribalyse_url());
        let common = [
            "--open-food-facts-url",
            &food_facts,
            "--agribalyse-url",
            &agribalyse,
            "--open-food-facts-per-minute",
            "100000",
            "--agribalyse-per-minute",
            "100000",
            "--source-pause-ms",
            "20",
            "--source-longest-pause-ms",
            "200",
        ];
        let all: Vec<&str> = common.iter().chain(arguments).copied().collect();
        Self {
            house: House::open_with(&all).await,
            sources,
        }
    }

    pub fn fault(&self, name: Name, fault: impl Into<Option<Fault>>) {
        self.sources.state().set_fault(name, fault.into());
    }

    /// How often a source was asked about a key.
    pub fn asked(&self, name: Name, key: &str) -> u64 {
        self.sources.state().asked(name).get(key).copied().unwrap_or(0)
    }

    /// Scans a product of the catalog as somebody new, and waits until both sections have ended.
    pub async fn scanned(&self, gtin: &str) -> Sections {
        let client = self.house.for_person(&Person::visitor());
        let scan_id = *scan(&client, pack(gtin), None).await.scan_id;
        ended(&client, scan_id).await
    }
}

/// The sections of a scan, once none of them is pending.
pub async fn ended(client: &Client, scan_id: Uuid) -> Sections {
    let start = Instant::now();
    loop {
        let GetScanOk::Ok(read) = client
            .get_scan(GetScan {
                scan_id: scan_id.into(),
            })
            .await
            .unwrap();
        let pending = matches!(read.sections.journey, JourneySection::Pending(_))
            || matches!(read.sections.eco, EcoSection::Pending(_));
        if !pending {
            return read.sections;
        }
        assert!(start.elapsed() < PATIENCE, "still pending: {:?}", read.sections);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// `loaded`, `pending`, or the reason for which it failed.
pub fn journey(sections: &Sections) -> &str {
    match &sections.journey {
        JourneySection::Pending(_) => "pending",
        JourneySection::Loaded(_) => "loaded",
        JourneySection::Failed(failed) => &failed.reason,
    }
}

/// As [`journey`].
pub fn eco(sections: &Sections) -> &str {
    match &sections.eco {
        EcoSection::Pending(_) => "pending",
        EcoSection::Loaded(_) => "loaded",
        EcoSection::Failed(failed) => &failed.reason,
    }
}

//! What services put on their topics is valid by the contracts' schemas, as a validator judges that is not ours.

use std::time::Duration;

use contract::events::Origin;
use contracts::events::v1::account_erasure_requested::AccountErasureRequested;
use jiff::Timestamp;
use local_stack::testing::servers;
use passport_api::operations::{CreateScan, CreateScanOk, ReportProduct};
use passport_api::types::{NewProductReport, NewScan, ScannedLink};
use runtime::kafka::{Direct, KafkaSettings, Producer};
use serde_json::json;
use system_tests::system::System;
use system_tests::visitor::stranger;
use uuid::Uuid;

use crate::PASSPORT;

/// Of the demo catalog.
const KNOWN: &str = "05601234567892";
/// Of no catalog.
const UNKNOWN: &str = "05601234500004";

#[tokio::test(flavor = "multi_thread")]
async fn every_event_of_passport_is_valid_and_a_broken_one_is_not() {
    let system = System::start(PASSPORT.as_ref(), 1).await;
    let (client, _) = stranger(&system.url());
    let body = NewScan::ScannedLink(ScannedLink {
        digital_link: format!("https://id.packytrace.dev/01/{KNOWN}/10/L2611?17=261224"),
    });
    let scan = CreateScan {
        idempotency_key: None,
        sec_gpc: None,
        body,
    };
    let CreateScanOk::Created { .. } = client.create_scan(scan).await.expect("a scan");
    let body = NewProductReport {
        gtin: UNKNOWN.to_owned(),
        note: None,
    };
    let report = ReportProduct {
        idempotency_key: None,
        body,
    };
    client.report_product(report).await.expect("a report");
    ask_for_an_erasure(&system).await;

    let servers = servers().await.expect("servers");
    let judged = servers.judge_messages_of("passport", &system.topics).await;
    judged.expect("valid messages of every event, and refused ones that are broken");
}

/// As identity does, which does not run here: whoever holds something about a person confirms that it is erased.
async fn ask_for_an_erasure(system: &System) {
    let event = json!({
        "erasureId": Uuid::new_v4(),
        "accountId": Uuid::new_v4(),
        "consumerRef": Uuid::new_v4(),
        "visitorIds": [Uuid::new_v4()],
    });
    let event = AccountErasureRequested::from_json(event.to_string().as_bytes()).expect("a request");
    let settings = KafkaSettings::plain(system.brokers(), system.topics.prefix());
    let mut direct = Direct::new(Producer::new(&settings).expect("a producer"), Duration::from_secs(60));
    contracts::identity::send(&mut direct, &Origin::unlinked(), Timestamp::now(), &event)
        .await
        .expect("a request on the topic");
}

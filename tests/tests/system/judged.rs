//! What services put on their topics is valid by the contracts' schemas, as a validator judges that is not ours.

use local_stack::testing::servers;
use passport_api::operations::{CreateScan, CreateScanOk, ReportProduct};
use passport_api::types::{NewProductReport, NewScan, ScannedLink};
use system_tests::system::System;
use system_tests::visitor::stranger;

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

    let servers = servers().await.expect("servers");
    let judged = servers.judge_messages_of("passport", &system.topics).await;
    judged.expect("valid messages of every event, and refused ones that are broken");
}

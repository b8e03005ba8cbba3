//! A scan from end to end: through the gateway with the generated client, its event with the generated reader.

use contracts::passport::Sent;
use passport_api::operations::{CreateScan, CreateScanOk, GetScan, GetScanOk};
use passport_api::types::{NewScan, ScannedLink};
use system_tests::system::System;
use system_tests::topic::read_until;
use system_tests::visitor::{known, stranger};
use uuid::Uuid;

use crate::PASSPORT;

const GTIN: &str = "05601234567892";

#[tokio::test(flavor = "multi_thread")]
async fn a_scan_is_answered_and_its_event_is_on_the_topic() {
    let system = System::start(PASSPORT.as_ref(), 1).await;
    let (client, cookie) = stranger(&system.url());

    let key = Uuid::new_v4();
    let asked = |key| CreateScan {
        idempotency_key: Some(key),
        sec_gpc: None,
        body: link(GTIN),
    };
    let CreateScanOk::Created { body: scan, location } = client.create_scan(asked(key)).await.expect("a scan");
    assert_eq!(&*scan.scanned_item.gtin, GTIN);
    assert_eq!(&*scan.product.gtin, GTIN);
    assert!(location.ends_with(&scan.scan_id.to_string()), "{location}");

    // The same visitor sees the scan, and repeating the request makes no other one.
    let cookie = cookie
        .lock()
        .expect("a place")
        .clone()
        .expect("a cookie for a new visitor");
    let visitor = known(&system.url(), &cookie);
    let GetScanOk::Ok(read) = visitor
        .get_scan(GetScan { scan_id: scan.scan_id })
        .await
        .expect("the scan");
    assert_eq!(read.scan_id, scan.scan_id);
    let CreateScanOk::Created { body: again, .. } = visitor.create_scan(asked(key)).await.expect("the same scan");
    assert_eq!(again.scan_id, scan.scan_id);
    // Nobody else does.
    let (other, _) = stranger(&system.url());
    other
        .get_scan(GetScan { scan_id: scan.scan_id })
        .await
        .expect_err("somebody else's scan");

    let CreateScanOk::Created { body: last, .. } = visitor
        .create_scan(CreateScan {
            idempotency_key: None,
            ..asked(key)
        })
        .await
        .expect("another scan");
    let events = read_until::<Sent>(
        system.brokers(),
        system.topics.prefix(),
        "passport.facts.v1",
        |events| {
            events
                .iter()
                .any(|event| matches!(&event.event, Sent::ProductScanned(event) if event.scan_id == last.scan_id))
        },
    );
    let scanned: Vec<_> = events
        .iter()
        .filter_map(|received| match &received.event {
            Sent::ProductScanned(event) => Some(event),
            _ => None,
        })
        .collect();
    assert_eq!(scanned.len(), 2, "one event for each scan: {scanned:?}");
    assert_eq!(scanned[0].scan_id, scan.scan_id);
    assert_eq!(&*scanned[0].gtin, GTIN);
    assert_eq!(scanned[0].visitor_id, scanned[1].visitor_id);
}

fn link(gtin: &str) -> NewScan {
    NewScan::ScannedLink(ScannedLink {
        digital_link: format!("https://id.packytrace.dev/01/{gtin}/10/L2611?17=261224"),
    })
}

//! The same request again under its idempotency key.
use contract::client::Failure;
use passport_api::client::Client;
use passport_api::operations::{CreateScan, CreateScanError, CreateScanOk, ReportProduct, ReportProductOk};
use passport_api::types::{NewProductReport, ResolvedPassport};
use service_testing::Person;
use uuid::Uuid;

use super::asking::{link, pack, scan};
use super::house::{House, OATS, UNKNOWN};

#[tokio::test]
async fn a_repeated_scan_happens_once() {
    let house = House::open().await;
    let client = house.for_person(&Person::visitor());
    let key = Some(Uuid::new_v4());
    let first = scan(&client, pack(OATS), key).await;
    let again = scan(&client, pack(OATS), key).await;
    // But for its sections, which are told as they are by now.
    let again = ResolvedPassport {
        sections: first.sections.clone(),
        ..again
    };
    assert_eq!(first, again);
    assert_ne!(scan(&client, pack(OATS), None).await.scan_id, first.scan_id);
    assert_eq!(house.count("SELECT count(*) FROM scans").await, 2);
    // Another person's key is another key, though it looks the same.
    let other = house.for_person(&Person::visitor());
    assert_ne!(scan(&other, pack(OATS), key).await.scan_id, first.scan_id);
}

/// Asks as clients do: again under the same key, as long as the service is not available.
async fn until_answered(client: &Client, idempotency_key: Option<Uuid>) -> ResolvedPassport {
    loop {
        let request = CreateScan {
            idempotency_key,
            sec_gpc: None,
            body: pack(OATS),
        };
        match client.create_scan(request).await {
            Ok(CreateScanOk::Created { body, .. }) => return body,
            Err(Failure::Answer(CreateScanError::Unavailable { .. })) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn at_once_is_once() {
    let house = House::open().await;
    let client = house.for_person(&Person::visitor());
    let key = Some(Uuid::new_v4());
    let scans = futures_util::future::join_all((0..8).map(|_| until_answered(&client, key))).await;
    assert!(scans.iter().all(|scan| scan.scan_id == scans[0].scan_id));
    assert_eq!(house.count("SELECT count(*) FROM scans").await, 1);
}

#[tokio::test]
async fn a_key_is_free_again_when_nothing_came_of_it() {
    let house = House::open().await;
    let client = house.for_person(&Person::visitor());
    let key = Some(Uuid::new_v4());
    let request = CreateScan {
        idempotency_key: key,
        sec_gpc: None,
        body: link(UNKNOWN),
    };
    let refused = client.create_scan(request).await.unwrap_err();
    assert!(
        matches!(refused, Failure::Answer(CreateScanError::NotFound(_))),
        "{refused:?}"
    );
    scan(&client, pack(OATS), key).await;
}

#[tokio::test]
async fn a_repeated_report_happens_once() {
    let house = House::open().await;
    let client = house.for_person(&Person::visitor());
    let key = Some(Uuid::new_v4());
    let report = || async {
        let body = NewProductReport {
            gtin: UNKNOWN.to_owned(),
            note: None,
        };
        let request = ReportProduct {
            idempotency_key: key,
            body,
        };
        let ReportProductOk::Accepted(accepted) = client.report_product(request).await.unwrap();
        accepted
    };
    assert_eq!(report().await, report().await);
    assert_eq!(house.count("SELECT count(*) FROM product_reports").await, 1);
}

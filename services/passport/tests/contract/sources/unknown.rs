//! Products that nobody knew become part of the catalog.
use contract::client::Failure;
use contract::events::Received;
use contracts::passport::Sent;
use passport_api::client::Client;
use passport_api::operations::{CreateScan, CreateScanError, CreateScanOk};
use passport_api::types::ResolvedPassport;
use service_testing::{Person, eventually};
use sources::{Fault, Name};

use super::super::asking::pack;
use super::super::events::messages;
use super::super::house::UNKNOWN;
use super::kitchen::{BUCKWHEAT, Kitchen, NAMELESS, eco, ended};

/// Scans; `None` when the product is not known.
async fn try_scan(client: &Client, gtin: &str) -> Option<ResolvedPassport> {
    let request = CreateScan {
        idempotency_key: None,
        sec_gpc: None,
        body: pack(gtin),
    };
    match client.create_scan(request).await {
        Ok(CreateScanOk::Created { body, .. }) => Some(body),
        Err(Failure::Answer(CreateScanError::NotFound(_))) => None,
        Err(other) => panic!("{other:?}"),
    }
}

async fn nothing_is_due(kitchen: &Kitchen) {
    eventually("nothing is due", async || {
        kitchen
            .house
            .count("SELECT count(*) FROM source_answers WHERE due_at IS NOT NULL")
            .await
            == 0
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_may_ask_for_a_product_while_it_is_being_fetched() {
    let kitchen = Kitchen::open(&[]).await;
    let client = kitchen.house.for_person(&Person::visitor());
    eventually("the product is known", async || {
        // None of them fails: each is a scan, or is told that the product is not known.
        let scans = (0..16).map(|_| try_scan(&client, BUCKWHEAT));
        futures_util::future::join_all(scans).await.iter().any(Option::is_some)
    })
    .await;
    assert_eq!(kitchen.asked(Name::OpenFoodFacts, BUCKWHEAT), 1);
}

#[tokio::test]
async fn a_product_that_nobody_knew_is_fetched_and_told() {
    let kitchen = Kitchen::open(&[]).await;
    let already = kitchen.house.count("SELECT count(*) FROM products").await;
    let client = kitchen.house.for_person(&Person::visitor());
    assert!(try_scan(&client, BUCKWHEAT).await.is_none());
    nothing_is_due(&kitchen).await;

    let scanned = try_scan(&client, BUCKWHEAT).await.unwrap();
    let product = &scanned.product;
    assert_eq!((product.name.as_str(), *product.revision), ("Buckwheat groats", 1));
    assert_eq!(product.brand_name.as_deref(), Some("Moinho Verde"));
    assert_eq!(product.label.ingredients.as_deref(), Some("Buckwheat."));
    assert_eq!(product.label.nutrition_per100g.as_ref().unwrap().protein, Some(11.7));
    assert_eq!(
        (product.source.name.as_str(), product.source.licence.as_str()),
        ("Open Food Facts", "ODbL-1.0")
    );
    // The journey came with the label.
    let sections = ended(&client, *scanned.scan_id).await;
    assert_eq!(eco(&sections), "loaded");
    assert_eq!(kitchen.asked(Name::OpenFoodFacts, BUCKWHEAT), 1);

    let told = messages(
        &kitchen.house,
        "passport.catalog.v1",
        usize::try_from(already + 1).unwrap(),
    )
    .await;
    let of_it: Vec<_> = told
        .iter()
        .filter_map(|(key, Received { event, .. })| match event {
            Sent::ProductCatalogued(event) if key.ends_with(BUCKWHEAT) => Some((event.name.as_str(), *event.revision)),
            _ => None,
        })
        .collect();
    assert_eq!(of_it, [("Buckwheat groats", 1)]);
}

#[tokio::test]
async fn what_the_source_does_not_know_is_remembered() {
    let kitchen = Kitchen::open(&[]).await;
    let client = kitchen.house.for_person(&Person::visitor());
    for _ in 0..3 {
        assert!(try_scan(&client, UNKNOWN).await.is_none());
        nothing_is_due(&kitchen).await;
    }
    assert_eq!(kitchen.asked(Name::OpenFoodFacts, UNKNOWN), 1);
}

#[tokio::test]
async fn and_asked_again_when_that_no_longer_holds() {
    let kitchen = Kitchen::open(&["--source-not-found-holds-s", "0"]).await;
    let client = kitchen.house.for_person(&Person::visitor());
    for _ in 0..3 {
        assert!(try_scan(&client, UNKNOWN).await.is_none());
        nothing_is_due(&kitchen).await;
    }
    assert_eq!(kitchen.asked(Name::OpenFoodFacts, UNKNOWN), 3);
}

#[tokio::test]
async fn a_page_without_a_name_is_looked_at_again_as_soon_as_one_that_is_not_there() {
    let kitchen = Kitchen::open(&["--source-not-found-holds-s", "0"]).await;
    let client = kitchen.house.for_person(&Person::visitor());
    for _ in 0..3 {
        assert!(try_scan(&client, NAMELESS).await.is_none());
        nothing_is_due(&kitchen).await;
    }
    assert_eq!(kitchen.asked(Name::OpenFoodFacts, NAMELESS), 3);
}

#[tokio::test]
async fn an_answer_about_another_product_catalogues_nothing() {
    let kitchen = Kitchen::open(&["--source-attempts", "2"]).await;
    let already = kitchen.house.count("SELECT count(*) FROM products").await;
    let client = kitchen.house.for_person(&Person::visitor());
    for fault in [Fault::Wrong, Fault::Garbage, Fault::CutOff] {
        kitchen.fault(Name::OpenFoodFacts, fault);
        assert!(try_scan(&client, BUCKWHEAT).await.is_none());
        nothing_is_due(&kitchen).await;
    }
    assert_eq!(kitchen.house.count("SELECT count(*) FROM products").await, already);
}

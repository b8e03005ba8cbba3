//! Instances share the work, and no source is asked twice.
use std::collections::BTreeSet;

use passport_api::operations::CreateScanError;
use sources::{Fault, Name, generated};

use super::super::asking::pack;
use super::super::events::messages;
use super::kitchen::Kitchen;
use contract::client::Failure;
use contract::events::Received;
use contracts::passport::Sent;
use passport_api::operations::CreateScan;
use service_testing::{Person, eventually};

/// More than one instance has room for at a time.
const PRODUCTS: u64 = 60;

#[tokio::test]
async fn two_instances_ask_about_each_product_once() {
    let kitchen = Kitchen::open(&[]).await;
    let other = kitchen.house.another().await;
    kitchen.fault(Name::OpenFoodFacts, Fault::Slow { milliseconds: 30 });
    let already = kitchen.house.count("SELECT count(*) FROM products").await;
    let client = kitchen.house.for_person(&Person::visitor());
    for number in 0..PRODUCTS {
        let request = CreateScan {
            idempotency_key: None,
            sec_gpc: None,
            body: pack(&generated::gtin(number)),
        };
        let refused = client.create_scan(request).await.unwrap_err();
        assert!(
            matches!(refused, Failure::Answer(CreateScanError::NotFound(_))),
            "{refused:?}"
        );
    }
    eventually("everything is asked", async || {
        kitchen
            .house
            .count("SELECT count(*) FROM source_answers WHERE due_at IS NOT NULL")
            .await
            == 0
    })
    .await;
    let asked = kitchen.sources.state().asked(Name::OpenFoodFacts);
    assert_eq!(asked.len(), usize::try_from(PRODUCTS).unwrap());
    assert!(asked.values().all(|&times| times == 1), "{asked:?}");
    let foods = kitchen.sources.state().asked(Name::Agribalyse);
    assert!(
        !foods.is_empty() && foods.values().all(|&times| times == 1),
        "{foods:?}"
    );

    // One of ten is not known to the source; each of the others is told once.
    let found = i64::try_from(PRODUCTS - PRODUCTS / 10).unwrap();
    assert_eq!(
        kitchen.house.count("SELECT count(*) FROM products").await,
        already + found
    );
    let told = messages(
        &kitchen.house,
        "passport.catalog.v1",
        usize::try_from(already + found).unwrap(),
    )
    .await;
    let gtins: BTreeSet<String> = told.iter().map(|(key, _)| key.clone()).collect();
    assert_eq!(gtins.len(), told.len());
    let generated = |received: &&(String, Received<Sent>)| received.0.starts_with("029");
    assert_eq!(told.iter().filter(generated).count(), usize::try_from(found).unwrap());
    other.stop().await.unwrap();
}

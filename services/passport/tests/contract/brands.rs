//! Brands as identity tells of them: who gets which products, and what is told of that.
use contracts::events::v1::brand_registered::BrandRegistered;
use jiff::Timestamp;
use passport::domain::UNCLAIMED;
use serde_json::{Value, json};
use service_testing::eventually;
use uuid::Uuid;

use super::house::House;

async fn register(house: &House, brand_id: Uuid, prefixes: &[&str], revision: u32) {
    let event = json!({"brandId": brand_id, "name": "Mill", "prefixes": prefixes, "revision": revision});
    let event = BrandRegistered::from_json(event.to_string().as_bytes()).unwrap();
    house.tell(Timestamp::now(), &event).await;
}

/// Brand and revision of each product of the demo catalog that is no longer as it was imported.
async fn moved(house: &House) -> Vec<(String, Uuid, i64)> {
    let client = house.superuser().await;
    let rows = client
        .query(
            "SELECT gtin, brand_id, revision FROM products WHERE revision > 1 ORDER BY gtin",
            &[],
        )
        .await
        .unwrap();
    rows.iter().map(|row| (row.get(0), row.get(1), row.get(2))).collect()
}

async fn brand_of(house: &House, gtin: &str) -> (Uuid, i64) {
    let client = house.superuser().await;
    let row = client
        .query_one("SELECT brand_id, revision FROM products WHERE gtin = $1", &[&gtin])
        .await
        .unwrap();
    (row.get(0), row.get(1))
}

const ONE: &str = "05601234567892";
const OTHER: &str = "05601234561012";

#[tokio::test]
async fn products_follow_the_longest_prefix_and_go_back_when_it_is_taken_away() {
    let house = House::open().await;
    let (mill, branch) = (Uuid::now_v7(), Uuid::now_v7());

    register(&house, mill, &["560123456"], 1).await;
    eventually("the products are the brand's", async || {
        brand_of(&house, ONE).await == (mill, 2) && brand_of(&house, OTHER).await == (mill, 2)
    })
    .await;
    let all_of_prefix = moved(&house).await;
    assert!(
        all_of_prefix
            .iter()
            .all(|(gtin, brand, revision)| { gtin.starts_with("0560123456") && (*brand, *revision) == (mill, 2) })
    );

    register(&house, branch, &["56012345610"], 1).await;
    eventually("the longer prefix counts", async || {
        brand_of(&house, OTHER).await == (branch, 3)
    })
    .await;
    assert_eq!(brand_of(&house, ONE).await, (mill, 2));

    register(&house, branch, &[], 2).await;
    eventually("the shorter prefix counts again", async || {
        brand_of(&house, OTHER).await == (mill, 4)
    })
    .await;
    register(&house, mill, &["4006381"], 2).await;
    eventually("nobody has the products", async || {
        brand_of(&house, ONE).await == (UNCLAIMED, 3) && brand_of(&house, OTHER).await == (UNCLAIMED, 5)
    })
    .await;

    // Each of these is an event with the revision and the brand of then.
    let told = super::events::messages(&house, "passport.catalog.v1", 40).await;
    let of_other: Vec<Value> = told
        .iter()
        .filter(|(key, _)| key == OTHER)
        .filter_map(|(_, received)| match &received.event {
            contracts::passport::Sent::ProductCatalogued(event) => Some(json!([event.revision, event.brand_id])),
            _ => None,
        })
        .collect();
    let expected = [UNCLAIMED, mill, branch, mill, UNCLAIMED];
    let expected: Vec<Value> = (1..=5)
        .zip(expected)
        .map(|(revision, brand)| json!([revision, brand]))
        .collect();
    assert!(expected.starts_with(&of_other) && of_other.len() >= 2, "{of_other:?}");
}

#[tokio::test]
async fn an_older_revision_and_a_repetition_change_nothing() {
    let house = House::open().await;
    let mill = Uuid::now_v7();
    register(&house, mill, &["560123456"], 7).await;
    eventually("the products are the brand's", async || {
        brand_of(&house, ONE).await == (mill, 2)
    })
    .await;
    register(&house, mill, &[], 6).await;
    register(&house, mill, &["560123456"], 7).await;
    // A later brand's event comes behind those, in whichever partition: each is waited for.
    let last = Uuid::now_v7();
    register(&house, mill, &["560123456", "4006381"], 8).await;
    register(&house, last, &["952000"], 1).await;
    eventually("all events are handled", async || {
        house.count("SELECT count(*) FROM brand_prefixes").await == 3
            && house.count("SELECT count(*) FROM brand_assignments").await == 0
    })
    .await;
    assert_eq!(brand_of(&house, ONE).await, (mill, 2));
}

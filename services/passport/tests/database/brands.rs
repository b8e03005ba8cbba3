//! Giving many products to a brand, by several processes at once, some of which are cut off.
use std::time::Duration;

use jiff::Timestamp;
use passport::brands::assign_all;
use passport::import::CatalogFile;
use passport::store;
use serde_json::json;
use uuid::Uuid;

use super::import::sample::gtin;
use super::import::{events, file_of, import_file};
use super::{client, database, pool};

const PRODUCTS: u32 = 7_500;

#[tokio::test]
async fn a_scan_does_not_wait_for_its_product_to_be_given() {
    let database = database().await;
    let pool = pool(&database);
    let header = json!({"format": "packytrace-catalog/1", "source": {"name": "Us", "licence": "CC0-1.0"}});
    let product = json!({"gtin": gtin(1), "name": "Oats"});
    let file = file_of([header.to_string(), product.to_string()]);
    import_file::<CatalogFile>(&pool, file.path()).await;
    let product = format!("{:0>14}", gtin(1));
    let mut giving = pool.get().await.unwrap();
    let transaction = giving.transaction().await.unwrap();
    let given = store::assign_products(&transaction, &[&product], &[Uuid::now_v7()]).await;
    assert_eq!(given.unwrap().len(), 1);
    // What the reference of a scan to its product asks for; refused at once if it had to wait.
    let refer = "SELECT FROM products WHERE gtin = $1 FOR KEY SHARE NOWAIT";
    let free = client(&database).await.execute(refer, &[&product]).await;
    assert_eq!(free.unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_product_is_given_once_whoever_is_cut_off() {
    let database = database().await;
    let pool = pool(&database);
    let header = json!({"format": "packytrace-catalog/1", "source": {"name": "Us", "licence": "CC0-1.0"}});
    let products = (0..PRODUCTS).map(|number| json!({"gtin": gtin(number), "name": "Oats"}).to_string());
    // One of another packaging level, and one that is not the brand's.
    let others = ["19520000000001", "4006381333931"].map(|gtin| json!({"gtin": gtin, "name": "Oats"}).to_string());
    let file = file_of([header.to_string()].into_iter().chain(products).chain(others));
    let (report, told) = import_file::<CatalogFile>(&pool, file.path()).await;
    assert_eq!((report.added, told.as_str()), (u64::from(PRODUCTS) + 2, ""));

    let brand = Uuid::now_v7();
    let mut connection = client(&database).await;
    let transaction = connection.build_transaction().start().await.unwrap();
    store::register_brand(transaction.client(), brand, &["9520"], Timestamp::now())
        .await
        .unwrap();
    transaction.commit().await.unwrap();

    for pause in [3, 10, 30, 60] {
        let (pool, other) = (pool.clone(), pool.clone());
        let cut = tokio::spawn(async move { assign_all(&pool).await });
        let beside = tokio::spawn(async move { assign_all(&other).await });
        tokio::time::sleep(Duration::from_millis(pause)).await;
        cut.abort();
        beside.abort();
    }
    assign_all(&pool).await.unwrap();
    // A batch of one that was cut off may still be rolling back.
    super::eventually("nothing is left to do", async || {
        assign_all(&pool).await.unwrap();
        let row = client(&database)
            .await
            .query_one("SELECT count(*) FROM brand_assignments", &[])
            .await
            .unwrap();
        row.get::<_, i64>(0) == 0
    })
    .await;

    let row = client(&database)
        .await
        .query_one(
            "SELECT count(*) FILTER (WHERE brand_id = $1 AND revision = 2), count(*) FILTER (WHERE revision = 1)
             FROM products",
            &[&brand],
        )
        .await
        .unwrap();
    assert_eq!(
        (row.get::<_, i64>(0), row.get::<_, i64>(1)),
        (i64::from(PRODUCTS) + 1, 1)
    );
    let told = events(&pool).await;
    let of_brand = told
        .iter()
        .filter(|(_, payload)| payload["brandId"] == brand.to_string());
    assert_eq!(of_brand.count(), PRODUCTS as usize + 1);
}

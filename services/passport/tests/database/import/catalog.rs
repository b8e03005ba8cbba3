//! `passport import catalog`.
use std::path::{Path, PathBuf};

use passport::domain::UNCLAIMED;
use passport::import::{CatalogFile, ImportError, Report, import_catalog};
use runtime::postgres::Pool;
use serde_json::{Value, json};
use uuid::Uuid;

use super::sample::gtin;
use super::{events, file_of, import_file, report};
use crate::{client, database, pool};

fn demo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("demo/catalog.jsonl")
}

async fn import(pool: &Pool, path: &Path) -> (Report, String) {
    import_file::<CatalogFile>(pool, path).await
}

/// A file of a header and these lines.
fn file(lines: &[Value]) -> tempfile::NamedTempFile {
    let header = json!({"format": "packytrace-catalog/1", "source": {"name": "Us", "licence": "CC0-1.0"}});
    file_of([&header].into_iter().chain(lines).map(Value::to_string))
}

#[tokio::test]
async fn the_demo_catalog_is_imported_once() {
    let database = database().await;
    let pool = pool(&database);
    let (first, rejects) = import(&pool, &demo()).await;
    assert_eq!((first.rejected(), first.unchanged, rejects.as_str()), (0, 0, ""));
    assert!(first.added >= 30);
    let told = events(&pool).await;
    assert_eq!(told.len() as u64, first.added);
    assert!(
        told.iter()
            .all(|(key, payload)| payload["gtin"] == key.as_str() && payload["revision"] == 1)
    );
    assert!(
        told.iter()
            .all(|(_, payload)| payload["brandId"] == UNCLAIMED.to_string())
    );

    let (second, _) = import(&pool, &demo()).await;
    assert_eq!(second, report(0, 0, first.added));
    assert_eq!(events(&pool).await.len(), told.len());
}

#[tokio::test]
async fn only_what_changed_is_told() {
    let database = database().await;
    let pool = pool(&database);
    let oats = |name: &str| json!({"gtin": "5601234567892", "name": name});
    let rye = json!({"gtin": "5601234561012", "name": "Rye"});
    import(&pool, file(&[oats("Oats"), rye.clone()]).path()).await;
    let (outcome, _) = import(&pool, file(&[oats("Rolled oats"), rye]).path()).await;
    assert_eq!(outcome, report(0, 1, 1));
    let (key, payload) = events(&pool).await.pop().unwrap();
    assert_eq!(key, "05601234567892");
    assert_eq!(
        (&payload["name"], &payload["revision"]),
        (&json!("Rolled oats"), &json!(2))
    );
}

#[tokio::test]
async fn a_rejected_line_has_place_and_reason_and_stops_nothing() {
    let database = database().await;
    let pool = pool(&database);
    let file = file(&[
        json!({"gtin": "5601234567893", "name": "Wrong digit"}),
        json!({"gtin": "5601234567892", "name": "Oats"}),
        json!({"gtin": "5601234561012", "nom": "Rye"}),
    ]);
    let (outcome, rejects) = import(&pool, file.path()).await;
    assert_eq!((outcome.added, outcome.rejected()), (1, 2));
    assert_eq!(outcome.rejected["check_digit"], 1);
    assert_eq!(outcome.rejected["not_a_product"], 1);
    let path = file.path().display();
    let lines: Vec<&str> = rejects.lines().collect();
    assert!(lines[0].starts_with(&format!("{path}:2: `gtin`: ")), "{rejects}");
    assert!(
        lines[1].starts_with(&format!("{path}:4: not a product: unknown field `nom`")),
        "{rejects}"
    );
}

#[tokio::test]
async fn of_a_gtin_that_stands_twice_the_later_line_holds() {
    let database = database().await;
    let pool = pool(&database);
    let oats = |name: &str| json!({"gtin": "5601234567892", "name": name});
    let (outcome, _) = import(&pool, file(&[oats("One"), oats("Two"), oats("Two")]).path()).await;
    assert_eq!(outcome, report(1, 0, 2));
    let names: Vec<Value> = events(&pool)
        .await
        .into_iter()
        .map(|(_, payload)| payload["name"].clone())
        .collect();
    assert_eq!(names, ["Two"]);
}

#[tokio::test]
async fn a_product_is_the_brands_whose_prefix_it_has() {
    let database = database().await;
    let brand = Uuid::now_v7();
    client(&database)
        .await
        .execute("INSERT INTO brand_prefixes VALUES ('560123456', $1)", &[&brand])
        .await
        .unwrap();
    let pool = pool(&database);
    import(&pool, &demo()).await;
    let told = events(&pool).await;
    let of_brand = |key: &str| told.iter().find(|(gtin, _)| gtin == key).unwrap().1["brandId"].clone();
    assert_eq!(of_brand("05601234567892"), brand.to_string());
    assert_eq!(of_brand("05607770010014"), UNCLAIMED.to_string());
}

#[tokio::test]
async fn more_than_a_batch_is_imported_whole() {
    let database = database().await;
    let pool = pool(&database);
    let lines: Vec<Value> = (0..12_003)
        .map(|number| json!({"gtin": gtin(number), "name": format!("Product {number}")}))
        .collect();
    let file = file(&lines);
    let (outcome, _) = import(&pool, file.path()).await;
    assert_eq!(outcome, report(12_003, 0, 0));
    let (outcome, _) = import(&pool, file.path()).await;
    assert_eq!(outcome, report(0, 0, 12_003));
}

#[tokio::test]
async fn of_a_gtin_that_stands_in_two_batches_the_later_line_holds_and_a_repetition_changes_nothing() {
    let database = database().await;
    let pool = pool(&database);
    let product = |number, name: &str| json!({"gtin": gtin(number), "name": name});
    let mut lines: Vec<Value> = (0..12_000).map(|number| product(number, "Product")).collect();
    lines.push(product(3, "Later"));
    let file = file(&lines);
    let (first, _) = import(&pool, file.path()).await;
    assert_eq!(first, report(12_000, 1, 0));
    let (second, _) = import(&pool, file.path()).await;
    assert_eq!(second, report(0, 0, 12_001));
    let told = events(&pool).await;
    let again: Vec<_> = told.iter().filter(|(_, payload)| payload["revision"] == 2).collect();
    assert_eq!(
        (told.len(), again.len(), &again[0].1["name"]),
        (12_001, 1, &json!("Later"))
    );
}

#[tokio::test]
async fn a_file_of_another_kind_is_refused() {
    let database = database().await;
    let pool = pool(&database);
    let other = file_of(["code\tproduct_name"]);
    let mut rejects = Vec::new();
    let refused = import_catalog(&pool, other.path(), &mut rejects)
        .await
        .expect_err("no header");
    assert!(matches!(refused, ImportError::Header { .. }), "{refused}");
    let missing = import_catalog(&pool, Path::new("/nowhere/catalog.jsonl"), &mut rejects).await;
    assert!(matches!(missing, Err(ImportError::File { .. })));
}

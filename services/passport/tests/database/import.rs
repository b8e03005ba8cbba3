//! `passport import catalog`.
use std::io::Write as _;
use std::path::{Path, PathBuf};

use passport::domain::UNCLAIMED;
use passport::import::{ImportError, Report, import_catalog};
use runtime::postgres::Pool;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{client, database, pool};

fn demo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("demo/catalog.jsonl")
}

/// Imports and gives what was told of rejected lines.
async fn import(pool: &Pool, path: &Path) -> (Report, String) {
    let mut rejects = Vec::new();
    let report = import_catalog(pool, path, &mut rejects).await.unwrap();
    (report, String::from_utf8(rejects).unwrap())
}

/// A file of a header and these lines.
fn file(lines: &[Value]) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    let header = json!({"format": "packytrace-catalog/1", "source": {"name": "Us", "licence": "CC0-1.0"}});
    writeln!(file, "{header}").unwrap();
    for line in lines {
        writeln!(file, "{line}").unwrap();
    }
    file
}

/// Keys and payloads of the events that wait for the relay, in their order.
async fn events(pool: &Pool) -> Vec<(String, Value)> {
    let client = pool.get().await.unwrap();
    let rows = client
        .query(
            "SELECT aggregateid, payload FROM outbox WHERE aggregatetype = 'passport.catalog.v1' ORDER BY position",
            &[],
        )
        .await
        .unwrap();
    rows.iter()
        .map(|row| {
            let body: Value = serde_json::from_slice(row.get(1)).unwrap();
            (row.get(0), body["payload"].clone())
        })
        .collect()
}

#[tokio::test]
async fn the_demo_catalog_is_imported_once() {
    let database = database().await;
    let pool = pool(&database);
    let (first, rejects) = import(&pool, &demo()).await;
    assert_eq!((first.rejected, first.unchanged, rejects.as_str()), (0, 0, ""));
    assert!(first.changed >= 30);
    let told = events(&pool).await;
    assert_eq!(told.len() as u64, first.changed);
    assert!(
        told.iter()
            .all(|(key, payload)| payload["gtin"] == key.as_str() && payload["revision"] == 1)
    );
    assert!(
        told.iter()
            .all(|(_, payload)| payload["brandId"] == UNCLAIMED.to_string())
    );

    let (second, _) = import(&pool, &demo()).await;
    assert_eq!(
        second,
        Report {
            unchanged: first.changed,
            ..Report::default()
        }
    );
    assert_eq!(events(&pool).await.len(), told.len());
}

#[tokio::test]
async fn only_what_changed_is_told() {
    let database = database().await;
    let pool = pool(&database);
    let oats = |name: &str| json!({"gtin": "5601234567892", "name": name});
    let rye = json!({"gtin": "5601234561012", "name": "Rye"});
    import(&pool, file(&[oats("Oats"), rye.clone()]).path()).await;
    let (report, _) = import(&pool, file(&[oats("Rolled oats"), rye]).path()).await;
    assert_eq!(
        report,
        Report {
            changed: 1,
            unchanged: 1,
            rejected: 0
        }
    );
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
    let (report, rejects) = import(&pool, file.path()).await;
    assert_eq!(
        report,
        Report {
            changed: 1,
            unchanged: 0,
            rejected: 2
        }
    );
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
    let (report, _) = import(&pool, file(&[oats("One"), oats("Two"), oats("Two")]).path()).await;
    assert_eq!(
        report,
        Report {
            changed: 2,
            unchanged: 1,
            rejected: 0
        }
    );
    let names: Vec<Value> = events(&pool)
        .await
        .into_iter()
        .map(|(_, payload)| payload["name"].clone())
        .collect();
    assert_eq!(names, ["One", "Two"]);
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
    let lines: Vec<Value> = (0..1203)
        .map(|number| json!({"gtin": gtin(number), "name": format!("Product {number}")}))
        .collect();
    let file = file(&lines);
    let (report, _) = import(&pool, file.path()).await;
    assert_eq!(
        report,
        Report {
            changed: 1203,
            unchanged: 0,
            rejected: 0
        }
    );
    let (report, _) = import(&pool, file.path()).await;
    assert_eq!(
        report,
        Report {
            changed: 0,
            unchanged: 1203,
            rejected: 0
        }
    );
}

fn gtin(number: u32) -> String {
    let body = format!("9520{number:08}");
    let sum: u32 = body
        .bytes()
        .rev()
        .zip([3, 1].into_iter().cycle())
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

#[tokio::test]
async fn a_file_of_another_kind_is_refused() {
    let database = database().await;
    let pool = pool(&database);
    let mut other = tempfile::NamedTempFile::new().unwrap();
    writeln!(other, "code\tproduct_name").unwrap();
    let mut rejects = Vec::new();
    let refused = import_catalog(&pool, other.path(), &mut rejects)
        .await
        .expect_err("no header");
    assert!(matches!(refused, ImportError::Header { .. }), "{refused}");
    let missing = import_catalog(&pool, Path::new("/nowhere/catalog.jsonl"), &mut rejects).await;
    assert!(matches!(missing, Err(ImportError::File { .. })));
}

//! `passport import openfoodfacts`.
use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use passport::import::{ImportError, ImportOptions, OpenFoodFacts, RejectsTo, import};
use passport::store;
use serde_json::json;

use super::sample::{export, gtin, header, line};
use super::{catalog, events, file_of, import_file, report};
use crate::{client, database, pool};

#[tokio::test]
async fn each_line_is_imported_or_rejected_with_its_reason() {
    let database = database().await;
    let pool = pool(&database);
    let (file, rejected) = export(12_000);
    let (first, told) = import_file::<OpenFoodFacts>(&pool, file.path()).await;
    assert_eq!(first.rejected, rejected);
    assert_eq!(rejected.len(), 8, "every kind of reject stands in the file");
    assert_eq!(first.added + first.changed + first.unchanged + first.rejected(), 12_000);
    assert_eq!(first.left_out.nutrition, 240);
    let path = file.path().display();
    assert_eq!(told.lines().count() as u64, first.rejected());
    assert!(
        told.starts_with(&format!("{path}:9: `code` must have 8 to 14 digits\n")),
        "{told}"
    );
    assert!(told.contains(&format!("{path}:15: `code`: the GTIN's check digit is wrong")));

    let catalog_then = catalog(&pool).await;
    assert_eq!(catalog_then.len() as u64, first.added);
    assert_eq!(events(&pool).await.len() as u64, first.added + first.changed);

    let (second, _) = import_file::<OpenFoodFacts>(&pool, file.path()).await;
    assert_eq!((second.added, second.changed), (0, 0));
    assert_eq!(second.rejected, first.rejected);
    assert_eq!(catalog(&pool).await, catalog_then);
    assert_eq!(events(&pool).await.len() as u64, first.added + first.changed);
}

#[tokio::test]
async fn source_and_licence_are_kept_with_the_products_own_page() {
    let database = database().await;
    let pool = pool(&database);
    let code = gtin(1);
    let file = file_of([header(), line(&[("code", &code), ("product_name", "Oats")])]);
    import_file::<OpenFoodFacts>(&pool, file.path()).await;
    let gtin = passport::domain::Gtin::parse(&code).unwrap();
    let product = store::product(&client(&database).await, &gtin).await.unwrap().unwrap();
    assert_eq!(
        (product.source.name.as_str(), product.source.licence.as_str()),
        ("Open Food Facts", "ODbL-1.0")
    );
    assert_eq!(
        product.source.url,
        Some(format!("https://world.openfoodfacts.org/product/{code}"))
    );
    let (_, payload) = events(&pool).await.pop().unwrap();
    assert_eq!((&payload["name"], &payload["revision"]), (&json!("Oats"), &json!(1)));
}

#[tokio::test]
async fn a_packed_file_is_imported_as_its_content() {
    let (plain_database, packed_database) = (database().await, database().await);
    let (plain, packed) = (pool(&plain_database), pool(&packed_database));
    let (file, _) = export(2_000);
    let content = std::fs::read(file.path()).unwrap();
    // Two members: what `cat a.gz b.gz` gives, and some tools write.
    let (one, other) = content.split_at(content.len() / 3);
    let mut archive = tempfile::NamedTempFile::new().unwrap();
    for part in [one, other] {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(part).unwrap();
        archive.write_all(&encoder.finish().unwrap()).unwrap();
    }
    let (of_plain, _) = import_file::<OpenFoodFacts>(&plain, file.path()).await;
    let (of_packed, _) = import_file::<OpenFoodFacts>(&packed, archive.path()).await;
    assert_eq!(of_packed, of_plain);
    assert_eq!(catalog(&packed).await, catalog(&plain).await);
}

#[tokio::test]
async fn a_file_that_is_cut_off_says_so_and_goes_on_when_it_is_whole() {
    let database = database().await;
    let pool = pool(&database);
    let (file, rejected) = export(12_000);
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(&std::fs::read(file.path()).unwrap()).unwrap();
    let whole = encoder.finish().unwrap();
    let mut archive = tempfile::NamedTempFile::new().unwrap();
    archive.write_all(&whole[..whole.len() - 10]).unwrap();
    let mut told = Vec::new();
    let cut = import::<OpenFoodFacts>(&pool, archive.path(), ImportOptions::new(RejectsTo::Stream(&mut told))).await;
    assert!(matches!(cut, Err(ImportError::File { .. })), "{cut:?}");
    assert!(!catalog(&pool).await.is_empty(), "what was whole has taken effect");
    archive.write_all(&whole[whole.len() - 10..]).unwrap();
    let (report, _) = import_file::<OpenFoodFacts>(&pool, archive.path()).await;
    assert_eq!(report.rejected, rejected);
    let (again, _) = import_file::<OpenFoodFacts>(&pool, archive.path()).await;
    assert_eq!((again.added, again.changed), (0, 0));
}

#[tokio::test]
async fn only_what_changed_is_told() {
    let database = database().await;
    let pool = pool(&database);
    let named = |name: &str| line(&[("code", &gtin(1)), ("product_name", name)]);
    let other = line(&[("code", &gtin(2)), ("product_name", "Rye")]);
    import_file::<OpenFoodFacts>(&pool, file_of([header(), named("Oats"), other.clone()]).path()).await;
    let (second, _) =
        import_file::<OpenFoodFacts>(&pool, file_of([header(), named("Rolled oats"), other]).path()).await;
    assert_eq!(second, report(0, 1, 1));
    let told = events(&pool).await;
    assert_eq!(told.len(), 3);
    assert_eq!(told[2].1["name"], "Rolled oats");
    assert_eq!(told[2].1["revision"], 2);
}

#[tokio::test]
async fn one_process_at_a_time_imports_a_file() {
    let database = database().await;
    let pool = pool(&database);
    let (file, _) = export(6_000);
    let (one, other) = tokio::join!(
        import_file::<OpenFoodFacts>(&pool, file.path()),
        import_file::<OpenFoodFacts>(&pool, file.path())
    );
    // Whoever came second found everything as it should be.
    let mut added = [one.0.added, other.0.added];
    added.sort_unstable();
    assert_eq!(added[0], 0);
    assert_eq!(catalog(&pool).await.len() as u64, added[1]);
    assert_eq!(
        events(&pool).await.len() as u64,
        one.0.added + one.0.changed + other.0.added + other.0.changed
    );
}

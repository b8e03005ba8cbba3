//! `passport import`: files, what becomes of their lines, and what is told of it.
mod catalog;
mod kills;
mod open_food_facts;
pub mod sample;

use std::io::Write as _;
use std::path::Path;

use passport::import::{Format, ImportOptions, RejectsTo, Report, import};
use runtime::postgres::Pool;
use serde_json::Value;

/// Imports and gives what was told of rejected lines.
pub async fn import_file<F: Format>(pool: &Pool, path: &Path) -> (Report, String) {
    let mut rejects = Vec::new();
    let report = import::<F>(pool, path, ImportOptions::new(RejectsTo::Stream(&mut rejects)))
        .await
        .unwrap();
    (report, String::from_utf8(rejects).unwrap())
}

/// A file of these lines.
pub fn file_of<L: AsRef<[u8]>>(lines: impl IntoIterator<Item = L>) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    for line in lines {
        file.write_all(line.as_ref()).unwrap();
        file.write_all(b"\n").unwrap();
    }
    file
}

/// Keys and payloads of the events that wait for the relay, in their order.
pub async fn events(pool: &Pool) -> Vec<(String, Value)> {
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

/// The whole catalog, but for when rows were written and which import it was.
async fn catalog(pool: &Pool) -> Vec<String> {
    let client = pool.get().await.unwrap();
    let rows = client
        .query(
            "SELECT to_jsonb(products) - 'updated_at' - 'imported_from' FROM products ORDER BY gtin",
            &[],
        )
        .await
        .unwrap();
    rows.iter().map(|row| row.get::<_, Value>(0).to_string()).collect()
}

/// A report that rejected nothing.
fn report(added: u64, changed: u64, unchanged: u64) -> Report {
    Report {
        added,
        changed,
        unchanged,
        ..Report::default()
    }
}

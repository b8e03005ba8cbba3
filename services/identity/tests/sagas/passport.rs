//! The other service, which learns of links and confirms erasures over Kafka.

use std::path::Path;

use local_stack::testing::{Database, Topics};
use passport::import::import_catalog;
use passport::service::Passport;
use passport_api::client::Client;
use passport_api::operations::{CreateScan, CreateScanOk};
use passport_api::types::{NewScan, ScannedPack};
use runtime::config::{Environment, Secret};
use runtime::postgres::{Pool, PoolSettings, Schema};
use runtime::service::Running;
use runtime::{Config, launch};
use service_testing::{Person, TOMBSTONE_KEY};
use uuid::Uuid;

use super::gateway::options;
use super::servers::Under;

pub const PASSPORT: Schema = Schema::of("passport");
/// In the demo catalog.
const GTIN: &str = "05601234567892";

/// Starts it on the tables of this database.
pub async fn start(under: &Under, database: &Database, topics: &Topics) -> Running {
    let usual = [("--tombstone-keys", TOMBSTONE_KEY)];
    let arguments = service_testing::arguments::<Passport>(under.servers(), database, topics, &usual, &[]);
    launch(Config::<Passport>::from_arguments(&arguments).unwrap())
        .await
        .unwrap()
}

/// Brings the demo catalog.
pub async fn import(database: &Database) {
    let settings = PoolSettings::for_url(Secret::new(database.url("passport")));
    let pool = Pool::new(PASSPORT, &settings, Environment::Test).unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../passport/demo/catalog.jsonl");
    import_catalog(&pool, &path, &mut Vec::new()).await.unwrap();
}

/// A visitor scans, as the gateway passes it on; the scan's id.
pub async fn scan(passport: &Running, visitor: Uuid) -> Uuid {
    let person = Person {
        visitor: Some(visitor),
        ..Person::default()
    };
    let client = Client::new(&format!("http://{}", passport.local_addr()), options(&person)).unwrap();
    let body = NewScan::ScannedPack(ScannedPack {
        gtin: GTIN.to_owned(),
        lot: None,
        serial: None,
        expiry: None,
    });
    let request = CreateScan {
        idempotency_key: None,
        sec_gpc: None,
        body,
    };
    let CreateScanOk::Created { body, .. } = client.create_scan(request).await.unwrap();
    *body.scan_id
}

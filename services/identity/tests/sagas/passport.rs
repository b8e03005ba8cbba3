//! The other service, which learns of links and confirms erasures over Kafka.

use std::path::Path;

use contract::client::{Credential, Credentials, Options};
use http::HeaderValue;
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
use service_testing::{Person, TOMBSTONE_KEY, key_of};
use uuid::Uuid;

use super::PATIENCE;
use super::servers::Under;

pub const PASSPORT: Schema = Schema::of("passport");
/// In the demo catalog.
const GTIN: &str = "05601234567892";

/// Starts it on the tables of this database.
pub async fn start(under: &Under, database: &Database, topics: &Topics) -> Running {
    let url = database.url("passport");
    let own = [
        ("--app-env", "test"),
        ("--bind", "127.0.0.1:0"),
        ("--database-url", &url),
        ("--kafka-topic-prefix", topics.prefix()),
        ("--caller-keys", key_of("gateway")),
        ("--idempotency-secret", "0123456789abcdef0123456789abcdef"),
        ("--tombstone-keys", TOMBSTONE_KEY),
        ("--database-wait-ms", "30000"),
        ("--database-connect-ms", "30000"),
    ];
    let own = own.iter().flat_map(|(name, value)| [*name, *value]).map(str::to_owned);
    let arguments: Vec<String> = own.chain(under.servers().kafka_login("passport").arguments()).collect();
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
    let (key, visitor) = (key_of("gateway"), Some(visitor));
    let mut headers = Person {
        visitor,
        ..Person::default()
    }
    .headers();
    headers.insert("x-caller", HeaderValue::from_static(key));
    let options = Options {
        headers,
        credentials: Credentials::default().with("service", Credential::new(key)),
        timeout: Some(PATIENCE),
        ..Options::default()
    };
    let client = Client::new(&format!("http://{}", passport.local_addr()), options).unwrap();
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

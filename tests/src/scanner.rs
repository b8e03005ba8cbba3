//! A client that scans and repeats each request under its key until it is answered, as a phone on a bad line does.

use std::time::Duration;

use contract::client::Failure;
use passport_api::client::Client;
use passport_api::operations::{CreateScan, CreateScanError, CreateScanOk};
use passport_api::types::{NewScan, ScannedPack};
use uuid::Uuid;

/// How long a client waits before it asks again.
const PAUSE: Duration = Duration::from_millis(20);

/// A scan of a pack with this GTIN.
pub fn pack(gtin: &str) -> NewScan {
    NewScan::ScannedPack(ScannedPack {
        gtin: gtin.to_owned(),
        lot: None,
        serial: None,
        expiry: None,
    })
}

/// Scans `gtin` under `key`, again and again until it is answered; the scan's id.
///
/// # Panics
/// When the answer is one that no repetition changes.
pub async fn scan(client: &Client, key: Uuid, gtin: &str) -> Uuid {
    loop {
        let request = CreateScan {
            idempotency_key: Some(key),
            sec_gpc: None,
            body: pack(gtin),
        };
        match client.create_scan(request).await {
            Ok(CreateScanOk::Created { body, .. }) => return *body.scan_id,
            Err(Failure::Answer(CreateScanError::Unavailable { .. })) => tokio::time::sleep(PAUSE).await,
            Err(failure) if failure.is_transient() => tokio::time::sleep(PAUSE).await,
            Err(failure) => panic!("{failure}"),
        }
    }
}

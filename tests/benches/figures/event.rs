//! Decoding and encoding an event: the generated types against what somebody would write by hand with serde's derive.
//!
//! Both sides know the same members with the same Rust types, and both refuse unknown spellings of them; the generated
//! one checks in the same pass what the contract says beyond that (pattern of the GTIN, versions of ids, constants).

use std::error::Error;

use contract::events::{Origin, encode, read};
use contracts::events::v1::product_scanned::ProductScanned;
use contracts::passport::{Sends, Sent};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use system_tests::pairs::{Pair, compare};
use uuid::Uuid;

use crate::figure::Figure;

const ROUNDS: usize = 301;
const AIM: f64 = 1.1;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ByHand {
    event_id: Uuid,
    event_type: String,
    schema_version: u32,
    occurred_at: Timestamp,
    producer: String,
    correlation_id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    causation_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    traceparent: Option<String>,
    payload: ScannedByHand,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ScannedByHand {
    scan_id: Uuid,
    visitor_id: Uuid,
    gtin: String,
    brand_id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    consumer_ref: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    measurement: Option<String>,
}

pub fn figures() -> Result<Vec<Figure>, Box<dyn Error>> {
    let event = ProductScanned::from_json(
        br#"{"scanId":"0198c8a2-7d3e-7c11-9a57-3f0d6c1e2b03","visitorId":"3b241101-e2bb-4255-8caf-4136c566a962",
            "gtin":"05601234567892","brandId":"6ecd8c99-4036-403d-bf84-cf8400f67836","measurement":"allowed"}"#,
    )
    .expect("an event as the contract has it");
    let origin = Origin::unlinked();
    let now = Timestamp::now();
    let message = encode(<ProductScanned as Sends>::MESSAGE, event.key(), &origin, now, &event);
    let bytes = message.body.clone();
    let by_hand: ByHand = serde_json::from_slice(&bytes).expect("an event");

    let decode = compare(
        ROUNDS,
        || read::<Sent>("passport.facts.v1", &bytes).expect("an event"),
        || serde_json::from_slice::<ByHand>(&bytes).expect("an event"),
    );
    let payload = serde_json::to_vec(&by_hand.payload).expect("JSON");
    let decode_payload = compare(
        ROUNDS,
        || ProductScanned::from_json(&payload).expect("an event"),
        || serde_json::from_slice::<ScannedByHand>(&payload).expect("an event"),
    );
    let encode_payload = compare(
        ROUNDS,
        || event.to_json(),
        || serde_json::to_vec(&by_hand.payload).expect("JSON"),
    );
    let figures = [
        ("decode ProductScanned with its envelope", decode),
        ("decode ProductScanned", decode_payload),
        ("encode ProductScanned", encode_payload),
    ]
    .into_iter()
    .flat_map(|(what, pair)| rows(what, pair))
    .collect();
    Ok(figures)
}

fn rows(what: &str, pair: Pair) -> [Figure; 2] {
    [
        Figure::new(format!("{what}, generated"), pair.a_ns, "ns"),
        Figure::new(format!("{what}, generated : by hand"), pair.ratio, "x").at_most(AIM),
    ]
}

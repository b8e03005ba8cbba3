//! What services put on their topics is valid by the contracts' schemas, as a validator judges that is not ours.

use std::collections::BTreeSet;

use local_stack::manifest::Manifest;
use passport_api::operations::{CreateScan, CreateScanOk, ReportProduct};
use passport_api::types::{NewProductReport, NewScan, ScannedLink};
use serde_json::{Value, json};
use system_tests::ajv::judge;
use system_tests::system::{System, top};
use system_tests::topic::bodies_until;
use system_tests::visitor::stranger;

use crate::PASSPORT;

/// Of the demo catalog.
const KNOWN: &str = "05601234567892";
/// Of no catalog.
const UNKNOWN: &str = "05601234500004";

#[tokio::test(flavor = "multi_thread")]
async fn every_event_of_passport_is_valid_and_a_broken_one_is_not() {
    let system = System::start(PASSPORT.as_ref(), 1).await;
    let (client, _) = stranger(&system.url());
    let body = NewScan::ScannedLink(ScannedLink {
        digital_link: format!("https://id.packytrace.dev/01/{KNOWN}/10/L2611?17=261224"),
    });
    let scan = CreateScan {
        idempotency_key: None,
        sec_gpc: None,
        body,
    };
    let CreateScanOk::Created { .. } = client.create_scan(scan).await.expect("a scan");
    let body = NewProductReport {
        gtin: UNKNOWN.to_owned(),
        note: None,
    };
    let report = ReportProduct {
        idempotency_key: None,
        body,
    };
    client.report_product(report).await.expect("a report");

    let messages = sent_by(&system, "passport");
    assert_valid(&messages);
    assert_broken_ones_are_refused(&messages);
}

/// At least one message of every event that `service` sends, as the topics have them: the list of those that are not
/// covered is empty, or this ends in a panic that names the topic.
fn sent_by(system: &System, service: &str) -> Vec<Vec<u8>> {
    let mut messages = Vec::new();
    for topic in Manifest::read(&top()).expect("a manifest").topics {
        let events = topic.events.iter().filter(|event| {
            event
                .senders
                .iter()
                .any(|sender| sender.service == service && !sender.draft)
        });
        let expected: BTreeSet<&str> = events.map(|event| event.name.as_str()).collect();
        if !expected.is_empty() {
            let all =
                |seen: &[Vec<u8>]| names(seen).is_superset(&expected.iter().map(|&name| name.to_owned()).collect());
            messages.extend(bodies_until(system.brokers(), system.topics.prefix(), &topic.name, all));
        }
    }
    assert!(!messages.is_empty());
    messages
}

fn names(messages: &[Vec<u8>]) -> BTreeSet<String> {
    let name = |message: &Vec<u8>| Some(parsed(message)["eventType"].as_str()?.to_owned());
    messages.iter().filter_map(name).collect()
}

fn parsed(message: &[u8]) -> Value {
    serde_json::from_slice(message).expect("JSON")
}

fn assert_valid(messages: &[Vec<u8>]) {
    for (message, faults) in messages.iter().zip(judge(messages)) {
        assert_eq!(faults, Vec::<String>::new(), "{}", parsed(message)["eventType"]);
    }
}

/// The same messages with one thing wrong each: were one of them taken, the judge would judge nothing.
fn assert_broken_ones_are_refused(messages: &[Vec<u8>]) {
    let mut broken = Vec::new();
    for message in messages {
        for (place, value) in [
            ("/eventId", json!("0198c8a2")),
            ("/occurredAt", json!("2026-11-22 19:50")),
            ("/correlationId", Value::Null),
            ("/eventType", json!("NeverHeardOf")),
            ("/payload", json!({})),
        ] {
            let mut wrong = parsed(message);
            *wrong.pointer_mut(place).expect("a member") = value;
            broken.push(wrong.to_string().into_bytes());
        }
        let half = message.len() / 2;
        broken.push(message[..half].to_vec());
    }
    let taken = judge(&broken).iter().filter(|faults| faults.is_empty()).count();
    assert_eq!(taken, 0, "of {} broken messages", broken.len());
}

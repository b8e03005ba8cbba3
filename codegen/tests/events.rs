//! AsyncAPI documents to Rust and to the topic manifest, on contracts of the tests' own.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use codegen::config::Envelope;
use codegen::emit::rust::events::{self, Payload};
use codegen::emit::topics::manifest;
use codegen::model::messages::{self, Messages};
use codegen::output::{RustCrate, Rustfmt, Support};
use codegen::read::{DocumentId, Inputs, Location, Pointer, Sources};
use tempfile::TempDir;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/events");

fn envelope() -> Envelope {
    toml::from_str(
        r#"
        schema = "schemas/envelope.json"
        id = "/id"
        type = "/what"
        version = "/version"
        time = "/at"
        producer = "/by"
        correlation = "/thread"
        causation = "/cause"
        trace = "/trace"
        payload = "/body"
        "#,
    )
    .unwrap()
}

/// The fixtures, with one text in one file replaced.
fn fixtures(edit: Option<(&str, &str, &str)>) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for part in ["schemas", "asyncapi"] {
        fs::create_dir(folder.path().join(part)).unwrap();
        for entry in fs::read_dir(Path::new(FIXTURES).join(part)).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{part}/{}", entry.file_name().to_str().unwrap());
            let mut text = fs::read_to_string(entry.path()).unwrap();
            if let Some((file, from, to)) = edit
                && file == name
            {
                assert!(text.contains(from), "{file} does not hold {from:?}");
                text = text.replacen(from, to, 1);
            }
            fs::write(folder.path().join(name), text).unwrap();
        }
    }
    folder
}

fn open(folder: &TempDir) -> (Sources, Vec<DocumentId>) {
    let inputs = Inputs {
        paths: vec!["schemas".into(), "asyncapi".into()],
        root: folder.path().to_owned(),
        ..Inputs::default()
    };
    let sources = Sources::open(&inputs).unwrap();
    let documents = sources
        .roots()
        .filter(|document| document.name.starts_with("asyncapi/"))
        .map(|document| document.id);
    let documents = documents.collect();
    (sources, documents)
}

/// What the emitter of types would say.
struct Types<'s>(&'s Sources);

impl Payload for Types<'_> {
    fn path(&self, schema: &Location) -> Option<String> {
        let name = &self.0.document(schema.document).name;
        let stem = name.strip_prefix("schemas/")?.strip_suffix(".json")?;
        Some(format!(
            "crate::{}::{}",
            stem.replace('-', "_"),
            heck::ToPascalCase::to_pascal_case(stem)
        ))
    }

    fn field(&self, _: &Location, member: &Pointer) -> Option<String> {
        let steps: Vec<_> = member
            .tokens()
            .map(|step| heck::ToSnakeCase::to_snake_case(step.as_ref()))
            .collect();
        Some(steps.join("."))
    }
}

fn model() -> (TempDir, Sources, Messages) {
    let folder = fixtures(None);
    let (sources, documents) = open(&folder);
    let (messages, findings) = messages::read(&sources, &documents, &envelope());
    assert_eq!(findings, []);
    (folder, sources, messages.unwrap())
}

#[test]
fn services_become_modules() {
    let (_folder, sources, messages) = model();
    let mut made = RustCrate::new("shop", "The shop's contracts.", Support::Shared);
    events::emit(&messages, &Types(&sources), &mut made).unwrap();
    let rustfmt = Rustfmt::of_folder(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap());
    let files = rustfmt.format(&made.files()).unwrap();
    insta::assert_snapshot!("orders", files.get("src/orders.rs").unwrap());
    insta::assert_snapshot!("billing", files.get("src/billing.rs").unwrap());
}

#[test]
fn topics_become_a_manifest() {
    let (_folder, _sources, messages) = model();
    insta::assert_snapshot!("topics", manifest(&messages));
}

#[test]
fn what_cannot_be_honoured_is_refused_with_place_and_reason() {
    let orders = "asyncapi/orders.yaml";
    let billing = "asyncapi/billing.yaml";
    let schema = "schemas/envelope.json";
    let cases = [
        (
            "another version of AsyncAPI",
            orders,
            "asyncapi: 3.0.0",
            "asyncapi: 2.6.0",
        ),
        (
            "an unknown word in a document",
            orders,
            "operations:",
            "x-ok: 1\nwebhooks: {}\noperations:",
        ),
        ("an unknown status", orders, "x-status: draft", "x-status: beta"),
        ("an unknown action", orders, "action: send", "action: publish"),
        (
            "a channel that is nowhere",
            orders,
            "channel: {$ref: '#/channels/facts'}",
            "channel: {$ref: '#/channels/none'}",
        ),
        (
            "a message of another channel",
            billing,
            "channels/orders/messages/OrderPlaced",
            "channels/closings/messages/ClosingNoted",
        ),
        ("a fact of another service", billing, "const: billing", "const: orders"),
        (
            "a topic called otherwise",
            orders,
            "topic: orders.facts.v1",
            "topic: orders.facts",
        ),
        (
            "a name that Kafka does not take",
            orders,
            "address: orders.prices.v1",
            "address: orders/prices",
        ),
        (
            "names too alike",
            orders,
            "address: orders.prices.v1",
            "address: billing_closings.v1",
        ),
        ("no partitions", orders, "partitions: 3", "partitions: 0"),
        (
            "other bindings",
            orders,
            "bindingVersion: 0.5.0",
            "bindingVersion: 0.4.0",
        ),
        (
            "no retention",
            billing,
            "topicConfiguration: {retention.ms: 86400000}",
            "topicConfiguration: {}",
        ),
        ("an unknown cleanup", orders, "[compact]", "[shred]"),
        (
            "no key",
            billing,
            "x-key-location: $message.payload#/body/orderId",
            "x-no-key: 1",
        ),
        ("a key that is nowhere", billing, "#/body/orderId", "#/body/order"),
        (
            "a key that may be absent",
            orders,
            "body/buyer/number",
            "body/buyer/name",
        ),
        ("a key outside the payload", billing, "#/body/orderId", "#/id"),
        (
            "a compacted topic without a revision",
            orders,
            "      x-revision-location",
            "      x-other-location",
        ),
        ("a revision that is no integer", orders, "body/revision", "body/price"),
        (
            "a message that says more",
            orders,
            "what: {const: OrderPlaced}",
            "what: {const: OrderPlaced, minLength: 3}",
        ),
        (
            "a type that the envelope refuses",
            orders,
            "what: {const: PriceSet}",
            "what: {const: priceSet}",
        ),
        (
            "a name that is not the type",
            orders,
            "name: PriceSet",
            "name: PriceGiven",
        ),
        (
            "no envelope",
            billing,
            "../schemas/envelope.json",
            "../schemas/order-closed.json",
        ),
        (
            "an envelope's member without a meaning",
            schema,
            "\"cause\"",
            "\"because\"",
        ),
        (
            "an envelope that says more",
            schema,
            "\"type\": \"object\",\n  \"required\"",
            "\"type\": \"object\", \"maxProperties\": 9,\n  \"required\"",
        ),
        (
            "an id that is no UUID",
            schema,
            "\"id\": {\"type\": \"string\", \"format\": \"uuid\"}",
            "\"id\": {\"type\": \"string\"}",
        ),
        ("an id that may be absent", schema, "[\"id\", ", "["),
    ];
    let mut report = String::new();
    for (what, file, from, to) in cases {
        let folder = fixtures(Some((file, from, to)));
        let (sources, documents) = open(&folder);
        let (_, findings) = messages::read(&sources, &documents, &envelope());
        assert!(!findings.is_empty(), "{what} is not refused");
        assert!(
            findings.iter().all(|finding| finding.place.is_some()),
            "{what}: {findings:?}"
        );
        report.push_str(&format!("# {what}\n"));
        for finding in findings {
            report.push_str(&format!("{finding}\n"));
        }
        report.push('\n');
    }
    insta::assert_snapshot!("refusals", report);
}

#[test]
fn what_is_wrong_with_one_part_leaves_the_others() {
    let folder = fixtures(Some(("asyncapi/orders.yaml", "topic: orders.facts.v1", "topic: other")));
    let (sources, documents) = open(&folder);
    let (messages, findings) = messages::read(&sources, &documents, &envelope());
    // The channel, and the two operations that stand on it.
    assert_eq!(findings.len(), 3, "{findings:?}");
    let messages = messages.unwrap();
    let names: Vec<_> = messages.topics.iter().map(|topic| topic.name.as_str()).collect();
    assert_eq!(names, ["billing.closings.v1", "orders.prices.v1"]);
    assert!(messages.services.iter().all(|service| !service.sends.is_empty()));
}

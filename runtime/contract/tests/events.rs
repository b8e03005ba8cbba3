//! Messages: what is written is read, what is not as the contract has it is told by place and rule, and nothing panics.
#![allow(clippy::unwrap_used)]

use contract::events::{
    self, Envelope, Incoming, MAX_BODY_BYTES, Member, Message, Origin, Outbox, Outgoing, Received, Role, Trace, Unread,
    read,
};
use contract::{Document, Formats, Guard, MapAccess, Pattern, Read, Rejected, Schemas, Value};
use jiff::Timestamp;
use proptest::prelude::*;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, json};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
struct Placed {
    buyer: String,
    number: i64,
}

static SCHEMAS: Schemas = Schemas::new(
    r#"{"$defs": {"Placed": {"$comment": "placed.json", "type": "object", "required": ["buyer", "number"],
        "properties": {"buyer": {"type": "string"}, "number": {"type": "integer"}}}}}"#,
    Formats::Assert,
);

impl Read for Placed {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

impl Document for Placed {
    const EXACT: bool = true;

    fn guard() -> &'static Guard {
        static GUARD: Guard = Guard::new(&SCHEMAS, "Placed");
        &GUARD
    }
}

const TOPIC: &str = "orders.v1";

static PLACED: Message = Message {
    topic: TOPIC,
    event_type: "Placed",
    schema_version: 1,
    producer: "orders",
    envelope: &ENVELOPE,
};

const fn member(role: Role, name: &'static str, required: bool) -> Member {
    Member { role, name, required }
}

/// Members are called otherwise than in any contract of ours.
static ENVELOPE: Envelope = Envelope {
    members: &[
        member(Role::Id, "id", true),
        member(Role::Type, "what", true),
        member(Role::Version, "version", true),
        member(Role::Time, "at", true),
        member(Role::Producer, "by", true),
        member(Role::Correlation, "thread", true),
        member(Role::Causation, "cause", false),
        member(Role::Trace, "trace", false),
        member(Role::Payload, "body", true),
    ],
    trace: Trace::Pattern(&TRACE),
};

static TRACE: Pattern = Pattern::new("^[0-9a-f-]{55}$");

#[derive(Clone, Debug, PartialEq)]
enum In {
    Placed(Placed),
}

impl Incoming for In {
    fn envelope() -> &'static Envelope {
        &ENVELOPE
    }

    fn message(topic: &str, event_type: &str) -> Option<&'static Message> {
        (topic == TOPIC && event_type == "Placed").then_some(&PLACED)
    }

    fn visit<'de, A: MapAccess<'de>>(topic: &str, event_type: &str, map: &mut A) -> Result<Option<Self>, A::Error> {
        match (topic, event_type) {
            (TOPIC, "Placed") => Ok(Some(Self::Placed(events::payload(map)?))),
            _ => Ok(None),
        }
    }

    fn from_value(topic: &str, event_type: &str, payload: Value) -> Result<Option<Self>, Rejected> {
        match (topic, event_type) {
            (TOPIC, "Placed") => Ok(Some(Self::Placed(Document::from_value(payload)?))),
            _ => Ok(None),
        }
    }

    fn revision(&self) -> Option<i64> {
        None
    }
}

fn whole() -> Map<String, Value> {
    let value = json!({
        "id": "0198c8a2-7d3e-7c11-9a57-3f0d6c1e2b01",
        "what": "Placed",
        "version": 1,
        "at": "2026-11-22T19:50:00.123456Z",
        "by": "orders",
        "thread": "0198c8a2-7d3e-7c11-9a57-3f0d6c1e2b02",
        "cause": "0198c8a2-7d3e-7c11-9a57-3f0d6c1e2b03",
        "trace": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "body": {"buyer": "ann", "number": 7},
    });
    value.as_object().unwrap().clone()
}

fn read_map(map: &Map<String, Value>) -> Result<Received<In>, Unread> {
    read(TOPIC, &serde_json::to_vec(map).unwrap())
}

/// What a malformed message's first violation says.
fn violation(unread: Result<Received<In>, Unread>) -> (String, String) {
    let Err(Unread::Malformed(rejected)) = unread else {
        panic!("{unread:?}")
    };
    let first = rejected.violations().first().unwrap();
    (first.at().to_owned(), first.rule().to_owned())
}

#[test]
fn a_message_is_written_in_the_contracts_order_with_its_instant_in_six_digits() {
    let origin = Origin {
        correlation_id: Uuid::nil(),
        causation_id: None,
        traceparent: None,
    };
    let at: Timestamp = "2026-11-22T19:50:00.1234567Z".parse().unwrap();
    let sent = events::encode(
        &PLACED,
        "ann".to_owned(),
        &origin,
        at,
        &Placed {
            buyer: "ann".to_owned(),
            number: 7,
        },
    );
    let expected = format!(
        r#"{{"id":"{}","what":"Placed","version":1,"at":"2026-11-22T19:50:00.123456Z","by":"orders","thread":"{}","body":{{"buyer":"ann","number":7}}}}"#,
        sent.event_id,
        Uuid::nil()
    );
    assert_eq!(String::from_utf8(sent.body).unwrap(), expected);
    assert_eq!(
        (sent.topic, sent.key.as_str(), sent.event_type),
        (TOPIC, "ann", "Placed")
    );
    assert_eq!(sent.event_id.get_version_num(), 7);
}

#[test]
fn a_message_is_read_whatever_the_order_of_its_members_and_whatever_else_it_holds() {
    let expected = read_map(&whole()).unwrap();
    assert_eq!(
        expected.meta.event_id.to_string(),
        "0198c8a2-7d3e-7c11-9a57-3f0d6c1e2b01"
    );
    assert_eq!(
        expected.event,
        In::Placed(Placed {
            buyer: "ann".to_owned(),
            number: 7
        })
    );
    // The type after the payload, and members that no contract names.
    let mut turned: Map<_, _> = whole().into_iter().rev().collect();
    turned.insert("extra".to_owned(), json!({"deep": [1, {"what": "Other"}]}));
    assert_eq!(read_map(&turned).unwrap(), expected);
    // To JSON Schema 1.0 is an integer.
    let mut decimal = whole();
    decimal.insert("version".to_owned(), json!(1.0));
    assert_eq!(read_map(&decimal).unwrap(), expected);
}

#[test]
fn what_follows_goes_on_from_what_was_received() {
    let meta = read_map(&whole()).unwrap().meta;
    let origin = meta.origin();
    assert_eq!(origin.correlation_id, meta.correlation_id);
    assert_eq!(origin.causation_id, Some(meta.event_id));
    assert_eq!(origin.traceparent, meta.traceparent);
}

#[test]
fn a_missing_member_is_told_by_its_place() {
    for (name, required) in ENVELOPE.members.iter().map(|member| (member.name, member.required)) {
        let mut map = whole();
        map.remove(name);
        if required {
            assert_eq!(
                violation(read_map(&map)),
                (format!("/{name}"), "envelope#/required".to_owned())
            );
        } else {
            assert!(read_map(&map).is_ok(), "{name}");
        }
    }
}

#[test]
fn a_wrong_member_is_told_by_its_place_and_never_by_its_value() {
    let wrong = [
        ("id", json!("0198c8a27d3e7c119a573f0d6c1e2b01")),
        ("id", json!(null)),
        ("version", json!(2)),
        ("version", json!("1")),
        ("at", json!("2026-11-22 19:50:00Z")),
        ("by", json!("somebody-else")),
        ("thread", json!("secret")),
        ("cause", json!(null)),
        ("trace", json!("secret")),
        ("what", json!(7)),
    ];
    for (name, value) in wrong {
        let mut map = whole();
        map.insert(name.to_owned(), value);
        let unread = read_map(&map);
        assert!(!format!("{unread:?}").contains("secret"));
        assert_eq!(
            violation(unread),
            (format!("/{name}"), format!("envelope#/properties/{name}"))
        );
    }
    let mut map = whole();
    map.insert("body".to_owned(), json!({"buyer": 7, "number": 7}));
    assert_eq!(
        violation(read_map(&map)),
        ("/body/buyer".to_owned(), "placed.json/properties/buyer/type".to_owned())
    );
}

#[test]
fn an_event_is_known_by_topic_and_type_together() {
    let body = serde_json::to_vec(&whole()).unwrap();
    assert_eq!(read::<In>("prices.v1", &body), Err(Unread::UnknownType));
    let mut other = whole();
    other.insert("what".to_owned(), json!("Eaten"));
    assert_eq!(read_map(&other), Err(Unread::UnknownType));
    // What is unknown is skipped whatever else it is: it may be of another time.
    assert_eq!(read::<In>(TOPIC, br#"{"what": "Eaten"}"#), Err(Unread::UnknownType));
}

#[test]
fn a_member_that_stands_twice_is_malformed() {
    let body = String::from_utf8(serde_json::to_vec(&whole()).unwrap()).unwrap();
    let twice = body.replacen('{', r#"{"what":"Placed","#, 1);
    assert_eq!(
        violation(read(TOPIC, twice.as_bytes())),
        (String::new(), "json".to_owned())
    );
}

#[tokio::test]
async fn a_vector_is_an_outbox() {
    let mut outbox: Vec<Outgoing> = Vec::new();
    let event = Placed {
        buyer: "ann".to_owned(),
        number: 7,
    };
    let message = events::encode(&PLACED, "ann".to_owned(), &Origin::unlinked(), Timestamp::now(), &event);
    outbox.put(message.clone()).await.unwrap();
    assert_eq!(outbox, [message]);
    const { assert!(MAX_BODY_BYTES < 1_000_000) };
}

proptest! {
    #[test]
    fn what_is_written_is_read(buyer in ".*", number: i64, seconds in 0_i64..4_000_000_000, micro in 0_i64..1_000_000, caused: bool) {
        let origin = Origin {
            correlation_id: Uuid::new_v4(),
            causation_id: caused.then(Uuid::now_v7),
            traceparent: caused.then(|| "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01".to_owned()),
        };
        let at = Timestamp::from_microsecond(seconds * 1_000_000 + micro).unwrap();
        let event = Placed { buyer, number };
        let sent = events::encode(&PLACED, events::key(&event.buyer), &origin, at, &event);
        let received = read::<In>(TOPIC, &sent.body).unwrap();
        prop_assert_eq!(sent.key, event.buyer.clone());
        prop_assert_eq!(received.event, In::Placed(event));
        prop_assert_eq!(received.meta.event_id, sent.event_id);
        prop_assert_eq!(received.meta.occurred_at, at);
        prop_assert_eq!(received.meta.correlation_id, origin.correlation_id);
        prop_assert_eq!(received.meta.causation_id, origin.causation_id);
        prop_assert_eq!(received.meta.traceparent, origin.traceparent);
    }

    #[test]
    fn nothing_panics(bytes: Vec<u8>, cut in 0_usize..400, at in 0_usize..400, byte: u8) {
        let _ = read::<In>(TOPIC, &bytes);
        let mut body = serde_json::to_vec(&whole()).unwrap();
        if let Some(slot) = body.get_mut(at) {
            *slot = byte;
        }
        body.truncate(cut);
        let _ = read::<In>(TOPIC, &body);
    }

    #[test]
    fn any_order_of_members_says_the_same(order in Just(whole().into_iter().collect::<Vec<_>>()).prop_shuffle()) {
        let map: Map<_, _> = order.into_iter().collect();
        prop_assert_eq!(read_map(&map), read_map(&whole()));
    }
}

//! The manifest as JSON, in the order of the documents.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::model::messages::{Cleanup, Event, Messages, Topic, TopicId};

/// What stands after a topic's name in that of its dead letters.
const DEAD_LETTERS: &str = ".dlq";

/// How long dead letters are kept where their topic keeps everything: as long as most facts.
const DEAD_LETTERS_RETENTION_MS: u64 = 7 * 24 * 3600 * 1000;

#[derive(Serialize)]
struct Manifest {
    topics: Vec<Value>,
    confirmations: Vec<Value>,
}

/// The manifest's text.
pub fn manifest(messages: &Messages) -> String {
    let topics = messages.topics.iter().enumerate();
    let topics = topics.flat_map(|(number, topic)| {
        let id = TopicId(number);
        [view(messages, id, topic), dead_letters(messages, id, topic)]
    });
    let confirmations = messages.confirmations.iter().map(|confirmation| {
        json!({
            "event": confirmation.event,
            "confirmedBy": confirmation.confirmed_by,
            "services": confirmation.services,
            "drafts": confirmation.drafts,
        })
    });
    let manifest = Manifest {
        topics: topics.collect(),
        confirmations: confirmations.collect(),
    };
    let mut text = serde_json::to_string_pretty(&manifest).unwrap_or_default();
    text.push('\n');
    text
}

fn view(messages: &Messages, id: TopicId, topic: &Topic) -> Value {
    let events = topic.events.iter().map(|event| self::event(messages, id, event));
    let events: Vec<_> = events.collect();
    let draft = messages
        .services
        .iter()
        .flat_map(|service| &service.sends)
        .all(|send| send.topic != id || send.draft);
    json!({
        "name": topic.name,
        "owner": topic.owner,
        "description": topic.description,
        "draft": draft,
        "partitions": topic.partitions,
        "replicas": topic.replicas,
        "config": config(topic),
        "senders": parties(messages, |service| {
            service.sends.iter().filter(|send| send.topic == id).map(|send| send.draft).collect()
        }),
        "readers": readers(messages, id),
        "events": events,
    })
}

/// Who reads a topic, each in the one group that its service has: it is called like the service.
fn readers(messages: &Messages, id: TopicId) -> Vec<Value> {
    let readers = receivers(messages, id).into_iter();
    readers
        .map(|reader| json!({"service": reader["service"], "draft": reader["draft"], "group": reader["service"]}))
        .collect()
}

fn receivers(messages: &Messages, id: TopicId) -> Vec<Value> {
    parties(messages, |service| {
        let receives = service.receives.iter().filter(|receive| receive.topic == id);
        receives.map(|receive| receive.draft).collect()
    })
}

/// A queue for people: one partition, and deleted whatever becomes of the topic's own messages. What a reader cannot
/// handle it puts there, so the topic's readers are its senders; no service reads it.
fn dead_letters(messages: &Messages, id: TopicId, topic: &Topic) -> Value {
    let mut config = config(topic);
    config.insert("cleanup.policy".to_owned(), Cleanup::Delete.as_str().into());
    config
        .entry("retention.ms")
        .or_insert_with(|| DEAD_LETTERS_RETENTION_MS.to_string().into());
    json!({
        "name": format!("{}{DEAD_LETTERS}", topic.name),
        "deadLettersOf": topic.name,
        "owner": topic.owner,
        "partitions": 1,
        "replicas": topic.replicas,
        "config": config,
        "senders": receivers(messages, id),
        "readers": [],
    })
}

/// The broker's own settings of the topic, by their Kafka names.
fn config(topic: &Topic) -> Map<String, Value> {
    let mut config = Map::new();
    config.insert("cleanup.policy".to_owned(), topic.cleanup.as_str().into());
    if let Some(retention) = topic.retention_ms {
        config.insert("retention.ms".to_owned(), retention.to_string().into());
    }
    config.extend(
        topic
            .settings
            .iter()
            .map(|(name, value)| (name.clone(), value.clone().into())),
    );
    config
}

fn event(messages: &Messages, id: TopicId, event: &Event) -> Value {
    json!({
        "name": event.name,
        "version": event.version,
        "key": event.key.as_str(),
        "revision": event.revision.as_ref().map(|pointer| pointer.as_str()),
        "senders": parties(messages, |service| {
            let sends = service.sends.iter().filter(|send| send.topic == id && send.event == *event);
            sends.map(|send| send.draft).collect()
        }),
        "readers": parties(messages, |service| {
            let receives = service.receives.iter().filter(|receive| receive.topic == id && receive.event == *event);
            receives.map(|receive| receive.draft).collect()
        }),
    })
}

/// The services for which there is something, and whether all of it is a draft.
fn parties(messages: &Messages, drafts: impl Fn(&crate::model::messages::Service) -> Vec<bool>) -> Vec<Value> {
    let found = messages.services.iter().map(|service| (service, drafts(service)));
    found
        .filter(|(_, drafts)| !drafts.is_empty())
        .map(|(service, drafts)| json!({"service": service.name, "draft": drafts.iter().all(|draft| *draft)}))
        .collect()
}

//! Messages judged by the contracts' schemas with Ajv, under Node: a validator that shares no line with ours.

use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rdkafka::Message;
use rdkafka::consumer::BaseConsumer;
use serde_json::{Value, json};

use super::{Servers, Topics, from_the_beginning};
use crate::error::StackError;
use crate::layout::Layout;
use crate::manifest::{Manifest, Topic};
use crate::servers::blocking;

/// How long a topic may stay silent before something is missing on it.
const PATIENCE: Duration = Duration::from_secs(60);

impl Servers {
    /// Reads from these topics what `service` has sent, until there is at least one message of every event that it sends
    /// according to the manifest, and judges all of them: each must be valid, and with one thing wrong be refused.
    /// Returns the names of the events.
    ///
    /// # Errors
    /// Events that were not sent, messages that were judged otherwise, a judge that is not installed: nothing is passed
    /// over.
    pub async fn judge_messages_of(&self, service: &str, topics: &Topics) -> Result<BTreeSet<String>, StackError> {
        let manifest = Manifest::read(self.layout.root())?;
        let (brokers, service, topics) = (self.kafka_brokers().to_owned(), service.to_owned(), topics.clone());
        let layout = self.layout.clone();
        blocking(move || {
            let mut names = BTreeSet::new();
            for topic in &manifest.topics {
                let expected = events_of(topic, &service);
                if expected.is_empty() {
                    continue;
                }
                let messages = read(&brokers, &topics.name(&topic.name), &expected)?;
                judge_all(&layout, &messages)?;
                names.extend(expected);
            }
            Ok(names)
        })
        .await
    }
}

fn events_of(topic: &Topic, service: &str) -> BTreeSet<String> {
    let events = topic.events.iter().filter(|event| {
        let mut senders = event.senders.iter();
        senders.any(|sender| sender.service == service && !sender.draft)
    });
    events.map(|event| event.name.clone()).collect()
}

/// The bytes of a topic's messages, until each of these events is among them.
fn read(brokers: &str, topic: &str, expected: &BTreeSet<String>) -> Result<Vec<Vec<u8>>, StackError> {
    let stumbled = |error: rdkafka::error::KafkaError| failed(format!("{topic}: {error}"));
    let consumer: BaseConsumer = from_the_beginning(brokers, topic)?;
    let mut messages = Vec::new();
    let mut missing = expected.clone();
    let deadline = Instant::now() + PATIENCE;
    while !missing.is_empty() {
        if Instant::now() >= deadline {
            let missing = Vec::from_iter(missing).join(", ");
            return Err(failed(format!("{topic} has no message of {missing}")));
        }
        let Some(message) = consumer.poll(Duration::from_millis(200)) else {
            continue;
        };
        let message = message.map_err(stumbled)?.payload().unwrap_or_default().to_vec();
        if let Some(name) = parsed(&message)?.get("eventType").and_then(Value::as_str) {
            missing.remove(name);
        }
        messages.push(message);
    }
    Ok(messages)
}

fn judge_all(layout: &Layout, messages: &[Vec<u8>]) -> Result<(), StackError> {
    for (message, faults) in messages.iter().zip(judge(layout, messages)?) {
        if !faults.is_empty() {
            let name = parsed(message)?.get("eventType").cloned().unwrap_or_default();
            return Err(failed(format!("{name} is not valid: {}", faults.join("; "))));
        }
    }
    // Were one of these taken, the judge would judge nothing.
    let mut broken = Vec::new();
    for message in messages {
        broken.extend(broken_ones(message)?);
    }
    match judge(layout, &broken)?.iter().position(Vec::is_empty) {
        Some(taken) => Err(failed(format!(
            "a broken message was taken: {}",
            broken
                .get(taken)
                .map_or_else(Default::default, |message| String::from_utf8_lossy(message))
        ))),
        None => Ok(()),
    }
}

/// The same message, each time with one thing wrong.
fn broken_ones(message: &[u8]) -> Result<Vec<Vec<u8>>, StackError> {
    let wrongs = [
        ("eventId", json!("0198c8a2")),
        ("occurredAt", json!("2026-11-22 19:50")),
        ("correlationId", Value::Null),
        ("eventType", json!("NeverHeardOf")),
        ("payload", json!({})),
    ];
    let mut broken = vec![message.split_at(message.len() / 2).0.to_vec()];
    for (member, value) in wrongs {
        let mut wrong = parsed(message)?;
        if let Some(members) = wrong.as_object_mut() {
            members.insert(member.to_owned(), value);
        }
        broken.push(wrong.to_string().into_bytes());
    }
    Ok(broken)
}

/// What is wrong with each message: nothing, or where it breaks which rule.
fn judge(layout: &Layout, messages: &[Vec<u8>]) -> Result<Vec<Vec<String>>, StackError> {
    if !layout.root().join("node_modules/ajv").is_dir() {
        return Err(failed(
            "Ajv is not installed: run `make node_modules`, as `make test` does".to_owned(),
        ));
    }
    let mut node = Command::new("node")
        .arg(layout.root().join("tests/ajv/judge.mjs"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|_| StackError::MissingProgram {
            program: "node",
            what: "Node.js 20 or newer",
        })?;
    let lines: String = messages.iter().map(|message| STANDARD.encode(message) + "\n").collect();
    let input = node.stdin.take();
    // Written beside the reading: neither end waits for the other with its pipe full. A judge that does not read to the
    // end has too few verdicts.
    let writer = std::thread::spawn(move || input.map(|mut input| input.write_all(lines.as_bytes())));
    let output = node
        .wait_with_output()
        .map_err(|error| failed(format!("the judge: {error}")))?;
    let _ = writer.join();
    let text = String::from_utf8_lossy(&output.stdout);
    let verdicts: Result<Vec<Vec<String>>, _> = text.lines().map(serde_json::from_str).collect();
    match verdicts {
        Ok(verdicts) if output.status.success() && verdicts.len() == messages.len() => Ok(verdicts),
        _ => Err(failed(format!(
            "the judge ended with {} and {} verdicts on {} messages",
            output.status,
            text.lines().count(),
            messages.len()
        ))),
    }
}

fn parsed(message: &[u8]) -> Result<Value, StackError> {
    serde_json::from_slice(message).map_err(|error| failed(format!("a message is not JSON: {error}")))
}

fn failed(reason: String) -> StackError {
    StackError::Step {
        what: "judging messages".to_owned(),
        reason,
    }
}

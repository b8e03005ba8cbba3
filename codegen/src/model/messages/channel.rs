//! Channels: topics with their settings.

use std::collections::BTreeMap;

use serde_json::Value;

use super::message::{self, demand_binding_version};
use super::node::Node;
use super::types::{Cleanup, Envelope, Topic};
use crate::diagnostic::Diagnostic;

/// The longest name that Kafka takes, less what stands after it for the dead letters.
const LONGEST_NAME: usize = 249 - ".dlq".len();

/// Reads a channel of `owner`'s document.
pub fn read(channel: &Node<'_>, owner: &str, envelope: &Envelope) -> Result<Topic, Diagnostic> {
    let known = ["address", "summary", "messages", "bindings", "tags", "externalDocs"];
    if let Some((name, node)) = channel.stranger(&known)? {
        return Err(node.refuse("asyncapi-channel", format!("`{name}` of a channel is not read")));
    }
    let address = channel.need("address")?;
    let name = name(&address)?;
    let kafka = channel.need("bindings")?.need("kafka")?;
    if let Some((name, node)) = kafka.stranger(&[
        "topic",
        "partitions",
        "replicas",
        "topicConfiguration",
        "bindingVersion",
    ])? {
        return Err(node.refuse(
            "asyncapi-kafka",
            format!("`{name}` of a channel binding is not honoured"),
        ));
    }
    demand_binding_version(&kafka)?;
    if let Some(topic) = kafka.get("topic")?
        && topic.text()? != name
    {
        return Err(topic.refuse(
            "asyncapi-kafka",
            format!("the topic is called otherwise than the address, `{name}`"),
        ));
    }
    let mut settings = settings(&kafka)?;
    let cleanup = cleanup(&kafka, settings.remove("cleanup.policy").as_deref())?;
    let retention_ms = settings.remove("retention.ms").and_then(|text| text.parse().ok());
    if cleanup == Cleanup::Delete && retention_ms.is_none() {
        return Err(kafka
            .refuse("asyncapi-kafka", "the topic does not say how long it keeps a message")
            .help("add `retention.ms` to `topicConfiguration`: an inbox must remember for longer than that"));
    }
    let mut topic = Topic {
        at: channel.at.clone(),
        name,
        owner: owner.to_owned(),
        description: channel.optional_text("description")?,
        partitions: count(&kafka, "partitions")?,
        replicas: count(&kafka, "replicas")?,
        cleanup,
        retention_ms,
        settings,
        events: Vec::new(),
    };
    for (_, reference) in channel.need("messages")?.members()? {
        let event = message::read(&reference.follow()?, envelope)?;
        if topic.events.iter().any(|other| other.name == event.name) {
            return Err(reference.refuse(
                "asyncapi-channel",
                format!("two messages of this channel are `{}`", event.name),
            ));
        }
        if cleanup == Cleanup::Compact && event.revision.is_none() {
            return Err(reference
                .refuse(
                    "asyncapi-revision",
                    format!("`{}` goes to a compacted topic without a revision", event.name),
                )
                .help("add `x-revision-location` to the message: by it a reader knows what it has seen"));
        }
        topic.events.push(event);
    }
    Ok(topic)
}

fn name(address: &Node<'_>) -> Result<String, Diagnostic> {
    let name = address.text()?;
    let plain = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'));
    if !plain || name.is_empty() || name.len() > LONGEST_NAME || name.chars().all(|c| c == '.') {
        return Err(address
            .refuse("asyncapi-kafka", "this cannot be the name of a Kafka topic")
            .help(format!(
                "use letters, digits, `.`, `_` and `-`, at most {LONGEST_NAME} of them"
            )));
    }
    Ok(name.to_owned())
}

fn count<N: TryFrom<u64> + From<u8>>(kafka: &Node<'_>, name: &str) -> Result<N, Diagnostic> {
    let Some(node) = kafka.get(name)? else {
        return Ok(N::from(1));
    };
    let number = node.whole()?;
    match N::try_from(number) {
        Ok(count) if number > 0 => Ok(count),
        _ => Err(node.refuse("asyncapi-kafka", format!("{number} {name} cannot be"))),
    }
}

/// `topicConfiguration` as Kafka takes it: texts.
fn settings(kafka: &Node<'_>) -> Result<BTreeMap<String, String>, Diagnostic> {
    let Some(configuration) = kafka.get("topicConfiguration")? else {
        return Ok(BTreeMap::new());
    };
    let text = |node: &Node<'_>| match node.value {
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) if node.value.is_u64() || node.value.as_i64() == Some(-1) => Ok(number.to_string()),
        Value::Bool(flag) => Ok(flag.to_string()),
        _ => Err(node.refuse("asyncapi-kafka", "this is no setting of a topic")),
    };
    let mut settings = BTreeMap::new();
    for (name, node) in configuration.members()? {
        let value = match node.value {
            Value::Array(_) => {
                let texts = node.items()?.iter().map(text).collect::<Result<Vec<_>, _>>()?;
                texts.join(",")
            }
            _ => text(&node)?,
        };
        settings.insert(name.to_owned(), value);
    }
    Ok(settings)
}

fn cleanup(kafka: &Node<'_>, policy: Option<&str>) -> Result<Cleanup, Diagnostic> {
    match policy {
        None | Some("delete") => Ok(Cleanup::Delete),
        Some("compact") => Ok(Cleanup::Compact),
        Some("compact,delete" | "delete,compact") => Ok(Cleanup::CompactAndDelete),
        Some(other) => Err(kafka.refuse("asyncapi-kafka", format!("`cleanup.policy` cannot be `{other}`"))),
    }
}

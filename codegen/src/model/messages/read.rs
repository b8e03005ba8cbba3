//! All documents of a group.

use std::collections::HashMap;

use super::node::Node;
use super::types::{Messages, Topic};
use super::{channel, confirmation, document, envelope};
use crate::config;
use crate::diagnostic::Diagnostic;
use crate::read::{DocumentId, Location, Sources};

/// What these AsyncAPI documents mean. What is wrong with a part leaves the rest; `None` where nothing can be read at all.
pub fn read(
    sources: &Sources,
    documents: &[DocumentId],
    configured: &config::Envelope,
) -> (Option<Messages>, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let envelope = match envelope::read(sources, configured) {
        Ok(envelope) => envelope,
        Err(finding) => return (None, vec![finding]),
    };
    let mut nodes = Vec::new();
    for id in documents {
        let Some(node) = Node::at(sources, Location::root(*id)) else {
            continue;
        };
        match document::demand_version(&node) {
            Ok(()) => nodes.push(node),
            Err(finding) => findings.push(finding),
        }
    }
    let mut topics = Vec::new();
    for node in &nodes {
        let channels = document::service_name(node).and_then(|owner| Ok((owner, document::own_channels(node)?)));
        match channels {
            Ok((owner, channels)) => {
                for channel in channels {
                    match channel::read(&channel, &owner, &envelope) {
                        Ok(topic) => topics.push(topic),
                        Err(finding) => findings.push(finding),
                    }
                }
            }
            Err(finding) => findings.push(finding),
        }
    }
    findings.extend(twice(sources, &topics));
    let mut messages = Messages {
        envelope,
        services: Vec::new(),
        topics,
        confirmations: Vec::new(),
    };
    for node in &nodes {
        match document::read(node, &messages.topics, &mut findings) {
            Ok(service) => messages.services.push(service),
            Err(finding) => findings.push(finding),
        }
    }
    messages.confirmations = confirmation::all(&messages);
    (Some(messages), findings)
}

/// Topics of one name, or whose names Kafka's metrics cannot tell apart.
fn twice(sources: &Sources, topics: &[Topic]) -> Vec<Diagnostic> {
    let mut known: HashMap<String, &Topic> = HashMap::new();
    let mut findings = Vec::new();
    for topic in topics {
        if let Some(other) = known.insert(topic.name.replace('.', "_"), topic) {
            let message = format!("`{}` is too like `{}` of {}", topic.name, other.name, other.owner);
            let place = sources.place(&topic.at.child("address"));
            findings.push(
                Diagnostic::error("asyncapi-channel", message)
                    .at(place)
                    .help("give it another name: to Kafka `.` and `_` are the same in metrics"),
            );
        }
    }
    findings
}

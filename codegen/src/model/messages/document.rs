//! One document: which channels are its own, and what it sends and receives.

use super::node::Node;
use super::types::{Event, Receive, Send, Service, Topic, TopicId};
use crate::diagnostic::Diagnostic;

/// The words of a document that are read, or that say nothing to readers and writers.
const MEMBERS: &[&str] = &[
    "asyncapi",
    "id",
    "info",
    "defaultContentType",
    "channels",
    "operations",
    "components",
    "servers",
];

/// Demands AsyncAPI 3.0.
pub fn demand_version(document: &Node<'_>) -> Result<(), Diagnostic> {
    let version = document.need("asyncapi")?;
    if !version.text()?.starts_with("3.0.") {
        return Err(version
            .refuse("asyncapi", "only AsyncAPI 3.0 is read")
            .help("write `asyncapi: 3.0.0`"));
    }
    match document.stranger(MEMBERS)? {
        Some((name, node)) => Err(node.refuse("asyncapi", format!("`{name}` of a document is not read"))),
        None => Ok(()),
    }
}

/// The service of a document: the stem of its file's name.
pub fn service_name(document: &Node<'_>) -> Result<String, Diagnostic> {
    let file = &document.sources.document(document.at.document).name;
    let stem = file
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .split('.')
        .next()
        .unwrap_or_default();
    let plain = stem.starts_with(|c: char| c.is_ascii_lowercase())
        && stem
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if plain {
        return Ok(stem.to_owned());
    }
    Err(document
        .refuse("asyncapi-service", format!("`{stem}` cannot name a service"))
        .help("call the file after its service: lower-case letters, digits and hyphens, a letter first"))
}

/// The channels that are written in this document, and not merely referred to.
pub fn own_channels<'s>(document: &Node<'s>) -> Result<Vec<Node<'s>>, Diagnostic> {
    let Some(channels) = document.raw("channels") else {
        return Ok(Vec::new());
    };
    let members = channels.members()?.into_iter().map(|(_, node)| node);
    Ok(members.filter(|node| node.value.get("$ref").is_none()).collect())
}

/// Reads the operations of a document. What is wrong with one leaves the others.
pub fn read(document: &Node<'_>, topics: &[Topic], findings: &mut Vec<Diagnostic>) -> Result<Service, Diagnostic> {
    let description = document
        .get("info")?
        .map(|info| info.optional_text("description"))
        .transpose()?
        .flatten();
    let mut service = Service {
        document: document.at.document,
        name: service_name(document)?,
        description,
        sends: Vec::new(),
        receives: Vec::new(),
    };
    let draft = document.is_draft()?;
    if let Some(operations) = document.raw("operations") {
        for (_, operation) in operations.members()? {
            let read = operation
                .follow()
                .and_then(|operation| self::operation(&operation, draft, topics, &mut service));
            findings.extend(read.err());
        }
    }
    Ok(service)
}

fn operation(
    operation: &Node<'_>,
    document_is_draft: bool,
    topics: &[Topic],
    service: &mut Service,
) -> Result<(), Diagnostic> {
    let known = [
        "action",
        "channel",
        "messages",
        "summary",
        "bindings",
        "tags",
        "externalDocs",
        "security",
    ];
    if let Some((name, node)) = operation.stranger(&known)? {
        return Err(node.refuse("asyncapi-operation", format!("`{name}` of an operation is not read")));
    }
    let draft = operation.is_draft()? || document_is_draft;
    let action = operation.need("action")?;
    let channel = operation.need("channel")?;
    let Some((number, topic)) = topics.iter().enumerate().find(|(_, topic)| topic.at == channel.at) else {
        let message = "this channel is not one of the documents that are read, or was refused";
        return Err(operation
            .raw("channel")
            .unwrap_or(channel)
            .refuse("asyncapi-operation", message));
    };
    let id = TopicId(number);
    for (event, at) in events(operation, topic)? {
        match action.text()? {
            "send" => {
                if event.producer != service.name {
                    let message = format!(
                        "`{}` is a fact of `{}`, which alone may send it",
                        event.name, event.producer
                    );
                    return Err(at.refuse("asyncapi-operation", message));
                }
                if service
                    .sends
                    .iter()
                    .any(|other| other.event == event && other.topic == id)
                {
                    return Err(at.refuse("asyncapi-operation", format!("`{}` is sent twice", event.name)));
                }
                if let Some(other) = service.sends.iter().find(|other| other.event.payload == event.payload) {
                    let other = topics.get(other.topic.0).map_or("", |topic| &topic.name);
                    let message = format!("`{}` has the schema of another event, sent to `{other}`", event.name);
                    return Err(at
                        .refuse("asyncapi-operation", message)
                        .help("a sender knows topic and key by the type of the payload: give it a schema of its own"));
                }
                service.sends.push(Send {
                    topic: id,
                    event,
                    draft,
                    at: at.at,
                });
            }
            "receive" => {
                if service
                    .receives
                    .iter()
                    .any(|other| other.event == event && other.topic == id)
                {
                    return Err(at.refuse("asyncapi-operation", format!("`{}` is received twice", event.name)));
                }
                service.receives.push(Receive {
                    topic: id,
                    event,
                    draft,
                    at: at.at,
                });
            }
            other => {
                return Err(action.refuse(
                    "asyncapi-operation",
                    format!("`{other}` is no action: `send` or `receive`"),
                ));
            }
        }
    }
    Ok(())
}

/// The events of an operation: those that it lists, or all of its channel.
fn events<'s>(operation: &Node<'s>, topic: &Topic) -> Result<Vec<(Event, Node<'s>)>, Diagnostic> {
    let Some(list) = operation.raw("messages") else {
        return Ok(topic
            .events
            .iter()
            .map(|event| (event.clone(), operation.clone()))
            .collect());
    };
    let find = |reference: Node<'s>| {
        let at = reference.follow()?.at;
        match topic.events.iter().find(|event| event.at == at) {
            Some(event) => Ok((event.clone(), reference)),
            None => Err(reference
                .refuse(
                    "asyncapi-operation",
                    format!("this message is none of the channel `{}`", topic.name),
                )
                .help("refer to it through the channel: `#/channels/NAME/messages/NAME`")),
        }
    };
    list.items()?.into_iter().map(find).collect()
}

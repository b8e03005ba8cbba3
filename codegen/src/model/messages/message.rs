//! Messages: the envelope joined with a payload, and what Kafka sees of them.

use serde_json::Value;

use super::key::{self, Located};
use super::node::Node;
use super::types::{Envelope, Event, Role};
use crate::diagnostic::Diagnostic;
use crate::read::{Location, Sources};

/// The binding version whose words are read.
pub const KAFKA_BINDING: &str = "0.5.0";

/// Reads a message.
pub fn read(message: &Node<'_>, envelope: &Envelope) -> Result<Event, Diagnostic> {
    if let Some((name, node)) = message.stranger(&[
        "name",
        "summary",
        "contentType",
        "payload",
        "bindings",
        "tags",
        "externalDocs",
    ])? {
        return Err(node.refuse("asyncapi-message", format!("`{name}` of a message is not read")));
    }
    if let Some(node) = message.get("contentType")?
        && node.text()? != "application/json"
    {
        return Err(node.refuse("asyncapi-message", "only `application/json` is read and written"));
    }
    let joined = Joined::read(&message.need("payload")?, envelope)?;
    if let Some(node) = message.get("name")?
        && node.text()? != joined.name
    {
        let message = format!("the message is called so, but its type member says `{}`", joined.name);
        return Err(node.refuse("asyncapi-message", message).help("let both say the same"));
    }
    let payload_member = member(envelope, Role::Payload);
    let located = |name: &str| -> Result<Option<Located>, Diagnostic> {
        let expression = message.get(name)?;
        expression
            .map(|node| key::locate(&node, payload_member, &joined.payload))
            .transpose()
    };
    let key = located("x-key-location")?.ok_or_else(|| {
        message
            .refuse("asyncapi-key", "the message does not say which member is its key")
            .help(format!("add `x-key-location: $message.payload#/{payload_member}/NAME`"))
    })?;
    demand_binding(message, &key)?;
    let revision = located("x-revision-location")?;
    if let Some(revision) = &revision {
        demand_integer(message.sources, &revision.schema)?;
    }
    Ok(Event {
        at: message.at.clone(),
        summary: message.optional_text("summary")?,
        key: key.pointer,
        revision: revision.map(|located| located.pointer),
        confirmed_by: message.optional_text("x-confirmed-by")?,
        payload: joined.payload.at,
        name: joined.name,
        version: joined.version,
        producer: joined.producer,
    })
}

/// What the message's schema says: constants of the envelope, and the payload's schema.
struct Joined<'s> {
    name: String,
    version: i64,
    producer: String,
    payload: Node<'s>,
}

impl<'s> Joined<'s> {
    /// Reads `allOf: [the envelope, {properties: the constants and the payload}]`, the one form in which the type of a
    /// message is exactly its envelope and its payload.
    fn read(schema: &Node<'s>, envelope: &Envelope) -> Result<Self, Diagnostic> {
        let form = |node: &Node<'s>, message: &str| {
            node.refuse("asyncapi-payload", message).help(
                "write `allOf` with a reference to the envelope and an object whose `properties` hold a `const` for \
                 type, version and producer, and a reference to the payload's schema",
            )
        };
        if schema.stranger(&["allOf"])?.is_some() {
            return Err(form(schema, "the schema of a message must be `allOf` alone"));
        }
        let branches = schema.need("allOf")?.items()?;
        let [first, second] = branches.as_slice() else {
            return Err(form(schema, "`allOf` must have two items"));
        };
        if first.follow()?.at != envelope.at {
            return Err(form(
                first,
                "this does not lead to the envelope that codegen.toml names",
            ));
        }
        if let Some((name, node)) = second.stranger(&["type", "properties"])? {
            return Err(form(&node, &format!("`{name}` is not read here")));
        }
        let own = second.need("properties")?;
        let roles = [Role::Type, Role::Version, Role::Producer, Role::Payload];
        let known = roles.map(|role| member(envelope, role));
        if let Some((name, node)) = own.members()?.into_iter().find(|(name, _)| !known.contains(name)) {
            return Err(form(&node, &format!("`{name}` is not read here")));
        }
        let constant = |role| -> Result<Node<'s>, Diagnostic> {
            let name = member(envelope, role);
            let said = own.raw(name).and_then(|node| Some((node.clone(), node.raw("const")?)));
            let (declared, constant) = said.ok_or_else(|| form(&own, &format!("`{name}` must have a `const`")))?;
            if let Some((name, node)) = declared.stranger(&["type", "const"])? {
                return Err(form(&node, &format!("`{name}` is not read beside `const`")));
            }
            demand_accepted(&constant, envelope, name)?;
            Ok(constant)
        };
        let payload = member(envelope, Role::Payload);
        let payload = own
            .raw(payload)
            .ok_or_else(|| form(&own, &format!("`{payload}` is missing")))?;
        if payload.value.get("$ref").is_none() || payload.stranger(&["$ref"])?.is_some() {
            return Err(form(&payload, "the payload must be a reference to its schema"));
        }
        let payload = payload.follow()?;
        if payload.value.get("type") != Some(&Value::from("object")) {
            return Err(payload.refuse("asyncapi-payload", "the schema of an event must say `type: object`"));
        }
        let version = constant(Role::Version)?;
        Ok(Self {
            name: constant(Role::Type)?.text()?.to_owned(),
            version: version
                .value
                .as_i64()
                .ok_or_else(|| version.refuse("asyncapi-payload", "the version must be an integer"))?,
            producer: constant(Role::Producer)?.text()?.to_owned(),
            payload,
        })
    }
}

/// The name of the member that has a role; the envelope has one for each that is asked for here.
fn member(envelope: &Envelope, role: Role) -> &str {
    envelope
        .members
        .iter()
        .find(|member| member.role == role)
        .map_or("", |member| member.name.as_str())
}

/// A constant that the envelope's own schema refuses would leave no message at all.
fn demand_accepted(constant: &Node<'_>, envelope: &Envelope, name: &str) -> Result<(), Diagnostic> {
    let declared = Node::at(constant.sources, envelope.at.child("properties").child(name));
    let Some(declared) = declared.map(|node| node.follow()).transpose()? else {
        return Ok(());
    };
    // One that refers further is held against the schema in a running service only.
    if declared.value.to_string().contains("\"$ref\"") {
        return Ok(());
    }
    match jsonschema::validator_for(declared.value) {
        Ok(validator) if !validator.is_valid(constant.value) => Err(constant.refuse(
            "asyncapi-payload",
            format!("the envelope's schema of `{name}` does not accept this"),
        )),
        _ => Ok(()),
    }
}

/// Holds the key that the Kafka binding states against the member that is the key.
fn demand_binding(message: &Node<'_>, key: &Located) -> Result<(), Diagnostic> {
    let Some(kafka) = message
        .get("bindings")?
        .map(|bindings| bindings.get("kafka"))
        .transpose()?
        .flatten()
    else {
        return Ok(());
    };
    if let Some((name, node)) = kafka.stranger(&["key", "bindingVersion"])? {
        return Err(node.refuse(
            "asyncapi-kafka",
            format!("`{name}` of a message binding is not honoured"),
        ));
    }
    demand_binding_version(&kafka)?;
    match kafka.get("key")? {
        Some(said) if said.at != key.schema => {
            let place = message.sources.place(&key.schema);
            let help = format!("refer to the schema of that member, which stands at {place}");
            Err(said
                .refuse(
                    "asyncapi-key",
                    "this is not the schema of the member that `x-key-location` names",
                )
                .help(help))
        }
        _ => Ok(()),
    }
}

/// Demands the version of the Kafka bindings whose words are read.
pub fn demand_binding_version(kafka: &Node<'_>) -> Result<(), Diagnostic> {
    let version = kafka.need("bindingVersion")?;
    match version.text()? {
        KAFKA_BINDING => Ok(()),
        other => Err(version.refuse(
            "asyncapi-kafka",
            format!("binding version `{other}` is not read; write {KAFKA_BINDING}"),
        )),
    }
}

fn demand_integer(sources: &Sources, at: &Location) -> Result<(), Diagnostic> {
    match Node::at(sources, at.clone()) {
        Some(schema) if schema.value.get("type") != Some(&Value::from("integer")) => {
            Err(schema.refuse("asyncapi-location", "a revision must say `type: integer`"))
        }
        _ => Ok(()),
    }
}

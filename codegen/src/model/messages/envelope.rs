//! The envelope's schema, as the table by which messages are read and written.
//!
//! Readers and writers know each member by its role, with a type of its own: that is exact only for what is checked here,
//! so a schema that says more is refused.

use serde_json::Value;

use super::node::Node;
use super::types::{Envelope, Member, Role};
use crate::config;
use crate::diagnostic::Diagnostic;
use crate::read::{Location, Sources};

/// Reads the envelope that the configuration names.
pub fn read(sources: &Sources, configured: &config::Envelope) -> Result<Envelope, Diagnostic> {
    let document = sources
        .documents()
        .find(|document| document.name == configured.schema)
        .ok_or_else(|| {
            Diagnostic::error(
                "envelope",
                format!("[envelope] schema: `{}` is not among the sources", configured.schema),
            )
            .help("name the file as the group's `schemas` reach it, relative to codegen.toml")
        })?;
    let schema = Node::at(sources, Location::root(document.id))
        .ok_or_else(|| Diagnostic::error("envelope", "the envelope's schema is empty"))?;
    if let Some((name, node)) = schema.stranger(&["type", "required", "properties"])? {
        return Err(node.refuse(
            "envelope",
            format!("`{name}`: an envelope may have `type`, `required` and `properties`"),
        ));
    }
    if schema.value.get("type") != Some(&Value::from("object")) {
        return Err(schema.refuse("envelope", "the envelope must say `type: object`"));
    }
    let roles = roles(configured)?;
    let properties = schema.need("properties")?;
    let mut envelope = Envelope {
        at: schema.at.clone(),
        members: Vec::new(),
        trace_pattern: None,
    };
    for (name, member) in properties.members()? {
        let Some((role, _)) = roles.iter().find(|(_, known)| known == name) else {
            return Err(member
                .refuse(
                    "envelope",
                    format!("`{name}` has no meaning in the `[envelope]` section of codegen.toml"),
                )
                .help("give it one there, or take it out: a reader would drop it"));
        };
        let required = requires(&schema, name);
        if !required && !matches!(role, Role::Causation | Role::Trace) {
            return Err(member.refuse(
                "envelope",
                format!("`{name}` must be in `required`: readers rely on it"),
            ));
        }
        if let Some(pattern) = demand(*role, &member)? {
            envelope.trace_pattern = Some(pattern);
        }
        envelope.members.push(Member {
            role: *role,
            name: name.to_owned(),
            required,
        });
    }
    match roles.iter().find(|(_, name)| properties.raw(name).is_none()) {
        Some((_, name)) => Err(properties.refuse(
            "envelope",
            format!("`{name}`, which codegen.toml names, is not declared"),
        )),
        None => Ok(envelope),
    }
}

/// Whether a schema's `required` names a member.
pub fn requires(schema: &Node<'_>, name: &str) -> bool {
    let required = schema.value.get("required").and_then(Value::as_array);
    required.is_some_and(|names| names.iter().any(|known| known == name))
}

fn roles(configured: &config::Envelope) -> Result<Vec<(Role, String)>, Diagnostic> {
    let pointers = [
        (Role::Id, Some(&configured.id)),
        (Role::Type, Some(&configured.event_type)),
        (Role::Version, Some(&configured.version)),
        (Role::Time, Some(&configured.time)),
        (Role::Producer, Some(&configured.producer)),
        (Role::Correlation, Some(&configured.correlation)),
        (Role::Causation, configured.causation.as_ref()),
        (Role::Trace, configured.trace.as_ref()),
        (Role::Payload, Some(&configured.payload)),
    ];
    let direct = |pointer: &str| {
        let name = pointer
            .strip_prefix('/')
            .filter(|name| !name.is_empty() && !name.contains(['/', '~']))?;
        Some(name.to_owned())
    };
    let given = pointers
        .into_iter()
        .filter_map(|(role, pointer)| Some((role, pointer?)));
    given
        .map(|(role, pointer)| match direct(pointer) {
            Some(name) => Ok((role, name)),
            None => Err(Diagnostic::error(
                "envelope",
                format!("[envelope]: `{pointer}` is no pointer to a direct member"),
            )
            .help("write it as `/eventId`")),
        })
        .collect()
}

/// Demands that the schema of a member says exactly what readers check of its role. Gives the trace context's pattern.
fn demand(role: Role, member: &Node<'_>) -> Result<Option<String>, Diagnostic> {
    let (known, format): (&[&str], _) = match role {
        Role::Id | Role::Correlation | Role::Causation => (&["type", "format"], Some("uuid")),
        Role::Time => (&["type", "format"], Some("date-time")),
        Role::Trace => (&["type", "pattern"], None),
        Role::Payload => (&["type"], None),
        // Each message says a constant here, which `message` holds against this schema.
        Role::Type | Role::Version | Role::Producer => return Ok(None),
    };
    if member.value.get("$ref").is_some()
        && let Some((name, node)) = member.stranger(&["$ref"])?
    {
        return Err(node.refuse("envelope", format!("`{name}` beside `$ref` is not read here")));
    }
    let schema = member.follow()?;
    if let Some((name, node)) = schema.stranger(known)? {
        return Err(node
            .refuse(
                "envelope",
                format!("`{name}` is not read for this member of an envelope"),
            )
            .help(format!("say no more than {}", known.join(" and "))));
    }
    let says = |keyword: &str, text: &str| schema.value.get(keyword).and_then(Value::as_str) == Some(text);
    let kind = if role == Role::Payload { "object" } else { "string" };
    if !says("type", kind) || format.is_some_and(|format| !says("format", format)) {
        let format = format.map_or(String::new(), |format| format!(" and `format: {format}`"));
        return Err(member.refuse("envelope", format!("this member must say `type: {kind}`{format}")));
    }
    schema.optional_text("pattern")
}

//! Schemas that no document holds: several values, each with a schema of its own, as one object.

use serde_json::{Map, Value, json};

use crate::read::{Location, Sources};

/// A member of a made-up object.
pub(super) struct Member<'a> {
    pub name: &'a str,
    pub schema: &'a Location,
    pub description: Option<&'a str>,
    pub required: bool,
}

/// The object's schema. Its members refer to where their schemas really stand.
pub(super) fn object(sources: &Sources, members: &[Member<'_>]) -> Value {
    let mut properties = Map::new();
    for member in members {
        let mut schema = Map::new();
        if let Some(description) = member.description {
            schema.insert("description".to_owned(), description.into());
        }
        schema.insert("$ref".to_owned(), reference(sources, member.schema).into());
        properties.insert(member.name.to_owned(), Value::Object(schema));
    }
    let required: Vec<_> = members
        .iter()
        .filter(|member| member.required)
        .map(|member| member.name)
        .collect();
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

/// A reference to a location, from anywhere.
fn reference(sources: &Sources, at: &Location) -> String {
    let mut text = sources.document(at.document).uri.clone();
    text.push('#');
    for byte in at.pointer.as_str().bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => text.push(char::from(byte)),
            other => text.push_str(&format!("%{other:02X}")),
        }
    }
    text
}

//! Schemas of OpenAPI 3.0 in the form that dropshot takes: schemars'.

use schemars::schema::{Metadata, Schema, SchemaObject, SubschemaValidation};
use serde_json::{Map, Value};

/// The schema; one that accepts anything where schemars has no form for it.
pub(super) fn schemars(schema: &Value) -> Schema {
    serde_json::from_value(limits(schema)).unwrap_or_else(|_| Schema::Object(SchemaObject::default()))
}

/// With `exclusiveMinimum` as a limit of its own, as in all versions of JSON Schema that schemars knows.
fn limits(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(limits).collect(),
        Value::Object(members) => {
            let mut all: Map<_, _> = members
                .iter()
                .map(|(name, value)| (name.clone(), limits(value)))
                .collect();
            for (limit, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
                if all.get(exclusive) == Some(&Value::Bool(true))
                    && let Some(value) = all.remove(limit)
                {
                    all.insert(exclusive.to_owned(), value);
                }
            }
            Value::Object(all)
        }
        other => other.clone(),
    }
}

/// The schema of a member. dropshot takes texts off a member's schema, and opens an `allOf` of one that has none beside
/// it: so the schema arrives as it is.
pub(super) fn member(schema: Schema, description: Option<&str>) -> Schema {
    let metadata = description.map(|description| {
        Box::new(Metadata {
            description: Some(description.to_owned()),
            ..Metadata::default()
        })
    });
    Schema::Object(SchemaObject {
        metadata,
        subschemas: Some(Box::new(SubschemaValidation {
            all_of: Some(vec![schema]),
            ..SubschemaValidation::default()
        })),
        ..SchemaObject::default()
    })
}

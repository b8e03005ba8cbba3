//! The lowered contract, and what of it dropshot takes.

use std::collections::{BTreeMap, BTreeSet};

use dropshot::ApiEndpointBodyContentType;
use serde_json::{Map, Value};

use super::super::Api;

/// The lowered document of an API (OpenAPI 3.0.3).
pub(in super::super) struct Contract(Value);

const SCHEMAS: &str = "#/components/schemas/";

impl Contract {
    /// Nothing where the document is none; a comparison then finds all operations missing.
    pub fn of(api: &Api) -> Self {
        Self(serde_json::from_str(api.document).unwrap_or_default())
    }

    /// Every operation: path, method in lower case, and what is said of it.
    pub fn operations(&self) -> impl Iterator<Item = (&String, &String, &Value)> {
        let paths = self.0["paths"].as_object().into_iter().flatten();
        paths.flat_map(|(path, item)| {
            let methods = item.as_object().into_iter().flatten();
            methods.map(move |(method, operation)| (path, method, operation))
        })
    }

    pub fn operation(&self, method: &str, path: &str) -> &Value {
        &self.0["paths"][path][method.to_ascii_lowercase()]
    }

    /// The response that all errors have in common.
    pub fn error(&self) -> Option<&Value> {
        self.0["components"]["responses"].get("Error")
    }

    /// Whether an answer has the body that all errors have in common.
    pub fn is_error(&self, answer: &Value) -> bool {
        self.error()
            .is_some_and(|error| !error["content"].is_null() && error["content"] == answer["content"])
    }

    fn schema(&self, name: &str) -> Option<&Value> {
        self.0["components"]["schemas"].get(name)
    }

    /// The components that something refers to, and those that they refer to.
    pub fn components(&self, of: &Value) -> BTreeMap<String, &Value> {
        let mut found = BTreeMap::new();
        let mut pending = vec![of];
        while let Some(value) = pending.pop() {
            match value {
                Value::Array(items) => pending.extend(items),
                Value::Object(members) => {
                    pending.extend(members.values());
                    let name = members.get("$ref").and_then(Value::as_str);
                    let Some(name) = name.and_then(|reference| reference.strip_prefix(SCHEMAS)) else {
                        continue;
                    };
                    if let Some(schema) = self.schema(name)
                        && found.insert(name.to_owned(), schema).is_none()
                    {
                        pending.push(schema);
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// Whether dropshot takes a parameter in path or query with this schema.
    pub fn is_scalar(&self, schema: &Value) -> bool {
        self.is_scalar_within(schema, 0)
    }

    fn is_scalar_within(&self, schema: &Value, depth: usize) -> bool {
        let Some(members) = schema.as_object().filter(|_| depth < DEEPEST) else {
            return false;
        };
        if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
            let schema = reference.strip_prefix(SCHEMAS).and_then(|name| self.schema(name));
            return schema.is_some_and(|schema| self.is_scalar_within(schema, depth + 1));
        }
        let rules: Vec<_> = members.iter().filter(|(name, _)| !is_remark(name)).collect();
        match rules.as_slice() {
            [(name, Value::Array(parts))] => {
                let fits = match name.as_str() {
                    "allOf" | "anyOf" => parts.len() == 1,
                    "oneOf" => true,
                    _ => false,
                };
                fits && parts.iter().all(|part| self.is_scalar_within(part, depth + 1))
            }
            _ => {
                let kind = members.get("type").and_then(Value::as_str);
                let scalar = matches!(kind, Some("string" | "integer" | "number" | "boolean"));
                scalar && !rules.iter().any(|(name, _)| COMBINED.contains(&name.as_str()))
            }
        }
    }
}

/// Each operation's id with every status that its contract documents, for tests of what a service answers.
pub fn documented(api: &Api) -> BTreeSet<(String, u16)> {
    let contract = Contract::of(api);
    let statuses = contract.operations().flat_map(|(_, _, operation)| {
        let id = operation["operationId"].as_str().unwrap_or_default();
        let statuses = answers(operation).keys().filter_map(|key| key.parse().ok());
        statuses.map(move |status| (id.to_owned(), status))
    });
    statuses.collect()
}

/// Schemas within schemas are followed this deep.
const DEEPEST: usize = 32;

/// What dropshot does not look for beside the type of a parameter.
const COMBINED: [&str; 4] = ["allOf", "anyOf", "oneOf", "not"];

/// Whether a keyword says nothing of values.
fn is_remark(name: &str) -> bool {
    matches!(name, "title" | "description" | "deprecated" | "nullable") || name.starts_with("x-")
}

/// A list of parameters.
pub(super) fn parameters(operation: &Value) -> &[Value] {
    operation["parameters"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default()
}

/// The first media type of a body that dropshot knows, as the contract calls it.
pub(super) fn body_type(body: &Value) -> Option<(&String, ApiEndpointBodyContentType)> {
    body["content"]
        .as_object()?
        .keys()
        .find_map(|essence| Some((essence, ApiEndpointBodyContentType::from_mime_type(essence).ok()?)))
}

/// Statuses with their answers.
pub(super) fn answers(operation: &Value) -> &Map<String, Value> {
    static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    operation["responses"].as_object().unwrap_or(&NONE)
}

/// The first success, as dropshot has one only.
pub(super) fn first_success(operation: &Value) -> Option<(u16, &Value)> {
    let numbered = answers(operation)
        .iter()
        .filter_map(|(key, answer)| Some((key.parse::<u16>().ok()?, answer)));
    numbered
        .filter(|(status, _)| *status < 400)
        .min_by_key(|(status, _)| *status)
}

/// The schema of an answer's JSON body.
pub(super) fn json_body(answer: &Value) -> Option<&Value> {
    answer["content"].get("application/json").map(|media| &media["schema"])
}

//! The document as dropshot reports it: OpenAPI 3.0.3, of the operations that are served.

use serde_json::{Value, json};

use super::operation::{Api, Operation};

/// What the server's own report must equal, as far as dropshot can say it.
pub fn lowered(api: &Api) -> Value {
    let operations = api
        .operations
        .iter()
        .filter(|operation| !operation.draft)
        .map(|operation| (operation.id.clone(), operation_object(operation)));
    json!({
        "openapi": "3.0.3",
        "info": {"title": api.title, "version": api.version},
        "operations": Value::Object(operations.collect()),
    })
}

fn operation_object(operation: &Operation) -> Value {
    json!({
        "method": operation.method,
        "path": operation.path,
        "summary": operation.summary,
        "description": operation.description,
        "tags": operation.tags,
        "deprecated": operation.deprecated,
    })
}

//! progenitor's part: the address of each operation, and one raw answer, so that it makes no types.
//!
//! Parameters but those of the path are put on the request by the layer, which knows all the ways to write them.

use std::panic::{AssertUnwindSafe, catch_unwind};

use askama::Template;
use serde_json::{Map, Value, json};

use crate::diagnostic::Diagnostic;
use crate::emit::rust::operations::{OperationView, View};
use crate::emit::rust::template::rendered;
use crate::model::api::FieldPlace;

#[derive(Template)]
#[template(path = "client/raw.rs", escape = "none")]
struct Raw {
    progenitor: String,
}

/// The text of the module.
pub(super) fn text(view: &View<'_>) -> Result<String, Diagnostic> {
    let failed = |why: String| {
        Diagnostic::error(
            "progenitor",
            format!("progenitor cannot write the client of `{}`: {why}", view.api.name),
        )
    };
    let document = serde_json::from_value(document(view)).map_err(|error| failed(error.to_string()))?;
    let mut settings = progenitor::GenerationSettings::new();
    settings
        .with_hooks(progenitor::HooksMode::Expected)
        .with_inner_type(quote::quote!(crate::support::client::Call));
    let made = catch_unwind(AssertUnwindSafe(|| {
        progenitor::Generator::new(&settings).generate_tokens(&document)
    }));
    let tokens = match made {
        Ok(Ok(tokens)) => tokens.to_string(),
        Ok(Err(error)) => return Err(failed(error.to_string())),
        Err(_) => return Err(failed("it panicked".to_owned())),
    };
    // The crates that it names are those of the layer.
    let text = tokens.replace(":: reqwest ::", "reqwest ::").replace(
        "use progenitor_client ::",
        "use crate::support::client::progenitor_client ::",
    );
    rendered(&Raw { progenitor: text }, "client::raw")
}

/// The document as progenitor gets it.
fn document(view: &View<'_>) -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for operation in &view.operations {
        let (path, parameters) = path(operation);
        let mut item = json!({
            "operationId": operation.function,
            "parameters": parameters,
            "responses": {"default": {"description": "", "content": {"*/*": {"schema": {}}}}},
        });
        if operation.operation.body.is_some() {
            let content = json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}});
            item["requestBody"] = json!({"required": true, "content": content});
        }
        let entry = paths.entry(path).or_insert_with(|| json!({}));
        entry[operation.operation.method.to_ascii_lowercase()] = item;
    }
    json!({"openapi": "3.0.3", "info": {"title": view.api.name, "version": "0"}, "paths": paths})
}

/// The path's variables, in the order in which they stand in it.
pub(super) fn variables<'a>(operation: &'a OperationView<'_>) -> Vec<&'a str> {
    let names = operation
        .operation
        .parameters
        .iter()
        .filter(|parameter| parameter.field.place == FieldPlace::Path);
    let mut names: Vec<_> = names.map(|parameter| parameter.name.as_str()).collect();
    names.sort_by_key(|name| operation.operation.path.find(&format!("{{{name}}}")));
    names
}

/// The template with variables `a0`, `a1`: progenitor sorts by place, and no name of a contract stands in its way.
fn path(operation: &OperationView<'_>) -> (String, Vec<Value>) {
    let mut path = operation.operation.path.clone();
    let mut parameters = Vec::new();
    for (index, name) in variables(operation).into_iter().enumerate() {
        path = path.replace(&format!("{{{name}}}"), &format!("{{a{index}}}"));
        parameters
            .push(json!({"name": format!("a{index}"), "in": "path", "required": true, "schema": {"type": "string"}}));
    }
    (path, parameters)
}

//! The document around the operations.

use serde_json::{Map, Value, json};

use super::operation::lower;
use super::schema::openapi;
use crate::diagnostic::Diagnostic;
use crate::model::api::operation::{Api, Operation};
use crate::model::schema::{Printer, with_stack};
use crate::read::{Location, Sources};

/// The lowered document, with these of the API's operations; `problem` is the schema of the error body, which stands as
/// the response `Error` where it is known.
///
/// # Errors
/// Where a schema cannot be printed.
pub fn lowered<'a>(
    sources: &Sources,
    api: &Api,
    operations: impl Iterator<Item = &'a Operation> + Send,
    problem: Option<&Location>,
) -> Result<Value, Diagnostic> {
    with_stack(|| document(sources, api, operations, problem))
        .unwrap_or_else(|| Err(Diagnostic::error("limit", "no stack could be set up for the lowering")))
}

fn document<'a>(
    sources: &Sources,
    api: &Api,
    operations: impl Iterator<Item = &'a Operation>,
    problem: Option<&Location>,
) -> Result<Value, Diagnostic> {
    let mut schemas = Schemas(Printer::new(sources));
    let mut paths: Map<String, Value> = Map::new();
    for operation in operations {
        let item = paths.entry(operation.path.clone()).or_insert_with(|| json!({}));
        item[operation.method.to_ascii_lowercase()] = lower(operation, &mut schemas)?;
    }
    let mut responses = Map::new();
    if let Some(problem) = problem {
        let content = json!({"application/json": {"schema": openapi(&schemas.0.define(problem)?)}});
        responses.insert("Error".to_owned(), json!({"description": "Error", "content": content}));
    }
    Ok(json!({
        "openapi": "3.0.3",
        "info": {"title": api.title, "version": api.version},
        "paths": paths,
        "components": {"responses": responses, "schemas": schemas.all()},
    }))
}

/// Schemas in the words of OpenAPI 3.0.
pub(super) struct Schemas<'s>(Printer<'s>);

impl Schemas<'_> {
    /// What stands where the schema is used: a reference to a component, or the schema itself.
    pub fn at(&mut self, location: &Location) -> Result<Value, Diagnostic> {
        Ok(openapi(&self.0.print(location)?))
    }

    fn all(self) -> Map<String, Value> {
        let all = self.0.definitions().into_iter();
        all.map(|(name, schema)| (name, openapi(&schema))).collect()
    }
}

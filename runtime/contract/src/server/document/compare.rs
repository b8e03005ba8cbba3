//! What the server reports beside what the contract lowers to.

use dropshot::semver::Version;
use openapiv3::OpenAPI;
use serde_json::{Map, Value, json};

use super::super::{Api, EndpointError, Endpoints};
use super::contract::Contract;
use super::difference::{Difference, differences};
use super::metadata::error;
use super::prepared::with_error;
use super::sayable::{Sayable, Unsaid, sayable};

/// How the two compare.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// Empty when they are equal as far as dropshot can say it.
    pub differences: Vec<Difference>,
    pub unsaid: Vec<Unsaid>,
}

/// The document of the endpoints could not be made, or is none.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    #[error(transparent)]
    Endpoint(#[from] EndpointError),
    #[error("{whose} is no OpenAPI 3.0")]
    Malformed {
        whose: &'static str,
        source: serde_json::Error,
    },
}

/// Compares what the server reports of an API with what its contract lowers to.
///
/// # Errors
/// Where the endpoints cannot be served together, or one of the two documents is none.
pub fn compare(endpoints: &Endpoints, api: &Api) -> Result<Comparison, ReportError> {
    let contract = Contract::of(api);
    let Sayable { document, unsaid } = sayable(&contract);
    let reported = normal("what the server reports", report(endpoints)?)?;
    let wanted = normal("the lowered contract", document)?;
    Ok(Comparison {
        differences: differences(&reported, &wanted),
        unsaid,
    })
}

/// What of an API's contract dropshot cannot say.
pub fn unsaid(api: &Api) -> Vec<Unsaid> {
    sayable(&Contract::of(api)).unsaid
}

/// The document that dropshot reports of the endpoints: one out of as many as there are layers.
fn report(endpoints: &Endpoints) -> Result<Value, ReportError> {
    let error = endpoints.apis.first().and_then(|api| error(&Contract::of(api)));
    let mut paths: Map<String, Value> = Map::new();
    let mut components = json!({"responses": {}, "schemas": {}});
    for description in endpoints.descriptions()? {
        let definition = description.openapi("reported", Version::new(0, 0, 0));
        let reported = with_error(error.clone(), || definition.json());
        let reported = reported.map_err(|source| malformed("what the server reports", source))?;
        for (path, item) in reported["paths"].as_object().into_iter().flatten() {
            let known = paths.entry(path.clone()).or_insert_with(|| json!({}));
            for (method, operation) in item.as_object().into_iter().flatten() {
                known[method] = operation.clone();
            }
        }
        for sort in ["responses", "schemas"] {
            for (name, component) in reported["components"][sort].as_object().into_iter().flatten() {
                components[sort][name] = component.clone();
            }
        }
    }
    Ok(json!({"openapi": "3.0.3", "info": {"title": "", "version": ""}, "paths": paths, "components": components}))
}

fn malformed(whose: &'static str, source: serde_json::Error) -> ReportError {
    ReportError::Malformed { whose, source }
}

/// As `openapiv3` reads and writes it, parameters by name, required members in an order of their own: what is written
/// differently and means the same is the same then.
fn normal(whose: &'static str, document: Value) -> Result<Value, ReportError> {
    let read: OpenAPI = serde_json::from_value(document).map_err(|source| malformed(whose, source))?;
    let mut normal = serde_json::to_value(read).map_err(|source| malformed(whose, source))?;
    let paths = normal["paths"].as_object_mut().into_iter().flatten();
    let operations = paths.flat_map(|(_, item)| item.as_object_mut().into_iter().flatten());
    for (_, operation) in operations {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        if let Some(Value::Array(parameters)) = operation.get("parameters") {
            let named = parameters.iter();
            let named = named.map(|one| (format!("{} {}", text(&one["in"]), text(&one["name"])), one.clone()));
            operation["parameters"] = Value::Object(named.collect());
        }
    }
    sort_required(&mut normal);
    Ok(normal)
}

fn sort_required(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(sort_required),
        Value::Object(members) => {
            if let Some(Value::Array(names)) = members.get_mut("required") {
                names.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
            }
            members.values_mut().for_each(sort_required);
        }
        _ => {}
    }
}

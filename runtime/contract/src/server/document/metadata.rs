//! An endpoint with everything that dropshot can say of it, from the lowered document.

use std::sync::Arc;

use dropshot::{ApiEndpoint, ApiEndpointParameter, ApiEndpointResponse};
use http::{Method, StatusCode};
use schemars::schema::{InstanceType, Schema, SchemaObject};
use serde_json::Value;

use super::super::dispatch::Endpoint;
use super::super::serve::{Server, described};
use super::super::{EndpointError, Location};
use super::contract::{Contract, answers, body_type, first_success, json_body, parameters};
use super::prepared::{self, Defined, Member, Members};
use super::schema::{member, schemars};

/// The endpoint as dropshot registers it.
pub(in super::super) fn describe(
    endpoint: &Endpoint,
    contract: &Contract,
) -> Result<ApiEndpoint<Arc<Server>>, EndpointError> {
    let operation = endpoint.operation;
    let method = Method::from_bytes(operation.method.as_bytes()).map_err(|error| EndpointError::Unroutable {
        method: operation.method.to_owned(),
        path: operation.path.to_owned(),
        reason: error.to_string(),
    })?;
    let said = contract.operation(operation.method, operation.path);
    let text = |name: &str| said[name].as_str().map(str::to_owned);
    let mut described = described(operation.id.to_owned(), method, operation.path);
    described.summary = text("summary");
    described.description = text("description");
    described.deprecated = said["deprecated"].as_bool().unwrap_or_default();
    described.tags = texts(&said["tags"]);
    described.request_body_max_bytes = Some(operation.body_limit);
    described.parameters = named(endpoint, said, contract);
    described.parameters.extend(body(&said["requestBody"], contract));
    described.response = response(said, contract);
    let fails = answers(said).values().any(|answer| contract.is_error(answer));
    described.error = prepared::failing().error.filter(|_| fails);
    Ok(described)
}

/// The error body that an API's operations have in common.
pub(super) fn error(contract: &Contract) -> Option<Defined> {
    json_body(contract.error()?).map(|schema| defined(schema, contract))
}

fn texts(list: &Value) -> Vec<String> {
    let texts = list.as_array().into_iter().flatten().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

/// A schema with what it refers to.
fn defined(schema: &Value, contract: &Contract) -> Defined {
    let components = contract.components(schema).into_iter();
    Defined {
        schema: schemars(schema),
        definitions: components.map(|(name, schema)| (name, schemars(schema))).collect(),
    }
}

impl Members {
    fn take(&mut self, name: String, said: &Value, required: bool, contract: &Contract) {
        let Defined { schema, definitions } = defined(&said["schema"], contract);
        self.definitions.extend(definitions);
        self.members.push(Member {
            name,
            schema: member(schema, said["description"].as_str()),
            required,
        });
    }
}

/// Parameters of path, query and headers. Of a variable in the path that dropshot would refuse it learns that it is a
/// text.
fn named(endpoint: &Endpoint, said: &Value, contract: &Contract) -> Vec<ApiEndpointParameter> {
    let of = |place: &str| {
        let mut members = Members::default();
        for parameter in parameters(said).iter().filter(|parameter| parameter["in"] == place) {
            let Some(name) = parameter["name"].as_str() else {
                continue;
            };
            if place == "header" || contract.is_scalar(&parameter["schema"]) {
                let required = parameter["required"].as_bool().unwrap_or_default();
                members.take(name.to_owned(), parameter, required, contract);
            }
        }
        members
    };
    let mut path = of("path");
    let variables = endpoint.operation.parameters.iter();
    for variable in variables.filter(|field| field.location == Location::Path) {
        if path.members.iter().all(|known| known.name != variable.name) {
            path.members.push(Member {
                name: variable.name.to_owned(),
                schema: Schema::Object(SchemaObject {
                    instance_type: Some(InstanceType::String.into()),
                    ..SchemaObject::default()
                }),
                required: true,
            });
        }
    }
    let mut query = of("query");
    query
        .members
        .retain(|member| path.members.iter().all(|variable| variable.name != member.name));
    let mut all = prepared::path(path);
    all.extend(prepared::query(query));
    all.extend(prepared::header(of("header")));
    all
}

/// The first media type that dropshot knows.
fn body(said: &Value, contract: &Contract) -> Option<ApiEndpointParameter> {
    let (essence, known) = body_type(said)?;
    let mut members = Members::default();
    members.take("body".to_owned(), &said["content"][essence], true, contract);
    let made = prepared::query(members).pop()?;
    Some(ApiEndpointParameter::new_body(known, true, made.schema, Vec::new()))
}

/// The first success.
fn response(said: &Value, contract: &Contract) -> ApiEndpointResponse {
    let Some((status, answer)) = first_success(said) else {
        return ApiEndpointResponse::default();
    };
    let mut body = Members::default();
    match json_body(answer) {
        Some(_) => body.take(
            "body".to_owned(),
            &answer["content"]["application/json"],
            true,
            contract,
        ),
        None => body.members.push(Member {
            name: "body".to_owned(),
            schema: member(Schema::Bool(false), None),
            required: true,
        }),
    }
    let mut headers = Members::default();
    for (name, header) in answer["headers"].as_object().into_iter().flatten() {
        let required = header["required"].as_bool().unwrap_or_default();
        headers.take(name.clone(), header, required, contract);
    }
    ApiEndpointResponse {
        schema: prepared::query(body).pop().map(|made| made.schema),
        success: StatusCode::from_u16(status).ok(),
        description: answer["description"].as_str().map(str::to_owned),
        ..prepared::response(headers)
    }
}

//! An endpoint with everything that dropshot can say of it, from the lowered document.

use std::sync::Arc;

use dropshot::{ApiEndpoint, ApiEndpointBodyContentType, ApiEndpointParameter, ApiEndpointResponse};
use http::{Method, StatusCode};
use schemars::schema::{InstanceType, Metadata, Schema, SchemaObject, SubschemaValidation};
use serde_json::Value;

use super::super::EndpointError;
use super::super::dispatch::Endpoint;
use super::super::serve::{Server, described};
use super::prepared;

/// The endpoint as dropshot registers it.
pub(in super::super) fn describe(endpoint: &Endpoint) -> Result<ApiEndpoint<Arc<Server>>, EndpointError> {
    let operation = endpoint.operation;
    let method = Method::from_bytes(operation.method.as_bytes()).map_err(|error| EndpointError::Unroutable {
        method: operation.method.to_owned(),
        path: operation.path.to_owned(),
        reason: error.to_string(),
    })?;
    let document: Value = serde_json::from_str(endpoint.api.document).unwrap_or_default();
    let contract = &document["paths"][operation.path][operation.method.to_ascii_lowercase()];
    let text = |name: &str| contract[name].as_str().map(str::to_owned);
    let mut described = described(operation.id.to_owned(), method, operation.path);
    described.summary = text("summary");
    described.description = text("description");
    described.deprecated = contract["deprecated"].as_bool().unwrap_or_default();
    described.tags = texts(&contract["tags"]);
    described.request_body_max_bytes = Some(operation.body_limit);
    described.parameters = parameters(endpoint, contract);
    described.parameters.extend(body(&contract["requestBody"]));
    described.response = response(&contract["responses"]);
    // dropshot knows one error body for all of 4XX and 5XX, which says less than the contract does.
    described.error = None;
    Ok(described)
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// Scalars of path, query and headers. Path variables without a document are texts.
fn parameters(endpoint: &Endpoint, contract: &Value) -> Vec<ApiEndpointParameter> {
    let listed = contract["parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
    let of = |place: &str| {
        let here = listed.iter().filter(|parameter| parameter["in"] == place);
        here.filter_map(|parameter| {
            let name = parameter["name"].as_str()?.to_owned();
            let schema = scalar(&parameter["schema"], parameter["description"].as_str())?;
            Some((name, schema, parameter["required"].as_bool().unwrap_or_default()))
        })
        .collect::<Vec<_>>()
    };
    let mut path = of("path");
    for field in endpoint
        .operation
        .parameters
        .iter()
        .filter(|field| field.location == super::super::Location::Path)
    {
        if path.iter().all(|(name, ..)| name != field.name) {
            path.push((field.name.to_owned(), instance(InstanceType::String, None), true));
        }
    }
    let mut all = prepared::path(path);
    all.extend(prepared::query(of("query")));
    all.extend(prepared::header(of("header")));
    all
}

fn scalar(schema: &Value, description: Option<&str>) -> Option<Schema> {
    let kind = match schema["type"].as_str()? {
        "string" => InstanceType::String,
        "integer" => InstanceType::Integer,
        "number" => InstanceType::Number,
        "boolean" => InstanceType::Boolean,
        _ => return None,
    };
    Some(instance(kind, description))
}

/// dropshot drops a description beside a type, and keeps one around it.
fn instance(kind: InstanceType, description: Option<&str>) -> Schema {
    let plain = Schema::Object(SchemaObject {
        instance_type: Some(kind.into()),
        ..SchemaObject::default()
    });
    let Some(description) = description else { return plain };
    Schema::Object(SchemaObject {
        metadata: Some(Box::new(Metadata {
            description: Some(description.to_owned()),
            ..Metadata::default()
        })),
        subschemas: Some(Box::new(SubschemaValidation {
            all_of: Some(vec![plain]),
            ..SubschemaValidation::default()
        })),
        ..SchemaObject::default()
    })
}

/// The first media type that dropshot knows.
fn body(contract: &Value) -> Option<ApiEndpointParameter> {
    let content = contract["content"].as_object()?;
    let known = content
        .keys()
        .find_map(|essence| ApiEndpointBodyContentType::from_mime_type(essence).ok())?;
    let any = Schema::Object(SchemaObject::default());
    let made = prepared::query(vec![("body".to_owned(), any, true)]).pop()?;
    Some(ApiEndpointParameter::new_body(known, true, made.schema, Vec::new()))
}

/// The first success.
fn response(contract: &Value) -> ApiEndpointResponse {
    let statuses = contract.as_object().into_iter().flatten();
    let mut successes = statuses.filter_map(|(key, response)| Some((key.parse::<u16>().ok()?, response)));
    let Some((status, response)) = successes.find(|(status, _)| *status < 400) else {
        return ApiEndpointResponse::default();
    };
    let schema = match response.get("content") {
        Some(_) => Schema::Object(SchemaObject::default()),
        None => Schema::Bool(false),
    };
    let made = prepared::query(vec![("body".to_owned(), schema, true)]).pop();
    let headers = response["headers"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, header)| {
            (
                name.clone(),
                instance(InstanceType::String, None),
                header["required"].as_bool().unwrap_or_default(),
            )
        });
    ApiEndpointResponse {
        schema: made.map(|made| made.schema),
        success: StatusCode::from_u16(status).ok(),
        description: response["description"].as_str().map(str::to_owned),
        ..prepared::response(headers.collect())
    }
}

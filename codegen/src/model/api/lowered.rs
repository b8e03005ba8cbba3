//! The document as OpenAPI 3.0.3, of the operations that are served: what a dropshot server's own report must equal, as
//! far as dropshot can say it. Schemas of bodies are left out: they are the types' business, by construction the same.

use serde_json::{Map, Value, json};

use super::operation::{Alternative, Answer, Api, Body, Media, Object, Operation, Parameter, Status};
use super::table::{Place, Scalar, Style};

/// The lowered document.
pub fn lowered(api: &Api) -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for operation in api.operations.iter().filter(|operation| !operation.draft) {
        let item = paths.entry(operation.path.clone()).or_insert_with(|| json!({}));
        item[operation.method.to_ascii_lowercase()] = lower(operation);
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": api.title, "version": api.version},
        "paths": paths,
    })
}

fn lower(operation: &Operation) -> Value {
    let mut lowered = json!({
        "operationId": operation.id,
        "responses": Value::Object(operation.answers.iter().map(|answer| (status(answer.status), response(answer))).collect()),
    });
    let mut set = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            lowered[name] = value;
        }
    };
    set("summary", operation.summary.clone().map(Value::from));
    set("description", operation.description.clone().map(Value::from));
    set("tags", (!operation.tags.is_empty()).then(|| json!(operation.tags)));
    set("deprecated", operation.deprecated.then_some(Value::Bool(true)));
    set(
        "parameters",
        (!operation.parameters.is_empty()).then(|| operation.parameters.iter().map(parameter).collect()),
    );
    set("requestBody", operation.body.as_ref().map(body));
    set(
        "security",
        (!operation.security.is_empty()).then(|| operation.security.iter().map(alternative).collect()),
    );
    lowered
}

fn parameter(parameter: &Parameter) -> Value {
    let place = match parameter.field.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    };
    let mut lowered = json!({
        "name": parameter.name,
        "in": place,
        "required": parameter.required,
        "schema": schema(&parameter.field.style),
    });
    if let Some(description) = &parameter.description {
        lowered["description"] = description.as_str().into();
    }
    lowered
}

fn schema(style: &Style) -> Value {
    match style {
        Style::One(one) => scalar(one),
        Style::Repeated(one) | Style::Separated(_, one) => json!({"type": "array", "items": scalar(one)}),
        _ => json!({"type": "object"}),
    }
}

fn scalar(one: &Scalar) -> Value {
    match one {
        Scalar::Text => json!({"type": "string"}),
        Scalar::Integer => json!({"type": "integer"}),
        Scalar::Number => json!({"type": "number"}),
        Scalar::Boolean => json!({"type": "boolean"}),
        Scalar::Null | Scalar::OneOf(_) => json!({}),
    }
}

fn body(body: &Body) -> Value {
    json!({"required": body.required, "content": content(&body.media)})
}

fn content(media: &[Media]) -> Value {
    Value::Object(
        media
            .iter()
            .map(|media| (media.essence.clone(), json!({"schema": {}})))
            .collect(),
    )
}

fn response(answer: &Answer) -> Value {
    let mut lowered = json!({"description": answer.description});
    if !answer.media.is_empty() {
        lowered["content"] = content(&answer.media);
    }
    let mut headers = Map::new();
    let fixed = answer.constants.iter().map(|(name, _)| (name.clone(), true));
    let varying = answer.headers.iter().flat_map(header_names);
    for (name, required) in fixed.chain(varying) {
        headers.insert(name, json!({"required": required, "schema": {"type": "string"}}));
    }
    if !headers.is_empty() {
        lowered["headers"] = Value::Object(headers);
    }
    lowered
}

fn header_names(object: &Object) -> Vec<(String, bool)> {
    let required = object
        .schema
        .get("required")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let named = |member: &str| required.iter().any(|name| name == member);
    object
        .fields
        .iter()
        .map(|field| (field.name.clone(), named(&field.member)))
        .collect()
}

fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(first) => format!("{first}XX"),
        Status::Default => "default".to_owned(),
    }
}

fn alternative(alternative: &Alternative) -> Value {
    Value::Object(
        alternative
            .0
            .iter()
            .map(|(name, roles)| (name.clone(), json!(roles)))
            .collect(),
    )
}

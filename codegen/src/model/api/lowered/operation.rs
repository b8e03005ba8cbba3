//! One operation.

use serde_json::{Map, Value, json};

use super::document::Schemas;
use crate::diagnostic::Diagnostic;
use crate::model::api::operation::{Alternative, Answer, Body, Header, Media, MediaKind, Operation, Parameter, Status};
use crate::model::api::table::Place;

type Lowered = Result<Value, Diagnostic>;

pub(super) fn lower(operation: &Operation, schemas: &mut Schemas<'_>) -> Lowered {
    let mut responses = Map::new();
    for answer in &operation.answers {
        responses.insert(status(answer.status), response(answer, schemas)?);
    }
    let mut lowered = json!({"operationId": operation.id});
    let mut set = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            lowered[name] = value;
        }
    };
    set("summary", operation.summary.clone().map(Value::from));
    set("description", operation.description.clone().map(Value::from));
    set("tags", (!operation.tags.is_empty()).then(|| json!(operation.tags)));
    set("deprecated", operation.deprecated.then_some(Value::Bool(true)));
    if !operation.parameters.is_empty() {
        let parameters = operation.parameters.iter();
        let parameters = parameters
            .map(|one| parameter(one, schemas))
            .collect::<Result<_, _>>()?;
        set("parameters", Some(Value::Array(parameters)));
    }
    if let Some(one) = &operation.body {
        set("requestBody", Some(body(one, schemas)?));
    }
    set("responses", Some(Value::Object(responses)));
    set(
        "security",
        (!operation.security.is_empty()).then(|| operation.security.iter().map(alternative).collect()),
    );
    Ok(lowered)
}

fn parameter(parameter: &Parameter, schemas: &mut Schemas<'_>) -> Lowered {
    let place = match parameter.field.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    };
    let mut lowered = json!({"name": parameter.name, "in": place, "required": parameter.required});
    describe(&mut lowered, parameter.description.as_deref());
    lowered["schema"] = schemas.at(&parameter.schema)?;
    Ok(lowered)
}

fn body(body: &Body, schemas: &mut Schemas<'_>) -> Lowered {
    let mut lowered = json!({"required": body.required});
    describe(&mut lowered, body.description.as_deref());
    lowered["content"] = content(&body.media, schemas)?;
    Ok(lowered)
}

fn content(media: &[Media], schemas: &mut Schemas<'_>) -> Lowered {
    let mut content = Map::new();
    for media in media {
        let schema = match (&media.kind, &media.schema) {
            (MediaKind::Json | MediaKind::Form(_), Some(schema)) => schemas.at(schema)?,
            (MediaKind::Json | MediaKind::Form(_), None) => json!({}),
            (MediaKind::Text, _) => json!({"type": "string"}),
            (MediaKind::Bytes, _) => json!({"type": "string", "format": "binary"}),
        };
        content.insert(media.essence.clone(), json!({"schema": schema}));
    }
    Ok(Value::Object(content))
}

fn response(answer: &Answer, schemas: &mut Schemas<'_>) -> Lowered {
    let mut lowered = json!({"description": answer.description});
    if !answer.listed.is_empty() {
        let mut headers = Map::new();
        for one in &answer.listed {
            headers.insert(one.name.clone(), header(one, schemas)?);
        }
        lowered["headers"] = Value::Object(headers);
    }
    if !answer.media.is_empty() {
        lowered["content"] = content(&answer.media, schemas)?;
    }
    Ok(lowered)
}

fn header(header: &Header, schemas: &mut Schemas<'_>) -> Lowered {
    let mut lowered = json!({});
    describe(&mut lowered, header.description.as_deref());
    lowered["required"] = header.required.into();
    lowered["schema"] = schemas.at(&header.schema)?;
    Ok(lowered)
}

fn describe(lowered: &mut Value, description: Option<&str>) {
    if let Some(description) = description {
        lowered["description"] = description.into();
    }
}

fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(first) => format!("{first}XX"),
        Status::Default => "default".to_owned(),
    }
}

fn alternative(alternative: &Alternative) -> Value {
    let schemes = alternative.0.iter();
    Value::Object(schemes.map(|(name, roles)| (name.clone(), json!(roles))).collect())
}

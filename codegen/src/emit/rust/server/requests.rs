//! How a request is read.

use crate::emit::rust::operations::{OperationView, RequestBody};
use crate::model::api::MediaKind;

pub(super) fn text(operation: &OperationView<'_>, text: &mut String) {
    let request = &operation.request;
    let Some(name) = &request.name else { return };
    let parameters = request.parameters.as_ref().map_or("()", |object| object.path.as_str());
    text.push_str(&format!(
        "impl Request for operations::{name} {{\ntype Parameters = {parameters};\n\n"
    ));
    let read = match &request.parameters {
        Some(_) => {
            "fn parameters(object: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {\n\
             support::Document::from_value(support::Value::Object(object))\n}\n\n"
        }
        None => {
            "fn parameters(_: support::Map<String, support::Value>) -> Result<Self::Parameters, support::Rejected> {\nOk(())\n}\n\n"
        }
    };
    text.push_str(read);
    let received = if request.body.is_some() { "received" } else { "_" };
    let bound = if request.parameters.is_some() {
        "parameters"
    } else {
        "_"
    };
    text.push_str(&format!(
        "fn assemble({bound}: Self::Parameters, {received}: Option<Received>) -> Result<Self, Refusal> {{\n"
    ));
    if let Some(body) = &request.body {
        text.push_str(&format!("let {} = {};\n", body.ident, body_text(operation, body)));
    }
    text.push_str("Ok(Self {\n");
    for field in request.parameters.iter().flat_map(|object| &object.fields) {
        text.push_str(&format!("{0}: parameters.{0},\n", field.ident));
    }
    if let Some(body) = &request.body {
        text.push_str(&format!("{},\n", body.ident));
    }
    text.push_str("})\n}\n}\n\n");
}

fn body_text(operation: &OperationView<'_>, body: &RequestBody<'_>) -> String {
    let mut text = String::from("match received {\n");
    for (index, one) in body.media.iter().enumerate() {
        let value = match &one.media.kind {
            MediaKind::Json if one.ty == "support::Value" => "received.any()?".to_owned(),
            MediaKind::Json => format!("<{} as support::Document>::from_json(&received.bytes)?", one.ty),
            MediaKind::Form(_) if one.ty == "support::Value" => "received.any()?".to_owned(),
            MediaKind::Form(_) => {
                format!(
                    "<{} as support::Document>::from_value(received.form({}_BODY)?)?",
                    one.ty, operation.constant
                )
            }
            MediaKind::Text => "received.text()?".to_owned(),
            MediaKind::Bytes if one.ty.ends_with("Blob") => "received.blob()".to_owned(),
            MediaKind::Bytes => "received.bytes".to_owned(),
        };
        let chosen = match &body.choice {
            Some(choice) => format!("operations::{choice}::{}({value})", one.variant),
            None => value,
        };
        let chosen = if body.required {
            chosen
        } else {
            format!("Some({chosen})")
        };
        text.push_str(&format!("Some(received) if received.media == {index} => {chosen},\n"));
    }
    if !body.required {
        text.push_str("None => None,\n");
    }
    text.push_str("_ => return Err(Refusal::UnsupportedMediaType),\n}");
    text
}

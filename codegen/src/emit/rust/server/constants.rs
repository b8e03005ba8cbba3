//! What the layer is told of the API and its operations.

use crate::config::layer::LayerAnswer;
use crate::emit::rust::operations::{OperationView, View, api, media};

pub(super) fn text(view: &View<'_>) -> String {
    let settings = view.settings;
    let caller = match &settings.identity {
        Some(identity) => format!(
            "Some(CallerRule {{ header: {:?}, trusted: {:?}, roles: {:?} }})",
            identity.caller_header.to_ascii_lowercase(),
            identity.trusted,
            identity.roles_header.to_ascii_lowercase()
        ),
        None => "None".to_owned(),
    };
    let correlation = settings
        .headers
        .get("correlation-id")
        .map(|name| name.to_ascii_lowercase());
    let layer = &settings.layer;
    let mut answers = String::new();
    for (name, answer) in [
        ("invalid_request", &layer.invalid_request),
        ("unauthenticated", &layer.unauthenticated),
        ("forbidden", &layer.forbidden),
        ("not_found", &layer.not_found),
        ("method_not_allowed", &layer.method_not_allowed),
        ("body_too_large", &layer.body_too_large),
        ("unsupported_media_type", &layer.unsupported_media_type),
        ("internal", &layer.internal),
    ] {
        answers.push_str(&format!("{name}: {},\n", layer_answer(answer)));
    }
    let mut text = format!(
        "/// What all operations share.\npub static API: Api = Api {{\nname: {:?},\ncaller: {caller},\ncorrelation_id: {correlation:?},\nerrors: {},\nanswers: LayerAnswers {{\n{answers}}},\ndocument: include_str!(\"openapi.json\"),\n}};\n\n",
        view.api.name,
        api(settings)
    );
    for operation in &view.operations {
        text.push_str(&constant(operation));
    }
    text
}

fn layer_answer(answer: &LayerAnswer) -> String {
    format!(
        "LayerAnswer {{ code: {:?}, message: {:?} }}",
        answer.code, answer.message
    )
}

fn constant(view: &OperationView<'_>) -> String {
    let operation = view.operation;
    let body = match &operation.body {
        None => "BodyRule::None".to_owned(),
        Some(body) => {
            let rule = if body.required { "Required" } else { "Optional" };
            format!("BodyRule::{rule}({}_BODY)", view.constant)
        }
    };
    let parameters = match &view.request.parameters {
        Some(object) => format!("operations::{}", object.table),
        None => "&[]".to_owned(),
    };
    let mut text = String::new();
    if let Some(body) = &operation.body {
        text.push_str(&format!(
            "static {}_BODY: &[Media] = {};\n\n",
            view.constant,
            media(&body.media)
        ));
    }
    text.push_str(&format!(
        "static {}: Operation = Operation {{\nid: {:?},\nmethod: {:?},\npath: {:?},\ncallers: &{:?},\nparameters: {parameters},\nbody: {body},\nbody_limit: {},\nforbids: {},\n}};\n\n",
        view.constant,
        operation.id,
        operation.method,
        operation.path,
        operation.callers,
        operation.body_limit,
        operation.documents(403)
    ));
    text
}

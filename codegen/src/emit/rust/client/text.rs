//! The module `client`.

use crate::diagnostic::Diagnostic;
use crate::emit::rust::operations::{OperationView, RequestBody, View, api, docs};
use crate::model::api::{MediaKind, SchemeKind};
use crate::output::{Module, RustCrate};

use super::{decoding, raw};

/// Puts the client into the crate.
///
/// # Errors
/// When progenitor cannot write its part.
pub fn emit(view: &View<'_>, made: &mut RustCrate) -> Result<(), Diagnostic> {
    let mut text = String::from(IMPORTS);
    text.push_str(&format!("static ERRORS: ErrorBody = {};\n\n", api(view.settings)));
    text.push_str(&gateway(view));
    for operation in &view.operations {
        text.push_str(&spec(operation, view));
    }
    text.push_str(&client(view));
    for operation in &view.operations {
        decoding::text(&operation.ok, &mut text);
        decoding::text(&operation.error, &mut text);
    }
    made.feature("http");
    made.feature("client");
    let module = |docs: &str, text| Module {
        docs: docs.to_owned(),
        text,
        feature: Some("client".to_owned()),
    };
    made.module("client", module(&format!("{}, called.", view.api.title.trim()), text));
    made.module(
        "client::raw",
        module("progenitor's client: not for use by itself.", raw::text(view)?),
    );
    Ok(())
}

const IMPORTS: &str = "use std::time::Duration;

#[allow(unused_imports)]
use crate::support;
#[allow(unused_imports)]
use crate::support::client::{
    BuildError, CallSpec, Content, Core, Decode, ErrorBody, Failure, Field, Location, Options, Property, Received, Scalar,
    SchemeSpec, Shown, Style, ViolationNames,
};

#[allow(unused_imports)]
use crate::operations;
#[allow(unused_imports)]
pub use crate::operations::*;
";

/// What the gateway may answer; of public operations only.
fn gateway(view: &View<'_>) -> String {
    let pairs: Vec<_> = view
        .settings
        .gateway
        .answers
        .values()
        .map(|answer| (answer.status, answer.code.as_str()))
        .collect();
    format!("static GATEWAY: &[(u16, &str)] = &{pairs:?};\n\n")
}

fn spec(view: &OperationView<'_>, all: &View<'_>) -> String {
    let operation = view.operation;
    let settings = all.settings;
    let parameters = match &view.request.parameters {
        Some(object) => format!("operations::{}", object.table),
        None => "&[]".to_owned(),
    };
    let mentioned = |name: &str| {
        operation
            .security
            .iter()
            .any(|way| way.0.iter().any(|(scheme, _)| scheme == name))
    };
    let schemes: Vec<_> = all
        .api
        .schemes
        .iter()
        .filter(|scheme| mentioned(&scheme.name))
        .filter_map(|scheme| {
            let shown = match &scheme.kind {
                SchemeKind::Http(word) => format!("Authorization({:?})", capital(word)),
                SchemeKind::Header(name) => format!("Header({name:?})"),
                SchemeKind::Query(name) => format!("Query({name:?})"),
                SchemeKind::Cookie(name) => format!("Cookie({name:?})"),
                SchemeKind::Other => return None,
            };
            Some(format!(
                "SchemeSpec {{ name: {:?}, shown: Shown::{shown} }}",
                scheme.name
            ))
        })
        .collect();
    let key = settings
        .headers
        .get("idempotency-key")
        .map(|name| name.to_ascii_lowercase());
    let declared = |key: &String| {
        operation
            .parameters
            .iter()
            .any(|parameter| parameter.field.name == *key)
    };
    let correlation = settings
        .headers
        .get("correlation-id")
        .map(|name| name.to_ascii_lowercase());
    format!(
        "static {}: CallSpec = CallSpec {{\noperation: {:?},\nparameters: {parameters},\nschemes: &[{}],\n\
         timeout: Duration::from_millis({}),\nrepeatable: {},\nrepeatable_with: {:?},\ngateway: {},\ncorrelation_id: {correlation:?},\n}};\n\n",
        view.constant,
        operation.id,
        schemes.join(", "),
        operation.timeout_ms,
        operation.repeatable,
        key.filter(declared),
        if operation.is_internal() { "&[]" } else { "GATEWAY" },
    )
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + letters.as_str()
    })
}

fn client(view: &View<'_>) -> String {
    let mut text = docs(&format!("A client of {}.", view.api.title.trim()));
    text.push_str(
        "#[derive(Clone, Debug)]\npub struct Client {\ncore: Core,\n}\n\nimpl Client {\n\
         /// For the API at this address.\n///\n/// # Errors\n/// When the address is none.\n\
         pub fn new(base: &str, options: Options) -> Result<Self, BuildError> {\nCore::new(base, options, ERRORS).map(|core| Self { core })\n}\n\n",
    );
    for operation in &view.operations {
        method(operation, &mut text);
    }
    text.push_str("}\n\n");
    text
}

fn method(operation: &OperationView<'_>, text: &mut String) {
    let request = &operation.request;
    let argument = request
        .name
        .as_ref()
        .map(|name| format!(", request: operations::{name}"))
        .unwrap_or_default();
    text.push_str(&operation.docs);
    text.push_str(&format!(
        "///\n/// # Errors\n/// Every answer that is no success, and no answer.\npub async fn {}(&self{argument}) -> Result<operations::{}, Failure<operations::{}>> {{\n",
        operation.function, operation.ok.name, operation.error.name
    ));
    let parameters = match &request.parameters {
        Some(object) => {
            let fields: Vec<_> = object
                .fields
                .iter()
                .map(|field| format!("{0}: request.{0}", field.ident))
                .collect();
            format!("{} {{ {} }}", object.path, fields.join(", "))
        }
        None => "()".to_owned(),
    };
    text.push_str(&format!("let parameters = {parameters};\n"));
    let content = request
        .body
        .as_ref()
        .map_or_else(|| "Content::default()".to_owned(), content);
    text.push_str(&format!(
        "let content = {content};\nlet call = self.core.call(&{}, &parameters, content)?;\n",
        operation.constant
    ));
    let mut arguments: Vec<_> = raw::variables(operation)
        .into_iter()
        .map(|name| format!("call.path({name:?})"))
        .collect();
    if request.body.is_some() {
        arguments.push("call.body()".to_owned());
    }
    text.push_str(&format!(
        "let client = raw::Client::new_with_client(self.core.base(), self.core.http(), call.clone());\n\
         let sent = client.{}({}).await;\nself.core.receive(&{}, sent).await\n}}\n\n",
        operation.function,
        arguments.join(", "),
        operation.constant
    ));
}

fn content(body: &RequestBody<'_>) -> String {
    let value = format!("request.{}", body.ident);
    let of = |index: usize, value: &str| {
        let Some(one) = body.media.get(index) else {
            return "Content::default()".to_owned();
        };
        let content_type = &one.media.content_type;
        match &one.media.kind {
            MediaKind::Json | MediaKind::Form(_) if one.ty == "support::Value" => {
                format!("Content::new({content_type:?}, {value}.to_string())")
            }
            MediaKind::Json => format!("Content::new({content_type:?}, support::Document::to_json(&{value}))"),
            MediaKind::Form(fields) => format!(
                "Content::form({content_type:?}, {}, &{value})",
                crate::emit::rust::operations::fields(fields)
            ),
            MediaKind::Bytes if one.ty.ends_with("Blob") => {
                format!("Content::new({value}.content_type, {value}.bytes)")
            }
            MediaKind::Text | MediaKind::Bytes => format!("Content::new({content_type:?}, {value})"),
        }
    };
    let chosen = |value: &str| match &body.choice {
        None => of(0, value),
        Some(choice) => {
            let arms: String = body
                .media
                .iter()
                .enumerate()
                .map(|(index, one)| {
                    format!(
                        "operations::{choice}::{}(value) => {},\n",
                        one.variant,
                        of(index, "value")
                    )
                })
                .collect();
            format!("match {value} {{\n{arms}}}")
        }
    };
    if body.required {
        chosen(&value)
    } else {
        format!(
            "match {value} {{\nSome(body) => {},\nNone => Content::default(),\n}}",
            chosen("body")
        )
    }
}

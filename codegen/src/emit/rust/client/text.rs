//! The module `client`.

use askama::Template;

use super::content::content;
use super::raw;
use crate::diagnostic::Diagnostic;
use crate::emit::rust::operations::{OperationView, View, api, docs};
use crate::emit::rust::template::rendered;
use crate::model::api::SchemeKind;
use crate::output::{Module, RustCrate};

#[derive(Template)]
#[template(path = "client/module.rs", escape = "none")]
struct Text<'v> {
    errors: String,
    /// What the gateway may answer; of public operations only.
    gateway: String,
    correlation_id: String,
    about: String,
    operations: Vec<Entry<'v>>,
}

struct Entry<'v> {
    view: &'v OperationView<'v>,
    schemes: String,
    repeatable_with: String,
    content: String,
    /// Of progenitor's method.
    arguments: String,
}

/// Puts the client into the crate.
///
/// # Errors
/// When progenitor cannot write its part, or a template cannot be filled.
pub fn emit(view: &View<'_>, made: &mut RustCrate) -> Result<(), Diagnostic> {
    let settings = view.settings;
    let header = |name: &str| settings.headers.get(name).map(|name| name.to_ascii_lowercase());
    let answers = settings.gateway.answers.values();
    let gateway: Vec<_> = answers.map(|answer| (answer.status, answer.code.as_str())).collect();
    let title = view.api.title.trim();
    let key = header("idempotency-key");
    let text = Text {
        errors: api(settings),
        gateway: format!("{gateway:?}"),
        correlation_id: format!("{:?}", header("correlation-id")),
        about: docs(&format!("A client of {title}.")),
        operations: view
            .operations
            .iter()
            .map(|one| entry(one, view, key.as_ref()))
            .collect(),
    };
    let text = rendered(&text, "client")?;
    let raw = raw::text(view)?;
    made.feature("http");
    made.feature("client");
    let module = |docs: &str, text| Module {
        docs: docs.to_owned(),
        text,
        feature: Some("client".to_owned()),
    };
    made.module("client", module(&format!("{title}, called."), text));
    made.module(
        "client::raw",
        module("progenitor's client: not for use by itself.", raw),
    );
    Ok(())
}

fn entry<'v>(one: &'v OperationView<'v>, all: &View<'_>, key: Option<&String>) -> Entry<'v> {
    let declared = |key: &&String| {
        let mut parameters = one.operation.parameters.iter();
        parameters.any(|parameter| parameter.field.name == **key)
    };
    let variables = raw::variables(one).into_iter();
    let mut arguments: Vec<_> = variables.map(|name| format!("call.path({name:?})")).collect();
    let body = one.request.body.as_ref();
    if body.is_some() {
        arguments.push("call.body()".to_owned());
    }
    Entry {
        view: one,
        schemes: schemes(one, all),
        repeatable_with: format!("{:?}", key.filter(declared)),
        content: body.map_or_else(|| "Content::default()".to_owned(), content),
        arguments: arguments.join(", "),
    }
}

/// How the caller shows itself, by the schemes that the operation names.
fn schemes(one: &OperationView<'_>, all: &View<'_>) -> String {
    let mentioned = |name: &str| {
        let mut ways = one.operation.security.iter();
        ways.any(|way| way.0.iter().any(|(scheme, _)| scheme == name))
    };
    let schemes = all.api.schemes.iter().filter(|scheme| mentioned(&scheme.name));
    let specs = schemes.filter_map(|scheme| {
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
    });
    specs.collect::<Vec<_>>().join(", ")
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + letters.as_str()
    })
}

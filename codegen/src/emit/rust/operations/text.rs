//! The module `operations`.

use std::collections::BTreeSet;

use crate::model::api::{FieldPlace, Operation, Status};
use crate::output::{Module, RustCrate};

use super::outcome::{BodyKind, Outcome};
use super::table::fields;
use super::view::{OperationView, View, docs};

/// Puts requests, answers and tables into the crate.
pub fn emit(view: &View<'_>, made: &mut RustCrate) {
    let mut text = String::from(
        "// Answers are moved once, from the handler to the wire.\n#![allow(clippy::large_enum_variant)]\n\nuse crate::support;\nuse crate::support::http::{Field, Location, Property, Scalar, Style};\n\n",
    );
    let mut known = BTreeSet::new();
    for operation in &view.operations {
        request(operation, &mut text);
        for outcome in [&operation.ok, &operation.error] {
            outcome_text(operation, outcome, &mut text);
        }
        tables(operation, &mut known, &mut text);
    }
    if !text.contains("Property {") {
        text = text.replace("Property, ", "");
    }
    if !text.contains("Field {") {
        text = text.replace("use crate::support::http::{Field, Location, Scalar, Style};\n", "");
    }
    if !text.contains(" support::") && !text.contains("<support::") && !text.contains("(support::") {
        text = text.replace("use crate::support;\n", "");
    }
    made.feature("http");
    made.module(
        "operations",
        Module {
            docs: "What each operation is asked, and what it answers.".to_owned(),
            text,
            feature: Some("http".to_owned()),
        },
    );
}

fn request(operation: &OperationView<'_>, text: &mut String) {
    let request = &operation.request;
    let Some(name) = &request.name else { return };
    text.push_str(&docs(&format!("What `{}` is asked.", operation.operation.id)));
    text.push_str(&format!("#[derive(Clone, Debug, PartialEq)]\npub struct {name} {{\n"));
    for field in request.parameters.iter().flat_map(|object| &object.fields) {
        text.push_str(&format!("{}pub {}: {},\n", field.docs, field.ident, field.ty));
    }
    if let Some(body) = &request.body {
        text.push_str(&docs(body.docs.unwrap_or_default()));
        let ty = if body.required {
            body.ty.clone()
        } else {
            format!("Option<{}>", body.ty)
        };
        text.push_str(&format!("pub {}: {ty},\n", body.ident));
    }
    text.push_str("}\n\n");
    places(operation, name, text);
    if let Some(body) = &request.body
        && let Some(choice) = &body.choice
    {
        text.push_str(&docs(&format!(
            "The body of `{}`, by its media type.",
            operation.operation.id
        )));
        text.push_str(&format!("#[derive(Clone, Debug, PartialEq)]\npub enum {choice} {{\n"));
        for media in &body.media {
            text.push_str(&docs(&format!("`{}`", media.media.essence)));
            text.push_str(&format!("{}({}),\n", media.variant, media.ty));
        }
        text.push_str("}\n\n");
    }
}

/// What the contract calls the operation and where it is, so that nobody writes either by hand.
fn places(operation: &OperationView<'_>, name: &str, text: &mut String) {
    let Operation { id, path, object, .. } = operation.operation;
    text.push_str(&format!(
        "impl {name} {{\n/// `operationId`\npub const ID: &'static str = {id:?};\n/// The path's template.\npub const PATH: &'static str = {path:?};\n"
    ));
    let idents: Vec<_> = object
        .iter()
        .flat_map(|object| &object.fields)
        .filter(|field| field.place == FieldPlace::Path)
        .filter_map(|field| {
            let known = operation.request.parameters.iter().flat_map(|object| &object.fields);
            let ident = known.clone().find(|known| known.member == field.member)?;
            Some((&field.member, &ident.ident))
        })
        .collect();
    if !idents.is_empty() {
        text.push_str(&format!(
            "/// The path with its variables filled in.\n///\n/// # Errors\n/// When one has a value that cannot stand in a path.\npub fn path(&self) -> Result<String, support::http::Unsendable> {{\nsupport::http::path(Self::PATH, {}, [\n",
            operation.request.parameters.as_ref().map_or("&[]", |object| object.table.as_str())
        ));
        for (member, ident) in idents {
            text.push_str(&format!("({member:?}, support::http::member(&self.{ident})),\n"));
        }
        text.push_str("])\n}\n");
    }
    text.push_str("}\n\n");
}

fn outcome_text(operation: &OperationView<'_>, outcome: &Outcome<'_>, text: &mut String) {
    let id = &operation.operation.id;
    let good = outcome.name == operation.ok.name;
    let what = if good {
        "when it goes well"
    } else {
        "when it does not go well"
    };
    text.push_str(&docs(&format!("What `{id}` answers {what}.")));
    text.push_str(&format!("#[derive(Clone, Debug)]\npub enum {} {{\n", outcome.name));
    for variant in &outcome.variants {
        let status = status_text(variant.status);
        text.push_str(&docs(&format!("{status}: {}", variant.answer.description)));
        text.push_str(&variant.ident);
        let fields = variant.fields();
        if variant.is_tuple() {
            let types: Vec<_> = fields.iter().map(|(_, ty, _)| *ty).collect();
            text.push_str(&format!("({})", types.join(", ")));
        } else if !fields.is_empty() {
            text.push_str(" {\n");
            for (ident, ty, docs) in fields {
                text.push_str(&format!("{docs}{ident}: {ty},\n"));
            }
            text.push('}');
        }
        text.push_str(",\n");
    }
    text.push_str("}\n\n");
    status(outcome, text);
    if !good {
        error(operation, outcome, text);
    }
}

pub(super) fn status_text(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(first) => format!("{first}XX"),
        Status::Default => "Any other status".to_owned(),
    }
}

fn status(outcome: &Outcome<'_>, text: &mut String) {
    text.push_str(&format!(
        "impl {} {{\n/// The answer's status.\npub fn status(&self) -> u16 {{\n",
        outcome.name
    ));
    if outcome.variants.is_empty() {
        text.push_str("match *self {}\n}\n");
    } else {
        text.push_str("match self {\n");
        for variant in &outcome.variants {
            let rest = match (variant.is_tuple(), variant.fields().is_empty()) {
                (true, _) => "(..)",
                (_, true) => "",
                _ => " { .. }",
            };
            match variant.status {
                Status::Code(code) => text.push_str(&format!("Self::{}{rest} => {code},\n", variant.ident)),
                _ => text.push_str(&format!(
                    "Self::{} {{ {1}, .. }} => *{1},\n",
                    variant.ident, variant.status_ident
                )),
            }
        }
        text.push_str("}\n}\n");
    }
    problems(outcome, text);
    text.push_str("}\n\n");
}

/// A way from a status and a problem, for errors that know theirs only when they run.
fn problems(outcome: &Outcome<'_>, text: &mut String) {
    let is_problem = |body: &Option<BodyKind>| matches!(body, Some(BodyKind::Problem(_) | BodyKind::Unsent));
    let plain: Vec<_> = outcome
        .variants
        .iter()
        .filter(|variant| variant.is_tuple() && is_problem(&variant.body))
        .collect();
    let Some(internal) = plain.iter().find(|variant| variant.status == Status::Code(500)) else {
        return;
    };
    text.push_str(
        "\n/// The error with this status; 500 when the contract documents no such error.\n\
         pub fn from_status(status: u16, problem: support::http::Problem) -> Self {\nmatch status {\n",
    );
    for variant in plain.iter().filter(|variant| variant.status != internal.status) {
        if let Status::Code(code) = variant.status {
            text.push_str(&format!("{code} => Self::{}(problem),\n", variant.ident));
        }
    }
    text.push_str(&format!("_ => Self::{}(problem),\n}}\n}}\n", internal.ident));
}

/// Shown as the operation, the status, and the code where there is one.
fn error(operation: &OperationView<'_>, outcome: &Outcome<'_>, text: &mut String) {
    let (name, id) = (&outcome.name, &operation.operation.id);
    text.push_str(&format!(
        "impl std::fmt::Display for {name} {{\nfn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n"
    ));
    if outcome.variants.is_empty() {
        text.push_str("let _ = out;\nmatch *self {}\n");
    } else if !outcome
        .variants
        .iter()
        .any(|variant| matches!(variant.body, Some(BodyKind::Problem(_))))
    {
        text.push_str(&format!("write!(out, \"{id}: {{}}\", self.status())\n"));
    } else {
        text.push_str("match self {\n");
        let mut plain = false;
        for variant in &outcome.variants {
            let has_code = matches!(variant.body, Some(BodyKind::Problem(_)));
            let ident = &variant.ident;
            let status = match variant.status {
                Status::Code(code) => code.to_string(),
                _ => "{}".to_owned(),
            };
            match (has_code, variant.is_tuple()) {
                (true, true) => text.push_str(&format!(
                    "Self::{ident}(body) => write!(out, \"{id}: {status} {{}}\", body.code()),\n"
                )),
                (true, false) => {
                    let body = variant.body_ident;
                    let code = if matches!(variant.status, Status::Code(_)) {
                        ""
                    } else {
                        "self.status(), "
                    };
                    text.push_str(&format!(
                        "Self::{ident} {{ {body}, .. }} => write!(out, \"{id}: {status} {{}}\", {code}{body}.code()),\n"
                    ));
                }
                (false, _) => plain = true,
            }
        }
        if plain {
            text.push_str(&format!("_ => write!(out, \"{id}: {{}}\", self.status()),\n"));
        }
        text.push_str("}\n");
    }
    text.push_str(&format!("}}\n}}\n\nimpl std::error::Error for {name} {{}}\n\n"));
}

/// The tables of this operation that no operation before it has.
fn tables<'v>(operation: &'v OperationView<'_>, known: &mut BTreeSet<&'v str>, text: &mut String) {
    let parameters = operation.request.parameters.iter().zip(&operation.operation.object);
    let variants = operation.ok.variants.iter().chain(&operation.error.variants);
    let headers = variants.filter_map(|variant| variant.headers.as_ref().zip(variant.answer.headers.as_ref()));
    for (view, object) in parameters.chain(headers) {
        if known.insert(&view.table) {
            text.push_str(&format!(
                "pub(crate) static {}: &[Field] = {};\n\n",
                view.table,
                fields(&object.fields)
            ));
        }
    }
}

//! How an answer is written, and checked.

use crate::emit::rust::operations::{BodyKind, Outcome, Variant};
use crate::model::api::Status;

/// An arm that checks body and headers.
pub(super) struct Check {
    pub statuses: String,
    pub checks: String,
}

/// The arms of an outcome; none where there is nothing to check.
pub(super) fn checks(outcome: &Outcome<'_>) -> Vec<Check> {
    outcome.variants.iter().filter_map(check).collect()
}

/// The variant with names for what it holds.
pub(super) fn pattern(variant: &Variant<'_>) -> String {
    let fields: Vec<_> = variant.fields().into_iter().map(|(ident, ..)| ident).collect();
    match (variant.is_tuple(), fields.is_empty()) {
        (true, _) => format!("Self::{}({})", variant.ident, variant.body_ident),
        (_, true) => format!("Self::{}", variant.ident),
        _ => format!("Self::{} {{ {} }}", variant.ident, fields.join(", ")),
    }
}

/// The expression of its answer.
pub(super) fn answer(variant: &Variant<'_>) -> String {
    let status = match variant.status {
        Status::Code(code) => code.to_string(),
        _ => variant.status_ident.to_owned(),
    };
    let body = variant.body_ident;
    let content_type = variant.media.map_or("", |media| media.content_type.as_str());
    let content =
        |value: String, content_type: &str| format!("Answer::with({status}, Content::new({content_type:?}, {value}))");
    let mut text = match &variant.body {
        None => format!("Answer::empty({status})"),
        Some(BodyKind::Json(_)) => content(format!("support::Document::to_json(&{body})"), content_type),
        Some(BodyKind::Any) => content(format!("{body}.to_string()"), content_type),
        Some(BodyKind::Text) if content_type.contains(';') => content(body.to_owned(), content_type),
        Some(BodyKind::Text) => content(body.to_owned(), &format!("{content_type}; charset=utf-8")),
        Some(BodyKind::Bytes) => content(body.to_owned(), content_type),
        Some(BodyKind::Blob) => format!("Answer::with({status}, Content::new({body}.content_type, {body}.bytes))"),
        Some(BodyKind::Problem(_) | BodyKind::Unsent) => format!("Answer::problem({status}, {body})"),
    };
    if let Some((lowest, highest)) = variant.range() {
        text.push_str(&format!(".within({lowest}, {highest})"));
    }
    let constants = format!("&{:?}", variant.answer.constants);
    match &variant.headers {
        Some(object) => {
            let idents: Vec<_> = object.fields.iter().map(|field| field.ident.as_str()).collect();
            text.push_str(&format!(
                ".headers(HeaderTable::of(operations::{}, &{} {{ {} }}, {constants}))",
                object.table,
                object.path,
                idents.join(", ")
            ));
        }
        None if variant.answer.constants.is_empty() => {}
        None => text.push_str(&format!(".headers(HeaderTable::fixed({constants}))")),
    }
    text
}

fn check(variant: &Variant<'_>) -> Option<Check> {
    let mut checks = Vec::new();
    if let Some(BodyKind::Json(path) | BodyKind::Problem(path)) = &variant.body {
        checks.push(format!("written.body::<{path}>()"));
    }
    if let Some(object) = &variant.headers {
        checks.push(format!("written.headers::<{}>()", object.path));
    }
    if checks.is_empty() {
        return None;
    }
    let checks = checks.join("?;\n");
    let guard = match variant.media {
        Some(media) if variant.shared => format!(" if written.essence() == {:?}", media.essence),
        _ => String::new(),
    };
    let statuses = match (variant.status, variant.range()) {
        (Status::Code(code), _) => code.to_string(),
        (_, Some((lowest, highest))) => format!("{lowest}..={highest}"),
        (_, None) => "_".to_owned(),
    };
    Some(Check {
        statuses: format!("{statuses}{guard}"),
        checks,
    })
}

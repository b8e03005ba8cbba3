//! How an answer is read, by its status.

use crate::emit::rust::operations::{BodyKind, Variant};
use crate::model::api::Status;

/// Which answers are this variant's.
pub(super) fn pattern(variant: &Variant<'_>) -> String {
    let guard = match variant.media {
        Some(media) if variant.shared => format!(
            " if support::http::essence_fits({:?}, received.content_type())",
            media.essence
        ),
        _ => String::new(),
    };
    match (variant.status, variant.range()) {
        (Status::Code(code), _) => format!("{code}{guard}"),
        (_, Some((lowest, highest))) => format!("{lowest}..={highest}{guard}"),
        (_, None) => format!("_{guard}"),
    }
}

/// What it holds, read.
pub(super) fn fields(variant: &Variant<'_>) -> String {
    let body = variant.body.as_ref().map(|body| match body {
        BodyKind::Json(path) => format!("received.json::<{path}>()?"),
        BodyKind::Any => "received.any()?".to_owned(),
        BodyKind::Text => "received.text()?".to_owned(),
        BodyKind::Bytes => "received.body.clone()".to_owned(),
        BodyKind::Blob => "received.blob()".to_owned(),
        BodyKind::Problem(path) => format!("received.problem::<{path}>(&ERRORS)?"),
        BodyKind::Unsent => "support::http::Problem::default()".to_owned(),
    });
    if let (true, Some(body)) = (variant.is_tuple(), &body) {
        return format!("({body})");
    }
    let mut fields = Vec::new();
    if !matches!(variant.status, Status::Code(_)) {
        fields.push(format!("{}: received.status", variant.status_ident));
    }
    if let Some(body) = body {
        fields.push(format!("{}: {body}", variant.body_ident));
    }
    for field in variant.headers.iter().flat_map(|object| &object.fields) {
        fields.push(format!("{0}: headers.{0}", field.ident));
    }
    match fields.is_empty() {
        true => String::new(),
        false => format!(" {{ {} }}", fields.join(", ")),
    }
}

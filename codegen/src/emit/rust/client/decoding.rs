//! How an answer is read, by its status.

use crate::emit::rust::operations::{BodyKind, Outcome, Variant};
use crate::model::api::Status;

pub(super) fn text(outcome: &Outcome<'_>, text: &mut String) {
    let received = if outcome.variants.is_empty() { "_" } else { "received" };
    text.push_str(&format!(
        "impl Decode for operations::{} {{\nfn decode({received}: &Received) -> Result<Option<Self>, support::Rejected> {{\n",
        outcome.name
    ));
    if outcome.variants.is_empty() {
        text.push_str("Ok(None)\n}\n}\n\n");
        return;
    }
    text.push_str("Ok(Some(match received.status {\n");
    for variant in &outcome.variants {
        arm(variant, text);
    }
    text.push_str("_ => return Ok(None),\n}))\n}\n}\n\n");
}

fn arm(variant: &Variant<'_>, text: &mut String) {
    let guard = match variant.media {
        Some(media) if variant.shared => format!(
            " if support::http::essence_fits({:?}, received.content_type())",
            media.essence
        ),
        _ => String::new(),
    };
    let status = match (variant.status, variant.range()) {
        (Status::Code(code), _) => code.to_string(),
        (_, Some((lowest, highest))) => format!("{lowest}..={highest}"),
        (_, None) => "_".to_owned(),
    };
    text.push_str(&format!("{status}{guard} => {{\n"));
    if let Some(object) = &variant.headers {
        text.push_str(&format!(
            "let headers: {} = received.headers(operations::{})?;\n",
            object.path, object.table
        ));
    }
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
        text.push_str(&format!("Self::{}({body})\n}}\n", variant.ident));
        return;
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
    let fields = if fields.is_empty() {
        String::new()
    } else {
        format!(" {{ {} }}", fields.join(", "))
    };
    text.push_str(&format!("Self::{}{fields}\n}}\n", variant.ident));
}

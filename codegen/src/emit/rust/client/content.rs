//! What is sent of a request, by the media type of its body.

use crate::emit::rust::operations::RequestBody;
use crate::model::api::MediaKind;

/// What is sent of a request with this body.
pub(super) fn content(body: &RequestBody<'_>) -> String {
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

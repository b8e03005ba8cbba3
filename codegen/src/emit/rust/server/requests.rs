//! How a request's body is read, by its media type.

use crate::emit::rust::operations::{OperationView, RequestBody};
use crate::model::api::MediaKind;

/// For each media type its index and the expression that reads the body.
pub(super) fn chosen(operation: &OperationView<'_>, body: &RequestBody<'_>) -> Vec<(usize, String)> {
    let mut chosen = Vec::new();
    for (index, one) in body.media.iter().enumerate() {
        let value = match &one.media.kind {
            MediaKind::Json | MediaKind::Form(_) if one.ty == "support::Value" => "received.any()?".to_owned(),
            MediaKind::Json => format!("<{} as support::Document>::from_json(&received.bytes)?", one.ty),
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
        let value = match &body.choice {
            Some(choice) => format!("operations::{choice}::{}({value})", one.variant),
            None => value,
        };
        let value = if body.required { value } else { format!("Some({value})") };
        chosen.push((index, value));
    }
    chosen
}

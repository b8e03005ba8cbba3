//! Runtime expressions that name a member of the payload: `$message.payload#/payload/gtin`.

use super::envelope::requires;
use super::node::Node;
use crate::diagnostic::Diagnostic;
use crate::read::{Location, Pointer};

/// A member of the payload: its pointer there, and its schema.
pub struct Located {
    pub pointer: Pointer,
    pub schema: Location,
}

/// Reads the expression that stands at `expression`, and finds what it names in the schema of the payload. Every member on
/// the way must be declared and required: a key is never absent.
pub fn locate(expression: &Node<'_>, payload_member: &str, payload: &Node<'_>) -> Result<Located, Diagnostic> {
    let text = expression.text()?;
    let wrong = |message: String| {
        expression.refuse("asyncapi-location", message).help(format!(
            "write `$message.payload#/{payload_member}/NAME`, with a member of the payload"
        ))
    };
    let pointer = text
        .strip_prefix("$message.payload#")
        .and_then(Pointer::parse)
        .ok_or_else(|| wrong(format!("`{text}` names no place in the message")))?;
    let mut tokens = pointer.tokens();
    if tokens.next().as_deref() != Some(payload_member) {
        return Err(wrong(format!("`{text}` does not lie in the payload")));
    }
    let (mut within, mut schema) = (Pointer::root(), payload.clone());
    for token in tokens {
        let declared = schema.get("properties")?.and_then(|properties| properties.raw(&token));
        let Some(declared) = declared else {
            return Err(wrong(format!(
                "`{text}`: the payload's schema declares no `{token}` there"
            )));
        };
        if !requires(&schema, &token) {
            return Err(wrong(format!(
                "`{text}`: `{token}` is not required there, so it may be absent"
            )));
        }
        within = within.child(&token);
        schema = declared.follow()?;
    }
    if within.is_root() {
        return Err(wrong(format!("`{text}` names the whole payload")));
    }
    Ok(Located {
        pointer: within,
        schema: schema.at,
    })
}

//! The `x-` extensions, with the configuration's defaults.

use crate::config::operation::Visitor;
use crate::diagnostic::Diagnostic;

use super::cursor::Cursor;
use super::settings::Settings;

pub(super) struct Extensions {
    pub draft: bool,
    pub timeout_ms: u64,
    pub body_limit: u64,
    pub repeatable: bool,
    pub visitor: Visitor,
    pub callers: Vec<String>,
    pub admits: Vec<String>,
}

pub(super) fn read(operation: &Cursor<'_>, method: &str, settings: &Settings) -> Result<Extensions, Diagnostic> {
    let defaults = &settings.defaults;
    let count = |name: &str| {
        operation.typed(name, "a whole number above 0", |value| {
            value.as_u64().filter(|count| *count > 0)
        })
    };
    let repeatable = operation.typed("x-repeatable", "true or false", serde_json::Value::as_bool)?;
    // RFC 9110, 9.2.2: these methods are idempotent by their meaning.
    let idempotent = matches!(method, "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE");
    Ok(Extensions {
        draft: is_draft(operation)?,
        timeout_ms: count("x-timeout-ms")?.unwrap_or(defaults.timeout_ms),
        body_limit: count("x-body-limit-bytes")?.unwrap_or(defaults.body_limit_bytes),
        repeatable: repeatable.unwrap_or(idempotent || defaults.repeatable),
        visitor: visitor(operation)?.unwrap_or(defaults.visitor),
        callers: operation.texts("x-callers")?,
        admits: operation.texts("x-admits")?,
    })
}

/// `x-status: draft`, of an operation or of a whole document.
pub(super) fn is_draft(cursor: &Cursor<'_>) -> Result<bool, Diagnostic> {
    match cursor.text("x-status")?.as_deref() {
        None | Some("stable") => Ok(false),
        Some("draft") => Ok(true),
        Some(_) => Err(cursor.refuse_member("x-status", "extension", "`x-status` is `draft` or `stable`")),
    }
}

fn visitor(operation: &Cursor<'_>) -> Result<Option<Visitor>, Diagnostic> {
    Ok(match operation.text("x-visitor")?.as_deref() {
        None => None,
        Some("make") => Some(Visitor::Make),
        Some("read") => Some(Visitor::Read),
        Some("renew") => Some(Visitor::Renew),
        Some(_) => {
            return Err(operation.refuse_member("x-visitor", "extension", "`x-visitor` is `make`, `read` or `renew`"));
        }
    })
}

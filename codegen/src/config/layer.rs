//! `[errors]` and `[layer.*]`: the error body, and what the generated layer itself answers.

use serde::Deserialize;

/// The body of an error: its schema and its members.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Errors {
    /// File and pointer of the schema, relative to the configuration: `common.schema.json#/$defs/Problem`.
    pub schema: Option<String>,
    pub code: String,
    pub message: String,
    pub correlation_id: Option<String>,
    pub violations: Option<Violations>,
}

impl Default for Errors {
    fn default() -> Self {
        Self {
            schema: None,
            code: "code".to_owned(),
            message: "message".to_owned(),
            correlation_id: None,
            violations: None,
        }
    }
}

/// The member that lists what a request broke.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Violations {
    pub member: String,
    pub at: String,
    pub rule: String,
}

/// What the layer answers before, or instead of, the handler.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Layer {
    pub invalid_request: LayerAnswer,
    pub unauthenticated: LayerAnswer,
    pub forbidden: LayerAnswer,
    pub not_found: LayerAnswer,
    pub method_not_allowed: LayerAnswer,
    pub body_too_large: LayerAnswer,
    pub unsupported_media_type: LayerAnswer,
    pub internal: LayerAnswer,
}

impl Default for Layer {
    fn default() -> Self {
        let answer = |code: &str, message: &str| LayerAnswer {
            code: code.to_owned(),
            message: message.to_owned(),
        };
        Self {
            invalid_request: answer("invalid_request", "The request does not follow the contract."),
            unauthenticated: answer("unauthenticated", "Credentials are missing or not valid."),
            forbidden: answer("forbidden", "The caller may not do this."),
            not_found: answer("not_found", "There is nothing at this address."),
            method_not_allowed: answer("method_not_allowed", "The address does not know this method."),
            body_too_large: answer("body_too_large", "The body is larger than the operation takes."),
            unsupported_media_type: answer(
                "unsupported_media_type",
                "The operation does not take this content type.",
            ),
            internal: answer("internal", "The server failed to answer."),
        }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LayerAnswer {
    pub code: String,
    pub message: String,
}

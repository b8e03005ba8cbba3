//! What the layer is told of the API.

use crate::config::layer::LayerAnswer;
use crate::emit::rust::operations::{View, api};
use crate::model::api::{Scheme, SchemeKind};

/// What all operations share.
pub(super) struct Shared<'v> {
    pub caller: String,
    pub challenge: String,
    pub correlation_id: String,
    pub errors: String,
    pub answers: [(&'static str, &'v LayerAnswer); 8],
}

impl<'v> Shared<'v> {
    pub fn of(view: &'v View<'_>) -> Self {
        let settings = view.settings;
        let caller = match &settings.identity {
            Some(identity) => format!(
                "Some(CallerRule {{ header: {:?}, trusted: {:?}, roles: {:?} }})",
                identity.caller_header.to_ascii_lowercase(),
                identity.trusted,
                identity.roles_header.to_ascii_lowercase()
            ),
            None => "None".to_owned(),
        };
        let correlation_id = settings.headers.get("correlation-id");
        let layer = &settings.layer;
        Self {
            caller,
            challenge: format!("{:?}", challenge(&view.api.schemes)),
            correlation_id: format!("{:?}", correlation_id.map(|name| name.to_ascii_lowercase())),
            errors: api(settings),
            answers: [
                ("invalid_request", &layer.invalid_request),
                ("unauthenticated", &layer.unauthenticated),
                ("forbidden", &layer.forbidden),
                ("not_found", &layer.not_found),
                ("method_not_allowed", &layer.method_not_allowed),
                ("body_too_large", &layer.body_too_large),
                ("unsupported_media_type", &layer.unsupported_media_type),
                ("internal", &layer.internal),
            ],
        }
    }
}

/// The schemes of HTTP itself, each once. Their names are tokens without case; this is how most write them.
fn challenge(schemes: &[Scheme]) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for scheme in schemes {
        let SchemeKind::Http(name) = &scheme.kind else { continue };
        let is_token = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        let Some((first, rest)) = name.split_at_checked(1).filter(|_| name.bytes().all(is_token)) else {
            continue;
        };
        let name = first.to_ascii_uppercase() + rest;
        if !names.contains(&name) {
            names.push(name);
        }
    }
    (!names.is_empty()).then(|| names.join(", "))
}

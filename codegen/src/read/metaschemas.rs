//! The metaschemas of JSON Schema: everybody may refer to them, and nothing is fetched.

use std::sync::{Arc, LazyLock};

use referencing::meta;
use serde_json::Value;

static ALL: &[&LazyLock<Arc<Value>>] = &[
    &meta::DRAFT4,
    &meta::DRAFT6,
    &meta::DRAFT7,
    &meta::DRAFT201909,
    &meta::DRAFT201909_APPLICATOR,
    &meta::DRAFT201909_CONTENT,
    &meta::DRAFT201909_CORE,
    &meta::DRAFT201909_FORMAT,
    &meta::DRAFT201909_META_DATA,
    &meta::DRAFT201909_VALIDATION,
    &meta::DRAFT202012,
    &meta::DRAFT202012_APPLICATOR,
    &meta::DRAFT202012_CONTENT,
    &meta::DRAFT202012_CORE,
    &meta::DRAFT202012_FORMAT_ANNOTATION,
    &meta::DRAFT202012_FORMAT_ASSERTION,
    &meta::DRAFT202012_META_DATA,
    &meta::DRAFT202012_UNEVALUATED,
    &meta::DRAFT202012_VALIDATION,
];

/// The text of the metaschema at an address.
pub(super) fn text(address: &str) -> Option<String> {
    let bare = address.trim_end_matches('#');
    let names = |value: &Value| {
        let id = value.get("$id").or_else(|| value.get("id")).and_then(Value::as_str);
        id.is_some_and(|id| id.trim_end_matches('#') == bare)
    };
    let found = ALL.iter().find(|metaschema| names(metaschema))?;
    serde_json::to_string_pretty::<Value>(found).ok()
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn drafts_are_known_by_their_addresses() {
        for address in [
            "https://json-schema.org/draft/2020-12/schema",
            "https://json-schema.org/draft/2020-12/meta/core",
            "https://json-schema.org/draft/2019-09/schema",
            "http://json-schema.org/draft-07/schema#",
            "http://json-schema.org/draft-04/schema",
        ] {
            assert!(text(address).is_some(), "{address}");
        }
        assert!(text("https://json-schema.org/elsewhere").is_none());
    }
}

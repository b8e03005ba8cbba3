//! The baseline that our own printer is measured against: what typify makes of schemas that ours are exact on. When these
//! tests fail, typify has caught up somewhere, and the decision to print types ourselves should be looked at again.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

use std::panic::catch_unwind;

use serde_json::{Value, json};
use typify::{TypeSpace, TypeSpaceSettings};

/// What typify prints; `None` where it panics or gives up.
fn printed(schema: &Value) -> Option<String> {
    let schema = schema.clone();
    let print = move || {
        let mut space = TypeSpace::new(&TypeSpaceSettings::default());
        space.add_root_schema(serde_json::from_value(schema).ok()?).ok()?;
        Some(space.to_stream().to_string())
    };
    catch_unwind(print).ok().flatten()
}

#[test]
fn it_prints_plain_structs() {
    let schema = json!({"title": "Plain", "type": "object", "required": ["b"], "properties": {"b": {"type": "string"}, "a": {"type": "integer"}}});
    let text = printed(&schema).unwrap();
    assert!(text.contains("pub struct Plain"));
    assert!(
        text.find("pub a :").unwrap() < text.find("pub b :").unwrap(),
        "members in the contract's order"
    );
}

#[test]
fn it_panics_on_references_to_other_files() {
    assert!(printed(&json!({"title": "Far", "type": "object", "properties": {"a": {"$ref": "other.json"}}})).is_none());
}

#[test]
fn it_enforces_no_bounds() {
    let schema = json!({"title": "Bound", "type": "object", "properties": {"list": {"type": "array", "items": {"type": "string"}, "maxItems": 3}}});
    let text = printed(&schema).unwrap();
    assert!(!text.contains("maxItems is") && !text.contains("len () > 3"), "{text}");
}

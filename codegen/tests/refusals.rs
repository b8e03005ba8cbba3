//! What cannot be lowered is refused with place and reason, and refuses what depends on it, nothing else.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

use codegen::model::schema::{Lowering, Options, Types};
use codegen::read::{Inputs, Location, Pointer, Sources};
use serde_json::{Value, json};

/// The outcome of each definition: the type's path or the refusal.
fn outcomes(schema: &Value) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("schema.json");
    std::fs::write(&file, serde_json::to_string_pretty(schema).unwrap()).unwrap();
    let inputs = Inputs {
        paths: vec![file],
        ..Inputs::default()
    };
    let sources = Sources::open(&inputs).unwrap();
    let document = sources.roots().next().unwrap();
    let mut lowering = Lowering::new(&sources, Options::default());
    let definitions = schema["$defs"].as_object().unwrap();
    let place = Pointer::root().child("$defs");
    let roots: Vec<_> = definitions
        .keys()
        .map(|name| {
            (
                name,
                lowering.root(Location::new(document.id, place.child(name)), "types", name),
            )
        })
        .collect();
    let types: Types = lowering.lower();
    let outcome = |(name, id): (&String, _)| match types.root(id) {
        Ok(root) => format!("{name}: {}", root.path),
        Err(diagnostic) => {
            let place = diagnostic
                .place
                .as_ref()
                .map(|place| place.pointer.to_string())
                .unwrap_or_default();
            format!("{name}: {} at {place}: {}", diagnostic.rule, diagnostic.message)
        }
    };
    roots.into_iter().map(outcome).collect()
}

#[test]
fn keywords_of_a_wrong_form() {
    insta::assert_snapshot!(
        outcomes(&json!({"$defs": {
            "Type": {"type": "text"},
            "Pattern": {"pattern": "("},
            "Items": {"items": [true]},
            "Required": {"properties": {"a": {"required": true}}},
            "MinLength": {"minLength": -1},
            "AllOf": {"allOf": []},
            "Divisor": {"multipleOf": 0},
            "Schema": 3,
            "Fine": {"type": "string"},
        }}))
        .join("\n")
    );
}

#[test]
fn what_refers_to_a_refused_schema_is_refused_too() {
    insta::assert_snapshot!(outcomes(&json!({"$defs": {
        "Nowhere": {"$ref": "#/$defs/Missing"},
        "Member": {"type": "object", "properties": {"a": {"type": "array", "items": {"$ref": "#/$defs/Nowhere"}}}},
        "Circle": {"type": "object", "properties": {"next": {"$ref": "#/$defs/Circle"}, "bad": {"$ref": "other.json"}}},
        "Fine": {"type": "object", "properties": {"fine": {"$ref": "#/$defs/Fine"}}},
    }})).join("\n"));
}

#[test]
fn circles_end() {
    insta::assert_snapshot!(
        outcomes(&json!({"$defs": {
            "Self": {"$ref": "#/$defs/Self"},
            "Two": {"allOf": [{"$ref": "#/$defs/One"}]},
            "One": {"anyOf": [{"$ref": "#/$defs/Two"}, {"type": "null"}]},
            "Not": {"not": {"$ref": "#/$defs/Not"}},
            "Endless": {"type": "object", "required": ["next"], "properties": {"next": {"$ref": "#/$defs/Endless"}}},
            "List": {"type": "array", "items": {"$ref": "#/$defs/List"}},
            "Same": {"$ref": "#/$defs/List", "description": "The same type."},
        }}))
        .join("\n")
    );
}

#[test]
fn a_name_is_told_apart_from_others_and_from_those_of_generated_code() {
    insta::assert_snapshot!(
        outcomes(&json!({"$defs": {
            "a-b": {"type": "string"}, "a_b": {"type": "string"}, "aB": {"type": "string"}, "ab": {"type": "string"},
            "Option": true, "Self": true, "1": true, "": true, "é": true,
        }}))
        .join("\n")
    );
}

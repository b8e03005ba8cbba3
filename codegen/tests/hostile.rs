//! Inputs that mean harm, or are merely broken: every one ends with 0, 1 or 2 and a message with a place, soon.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod project;

use project::{Folder, json};

/// What codegen says of one schema file, and its exit status.
fn verdict(name: &str, text: &[u8]) -> (i32, serde_json::Value) {
    let folder = Folder::new();
    std::fs::write(folder.path(name), text).unwrap();
    let run = folder.codegen(&["rust", "--schemas", name, "--out", "out", "--message-format", "json"]);
    assert!(matches!(run.status, 0..=2), "{name}: {}", run.status);
    let said = json(&run.output);
    assert_ne!(said["rule"], "internal", "{name}: {said}");
    (run.status, said)
}

fn refused(name: &str, text: &[u8]) -> String {
    let (status, said) = verdict(name, text);
    assert_ne!(status, 0, "{name}");
    assert!(said["line"].is_u64(), "{name}: {said}");
    said["rule"].as_str().unwrap().to_owned()
}

#[test]
fn texts_that_are_no_documents() {
    assert_eq!(refused("a.json", b""), "empty-document");
    assert_eq!(refused("a.yaml", b"# nothing\n"), "empty-document");
    assert_eq!(refused("a.json", b"{\"title\": \"\xff\"}"), "encoding");
    assert_eq!(refused("a.json", b"\xff\xfe{\0}\0"), "encoding");
    assert_eq!(refused("a.json", b"{\"type\":\"string\"}\0\0"), "syntax");
    assert_eq!(refused("a.json", br#"{"title": "\ud800"}"#), "syntax");
    assert_eq!(refused("a.json", b"\x7fELF\x02\x01"), "syntax");
    assert_eq!(refused("a.yaml", b"a: 1\n---\nb: 1\n"), "syntax");
}

#[test]
fn documents_that_nest_without_end() {
    let nested =
        |open: &str, inner: &str, close: &str| [open.repeat(100_000), inner.to_owned(), close.repeat(100_000)].concat();
    for text in [
        nested("[", "", "]"),
        nested("[", "", ""),
        nested("{\"items\":", "true", "}"),
        nested("{\"allOf\":[", "true", "]}"),
        nested("{\"$defs\":{\"a\":", "true", "}}"),
        format!("{{\"const\":{}}}", nested("[", "", "]")),
    ] {
        assert_eq!(refused("a.json", text.as_bytes()), "too-deep");
    }
    assert_eq!(
        refused("a.yaml", format!("a: {}", nested("[", "", "]")).as_bytes()),
        "too-deep"
    );
    assert_eq!(
        refused("a.yaml", format!("a:\n  {}1\n", "- ".repeat(100_000)).as_bytes()),
        "too-deep"
    );
}

#[test]
fn aliases_that_multiply() {
    let laughs: String = (1..30)
        .map(|n| format!("x{n}: &x{n} [{}]\n", vec![format!("*x{}", n - 1); 9].join(", ")))
        .collect();
    assert_eq!(
        refused("a.yaml", format!("x0: &x0 [lol, lol]\n{laughs}").as_bytes()),
        "yaml-alias"
    );
    assert_eq!(refused("a.yaml", b"a: &a {b: *a}\n"), "yaml-alias");
    assert_eq!(refused("a.yaml", b"a: &a {b: 1}\nc: {<<: *a}\n"), "merge-key");
}

#[test]
fn schemas_that_are_no_schemas() {
    for text in [
        "null",
        "3",
        "[]",
        "\"text\"",
        "{\"type\": 3}",
        "{\"$ref\": 12}",
        "{\"$ref\": \"#/title\", \"title\": \"t\"}",
        "{\"minLength\": 1e400}",
    ] {
        refused("a.json", text.as_bytes());
    }
}

#[test]
fn references_that_go_round() {
    for text in [
        r##"{"$ref": "#"}"##,
        r##"{"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}, "$ref": "#/$defs/a"}"##,
        r##"{"$dynamicAnchor": "n", "allOf": [{"$dynamicRef": "#n"}]}"##,
        r##"{"not": {"$ref": "#"}}"##,
        r##"{"oneOf": [{"$ref": "#"}, {"type": "string"}]}"##,
    ] {
        verdict("a.json", text.as_bytes());
    }
}

#[test]
fn what_is_said_cannot_steer_a_terminal() {
    let folder = Folder::new();
    folder.write("a.json", "{\"\\u001b[31m\\u202e\": 1, \"\\u001b[31m\\u202e\": 2}");
    let run = folder.codegen(&["rust", "--schemas", "a.json", "--out", "out"]);
    assert_eq!(run.status, 2);
    assert!(!run.errors.contains(['\u{1b}', '\u{202e}']), "{:?}", run.errors);
}

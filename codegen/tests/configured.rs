//! `generate` and `check` for a configuration.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod project;

use project::{Folder, json};

const CONFIGURATION: &str = r#"
[[group]]
name = "things"
schemas = ["schemas"]
rust = { crate = "things", out = "gen/things" }
"#;

fn folder() -> Folder {
    let folder = Folder::new();
    folder.write("codegen.toml", CONFIGURATION);
    folder.write(
        "schemas/thing.schema.json",
        r#"{"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}"#,
    );
    folder
}

#[test]
fn what_is_generated_is_up_to_date() {
    let folder = folder();
    let run = folder.codegen(&["check"]);
    assert_eq!(run.status, 1);
    assert!(!folder.exists("gen"));

    let run = folder.codegen(&["generate"]);
    assert_eq!((run.status, run.errors.as_str()), (0, ""));
    assert!(
        run.output.contains("wrote gen/things/src/thing.rs: it is new\n"),
        "{}",
        run.output
    );
    assert!(folder.read("codegen.lock").contains("\ngen/things/src/thing.rs\n"));

    let run = folder.codegen(&["check"]);
    assert_eq!((run.status, run.errors.as_str()), (0, ""));
    let run = folder.codegen(&[]);
    assert!(!run.output.contains("wrote"), "{}", run.output);
}

#[test]
fn a_changed_contract_is_shown_as_a_diff_with_what_repairs_it() {
    let folder = folder();
    assert_eq!(folder.codegen(&[]).status, 0);
    let before = folder.read("gen/things/src/thing.rs");
    folder.write(
        "schemas/thing.schema.json",
        r#"{"type": "object", "required": ["title"], "properties": {"title": {"type": "string"}}}"#,
    );
    let run = folder.codegen(&["check"]);
    assert_eq!(run.status, 1);
    assert!(
        run.output
            .contains("--- a/gen/things/src/thing.rs\n+++ b/gen/things/src/thing.rs\n"),
        "{}",
        run.output
    );
    assert!(
        run.output
            .lines()
            .any(|line| line.starts_with('-') && line.contains("name"))
    );
    assert!(
        run.output
            .lines()
            .any(|line| line.starts_with('+') && line.contains("title"))
    );
    assert!(run.errors.contains("help: run: c"), "{}", run.errors);
    assert_eq!(folder.read("gen/things/src/thing.rs"), before);
}

#[test]
fn an_edited_or_missing_file_is_a_difference() {
    let folder = folder();
    assert_eq!(folder.codegen(&[]).status, 0);
    let text = folder.read("gen/things/src/thing.rs");
    folder.write("gen/things/src/thing.rs", &format!("{text}\nfn by_hand() {{}}\n"));
    assert_eq!(folder.codegen(&["check"]).status, 1);
    std::fs::remove_file(folder.path("gen/things/src/thing.rs")).unwrap();
    let run = folder.codegen(&["check", "--message-format", "json"]);
    assert_eq!(run.status, 1);
    assert_eq!(json(&run.output)["message"], "gen/things/src/thing.rs is missing");
    assert_eq!(folder.codegen(&[]).status, 0);
    assert_eq!(folder.read("gen/things/src/thing.rs"), text);
}

#[test]
fn formatting_alone_is_said_to_be_that() {
    let folder = folder();
    assert_eq!(folder.codegen(&[]).status, 0);
    let text = folder.read("gen/things/src/thing.rs");
    folder.write("gen/things/src/thing.rs", &text.replace("    ", "        "));
    let run = folder.codegen(&["check"]);
    assert_eq!(run.status, 1);
    assert!(run.errors.contains("only in formatting"), "{}", run.errors);
}

#[test]
fn what_no_contract_calls_for_any_longer_is_removed() {
    let folder = folder();
    folder.write("schemas/other.json", "{\"type\": \"string\"}");
    assert_eq!(folder.codegen(&[]).status, 0);
    folder.write("gen/things/kept.txt", "not ours");
    std::fs::remove_file(folder.path("schemas/other.json")).unwrap();
    assert_eq!(folder.codegen(&["check"]).status, 1);
    assert!(folder.exists("gen/things/src/other.rs"));
    let run = folder.codegen(&[]);
    assert!(run.output.contains("removed gen/things/src/other.rs"), "{}", run.output);
    assert!(!folder.exists("gen/things/src/other.rs") && folder.exists("gen/things/kept.txt"));
}

#[test]
fn a_refused_contract_writes_nothing() {
    let folder = folder();
    assert_eq!(folder.codegen(&[]).status, 0);
    let before = folder.read("gen/things/src/thing.rs");
    folder.write("schemas/thing.schema.json", r#"{"type": "object", "required": 1}"#);
    let run = folder.codegen(&[]);
    assert_eq!(run.status, 1);
    assert!(run.errors.contains("schemas/thing.schema.json:1:"), "{}", run.errors);
    assert_eq!(folder.read("gen/things/src/thing.rs"), before);
}

#[test]
fn a_schema_of_a_group_before_is_imported() {
    let folder = folder();
    let group = "\n[[group]]\nname = \"api\"\nopenapi = \"api.yaml\"\nrust = { crate = \"the-api\", out = \"gen/api\", only = [\"types\"] }\n";
    folder.write("codegen.toml", &format!("{CONFIGURATION}{group}"));
    let schemas =
        "{Box: {type: object, required: [thing], properties: {thing: {$ref: './schemas/thing.schema.json'}}}}";
    folder.write(
        "api.yaml",
        &format!("openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {schemas}}}\n"),
    );
    let run = folder.codegen(&[]);
    assert_eq!((run.status, run.errors.as_str()), (0, ""));
    assert!(folder.read("gen/api/src/types.rs").contains("::things::thing::Thing"));
    assert!(!folder.read("gen/api/src/types.rs").contains("struct Thing"));
    assert!(
        folder
            .read("gen/api/Cargo.toml")
            .contains("things = { workspace = true }")
    );
}

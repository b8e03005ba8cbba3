//! The command line as its users see it: exit statuses, messages, files.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod project;

use project::{Folder, json};

#[test]
fn wrong_usage_ends_with_2_and_says_what_is_wrong() {
    let folder = Folder::new();
    for arguments in [
        &["rust"][..],
        &["nonsense"],
        &["rust", "--schemas", "a.json"],
        &["rust", "--openapi", "a", "--schemas", "b", "--out", "c"],
    ] {
        let run = folder.codegen(arguments);
        assert_eq!(run.status, 2, "{arguments:?}");
        assert!(!run.errors.is_empty(), "{arguments:?}");
    }
    assert_eq!(folder.codegen(&["--help"]).status, 0);
}

#[test]
fn wrong_usage_is_json_when_json_is_asked_for() {
    let run = Folder::new().codegen(&["--message-format", "json", "nonsense"]);
    assert_eq!(run.status, 2);
    assert_eq!(json(&run.output)["rule"], "usage");
}

#[test]
fn without_a_configuration_there_is_nothing_to_generate() {
    let run = Folder::new().codegen(&[]);
    assert_eq!(run.status, 2);
    assert!(run.errors.contains("codegen.toml"), "{}", run.errors);
}

#[test]
fn an_input_that_is_not_there_ends_with_2_and_leaves_no_crate() {
    let folder = Folder::new();
    let run = folder.codegen(&["rust", "--schemas", "nowhere.json", "--out", "out"]);
    assert_eq!(run.status, 2);
    assert!(run.errors.contains("nowhere.json"));
    assert!(!folder.exists("out"));
}

#[test]
fn an_input_that_is_not_json_ends_with_2_and_its_place() {
    let folder = Folder::new();
    folder.write("a.json", "{\n  \"type\": \"string\",\n  \"type\": \"integer\"\n}");
    let run = folder.codegen(&[
        "rust",
        "--schemas",
        "a.json",
        "--out",
        "out",
        "--message-format",
        "json",
    ]);
    assert_eq!(run.status, 2);
    let said = json(&run.output);
    assert_eq!(
        (said["file"].as_str(), said["line"].as_u64(), said["column"].as_u64()),
        (Some("a.json"), Some(3), Some(3))
    );
    assert_eq!(said["pointer"], "/type");
    assert_eq!(said["rule"], "duplicate-member");
}

#[test]
fn a_document_that_is_not_openapi_ends_with_2_and_its_place() {
    let folder = Folder::new();
    folder.write("swagger.yaml", "info: {}\nswagger: '2.0'\n");
    let run = folder.codegen(&["rust", "--openapi", "swagger.yaml", "--out", "out"]);
    assert_eq!(run.status, 2);
    assert!(run.errors.starts_with("swagger.yaml:2:1 "), "{}", run.errors);
}

#[test]
fn files_of_somebody_else_are_not_overwritten() {
    let folder = Folder::new();
    folder.write("a.json", "true");
    folder.write("out/Cargo.toml", "mine");
    let run = folder.codegen(&["rust", "--schemas", "a.json", "--out", "out"]);
    assert_eq!(run.status, 2);
    assert_eq!(folder.read("out/Cargo.toml"), "mine");
}

#[test]
fn a_crate_must_have_a_name_that_cargo_takes() {
    let folder = Folder::new();
    folder.write("a.json", "true");
    assert_eq!(
        folder
            .codegen(&["rust", "--schemas", "a.json", "--out", "out", "--name", "no name"])
            .status,
        2
    );
    assert_eq!(
        folder
            .codegen(&["rust", "--schemas", "a.json", "--out", "1 type"])
            .status,
        0
    );
    assert!(folder.read("1 type/Cargo.toml").contains("name = \"generated-1-type\""));
}

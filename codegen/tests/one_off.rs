//! Crates from schemas without a configuration, and their index.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod project;

use project::Folder;
use serde_json::{Value, json};

const OUT: &[&str] = &["--out", "out"];

fn entry<'i>(index: &'i [Value], source: &str, pointer: &str) -> &'i Value {
    let found = index
        .iter()
        .find(|entry| entry["source"] == source && entry["pointer"] == pointer);
    found.unwrap_or_else(|| panic!("no entry for {source}#{pointer} in {index:#?}"))
}

#[test]
fn every_root_and_definition_has_an_entry() {
    let folder = Folder::new();
    folder.write(
        "orders/order.json",
        &json!({"type": "object", "$defs": {"line": {"type": "object", "$defs": {"sku": {"type": "string"}}}}})
            .to_string(),
    );
    folder.write("orders/deep/new-item.schema.json", "{\"type\": \"string\"}");
    folder.write("orders/readme.txt", "no schema");
    let run = folder.codegen(&[&["rust", "--schemas", "orders"], OUT].concat());
    assert_eq!((run.status, run.errors.as_str()), (0, ""));
    let index = folder.index("out");
    assert_eq!(index.len(), 4);
    assert_eq!(entry(&index, "orders/order.json", "")["module"], "orders::order");
    assert_eq!(entry(&index, "orders/order.json", "")["type"], "orders::order::Order");
    assert_eq!(
        entry(&index, "orders/order.json", "/$defs/line")["type"],
        "orders::order::Line"
    );
    assert_eq!(
        entry(&index, "orders/order.json", "/$defs/line/$defs/sku")["type"],
        "orders::order::Sku"
    );
    assert_eq!(
        entry(&index, "orders/deep/new-item.schema.json", "")["type"],
        "orders::deep::new_item::NewItem"
    );
    assert!(folder.exists("out/src/orders/deep/new_item.rs"));
}

#[test]
fn what_is_refused_refuses_what_depends_on_it_and_nothing_else() {
    let folder = Folder::new();
    folder.write("a.json", &json!({"$defs": {"bad": {"type": "string", "minLength": -1}, "user": {"$ref": "#/$defs/bad"}, "good": {"type": "string"}}}).to_string());
    folder.write("b.json", "{\n \"$ref\": \"nowhere.json\"}");
    let run = folder.codegen(&[&["rust", "--schemas", "a.json", "b.json"], OUT].concat());
    assert_eq!(run.status, 1);
    let index = folder.index("out");
    assert_eq!(
        entry(&index, "a.json", "/$defs/bad")["error"]["pointer"],
        "/$defs/bad/minLength"
    );
    assert_eq!(entry(&index, "a.json", "/$defs/bad")["error"]["line"], 1);
    assert_eq!(
        entry(&index, "a.json", "/$defs/user")["error"]["pointer"],
        "/$defs/bad/minLength"
    );
    assert_eq!(entry(&index, "a.json", "/$defs/good")["type"], "a::Good");
    assert_eq!(entry(&index, "b.json", "")["error"]["line"], 2);
    assert!(run.errors.contains("b.json:2:2 (/$ref)"), "{}", run.errors);
}

#[test]
fn a_file_that_cannot_be_read_does_not_spoil_the_others() {
    let folder = Folder::new();
    folder.write("all/bad.json", "{");
    folder.write("all/good.json", "true");
    let run = folder.codegen(&[&["rust", "--schemas", "all"], OUT].concat());
    assert_eq!(run.status, 2);
    let index = folder.index("out");
    assert_eq!(entry(&index, "all/bad.json", "")["error"]["column"], 2);
    assert_eq!(entry(&index, "all/good.json", "")["type"], "all::good::Good");
}

#[test]
fn references_lead_below_the_folder_of_a_given_file_by_path_and_by_id() {
    let folder = Folder::new();
    folder.write(
        "in/a.json",
        &json!({"properties": {"x": {"$ref": "deep/b.json"}, "y": {"$ref": "https://e.example/c"}}}).to_string(),
    );
    folder.write("in/deep/b.json", "{\"type\": \"string\"}");
    folder.write("in/any.yaml", "$id: https://e.example/c\ntype: integer\n");
    assert_eq!(
        folder
            .codegen(&[&["rust", "--schemas", "in/a.json"], OUT].concat())
            .status,
        0
    );
    assert_eq!(folder.index("out").len(), 1);
}

#[test]
fn nothing_outside_the_folder_is_read() {
    let folder = Folder::new();
    folder.write("outside/b.json", "{\"type\": \"string\", \"title\": \"canary\"}");
    std::fs::create_dir(folder.path("in")).unwrap();
    std::os::unix::fs::symlink(folder.path("outside/b.json"), folder.path("in/link.json")).unwrap();
    std::os::unix::fs::symlink(folder.path("outside"), folder.path("in/folder")).unwrap();
    let absolute = folder.path("outside/b.json").display().to_string();
    for reference in [
        "../outside/b.json",
        "%2e%2e/outside/b.json",
        &absolute,
        &format!("file://{absolute}"),
        "link.json",
        "folder/b.json",
        "file:///proc/self/environ",
    ] {
        folder.write("in/a.json", &json!({"$ref": reference}).to_string());
        let run = folder.codegen(&[&["rust", "--schemas", "in/a.json"], OUT].concat());
        assert_eq!(run.status, 1, "{reference}");
        assert!(folder.index("out")[0]["error"]["pointer"] == "/$ref", "{reference}");
    }
    folder.write(
        "in/a.json",
        &json!({"$ref": format!("file://{}", folder.path("in/c.json").display())}).to_string(),
    );
    folder.write("in/c.json", "true");
    assert_eq!(
        folder
            .codegen(&[&["rust", "--schemas", "in/a.json"], OUT].concat())
            .status,
        0
    );
}

#[test]
fn an_address_stands_for_a_folder() {
    let folder = Folder::new();
    folder.write(
        "in/a.json",
        &json!({"allOf": [{"$ref": "https://e.example/s/b"}, {"$ref": "https://e.example/s/b.json"}]}).to_string(),
    );
    folder.write("remote/b.json", "{\"type\": \"string\"}");
    let mapped = [
        "rust",
        "--schemas",
        "in/a.json",
        "--base-uri",
        "https://e.example/s=remote",
    ];
    assert_eq!(folder.codegen(&[&mapped, OUT].concat()).status, 0);
    assert_eq!(
        folder
            .codegen(&[&["rust", "--schemas", "in/a.json"], OUT].concat())
            .status,
        1
    );
}

#[test]
fn an_id_that_is_taken_refuses_the_second() {
    let folder = Folder::new();
    folder.write("in/a.json", "{\"$id\": \"https://e.example/x\"}");
    folder.write("in/b.json", "{\n\"$id\": \"https://e.example/x\"}");
    let run = folder.codegen(&[&["rust", "--schemas", "in"], OUT].concat());
    assert_eq!(run.status, 1);
    let index = folder.index("out");
    assert_eq!(entry(&index, "in/b.json", "")["error"]["line"], 2);
    assert!(entry(&index, "in/a.json", "")["type"].is_string());
}

#[test]
fn a_second_run_writes_nothing_and_a_smaller_one_removes_what_is_stale() {
    let folder = Folder::new();
    folder.write("in/a.json", "{\"type\": \"string\"}");
    folder.write("in/b.json", "{\"type\": \"string\"}");
    let run = || folder.codegen(&[&["rust", "--schemas", "in"], OUT].concat()).status;
    assert_eq!(run(), 0);
    let modified = || {
        std::fs::metadata(folder.path("out/src/in_/a.rs"))
            .unwrap()
            .modified()
            .unwrap()
    };
    let first = modified();
    assert_eq!(run(), 0);
    assert_eq!(modified(), first);
    std::fs::remove_file(folder.path("in/b.json")).unwrap();
    assert_eq!(run(), 0);
    assert!(folder.exists("out/src/in_/a.rs") && !folder.exists("out/src/in_/b.rs"));
}

#[test]
fn the_same_schemas_give_the_same_bytes_wherever_they_lie() {
    let made = |place: &str| {
        let folder = Folder::new();
        folder.write(
            &format!("{place}/in/a.json"),
            &json!({"oneOf": [{"$ref": "b.json"}, {"type": "integer", "multipleOf": 3}], "not": {"const": 6}})
                .to_string(),
        );
        folder.write(
            &format!("{place}/in/b.json"),
            "{\"type\": \"string\", \"contentEncoding\": \"base64\"}",
        );
        let run = folder.codegen_in(place, &[&["rust", "--schemas", "in"], OUT].concat());
        assert_eq!(run.status, 0, "{}", run.errors);
        let mut files = Vec::new();
        let mut pending = vec![folder.path(place).join("out")];
        let top = pending[0].clone();
        while let Some(path) = pending.pop() {
            match std::fs::read_dir(&path) {
                Ok(entries) => pending.extend(entries.map(|entry| entry.unwrap().path())),
                Err(_) => files.push((
                    path.strip_prefix(&top).unwrap().to_owned(),
                    std::fs::read(&path).unwrap(),
                )),
            }
        }
        files.sort();
        files
    };
    assert_eq!(made("x"), made("a longer/way to/it"));
}

#[test]
fn every_operation_of_a_document_has_an_entry() {
    let folder = Folder::new();
    let answer = json!({"200": {"description": "fine", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}});
    let bad = json!({"200": {"description": "bad", "content": {"application/json": {"schema": {"type": "nonsense"}}}}});
    folder.write("api.json", &json!({
        "openapi": "3.1.0", "info": {"title": "t", "version": "1"},
        "paths": {"/things/{id}": {
            "get": {"operationId": "getThing", "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}], "responses": answer},
            "delete": {"operationId": "badThing", "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}], "responses": bad},
        }},
        "components": {"schemas": {"Thing": {"type": "object", "properties": {"id": {"type": "string"}}}}},
    }).to_string());
    let run = folder.codegen(&[&["rust", "--openapi", "api.json"], OUT].concat());
    assert_eq!(run.status, 1, "{}", run.errors);
    let index = folder.index("out");
    assert_eq!(
        entry(&index, "api.json", "/components/schemas/Thing")["type"],
        "types::Thing"
    );
    assert_eq!(
        entry(&index, "api.json", "/paths/~1things~1{id}/get")["operation"],
        "getThing"
    );
    assert!(entry(&index, "api.json", "/paths/~1things~1{id}/get")["error"].is_null());
    let refused = entry(&index, "api.json", "/paths/~1things~1{id}/delete");
    assert_eq!(refused["operation"], "badThing");
    assert!(
        refused["error"]["pointer"].as_str().unwrap().ends_with("/schema/type"),
        "{refused}"
    );
    assert!(folder.exists("out/src/server.rs") && folder.exists("out/src/client.rs"));

    let run = folder.codegen(&[&["rust", "--openapi", "api.json", "--only", "types"], OUT].concat());
    assert_eq!(run.status, 1);
    assert!(!folder.exists("out/src/server.rs") && folder.exists("out/src/types.rs"));
    assert!(!folder.read("out/Cargo.toml").contains("dropshot"));
}

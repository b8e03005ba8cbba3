//! OpenAPI documents: what becomes of their operations, and what is refused.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod project;

use project::Folder;
use serde_json::Value;

fn generated(document: &str) -> Folder {
    let folder = Folder::new();
    folder.write("shop.yaml", document);
    let run = folder.codegen(&[
        "rust",
        "--openapi",
        "shop.yaml",
        "--out",
        "out",
        "--only",
        "types,server,client",
    ]);
    assert_eq!((run.status, run.errors.as_str()), (0, ""), "{}", run.output);
    folder
}

#[test]
fn an_operation_becomes_a_request_and_two_enums_that_server_and_client_share() {
    let folder = generated(include_str!("fixtures/api/shop.yaml"));
    insta::assert_snapshot!("operations", folder.read("out/src/operations.rs"));
    insta::assert_snapshot!("server", folder.read("out/src/server.rs"));
    insta::assert_snapshot!("client", folder.read("out/src/client.rs"));
    insta::assert_snapshot!("callers", folder.read("out/src/callers.rs"));
}

#[test]
fn progenitor_gets_nothing_to_name() {
    let folder = generated(include_str!("fixtures/api/shop.yaml"));
    let raw = folder.read("out/src/client/raw.rs");
    assert!(raw.contains("pub async fn get_item<'a>"));
    assert!(raw.contains("encode_path(&a0.to_string())"));
    assert!(!raw.contains("serde::Serialize"), "it has made a type");
}

#[test]
fn what_operations_share_is_one_type() {
    let folder = generated(
        "openapi: 3.1.0
info: {title: T, version: '1'}
components:
  responses:
    Unavailable:
      description: Not now.
      headers: {Retry-After: {schema: {type: integer}}}
      content: {application/json: {schema: {type: object, properties: {code: {type: string}}}}}
paths:
  /a/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get: {operationId: getA, responses: {'503': {$ref: '#/components/responses/Unavailable'}}}
    head: {operationId: headA, responses: {'503': {description: Not now., headers: {Retry-After: {schema: {type: integer}}}}}}
  /b:
    get: {operationId: getB, responses: {'503': {$ref: '#/components/responses/Unavailable'}}}
",
    );
    let types = folder.read("out/src/types.rs");
    let mut named: Vec<_> = types
        .lines()
        .filter_map(|line| line.strip_prefix("pub struct ")?.split(['(', ' ']).next())
        .collect();
    named.sort_unstable();
    assert_eq!(
        named,
        [
            "GetAParameters",
            "HeadA503Headers",
            "UnavailableBody",
            "UnavailableHeaders"
        ]
    );
    let tables = folder.read("out/src/operations.rs");
    assert_eq!(tables.matches("static UNAVAILABLE_HEADERS").count(), 1);
}

#[test]
fn every_operation_stands_in_the_index() {
    let folder = generated(include_str!("fixtures/api/shop.yaml"));
    let index = folder.index("out");
    let operations: Vec<_> = index.iter().filter_map(|entry| entry["operation"].as_str()).collect();
    assert_eq!(operations, ["getItem", "postItems"]);
}

/// What is said of a document with this path item, and where.
fn refusal(item: &str) -> (String, String) {
    let folder = Folder::new();
    let document = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n  {item}\n  /fine: {{get: {{operationId: fine, responses: {{'204': {{description: D}}}}}}}}\n"
    );
    folder.write("shop.yaml", &document);
    let run = folder.codegen(&[
        "rust",
        "--openapi",
        "shop.yaml",
        "--out",
        "out",
        "--only",
        "types,server,client",
    ]);
    assert_eq!(run.status, 1, "{item}: {} {}", run.output, run.errors);
    let index = folder.index("out");
    assert!(
        index
            .iter()
            .any(|entry| entry["operation"] == "fine" && entry["error"].is_null()),
        "the rest is made"
    );
    let refused: Vec<&Value> = index.iter().filter(|entry| !entry["error"].is_null()).collect();
    let error = &refused.first().unwrap()["error"];
    (
        error["pointer"].as_str().unwrap().to_owned(),
        error["message"].as_str().unwrap().to_owned(),
    )
}

#[test]
fn what_cannot_be_honoured_is_refused_with_its_place() {
    let answer = "responses: {'204': {description: D}}";
    let mut told = Vec::new();
    for item in [
        format!("/a/{{b}}: {{get: {{{answer}}}}}"),
        format!(
            "/a/{{b}}.json: {{get: {{{answer}, parameters: [{{name: b, in: path, required: true, schema: {{}}}}]}}}}"
        ),
        format!("/a: {{get: {{{answer}, parameters: [{{name: b, in: path, required: true, schema: {{}}}}]}}}}"),
        format!("/a: {{get: {{{answer}, parameters: [{{name: b, in: query}}]}}}}"),
        format!("/a: {{get: {{{answer}, parameters: [{{name: b, in: body, schema: {{}}}}]}}}}"),
        format!(
            "/a: {{get: {{{answer}, parameters: [{{name: b, in: query, style: form, schema: {{type: object}}}}]}}}}"
        ),
        format!(
            "/a: {{get: {{{answer}, parameters: [{{name: b, in: query, x-querystring: true, schema: {{type: array}}}}]}}}}"
        ),
        format!("/a: {{get: {{{answer}, security: [{{nobody: []}}]}}}}"),
        format!("/a: {{get: {{{answer}, x-timeout-ms: soon}}}}"),
        "/a: {get: {responses: {'099': {description: D}}}}".to_owned(),
        "/a: {get: {responses: {'204': {description: D, content: {text/plain: {}}}}}}".to_owned(),
        format!(
            "/a: {{post: {{{answer}, requestBody: {{content: {{multipart/form-data: {{schema: {{type: object}}}}}}}}}}}}"
        ),
        format!("/a: {{post: {{{answer}, requestBody: {{content: {{nonsense: {{}}}}}}}}}}"),
        "/a: {get: {responses: {'200': {$ref: '#/components/responses/Nowhere'}}}}".to_owned(),
        format!("/a: {{get: {{{answer}}}}}\n  /a/: {{get: {{{answer}}}}}"),
    ] {
        let (pointer, message) = refusal(&item);
        told.push(format!("{item}\n  {pointer}: {message}"));
    }
    insta::assert_snapshot!("refusals", told.join("\n"));
}

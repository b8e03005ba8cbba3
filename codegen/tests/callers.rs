//! Who calls: which type an operation's method gets, from the configuration and the operation's own words.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod project;

use project::{Folder, Run};

const DOCUMENT: &str = "openapi: 3.1.0
info: {title: T, version: '1'}
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
    key: {type: apiKey, in: header, name: x-key}
paths:
  /a:
    get:
      operationId: strict
      security: [{token: [member]}]
      responses: &answers
        '204': {description: D}
        '401': {description: D}
        '403': {description: D}
        '500': {description: D}
  /b: {get: {operationId: lenient, x-admits: [unfinished], security: [{token: [member]}], responses: *answers}}
  /c: {get: {operationId: both, x-admits: [unfinished, other], security: [{token: [member], key: []}, {token: [guest]}], responses: *answers}}
";

const CONFIGURATION: &str = r#"
[[group]]
name = "api"
openapi = "api.yaml"
rust = { crate = "the-api", out = "gen", only = ["types", "server"] }
[identity]
caller-header = "X-Caller"
trusted = "door"
roles-header = "X-Roles"
[callers.member]
scheme = "token"
role = "member"
doc = "A member."
members = { number = { header = "X-Number", type = "uuid" }, name = { header = "X-Name", type = "text" } }
[callers.guest]
scheme = "token"
role = "guest"
doc = "A guest."
members = { number = { header = "X-Number", type = "uuid" } }
"#;

const APPLICANT: &str = r#"
[callers.applicant]
scheme = "token"
role = "member"
admits = "unfinished"
doc = "A member, or somebody who is about to be one."
members = { number = { header = "X-Number", type = "uuid" }, name = { header = "X-Name", type = "text", optional = true } }
"#;

fn run(configuration: &str, document: &str) -> (Folder, Run) {
    let folder = Folder::new();
    folder.write("codegen.toml", configuration);
    folder.write("api.yaml", document);
    let run = folder.codegen(&[]);
    (folder, run)
}

#[test]
fn a_word_that_an_operation_admits_brings_another_caller_there_and_only_there() {
    let (folder, run) = run(&format!("{CONFIGURATION}{APPLICANT}"), DOCUMENT);
    assert_eq!((run.status, run.errors.as_str()), (0, ""));
    insta::assert_snapshot!("callers", folder.read("gen/src/callers.rs"));
    let server = folder.read("gen/src/server.rs");
    for method in [
        "fn strict(&self, caller: crate::callers::Member)",
        "fn lenient(&self, caller: crate::callers::Applicant)",
    ] {
        let flat = server.split_whitespace().collect::<Vec<_>>().join(" ");
        let flat = flat.replace("( &self", "(&self").replace(", )", ")");
        assert!(flat.contains(method), "{server}");
    }
}

#[test]
fn a_word_that_nothing_is_configured_for_or_nobody_says_changes_nothing() {
    let (plain, ran) = run(CONFIGURATION, DOCUMENT);
    assert_eq!((ran.status, ran.errors.as_str()), (0, ""));
    let silent = DOCUMENT.replace("unfinished", "something");
    let (unsaid, ran) = run(&format!("{CONFIGURATION}{APPLICANT}"), &silent);
    assert_eq!((ran.status, ran.errors.as_str()), (0, ""));
    assert_eq!(plain.read("gen/src/callers.rs"), unsaid.read("gen/src/callers.rs"));
}

#[test]
fn a_credential_that_makes_nobody_or_two_is_refused_and_not_let_in() {
    let without_role = CONFIGURATION.replace("role = \"guest\"", "role = \"visitor\"");
    let only_admitted = format!("{CONFIGURATION}{APPLICANT}").replace(
        "role = \"member\"\ndoc = \"A member.\"",
        "role = \"friend\"\ndoc = \"A member.\"",
    );
    let second = APPLICANT
        .replace("[callers.applicant]", "[callers.other]")
        .replace("\"unfinished\"", "\"other\"");
    let two = format!("{CONFIGURATION}{APPLICANT}{second}");
    let mut told = Vec::new();
    for configuration in [&without_role, &only_admitted, &two] {
        let (folder, run) = run(configuration, DOCUMENT);
        assert_eq!(run.status, 1, "{}", run.output);
        assert!(!folder.exists("gen"));
        told.push(run.errors);
    }
    insta::assert_snapshot!("callers_refused", told.join("\n"));
}

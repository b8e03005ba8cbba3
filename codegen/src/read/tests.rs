//! Folders of documents, opened.

use super::*;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn open(root: &Path, paths: &[&str]) -> Sources {
    let paths = paths.iter().map(PathBuf::from).collect();
    Sources::open(&Inputs {
        paths,
        root: root.to_owned(),
        ..Inputs::default()
    })
    .unwrap()
}

fn at(sources: &Sources, document: &str, pointer: &str) -> Location {
    let id = sources.documents().find(|other| other.name == document).unwrap().id;
    Location::new(id, Pointer::parse(pointer).unwrap())
}

#[test]
fn addresses_do_not_depend_on_where_the_folders_lie() {
    let files = [
        ("x/a.json", "{\"$ref\": \"../y/b%20c.json\"}"),
        ("y/b c.json", "true"),
        ("z/d.json", "true"),
    ];
    let folder = folder(&files);
    let sources = open(folder.path(), &["x", "y"]);
    let uris: Vec<_> = sources.documents().map(|document| document.uri.as_str()).collect();
    assert_eq!(uris, ["file:///-/x/a.json", "file:///-/y/b%20c.json"]);
    assert_eq!(sources.by_uri("file:///-/y/b%20c.json#/x"), Some(DocumentId(1)));
}

#[test]
fn what_is_reached_is_no_root() {
    let files = [
        ("a.json", "{\"items\": {\"$ref\": \"sub/b.json\"}}"),
        ("sub/b.json", "{\"$ref\": \"c.json\"}"),
        ("sub/c.json", "true"),
    ];
    let folder = folder(&files);
    let sources = open(folder.path(), &["a.json"]);
    assert_eq!(
        sources
            .documents()
            .map(|document| document.name.as_str())
            .collect::<Vec<_>>(),
        ["a.json", "sub/b.json", "sub/c.json"]
    );
    assert_eq!(sources.roots().count(), 1);
}

#[test]
fn places_of_values_and_of_what_is_not_there() {
    let folder = folder(&[("a.json", "{\n  \"x\": {\"y\": [1,\n 2]},\n  \"z\": 3\n}")]);
    let sources = open(folder.path(), &["a.json"]);
    let place = |pointer| {
        let place = sources.place(&at(&sources, "a.json", pointer));
        (place.line, place.column)
    };
    assert_eq!(place("/x"), (2, 3));
    assert_eq!(place("/x/y/1"), (3, 2));
    assert_eq!(place("/z"), (4, 3));
    assert_eq!(place("/x/nowhere"), (2, 3));
}

#[test]
fn a_broken_file_is_known_by_its_address() {
    let folder = folder(&[("a.json", "{\"$ref\": \"b.json\"}"), ("b.json", "{")]);
    let sources = open(folder.path(), &["a.json"]);
    assert_eq!(
        sources.broken("file:///-/b.json#/x").map(|diagnostic| diagnostic.rule),
        Some("syntax")
    );
    assert_eq!(sources.by_uri("file:///-/b.json"), None);
}

#[test]
fn references_are_followed_also_on_the_way() {
    let files = [
        (
            "a.yaml",
            "channels:\n  facts: {$ref: './b.yaml#/channels/facts'}\nmessages:\n- {$ref: '#/channels/facts/messages/Made'}\n",
        ),
        (
            "b.yaml",
            "channels:\n  facts:\n    messages:\n      Made: {$ref: '#/messages/Made'}\nmessages: {Made: {name: made}}\n",
        ),
    ];
    let folder = folder(&files);
    let sources = open(folder.path(), &["a.yaml"]);
    let found = sources.follow(&at(&sources, "a.yaml", "/messages/0")).unwrap();
    assert_eq!(found, at(&sources, "b.yaml", "/messages/Made"));
    assert_eq!(
        sources.follow(&at(&sources, "a.yaml", "/messages")).unwrap(),
        at(&sources, "a.yaml", "/messages")
    );
    let deep = sources
        .follow(&at(&sources, "a.yaml", "/channels/facts/messages/Made/name"))
        .unwrap();
    assert_eq!(sources.value(&deep), Some(&Value::from("made")));
}

#[test]
fn references_that_lead_nowhere_or_round_have_a_place() {
    let text = "a: {$ref: '#/b'}\nb: {$ref: '#/a'}\nc: {$ref: '#/d/e'}\nd: {}\ne: {$ref: 'no.yaml'}\nf: {$ref: '#anchor'}\ng: {$ref: 1}\nh: {$ref: '#/h/i'}\n";
    let folder = folder(&[("a.yaml", text)]);
    let sources = open(folder.path(), &["a.yaml"]);
    let refused = |pointer| {
        let error = sources.follow(&at(&sources, "a.yaml", pointer)).unwrap_err();
        (error.rule, error.place.unwrap().line)
    };
    assert_eq!(refused("/a").0, "reference-circle");
    assert_eq!(refused("/c"), ("reference-nowhere", 3));
    assert_eq!(refused("/e"), ("reference", 5));
    assert_eq!(refused("/f"), ("reference", 6));
    assert_eq!(refused("/g"), ("reference", 7));
    assert_eq!(refused("/h").0, "reference-circle");
}

#[test]
fn a_synthetic_document_lies_beside_a_real_one() {
    let folder = folder(&[("in/a.json", "{\"x\": {\"$ref\": \"b.json\"}}"), ("in/b.json", "true")]);
    let mut sources = open(folder.path(), &["in/a.json"]);
    let near = at(&sources, "in/a.json", "").document;
    let uri = sources.document(near).uri.clone();
    let value = serde_json::json!({"own": {"$ref": "b.json"}, "near": {"$ref": format!("{uri}#/x")}});
    let first = sources.add_synthetic("parameters of getThing", near, value.clone());
    let second = sources.add_synthetic("parameters of getThing", near, value);
    assert_ne!(sources.document(first).uri, sources.document(second).uri);
    let b = at(&sources, "in/b.json", "");
    assert_eq!(sources.follow(&Location::root(first).child("own")), Ok(b.clone()));
    assert_eq!(sources.follow(&Location::root(first).child("near")), Ok(b));
    assert_eq!(sources.place(&Location::root(first).child("own")).file, "in/a.json");
}

#[test]
fn roots_are_told_apart_by_the_path_that_gave_them() {
    let folder = folder(&[("x/a.json", "true"), ("xy/b.json", "true"), ("c.json", "true")]);
    let sources = open(folder.path(), &["x", "./xy/", "c.json"]);
    let names = |path| {
        sources
            .roots_of(path)
            .map(|document| document.name.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(names("x"), ["x/a.json"]);
    assert_eq!(names("./xy/"), ["xy/b.json"]);
    assert_eq!(names("c.json"), ["c.json"]);
}

#[test]
fn links_that_lead_out_are_not_followed() {
    let folder = folder(&[("in/a.json", "{\"$ref\": \"out/b.json\"}"), ("out/b.json", "true")]);
    std::os::unix::fs::symlink(folder.path().join("out"), folder.path().join("in/out")).unwrap();
    std::os::unix::fs::symlink(folder.path().join("in"), folder.path().join("in/again")).unwrap();
    let sources = open(folder.path(), &["in"]);
    assert_eq!(sources.documents().count(), 1);
}

#[test]
fn numbers_that_are_not_held_are_found_below_a_place() {
    let folder = folder(&[(
        "a.json",
        "{\"a\": {\"maximum\": 1e999}, \"ab\": {\"enum\": [1, 18446744073709551617]}, \"c\": {}}",
    )]);
    let sources = open(folder.path(), &["a.json"]);
    let found = |pointer| {
        sources
            .lossy_number(&at(&sources, "a.json", pointer))
            .and_then(|diagnostic| diagnostic.place)
            .map(|place| place.pointer.as_str().to_owned())
    };
    assert_eq!(found("/a").as_deref(), Some("/a/maximum"));
    assert_eq!(found("/ab").as_deref(), Some("/ab/enum/1"));
    assert_eq!(found("/c"), None);
    assert_eq!(found("").as_deref(), Some("/a/maximum"));
}

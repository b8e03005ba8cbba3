//! What the documents make public, read from themselves and not from the table that is generated from them.

use std::collections::BTreeSet;
use std::path::Path;

use codegen::read::{Inputs, Location, Sources};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Method, in capitals, and path of each operation that the gateway's document lists, itself or by reference.
pub fn operations() -> BTreeSet<(String, String)> {
    let sources = Sources::open(&Inputs {
        paths: vec!["openapi/gateway.yaml".into()],
        folders: vec!["openapi".into()],
        root: Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."),
        ..Inputs::default()
    })
    .expect("contracts");
    let gateway = sources.roots_of("openapi/gateway.yaml").next().expect("the document");
    let paths = Location::root(gateway.id).child("paths");
    let templates = sources.value(&paths).and_then(|value| value.as_object());
    let templates: Vec<String> = templates.expect("paths").keys().cloned().collect();
    let mut all = BTreeSet::new();
    for template in templates {
        let item = sources.follow(&paths.child(&template)).expect("a path item");
        let item = sources.value(&item).and_then(|value| value.as_object());
        let methods = item.expect("operations").keys().map(String::as_str);
        let methods = methods.filter(|name| METHODS.contains(name));
        all.extend(methods.map(|method| (method.to_uppercase(), template.clone())));
    }
    all
}

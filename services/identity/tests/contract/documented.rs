//! What the contract documents: read from the document itself, so that a new status without a test is noticed.
use std::collections::BTreeSet;
use std::path::Path;

use codegen::read::{Inputs, Location, Pointer, Sources};

/// An operation and a status that it may answer with.
pub type Documented = BTreeSet<(String, u16)>;

/// Every status of every operation that is not a draft.
pub fn statuses() -> Documented {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../openapi/identity.yaml");
    let contracts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../contracts/jsonschema");
    let inputs = Inputs {
        paths: vec![path, contracts],
        ..Inputs::default()
    };
    let sources = Sources::open(&inputs).unwrap();
    let document = sources.roots().next().unwrap();
    let paths = Location {
        document: document.id,
        pointer: Pointer::root().child("paths"),
    };
    let mut documented = Documented::new();
    for item in sources.value(&paths).unwrap().as_object().unwrap().values() {
        for method in ["get", "head", "post", "put", "patch", "delete"] {
            let Some(operation) = item.get(method).filter(|operation| operation.get("x-status").is_none()) else {
                continue;
            };
            let id = operation["operationId"].as_str().unwrap();
            for status in operation["responses"].as_object().unwrap().keys() {
                documented.insert((id.to_owned(), status.parse().unwrap()));
            }
        }
    }
    assert!(documented.len() > 120, "the contract has not been read");
    documented
}

//! From places in files to names in code: a module for each file, a name for each definition.

use std::collections::HashMap;

use serde_json::Value;

use crate::output::{Names, module_step};
use crate::read::{Document, DocumentId, Location, Pointer};

/// The module path of each document, such as `orders::order`, each its own.
///
/// It follows the document's name; `below` is left out at its start, for documents below it.
pub(super) fn modules<'d>(documents: impl Iterator<Item = &'d Document>, below: &str) -> HashMap<DocumentId, String> {
    let documents: Vec<_> = documents.collect();
    let absolute = documents
        .iter()
        .any(|document| document.name.starts_with('/') || document.name.split('/').any(|step| step == ".."));
    let common = if absolute {
        common_folder(&documents)
    } else {
        String::new()
    };
    let mut names = Names::default();
    let module = |document: &&Document| {
        let name = document.name.strip_prefix(&common).unwrap_or(&document.name);
        let name = if below == "." {
            Some(name)
        } else {
            name.strip_prefix(below)
        }
        .unwrap_or(name);
        let name = name
            .rsplit_once('/')
            .map_or((String::new(), name), |(folder, file)| (format!("{folder}/"), file));
        let path = format!("{}{}", name.0, stem(name.1));
        let steps: Vec<_> = path
            .split('/')
            .filter(|step| !step.is_empty() && *step != "." && *step != "..")
            .map(module_step)
            .collect();
        (document.id, names.take(&steps.join("::")))
    };
    documents.iter().map(module).collect()
}

/// The folders that all names start with, up to and with a `/`.
fn common_folder(documents: &[&Document]) -> String {
    let folder = |document: &&Document| {
        document
            .name
            .rsplit_once('/')
            .map_or(String::new(), |(folder, _)| format!("{folder}/"))
    };
    let common = |ours: String, theirs: String| -> String {
        ours.split_inclusive('/')
            .zip(theirs.split_inclusive('/'))
            .take_while(|(a, b)| a == b)
            .map(|(step, _)| step)
            .collect()
    };
    documents.iter().map(folder).reduce(common).unwrap_or_default()
}

/// A file's name without what says which kind of file it is: `order` of `order.schema.json`.
pub(super) fn stem(file: &str) -> &str {
    let known = [".json", ".yaml", ".yml"]
        .iter()
        .find_map(|extension| file.strip_suffix(extension));
    let stem = known.unwrap_or(file);
    let stem = stem.strip_suffix(".schema").unwrap_or(stem);
    if stem.is_empty() { file } else { stem }
}

/// The name that a document's root type wishes for.
pub(super) fn root_name(document: &Document) -> String {
    let file = document.name.rsplit('/').next().unwrap_or_default();
    stem(file).to_owned()
}

/// Every definition of a schema document with the name it wishes for: the entries of `$defs` (and of `definitions`, which
/// it was called before), and theirs.
pub(super) fn definitions(document: &Document) -> Vec<(Location, String)> {
    let mut found = Vec::new();
    collect(&document.value, &Pointer::root(), document.id, &mut found);
    found
}

fn collect(schema: &Value, at: &Pointer, document: DocumentId, found: &mut Vec<(Location, String)>) {
    for keyword in ["$defs", "definitions"] {
        let Some(members) = schema.get(keyword).and_then(Value::as_object) else {
            continue;
        };
        for (name, member) in members {
            let here = at.child(keyword).child(name);
            found.push((Location::new(document, here.clone()), name.clone()));
            collect(member, &here, document, found);
        }
    }
}

/// The entries of `components.schemas` of an OpenAPI document, with the names they wish for.
pub(super) fn component_schemas(document: &Document) -> Vec<(Location, String)> {
    let at = Pointer::root().child("components").child("schemas");
    let members = at.get(&document.value).and_then(Value::as_object);
    members
        .into_iter()
        .flatten()
        .map(|(name, _)| (Location::new(document.id, at.child(name)), name.clone()))
        .collect()
}

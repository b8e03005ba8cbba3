//! Types in Rust: what a person would have written, with decoders and encoders by hand.

mod checks;
mod code;
mod depth;
mod docs;
mod idents;
mod item;
mod large;
mod members;
mod newtypes;
mod paths;
mod structs;
mod texts;
mod tuples;
mod unions;

pub(super) use docs::comment;
pub use members::{Field, fields, member_path};

use crate::model::schema::{Formats, Types};
use crate::output::{Module, RustCrate};
use serde_json::Value;
use std::collections::BTreeMap;

/// Writes all types that are needed into the crate, each into its module, and the schemas for their guards.
pub fn emit(types: &Types, out: &mut RustCrate) {
    let mut modules: BTreeMap<&str, String> = BTreeMap::new();
    for item in types.items.iter().filter(|item| item.live) {
        let text = modules
            .entry(&item.module)
            .or_insert_with(|| "use crate::support;\n\n".to_owned());
        text.push_str(&item::item(types, item));
    }
    if modules.is_empty() {
        return;
    }
    for (path, text) in modules {
        out.module(
            path,
            Module {
                text,
                ..Module::default()
            },
        );
    }
    // Each type on the way down takes a few steps of the compiler's; its own limit is 128.
    let depth = depth::depth(types);
    if depth > 16 {
        out.recursion_limit(128 + 8 * depth);
    }
    out.data(&format!("src/{}.json", code::SCHEMAS), definitions(types));
    out.module(
        code::SCHEMAS,
        Module {
            docs: "The schemas, for the guards.".to_owned(),
            text: schemas(types),
            ..Module::default()
        },
    );
}

/// One definition a line: a change of a contract is a change of few lines.
fn definitions(types: &Types) -> String {
    let definitions = types.bundle.get("$defs").and_then(Value::as_object);
    let lines: Vec<_> = definitions
        .into_iter()
        .flatten()
        .map(|(name, schema)| format!("{}: {schema}", Value::from(name.as_str())))
        .collect();
    format!("{{\"$defs\": {{\n{}\n}}}}\n", lines.join(",\n"))
}

fn schemas(types: &Types) -> String {
    let formats = match types.formats {
        Formats::Assert => "Assert",
        Formats::Annotate => "Annotate",
    };
    format!(
        "use crate::support;\n\npub(crate) static SCHEMAS: support::Schemas = support::Schemas::new(include_str!(\"{}.json\"), support::Formats::{formats});\n",
        code::SCHEMAS
    )
}

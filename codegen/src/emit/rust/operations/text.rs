//! The module `operations`.

use std::collections::BTreeSet;

use askama::Template;

use super::table::fields;
use super::view::{OperationView, View};
use crate::diagnostic::Diagnostic;
use crate::emit::rust::template::rendered;
use crate::output::{Module, RustCrate};

#[derive(Template)]
#[template(path = "operations/module.rs", escape = "none")]
struct Text<'v> {
    operations: Vec<Entry<'v>>,
}

struct Entry<'v> {
    view: &'v OperationView<'v>,
    tables: Vec<Table<'v>>,
}

impl Text<'_> {
    /// The errors that are made from a failure.
    fn refusing(&self) -> Vec<&str> {
        let errors = self.operations.iter().map(|entry| &entry.view.error);
        errors
            .filter(|error| error.internal().is_some())
            .map(|error| error.name.as_str())
            .collect()
    }
}

/// How a struct is read and written.
struct Table<'v> {
    name: &'v str,
    fields: String,
}

/// Puts requests, answers and tables into the crate.
///
/// # Errors
/// When the template cannot be filled.
pub fn emit(view: &View<'_>, made: &mut RustCrate) -> Result<(), Diagnostic> {
    let mut known = BTreeSet::new();
    let entry = |operation| Entry {
        view: operation,
        tables: tables(operation, &mut known),
    };
    let text = Text {
        operations: view.operations.iter().map(entry).collect(),
    };
    let text = rendered(&text, "operations")?;
    let text = text.replacen(IMPORTS, &imports(&text), 1);
    made.feature("http");
    made.module(
        "operations",
        Module {
            docs: "What each operation is asked, and what it answers.".to_owned(),
            text,
            feature: Some("http".to_owned()),
        },
    );
    Ok(())
}

/// Stands in the template where the imports go.
const IMPORTS: &str = "IMPORTS\n";

/// The names that the text uses.
fn imports(text: &str) -> String {
    let mut imports = String::new();
    if [" support::", "<support::", "(support::"]
        .iter()
        .any(|name| text.contains(name))
    {
        imports.push_str("use crate::support;\n");
    }
    if text.contains("Field {") {
        let property = if text.contains("Property {") { "Property, " } else { "" };
        imports.push_str(&format!(
            "use crate::support::http::{{Field, Location, {property}Scalar, Style}};\n"
        ));
    }
    imports
}

/// The tables of this operation that no operation before it has.
fn tables<'v>(operation: &'v OperationView<'_>, known: &mut BTreeSet<&'v str>) -> Vec<Table<'v>> {
    let parameters = operation.request.parameters.iter().zip(&operation.operation.object);
    let variants = operation.ok.variants.iter().chain(&operation.error.variants);
    let headers = variants.filter_map(|variant| variant.headers.as_ref().zip(variant.answer.headers.as_ref()));
    let mut tables = Vec::new();
    for (view, object) in parameters.chain(headers) {
        if known.insert(&view.table) {
            tables.push(Table {
                name: &view.table,
                fields: fields(&object.fields),
            });
        }
    }
    tables
}

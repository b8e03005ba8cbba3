//! An API as the Rust emitters see it: names chosen, types found.

use std::collections::BTreeMap;

use heck::{ToShoutySnakeCase, ToSnakeCase};

use crate::diagnostic::Diagnostic;
use crate::emit::rust::types::{Field, comment, fields};
use crate::model::api::{Api, FieldPlace, Operation, OperationRoots, Refused, Roots, Settings};
use crate::model::schema::{Docs, RootId, Types, pascal};
use crate::output::Names;

use super::callers::{CallerType, CallerView, caller_types, caller_view};
use super::outcome::{Outcome, outcomes};
use super::request::{RequestView, request_view};

/// Everything that the texts need.
#[derive(Debug)]
pub struct View<'a> {
    pub(in crate::emit::rust) api: &'a Api,
    pub(in crate::emit::rust) settings: &'a Settings,
    pub(in crate::emit::rust) operations: Vec<OperationView<'a>>,
    /// Operations whose types were refused.
    pub refused: Vec<Refused>,
    pub(in crate::emit::rust) callers: Vec<CallerType<'a>>,
}

#[derive(Debug)]
pub(in crate::emit::rust) struct OperationView<'a> {
    pub operation: &'a Operation,
    /// `create_scan`
    pub function: String,
    /// `CREATE_SCAN`
    pub constant: String,
    /// `/// …` lines.
    pub docs: String,
    pub caller: CallerView,
    pub request: RequestView<'a>,
    pub ok: Outcome<'a>,
    pub error: Outcome<'a>,
}

impl<'a> OperationView<'a> {
    /// What goes well, and what does not.
    pub fn outcomes(&self) -> [&Outcome<'a>; 2] {
        [&self.ok, &self.error]
    }

    /// A handler's arguments, after `&self`.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        let mut arguments = Vec::new();
        match &self.caller {
            CallerView::None => {}
            CallerView::One(name) | CallerView::Several { name, .. } => {
                arguments.push(("caller", format!("crate::callers::{name}")));
            }
        }
        if let Some(name) = &self.request.name {
            arguments.push(("request", format!("operations::{name}")));
        }
        arguments
    }

    /// How a closure takes an argument that the handler has or has not.
    pub fn pattern(&self, argument: &'static str) -> &'static str {
        let has = self.arguments().iter().any(|(name, _)| *name == argument);
        if has { argument } else { "(): ()" }
    }

    /// The table of the parameters, from outside of the module `operations`.
    pub fn parameters_table(&self) -> String {
        let table = self.request.parameters.as_ref();
        table.map_or_else(|| "&[]".to_owned(), |object| format!("operations::{}", object.table))
    }

    /// A comment about the operation.
    pub fn about(&self, before: &str, after: &str) -> String {
        let space = if after.starts_with([',', '.']) { "" } else { " " };
        docs(&format!("{before} `{}`{space}{after}", self.operation.id))
    }

    /// The fields that stand in the path.
    pub fn variables(&self) -> Vec<&Field> {
        let named = self.operation.object.iter().flat_map(|object| &object.fields);
        let in_path = named.filter(|field| field.place == FieldPlace::Path);
        in_path
            .filter_map(|field| self.request.fields().find(|known| known.member == field.member))
            .collect()
    }
}

impl View<'_> {
    /// The operations that have code, each with the type of its request where it asks for anything.
    pub fn generated(&self) -> impl Iterator<Item = (&Operation, Option<&str>)> {
        self.operations
            .iter()
            .map(move |view| (view.operation, view.request.name.as_deref()))
    }

    /// The operations that have code.
    pub fn served(&self) -> impl Iterator<Item = &Operation> {
        self.operations.iter().map(|view| view.operation)
    }

    /// Whether nothing is served.
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty()
    }
}

/// What is needed to find types.
#[derive(Clone, Copy)]
pub(super) struct Finder<'a> {
    pub types: &'a Types,
    pub problem: Option<RootId>,
}

/// A struct that stands for parameters or headers, and the table by which they are read and written.
#[derive(Clone, Debug)]
pub(in crate::emit::rust) struct ObjectView {
    pub path: String,
    pub fields: Vec<Field>,
    /// The table's name: `CREATE_SCAN_PARAMETERS`.
    pub table: String,
}

impl Finder<'_> {
    pub fn path(&self, root: RootId) -> Result<String, Diagnostic> {
        self.types.root(root).map(|root| root.path).map_err(Clone::clone)
    }

    /// A struct with its fields; its table is named when all are known.
    pub fn object(&self, root: Option<RootId>) -> Result<Option<ObjectView>, Diagnostic> {
        let Some(root) = root else { return Ok(None) };
        let found = self.types.root(root).map_err(Clone::clone)?;
        Ok(Some(ObjectView {
            path: found.path.clone(),
            fields: fields(self.types, &found),
            table: String::new(),
        }))
    }
}

/// Chooses names and finds types. Drafts are left out.
pub fn view<'a>(api: &'a Api, roots: &'a Roots, types: &'a Types, settings: &'a Settings) -> View<'a> {
    let finder = Finder {
        types,
        problem: roots.problem,
    };
    let callers = caller_types(api, settings);
    let mut view = View {
        api,
        settings,
        operations: Vec::new(),
        refused: Vec::new(),
        callers: Vec::new(),
    };
    for (operation, roots) in api
        .operations
        .iter()
        .zip(&roots.operations)
        .filter(|(operation, _)| !operation.draft)
    {
        match operation_view(operation, roots, finder, &callers) {
            Ok(made) => view.operations.push(made),
            Err(why) => view.refused.push(Refused {
                id: operation.id.clone(),
                at: operation.at.clone(),
                why,
            }),
        }
    }
    view.callers = callers;
    name_tables(&mut view.operations);
    view
}

/// A table for each struct, named after it.
fn name_tables(operations: &mut [OperationView<'_>]) {
    let mut names = Names::default();
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    for operation in operations {
        let parameters = operation.request.parameters.iter_mut();
        let variants = operation.ok.variants.iter_mut().chain(&mut operation.error.variants);
        for object in parameters.chain(variants.filter_map(|variant| variant.headers.as_mut())) {
            let name = object.path.rsplit("::").next().unwrap_or_default();
            let table = known
                .entry(object.path.clone())
                .or_insert_with(|| names.take(&name.to_shouty_snake_case()));
            object.table.clone_from(table);
        }
    }
}

fn operation_view<'a>(
    operation: &'a Operation,
    roots: &'a OperationRoots,
    finder: Finder<'a>,
    callers: &[CallerType<'a>],
) -> Result<OperationView<'a>, Diagnostic> {
    let pascal = pascal(&operation.id);
    let (ok, error) = outcomes(operation, roots, finder, &pascal)?;
    Ok(OperationView {
        function: function(&operation.id),
        constant: operation.id.to_shouty_snake_case(),
        docs: operation_docs(operation),
        caller: caller_view(operation, callers, &pascal)?,
        request: request_view(operation, roots, finder, &pascal)?,
        operation,
        ok,
        error,
    })
}

fn function(id: &str) -> String {
    let plain: String = id
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    let name = plain.to_snake_case();
    // `new` is the client's own.
    if name == "new" || syn::parse_str::<syn::Ident>(&name).is_err() {
        format!("{name}_")
    } else {
        name
    }
}

fn operation_docs(operation: &Operation) -> String {
    let route = format!("`{} {}`", operation.method, operation.path);
    let parts = [
        operation.summary.as_deref(),
        operation.description.as_deref(),
        Some(&route),
    ];
    let said: Vec<_> = parts
        .into_iter()
        .flatten()
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let mut text = docs(&said.join("\n\n"));
    if operation.deprecated {
        text.push_str("///\n/// Deprecated.\n");
    }
    text
}

/// `/// …` lines.
pub(in crate::emit::rust) fn docs(text: &str) -> String {
    comment(&Docs {
        description: Some(text.to_owned()),
        ..Docs::default()
    })
}

//! Every operation of every contract, drafts and internal ones too: read from the documents themselves, so that a new
//! one is walked by being written.

use codegen::config::Project;
use codegen::model::api::{self, FieldPlace, MediaKind, Settings};
use codegen::read::{Inputs, Location, Sources};
use gateway_routes::{ROUTES, Route};
use serde_json::Value;
use system_tests::system::top;

/// Where the contracts of services lie; others (of benches, say) are nobody's.
const FOLDER: &str = "openapi/";

/// What a walk needs to know of an operation.
#[derive(Debug)]
pub struct Operation {
    pub service: String,
    pub id: String,
    /// In capitals.
    pub method: String,
    pub template: String,
    /// The gateway's line for it; none for what is not public.
    pub route: Option<&'static Route>,
    pub draft: bool,
    /// The services that may call it; none for what people call.
    pub callers: Vec<String>,
    /// A body that the contract gives as an example, where it takes one.
    pub body: Option<Value>,
    pub variables: Vec<Variable>,
    /// Whether it has a query parameter of this name.
    pub is_paged: bool,
    /// Whether the contract has this status: 403 or, where it has not, 401 is for callers that are known.
    pub forbids: bool,
}

/// A variable of a path.
#[derive(Debug)]
pub struct Variable {
    pub name: String,
    /// Whose that is which it names, as `x-owner` says.
    pub owner: Option<String>,
    /// The contract's example.
    pub example: String,
}

impl Operation {
    /// The path with these variables set, and the contract's examples for all others.
    pub fn path(&self, set: &[(&str, &str)]) -> String {
        self.variables.iter().fold(self.template.clone(), |path, variable| {
            let value = set.iter().find(|(name, _)| *name == variable.name);
            let value = value.map_or(variable.example.as_str(), |(_, value)| value);
            path.replace(&format!("{{{}}}", variable.name), value)
        })
    }
}

/// All of them.
pub fn operations() -> Vec<Operation> {
    let project = Project::find(&top()).expect("a configuration of the generator");
    let configuration = &project.configuration;
    let groups = configuration.groups.iter();
    let documents: Vec<_> = groups
        .filter_map(|group| Some((group.name.as_str(), group.openapi.as_deref()?)))
        .filter(|(_, document)| document.starts_with(FOLDER))
        .collect();
    let inputs = Inputs {
        paths: configuration
            .groups
            .iter()
            .flat_map(|group| group.sources())
            .map(Into::into)
            .collect(),
        root: project.root.clone(),
        ..Inputs::default()
    };
    let mut sources = Sources::open(&inputs).expect("contracts");
    let settings = Settings {
        defaults: configuration.operation.clone(),
        ..Settings::default()
    };
    let mut all = Vec::new();
    for (service, name) in documents {
        let document = sources.roots_of(name).next().expect("the document").id;
        let api = api::read(&mut sources, document, &settings).expect("operations");
        assert!(api.refused.is_empty(), "{:?}", api.refused);
        all.extend(api.operations.iter().map(|read| operation(&sources, service, read)));
    }
    let public = all.iter().filter(|operation| operation.route.is_some()).count();
    assert_eq!(public, ROUTES.len(), "what is public stands in a document");
    all
}

fn operation(sources: &Sources, service: &str, read: &api::Operation) -> Operation {
    let is_its = |route: &&Route| route.service == service && route.operation == read.id;
    let variables = read.parameters.iter();
    let variables = variables.filter(|parameter| parameter.field.place == FieldPlace::Path);
    Operation {
        service: service.to_owned(),
        id: read.id.clone(),
        method: read.method.clone(),
        template: read.path.clone(),
        route: ROUTES.iter().find(is_its),
        draft: read.draft,
        callers: read.callers.clone(),
        body: read
            .body
            .as_ref()
            .map(|body| example_of_body(sources, body).unwrap_or_else(|| panic!("{}: no example of a body", read.id))),
        variables: variables.map(|parameter| variable(sources, parameter)).collect(),
        is_paged: read.parameters.iter().any(|parameter| parameter.name == "cursor"),
        forbids: read.documents(403),
    }
}

fn variable(sources: &Sources, parameter: &api::Parameter) -> Variable {
    let text = |name: &str| {
        let value = sources.value(&parameter.at.child(name))?;
        value.as_str().map(str::to_owned)
    };
    Variable {
        name: parameter.name.clone(),
        owner: text("x-owner"),
        example: text("example").unwrap_or_else(|| panic!("{}: no example", parameter.name)),
    }
}

/// The example of the media type, the first of several, or its schema's.
fn example_of_body(sources: &Sources, body: &api::Body) -> Option<Value> {
    let media = body.media.iter().find(|media| media.kind == MediaKind::Json)?;
    let at = body.at.child("content").child(&media.content_type);
    let first = |at: &Location| {
        let named = sources.value(at)?.as_object()?.keys().next()?;
        Some(at.child(named).child("value"))
    };
    let schema = media.schema.as_ref().and_then(|schema| sources.follow(schema).ok());
    let places = [
        Some(at.child("example")),
        first(&at.child("examples")),
        schema.map(|schema| schema.child("examples").index(0)),
    ];
    places.into_iter().flatten().find_map(|at| sources.value(&at).cloned())
}

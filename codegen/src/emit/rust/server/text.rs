//! The module `server`: the trait, and the endpoints.

use crate::emit::rust::operations::{CallerView, OperationView, View, docs};
use crate::model::schema::pascal;
use crate::output::{Module, RustCrate};

use super::{answers, callers, constants, requests};

/// Puts the server, its callers and the lowered document into the crate.
pub fn emit(view: &View<'_>, document: &serde_json::Value, made: &mut RustCrate) {
    let api = format!("{}Api", pascal(&view.api.name));
    let mut text = String::from(IMPORTS);
    let callers = callers::text(view);
    if callers.is_some() {
        text.push_str("#[allow(unused_imports)]\npub use crate::callers::*;\n\n");
    }
    text.push_str(&constants::text(view));
    text.push_str(&interface(view, &api));
    text.push_str(&endpoints(view, &api));
    for operation in &view.operations {
        requests::text(operation, &mut text);
        answers::text(&operation.ok, &mut text);
        answers::text(&operation.error, &mut text);
    }
    text.push_str(&test(view, &api));
    made.data("src/openapi.json", format!("{document:#}\n"));
    made.feature("http");
    made.feature("server");
    let module = |docs: String, text| Module {
        docs,
        text,
        feature: Some("server".to_owned()),
    };
    made.module(
        "server",
        module(
            format!(
                "{}, served: implement [`{api}`], and serve [`endpoints`].",
                view.api.title.trim()
            ),
            text,
        ),
    );
    if let Some(text) = callers {
        made.module(
            "callers",
            module(
                "Who calls. Only this layer makes these: to have one is to be allowed.".to_owned(),
                text,
            ),
        );
    }
}

const IMPORTS: &str = "#[allow(unused_imports)]
use std::future::Future;
use std::sync::Arc;

#[allow(unused_imports)]
use crate::support;
#[allow(unused_imports)]
use crate::support::server::{
    Answer, Answers, Api, BodyRule, Caller, CallerRule, Content, Denied, Endpoints, ErrorBody, Field, HeaderTable, Identity,
    LayerAnswer, LayerAnswers, Location, Media, MediaKind, Operation, Property, Received, Refusal, Request, Scalar, Style,
    ViolationNames, Written,
};

#[allow(unused_imports)]
use crate::operations;
#[allow(unused_imports)]
pub use crate::operations::*;
";

/// A handler's arguments, after `&self`.
fn arguments(operation: &OperationView<'_>) -> Vec<(&'static str, String)> {
    let mut arguments = Vec::new();
    match &operation.caller {
        CallerView::None => {}
        CallerView::One(name) | CallerView::Several { name, .. } => {
            arguments.push(("caller", format!("crate::callers::{name}")))
        }
    }
    if let Some(name) = &operation.request.name {
        arguments.push(("request", format!("operations::{name}")));
    }
    arguments
}

fn interface(view: &View<'_>, api: &str) -> String {
    let mut text = docs(&format!(
        "What {} does, one method for each operation.",
        view.api.title.trim()
    ));
    text.push_str(&format!("pub trait {api}: Send + Sync + 'static {{\n"));
    for operation in &view.operations {
        text.push_str(&operation.docs);
        let arguments: String = arguments(operation)
            .iter()
            .map(|(name, ty)| format!(", {name}: {ty}"))
            .collect();
        text.push_str(&format!(
            "fn {}(&self{arguments}) -> impl Future<Output = Result<operations::{}, operations::{}>> + Send;\n\n",
            operation.function, operation.ok.name, operation.error.name
        ));
    }
    text.push_str("}\n\n");
    text
}

fn endpoints(view: &View<'_>, api: &str) -> String {
    let mut text = format!(
        "/// Every operation, served by this implementation.\npub fn endpoints<A: {api}>(api: Arc<A>) -> Endpoints {{\nserved(move || Arc::clone(&api))\n}}\n\n\
         fn served<A: {api}>(api: impl Fn() -> Arc<A> + Clone + Send + Sync + 'static) -> Endpoints {{\nlet mut endpoints = Endpoints::new(&API);\n"
    );
    for operation in &view.operations {
        let named = arguments(operation);
        let pattern = |name: &str| {
            if named.iter().any(|(other, _)| *other == name) {
                name.to_owned()
            } else {
                "(): ()".to_owned()
            }
        };
        let values: Vec<_> = named.iter().map(|(name, _)| *name).collect();
        text.push_str(&format!(
            "let this = api.clone();\nendpoints.operation(&API, &{}, move |{}, {}| {{\nlet api = this();\nasync move {{ api.{}({}).await }}\n}});\n",
            operation.constant,
            pattern("caller"),
            pattern("request"),
            operation.function,
            values.join(", ")
        ));
    }
    text.push_str("drop(api);\nendpoints\n}\n\n");
    text
}

/// A test that the server reports what the contract says, whoever implements it.
fn test(view: &View<'_>, api: &str) -> String {
    let mut text = format!(
        "#[cfg(test)]\nmod tests {{\nuse super::*;\n\n/// Implements everything, and is nobody.\nenum Nobody {{}}\n\nimpl {api} for Nobody {{\n"
    );
    for operation in &view.operations {
        let arguments: String = arguments(operation)
            .iter()
            .map(|(_, ty)| format!(", _: {ty}"))
            .collect();
        text.push_str(&format!(
            "async fn {}(&self{arguments}) -> Result<operations::{}, operations::{}> {{\nmatch *self {{}}\n}}\n\n",
            operation.function, operation.ok.name, operation.error.name
        ));
    }
    text.push_str(
        "}\n\n#[test]\nfn the_server_reports_what_the_contract_says() {\n\
         let endpoints = served(|| -> Arc<Nobody> { unreachable!(\"nobody serves\") });\n\
         let comparison = support::server::compare(&endpoints, &API).unwrap();\n\
         for unsaid in &comparison.unsaid {\nprintln!(\"dropshot cannot say: {unsaid}\");\n}\n\
         assert_eq!(comparison.differences, []);\n}\n}\n",
    );
    text
}

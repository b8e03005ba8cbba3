//! The modules `server` and `callers`: the trait, the endpoints, and who calls.

use askama::Template;

use super::callers::Callers;
use super::constants::Shared;
use crate::diagnostic::Diagnostic;
use crate::emit::rust::operations::{View, docs};
use crate::emit::rust::template::rendered;
use crate::model::schema::pascal;
use crate::output::{Module, RustCrate};

#[derive(Template)]
#[template(path = "server/module.rs", escape = "none")]
struct Text<'v> {
    view: &'v View<'v>,
    /// The trait's name.
    api: String,
    about: String,
    has_callers: bool,
    shared: Shared<'v>,
}

/// Puts the server, its callers and the lowered document into the crate.
///
/// # Errors
/// When a template cannot be filled.
pub fn emit(view: &View<'_>, document: &serde_json::Value, made: &mut RustCrate) -> Result<(), Diagnostic> {
    let api = format!("{}Api", pascal(&view.api.name));
    let title = view.api.title.trim();
    let has_callers = !view.callers.is_empty();
    let text = Text {
        view,
        about: docs(&format!("What {title} does, one method for each operation.")),
        has_callers,
        shared: Shared::of(view),
        api: api.clone(),
    };
    let module = |docs: String, text| Module {
        docs,
        text,
        feature: Some("server".to_owned()),
    };
    let about = format!("{title}, served: implement [`{api}`], and serve [`endpoints`].");
    made.module("server", module(about, rendered(&text, "server")?));
    if has_callers {
        let about = "Who calls. Only this layer makes these: to have one is to be allowed.";
        let text = rendered(&Callers::of(view), "callers")?;
        made.module("callers", module(about.to_owned(), text));
    }
    made.data("src/openapi.json", format!("{document:#}\n"));
    made.feature("http");
    made.feature("server");
    Ok(())
}

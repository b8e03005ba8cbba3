//! The files of the route table's crate.

use askama::Template;

use crate::model::api::gateway::{self, Gateway, Route};

/// Module path -> text; the empty path is the crate's root.
pub fn emit(gateway: &Gateway) -> Result<Vec<(&'static str, String)>, askama::Error> {
    let mut files = vec![
        ("", Lib.render()?),
        (
            "answers",
            Answers {
                answers: &gateway.answers,
                body: &gateway.body,
            }
            .render()?,
        ),
        (
            "headers",
            Headers {
                headers: &gateway.headers,
                stripped: &gateway.stripped,
                trusted: &gateway.trusted,
            }
            .render()?,
        ),
        ("route", Definitions.render()?),
        (
            "table",
            Table {
                routes: &gateway.routes,
                services: &gateway.services,
            }
            .render()?,
        ),
    ];
    if let Some(name) = &gateway.cookie {
        files.push(("cookie", Cookie { name }.render()?));
    }
    Ok(files)
}

#[derive(Template)]
#[template(path = "routes/lib.rs", escape = "none")]
struct Lib;

#[derive(Template)]
#[template(path = "routes/answers.rs", escape = "none")]
struct Answers<'g> {
    answers: &'g [gateway::Answer],
    body: &'g gateway::Body,
}

#[derive(Template)]
#[template(path = "routes/headers.rs", escape = "none")]
struct Headers<'g> {
    headers: &'g [gateway::Header],
    stripped: &'g [String],
    trusted: &'g str,
}

#[derive(Template)]
#[template(path = "routes/route.rs", escape = "none")]
struct Definitions;

#[derive(Template)]
#[template(path = "routes/table.rs", escape = "none")]
struct Table<'g> {
    routes: &'g [Route],
    services: &'g [gateway::Service],
}

#[derive(Template)]
#[template(path = "routes/cookie.rs", escape = "none")]
struct Cookie<'g> {
    name: &'g str,
}

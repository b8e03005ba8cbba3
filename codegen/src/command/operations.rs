//! What a group's OpenAPI document adds to its crates: server, client, and a gateway's route table.

use crate::config::{Configuration, Group, Part, RoutesTarget};
use crate::diagnostic::Diagnostic;
use crate::emit;
use crate::emit::rust::operations::View;
use crate::model::api::{self, Api, Refused, Settings, gateway};
use crate::output::{Module, RustCrate, Support};
use crate::read::{DocumentId, Location, Pointer, Sources};

/// The part of the configuration that operations need.
pub(super) fn settings(configuration: &Configuration, sources: &Sources, findings: &mut Vec<Diagnostic>) -> Settings {
    let problem = configuration
        .errors
        .schema
        .as_deref()
        .map(|schema| problem(schema, sources));
    let problem = problem.and_then(|found| found.map_err(|wrong| findings.push(wrong)).ok());
    Settings {
        defaults: configuration.operation.clone(),
        identity: configuration.identity.clone(),
        callers: configuration.callers.clone(),
        headers: configuration.headers.clone(),
        gateway: configuration.gateway.clone(),
        errors: configuration.errors.clone(),
        layer: configuration.layer.clone(),
        problem,
    }
}

/// Where the error body's schema stands: a file and a pointer in it.
fn problem(schema: &str, sources: &Sources) -> Result<Location, Diagnostic> {
    let (file, pointer) = schema.split_once('#').unwrap_or((schema, ""));
    let document = sources.documents().find(|document| document.name == file);
    let at = document.and_then(|document| Some(Location::new(document.id, Pointer::parse(pointer)?)));
    at.filter(|at| sources.value(at).is_some()).ok_or_else(|| {
        Diagnostic::error(
            "configuration",
            format!("`schema` of `[errors]`: nothing stands at `{schema}`"),
        )
        .help("name a file of a group, and a pointer in it: `common.schema.json#/$defs/Problem`")
    })
}

fn document(sources: &Sources, group: &Group) -> Option<DocumentId> {
    sources
        .roots_of(group.openapi.as_deref()?)
        .next()
        .map(|document| document.id)
}

/// The operations of a group's document, if it has one.
pub(super) fn read(
    sources: &mut Sources,
    group: &Group,
    settings: &Settings,
    findings: &mut Vec<Diagnostic>,
) -> Option<Api> {
    let document = document(sources, group)?;
    match api::read(sources, document, settings) {
        Ok(api) => {
            findings.extend(api.refused.iter().map(|refused| refused.why.clone()));
            findings.extend(api.warnings.iter().cloned());
            Some(api)
        }
        Err(diagnostic) => {
            findings.push(diagnostic);
            None
        }
    }
}

/// Puts server and client into the crate; gives what is wrong with them.
pub(super) fn emit(
    sources: &Sources,
    api: &Api,
    view: &View<'_>,
    settings: &Settings,
    only: &[Part],
    made: &mut RustCrate,
) -> Vec<Diagnostic> {
    let mut findings: Vec<_> = view.refused.iter().map(|refused| placed(sources, refused)).collect();
    let (server, client) = (only.contains(&Part::Server), only.contains(&Part::Client));
    if view.is_empty() || !(server || client) {
        return findings;
    }
    findings.extend(emit::rust::operations::emit(view, made).err());
    if server {
        match api::lowered(sources, api, view.served(), settings.problem.as_ref()) {
            Ok(document) => findings.extend(emit::rust::server::emit(view, &document, made).err()),
            Err(diagnostic) => findings.push(diagnostic),
        }
    }
    if client && let Err(diagnostic) = emit::rust::client::emit(view, made) {
        findings.push(diagnostic);
    }
    findings
}

/// What was refused of an operation: with the operation's place, if it says none itself.
fn placed(sources: &Sources, refused: &Refused) -> Diagnostic {
    let why = refused.why.clone();
    match why.place {
        Some(_) => why,
        None => why.at(sources.place(&refused.at)),
    }
}

/// The crate of a gateway's route table.
pub(super) fn routes(
    sources: &mut Sources,
    group: &Group,
    target: &RoutesTarget,
    configuration: &Configuration,
    settings: &Settings,
    findings: &mut Vec<Diagnostic>,
) -> Option<RustCrate> {
    let document = document(sources, group)?;
    let Some(identity) = &configuration.identity else {
        let message = format!("group `{}` has routes, but there is no `[identity]`", group.name);
        findings.push(Diagnostic::error("configuration", message).help("say in codegen.toml how callers are known"));
        return None;
    };
    let configured = gateway::Configured {
        gateway: &configuration.gateway,
        headers: &configuration.headers,
        identity,
        errors: &configuration.errors,
        settings,
    };
    let read = gateway::read(sources, document, configured).map_err(|diagnostic| vec![diagnostic]);
    let written = read.and_then(|(gateway, wrong)| {
        findings.extend(wrong);
        emit::routes::emit(&gateway).map_err(|error| vec![Diagnostic::error("template", error.to_string())])
    });
    match written {
        Ok(modules) => {
            let description = "What a gateway must know of each public operation, from the contracts";
            let mut made = RustCrate::new(&target.name, description, Support::None);
            for (path, text) in modules {
                made.module(path, documented(&text));
            }
            Some(made)
        }
        Err(wrong) => {
            findings.extend(wrong);
            None
        }
    }
}

/// A template's text as a module: its first lines say what it is.
fn documented(text: &str) -> Module {
    let docs: Vec<_> = text
        .lines()
        .map_while(|line| line.strip_prefix("//!"))
        .map(str::trim)
        .collect();
    let rest: Vec<_> = text.lines().skip(docs.len()).collect();
    Module {
        docs: docs.join("\n"),
        text: rest.join("\n"),
        feature: None,
    }
}

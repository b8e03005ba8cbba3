//! Reading a gateway's document: each path, and the document that answers for it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use heck::ToShoutySnakeCase;

use crate::config::callers::Identity;
use crate::config::gateway as config;
use crate::config::layer::Errors;
use crate::diagnostic::Diagnostic;
use crate::read::{DocumentId, Location, Sources};

use super::super::operation::{Alternative, Api, Operation, SchemeKind};
use super::super::paths;
use super::super::settings::Settings;
use super::{Access, Answer, Body, Gateway, Header, Names, Route, Service};

/// Everything of the configuration that a gateway's table holds.
#[derive(Clone, Copy, Debug)]
pub struct Configured<'c> {
    pub gateway: &'c config::Gateway,
    pub headers: &'c config::Headers,
    pub identity: &'c Identity,
    pub errors: &'c Errors,
    pub settings: &'c Settings,
}

/// The table. What is wrong stands in the list; a route that is wrong is left out.
///
/// # Errors
/// Where the document or one that it leads into cannot be read at all.
pub fn read(
    sources: &mut Sources,
    document: DocumentId,
    configured: Configured<'_>,
) -> Result<(Gateway, Vec<Diagnostic>), Diagnostic> {
    let mut findings = Vec::new();
    let mut apis: BTreeMap<DocumentId, Api> = BTreeMap::new();
    let mut routes = Vec::new();
    for path in paths_of(sources, document) {
        let at = match paths::owner(sources, document, &path) {
            Ok(at) => at,
            Err(finding) => {
                findings.push(finding);
                continue;
            }
        };
        let api = match apis.entry(at.document) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(paths::read(sources, at.document, configured.settings)?),
        };
        let own = at.document == document;
        let service = if own { &configured.gateway.name } else { &api.name };
        let operations: Vec<_> = api
            .operations
            .iter()
            .filter(|operation| operation.at.pointer.is_within(&at.pointer))
            .collect();
        if let Some(other) = operations.iter().find(|operation| operation.path != path) {
            let message = format!("`{path}` leads to `{}`: a gateway forwards paths unchanged", other.path);
            let place = sources.place(&Location::root(document).child("paths").child(&path));
            findings.push(
                Diagnostic::error("gateway-path", message)
                    .at(place)
                    .help("give both documents the same path"),
            );
            continue;
        }
        for operation in operations {
            if operation.is_internal() {
                let message = format!(
                    "`{}` names the services that may call it, and is not public",
                    operation.id
                );
                let place = sources.place(&Location::root(document).child("paths").child(&path));
                findings.push(
                    Diagnostic::error("gateway-internal", message)
                        .at(place)
                        .help("take the path out"),
                );
                continue;
            }
            routes.push(route(operation, service, configured, api));
        }
    }
    for api in apis.values() {
        findings.extend(api.refused.iter().map(|refused| refused.why.clone()));
    }
    let cookie = configured.gateway.cookie_scheme.as_ref().and_then(|name| {
        let schemes = apis.values().flat_map(|api| &api.schemes);
        schemes
            .filter(|scheme| scheme.name == *name)
            .find_map(|scheme| match &scheme.kind {
                SchemeKind::Cookie(cookie) => Some(cookie.clone()),
                _ => None,
            })
    });
    if let (None, Some(name)) = (&cookie, &configured.gateway.cookie_scheme) {
        let message = format!("no document has a security scheme `{name}` that is a cookie");
        findings.push(Diagnostic::error("gateway-cookie", message).help("put `cookie-scheme` of `[gateway]` right"));
    }
    let services = services(&routes, &configured.gateway.name);
    findings.extend(unknown_headers(configured));
    Ok((
        Gateway {
            routes,
            services,
            headers: headers(configured.headers),
            stripped: stripped(configured),
            trusted: configured.identity.trusted.clone(),
            answers: answers(configured.gateway),
            body: Body {
                code: configured.errors.code.clone(),
                message: configured.errors.message.clone(),
                correlation_id: configured.errors.correlation_id.clone(),
            },
            cookie,
        },
        findings,
    ))
}

fn paths_of(sources: &Sources, document: DocumentId) -> Vec<String> {
    let paths = sources
        .document(document)
        .value
        .get("paths")
        .and_then(serde_json::Value::as_object);
    paths
        .into_iter()
        .flat_map(|paths| paths.keys())
        .filter(|path| path.starts_with('/'))
        .cloned()
        .collect()
}

fn route(operation: &Operation, service: &str, configured: Configured<'_>, api: &Api) -> Route {
    let key = configured.headers.get("idempotency-key");
    Route {
        operation: operation.id.clone(),
        service: service.to_owned(),
        method: operation.method.clone(),
        template: operation.path.clone(),
        access: access(&operation.security, api),
        visitor: operation.visitor,
        timeout_ms: operation.timeout_ms,
        body_limit: if operation.body.is_some() {
            operation.body_limit
        } else {
            0
        },
        repeatable: operation.repeatable,
        idempotency_key: key.is_some_and(|key| {
            operation
                .parameters
                .iter()
                .any(|parameter| parameter.name.eq_ignore_ascii_case(key))
        }),
        draft: operation.draft,
        encoded_slash: Names(
            operation
                .parameters
                .iter()
                .filter(|parameter| parameter.encoded_slash)
                .map(|parameter| parameter.name.clone())
                .collect(),
        ),
        admits: Names(operation.admits.clone()),
    }
}

/// Tokens are what an `http` scheme carries; keys and cookies are not the gateway's to ask for.
fn access(security: &[Alternative], api: &Api) -> Access {
    let is_token = |name: &str| {
        api.schemes
            .iter()
            .any(|scheme| scheme.name == name && matches!(scheme.kind, SchemeKind::Http(_)))
    };
    let mut roles: Vec<String> = Vec::new();
    let (mut with, mut without) = (false, security.is_empty());
    for alternative in security {
        let tokens: Vec<_> = alternative.0.iter().filter(|(name, _)| is_token(name)).collect();
        with |= !tokens.is_empty();
        without |= tokens.is_empty();
        for role in tokens.into_iter().flat_map(|(_, roles)| roles) {
            if !roles.contains(role) {
                roles.push(role.clone());
            }
        }
    }
    match (with, without) {
        (false, _) => Access::Open,
        (true, true) => Access::Optional(Names(roles)),
        (true, false) => Access::Required(Names(roles)),
    }
}

fn services(routes: &[Route], own: &str) -> Vec<Service> {
    let mut services: Vec<Service> = Vec::new();
    for route in routes {
        if route.service != own && services.iter().all(|service| service.name != route.service) {
            let url_env = format!("{}_URL", route.service.to_shouty_snake_case());
            services.push(Service {
                name: route.service.clone(),
                url_env,
            });
        }
    }
    services
}

fn headers(configured: &config::Headers) -> Vec<Header> {
    let header = |(key, name): (&String, &String)| Header {
        constant: key.to_shouty_snake_case(),
        name: name.to_ascii_lowercase(),
        doc: format!("`{name}`"),
    };
    configured.iter().map(header).collect()
}

fn stripped(configured: Configured<'_>) -> Vec<String> {
    let names = configured
        .gateway
        .strip
        .iter()
        .filter_map(|key| configured.headers.get(key));
    names.map(|name| name.to_ascii_lowercase()).collect()
}

fn unknown_headers(configured: Configured<'_>) -> Vec<Diagnostic> {
    let unknown = configured
        .gateway
        .strip
        .iter()
        .filter(|key| !configured.headers.contains_key(*key));
    let finding = |key: &String| {
        Diagnostic::error(
            "configuration",
            format!("`strip` of `[gateway]` names `{key}`, which `[headers]` does not have"),
        )
    };
    unknown.map(finding).collect()
}

fn answers(gateway: &config::Gateway) -> Vec<Answer> {
    let answer = |(name, answer): (&String, &config::GatewayAnswer)| Answer {
        constant: name.to_shouty_snake_case(),
        name: name.clone(),
        status: answer.status,
        code: answer.code.clone(),
        message: answer.message.clone(),
        retry_after: answer.retry_after,
    };
    gateway.answers.iter().map(answer).collect()
}

//! Who calls, as types: those that the configuration names, else the bare credential of a security scheme.

use std::collections::BTreeSet;

use crate::config::callers::Caller;
use crate::model::api::{Api, Operation, Scheme, Settings};
use crate::model::schema::pascal;

/// A type that only the layer makes.
#[derive(Debug)]
pub(in crate::emit::rust) struct CallerType<'a> {
    pub name: String,
    /// As a field: `brand_user`.
    pub ident: String,
    pub scheme: &'a Scheme,
    /// None: nothing is configured, and the type holds the credential as it came.
    pub configured: Option<&'a Caller>,
}

/// What a handler is told of its caller.
#[derive(Debug)]
pub(in crate::emit::rust) enum CallerView {
    /// Nothing.
    None,
    /// This type.
    One(String),
    /// A struct of its own.
    Several {
        name: String,
        parts: Vec<Part>,
        alternatives: Vec<Vec<String>>,
    },
}

#[derive(Debug)]
pub(in crate::emit::rust) struct Part {
    pub ident: String,
    pub ty: String,
    pub required: bool,
}

/// The types that the document's schemes lead to.
pub(super) fn caller_types<'a>(api: &'a Api, settings: &'a Settings) -> Vec<CallerType<'a>> {
    let mut types = Vec::new();
    for scheme in &api.schemes {
        let configured: Vec<_> = settings
            .callers
            .iter()
            .filter(|(_, caller)| caller.scheme == scheme.name)
            .collect();
        for (name, caller) in &configured {
            types.push(CallerType {
                name: pascal(name),
                ident: ident(name),
                scheme,
                configured: Some(caller),
            });
        }
        if configured.is_empty() {
            let name = format!("{}Credential", pascal(&scheme.name));
            types.push(CallerType {
                ident: ident(&scheme.name),
                name,
                scheme,
                configured: None,
            });
        }
    }
    let mut taken = BTreeSet::new();
    for one in &mut types {
        while !taken.insert(one.name.clone()) {
            one.name.push('2');
        }
        while !taken.insert(one.ident.clone()) {
            one.ident.push_str("_2");
        }
    }
    types
}

fn ident(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    let snake = heck::ToSnakeCase::to_snake_case(plain.as_str());
    if syn::parse_str::<syn::Ident>(&snake).is_err() {
        format!("caller_{snake}")
    } else {
        snake
    }
}

/// Which of the types an operation is for.
pub(super) fn caller_view(operation: &Operation, types: &[CallerType<'_>], pascal: &str) -> CallerView {
    let alternatives = alternatives(operation, types);
    let parts: Vec<_> = types
        .iter()
        .filter(|one| alternatives.iter().any(|needed| needed.contains(&one.ident)))
        .map(|one| Part {
            ident: one.ident.clone(),
            ty: one.name.clone(),
            required: alternatives.iter().all(|needed| needed.contains(&one.ident)),
        })
        .collect();
    match parts.as_slice() {
        [] => CallerView::None,
        [only] if only.required => CallerView::One(only.ty.clone()),
        _ => CallerView::Several {
            name: format!("{pascal}Caller"),
            parts,
            alternatives,
        },
    }
}

/// Each alternative as the callers that it needs; one for each way to choose a role.
fn alternatives(operation: &Operation, types: &[CallerType<'_>]) -> Vec<Vec<String>> {
    let mut expanded = Vec::new();
    for alternative in &operation.security {
        let mut ways: Vec<Vec<String>> = vec![Vec::new()];
        for (scheme, roles) in &alternative.0 {
            let of_scheme = types.iter().filter(|one| one.scheme.name == *scheme);
            let fitting: Vec<_> = of_scheme
                .filter(|one| match one.configured.and_then(|caller| caller.role.as_ref()) {
                    Some(role) => roles.is_empty() || roles.contains(role),
                    None => true,
                })
                .collect();
            ways = ways
                .iter()
                .flat_map(|way| {
                    fitting.iter().map(move |one| {
                        let mut longer = way.clone();
                        longer.push(one.ident.clone());
                        longer
                    })
                })
                .collect();
        }
        expanded.extend(ways);
    }
    expanded
}

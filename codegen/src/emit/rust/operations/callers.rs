//! Who calls, as types: those that the configuration names, else the bare credential of a security scheme.

use std::collections::BTreeSet;

use crate::config::callers::Caller;
use crate::diagnostic::Diagnostic;
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

impl CallerType<'_> {
    fn role(&self) -> Option<&str> {
        self.configured.and_then(|caller| caller.role.as_deref())
    }

    /// The word with which an operation admits this caller in place of another.
    fn word(&self) -> Option<&str> {
        self.configured.and_then(|caller| caller.admits.as_deref())
    }

    /// Whether the operation is for this one, as far as `x-admits` says.
    fn is_admitted(&self, operation: &Operation, types: &[CallerType<'_>]) -> bool {
        let says = |word: &str| operation.admits.iter().any(|one| one == word);
        match self.word() {
            Some(word) => says(word),
            None => !types.iter().any(|other| {
                let same = other.scheme.name == self.scheme.name && other.role() == self.role();
                same && other.word().is_some_and(says)
            }),
        }
    }
}

/// The types that the document's schemes lead to. One that needs a word is made where an operation says it.
pub(super) fn caller_types<'a>(api: &'a Api, settings: &'a Settings) -> Vec<CallerType<'a>> {
    let mut types = Vec::new();
    for scheme in &api.schemes {
        let configured: Vec<_> = settings
            .callers
            .iter()
            .filter(|(_, caller)| caller.scheme == scheme.name && is_called_for(api, caller))
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

fn is_called_for(api: &Api, caller: &Caller) -> bool {
    let Some(word) = &caller.admits else { return true };
    let mut operations = api.operations.iter().filter(|operation| !operation.draft);
    operations.any(|operation| operation.admits.contains(word))
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
///
/// # Errors
/// Nothing is configured for somebody whom the operation names: without a type he would not be looked at, and anybody
/// would get in. Or two are for the same credential.
pub(super) fn caller_view(
    operation: &Operation,
    types: &[CallerType<'_>],
    pascal: &str,
) -> Result<CallerView, Diagnostic> {
    let alternatives = alternatives(operation, types)?;
    let parts: Vec<_> = types
        .iter()
        .filter(|one| alternatives.iter().any(|needed| needed.contains(&one.ident)))
        .map(|one| Part {
            ident: one.ident.clone(),
            ty: one.name.clone(),
            required: alternatives.iter().all(|needed| needed.contains(&one.ident)),
        })
        .collect();
    Ok(match parts.as_slice() {
        [] => CallerView::None,
        [only] if only.required => CallerView::One(only.ty.clone()),
        _ => CallerView::Several {
            name: format!("{pascal}Caller"),
            parts,
            alternatives,
        },
    })
}

/// Each alternative as the callers that it needs; one for each way to choose a role.
fn alternatives(operation: &Operation, types: &[CallerType<'_>]) -> Result<Vec<Vec<String>>, Diagnostic> {
    let mut expanded = Vec::new();
    for alternative in &operation.security {
        let mut ways: Vec<Vec<String>> = vec![Vec::new()];
        for (scheme, roles) in &alternative.0 {
            let fitting = fitting(operation, types, scheme, roles)?;
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
    Ok(expanded)
}

/// The callers that a credential of the scheme makes: one for each role, if it has roles.
fn fitting<'t, 'a>(
    operation: &Operation,
    types: &'t [CallerType<'a>],
    scheme: &str,
    roles: &[String],
) -> Result<Vec<&'t CallerType<'a>>, Diagnostic> {
    let fits = |one: &&CallerType<'_>| {
        let role = one.role();
        let of_role = role.is_none_or(|role| roles.is_empty() || roles.iter().any(|known| known == role));
        one.scheme.name == scheme && of_role && one.is_admitted(operation, types)
    };
    let fitting: Vec<_> = types.iter().filter(fits).collect();
    if fitting.is_empty() {
        let message = format!("nobody is known by `{scheme}` with the roles {roles:?}");
        return Err(Diagnostic::error("caller", message).help("say in codegen.toml, under `callers`, who that is"));
    }
    let mut apart = BTreeSet::new();
    match fitting.iter().find(|one| !apart.insert(one.role())) {
        Some(one) => {
            let message = format!(
                "`{}` is one of several callers that the same credential makes",
                one.name
            );
            Err(Diagnostic::error("caller", message)
                .help("let one word of `x-admits` lead to one caller of each role, and no word to one"))
        }
        None => Ok(fitting),
    }
}

//! The module `callers`.

use crate::config::callers::{Caller, MemberKind};
use crate::emit::rust::operations::{CallerView, View, docs};
use crate::model::api::{Scheme, SchemeKind};

/// The text; none where no operation asks who calls.
pub(super) fn text(view: &View<'_>) -> Option<String> {
    if view.callers.is_empty() {
        return None;
    }
    let mut text = String::from(
        "#![allow(dead_code)]\n\n#[allow(unused_imports)]\nuse crate::support;\n#[allow(unused_imports)]\nuse crate::support::server::{Caller, Denied, Identity};\n\n",
    );
    for one in &view.callers {
        match one.configured {
            Some(caller) if caller.members.is_empty() => service(&one.name, caller, &mut text),
            Some(caller) => configured(&one.name, caller, &mut text),
            None => credential(&one.name, one.scheme, &mut text),
        }
        text.push_str(&format!(
            "impl Caller for {0} {{\nfn identify(identity: &Identity<'_>) -> Result<Self, Denied> {{\n\
             match {0}::of(identity)? {{\nSome(caller) => Ok(caller),\nNone if identity.has_roles() => Err(Denied::Forbidden),\n\
             None => Err(Denied::Unauthenticated),\n}}\n}}\n}}\n\n",
            one.name
        ));
    }
    for operation in &view.operations {
        several(&operation.operation.id, &operation.caller, &mut text);
    }
    Some(text)
}

/// Known by the headers that the trusted caller sets.
fn configured(name: &str, caller: &Caller, text: &mut String) {
    text.push_str(&docs(&caller.doc));
    text.push_str(&format!(
        "#[derive(Clone, Debug, PartialEq, Eq)]\npub struct {name} {{\n"
    ));
    let members: Vec<_> = caller
        .members
        .iter()
        .map(|(name, member)| (heck::ToSnakeCase::to_snake_case(name.as_str()), member))
        .collect();
    for (ident, member) in &members {
        let ty = match member.kind {
            MemberKind::Uuid => "support::uuid::Uuid",
            MemberKind::Text => "String",
        };
        let ty = if member.optional {
            format!("Option<{ty}>")
        } else {
            ty.to_owned()
        };
        text.push_str(&format!("{ident}: {ty},\n"));
    }
    text.push_str(&format!("}}\n\nimpl {name} {{\n"));
    for (ident, member) in &members {
        let (ty, value) = match (member.kind, member.optional) {
            (MemberKind::Uuid, false) => ("support::uuid::Uuid", format!("self.{ident}")),
            (MemberKind::Uuid, true) => ("Option<support::uuid::Uuid>", format!("self.{ident}")),
            (MemberKind::Text, false) => ("&str", format!("&self.{ident}")),
            (MemberKind::Text, true) => ("Option<&str>", format!("self.{ident}.as_deref()")),
        };
        text.push_str(&format!(
            "/// From `{}`.\npub fn {ident}(&self) -> {ty} {{\n{value}\n}}\n\n",
            member.header
        ));
    }
    text.push_str("pub(crate) fn of(identity: &Identity<'_>) -> Result<Option<Self>, Denied> {\n");
    match &caller.role {
        Some(role) => text.push_str(&format!("if !identity.has_role({role:?}) {{\nreturn Ok(None);\n}}\n")),
        None => {
            if let Some((_, member)) = members.iter().find(|(_, member)| !member.optional) {
                let header = member.header.to_ascii_lowercase();
                text.push_str(&format!(
                    "if identity.header({header:?}).is_none() {{\nreturn Ok(None);\n}}\n"
                ));
            }
        }
    }
    text.push_str("Ok(Some(Self {\n");
    for (ident, member) in &members {
        let header = member.header.to_ascii_lowercase();
        let found = format!("identity.header({header:?})");
        let parse = match member.kind {
            MemberKind::Uuid => ".parse().map_err(|_| Denied::Unauthenticated)",
            MemberKind::Text => ".to_owned()",
        };
        let value = match (member.optional, member.kind) {
            (false, MemberKind::Uuid) => format!("{found}.ok_or(Denied::Unauthenticated)?{parse}?"),
            (false, MemberKind::Text) => format!("{found}.ok_or(Denied::Unauthenticated)?{parse}"),
            (true, MemberKind::Uuid) => format!("{found}.map(|text| text{parse}).transpose()?"),
            (true, MemberKind::Text) => format!("{found}.map(|text| text{parse})"),
        };
        text.push_str(&format!("{ident}: {value},\n"));
    }
    text.push_str("}))\n}\n}\n\n");
}

/// Known by its own key.
fn service(name: &str, caller: &Caller, text: &mut String) {
    text.push_str(&docs(&caller.doc));
    text.push_str(&format!(
        "#[derive(Clone, Debug, PartialEq, Eq)]\npub struct {name} {{\nname: String,\n}}\n\nimpl {name} {{\n\
         /// The service's name.\npub fn name(&self) -> &str {{\n&self.name\n}}\n\n\
         pub(crate) fn of(identity: &Identity<'_>) -> Result<Option<Self>, Denied> {{\n\
         Ok(identity.caller().map(|name| Self {{ name: name.to_owned() }}))\n}}\n}}\n\n"
    ));
}

/// A credential as it came: whoever implements the API checks it.
fn credential(name: &str, scheme: &Scheme, text: &mut String) {
    let found = match &scheme.kind {
        SchemeKind::Http(word) => format!("identity.authorization({word:?}).map(str::to_owned)"),
        SchemeKind::Header(header) => format!("identity.raw_header({header:?}).map(str::to_owned)"),
        SchemeKind::Cookie(cookie) => format!("identity.cookie({cookie:?}).map(str::to_owned)"),
        SchemeKind::Query(name) => format!("identity.query({name:?})"),
        SchemeKind::Other => "Some(String::new())".to_owned(),
    };
    let about = format!(
        "What the security scheme `{}` carries, unchecked. {}",
        scheme.name,
        scheme.description.as_deref().unwrap_or_default()
    );
    text.push_str(&docs(&about));
    text.push_str(&format!(
        "#[derive(Clone, PartialEq, Eq)]\npub struct {name} {{\ncredential: String,\n}}\n\nimpl {name} {{\n\
         /// As it came.\npub fn credential(&self) -> &str {{\n&self.credential\n}}\n\n\
         pub(crate) fn of(identity: &Identity<'_>) -> Result<Option<Self>, Denied> {{\n\
         let found: Option<String> = {found};\n\
         Ok(found.map(|credential| Self {{ credential }}))\n}}\n}}\n\n\
         impl std::fmt::Debug for {name} {{\nfn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n\
         out.write_str({name:?})\n}}\n}}\n\n"
    ));
}

/// Callers of whom some need not be there.
fn several(id: &str, caller: &CallerView, text: &mut String) {
    let CallerView::Several {
        name,
        parts,
        alternatives,
    } = caller
    else {
        return;
    };
    text.push_str(&docs(&format!("Who calls `{id}`.")));
    text.push_str(&format!(
        "#[derive(Clone, Debug, PartialEq, Eq)]\npub struct {name} {{\n"
    ));
    for part in parts {
        let ty = if part.required {
            part.ty.clone()
        } else {
            format!("Option<{}>", part.ty)
        };
        text.push_str(&format!("pub {}: {ty},\n", part.ident));
    }
    text.push_str(&format!(
        "}}\n\nimpl Caller for {name} {{\nfn identify(identity: &Identity<'_>) -> Result<Self, Denied> {{\n"
    ));
    for part in parts {
        text.push_str(&format!("let {} = {}::of(identity)?;\n", part.ident, part.ty));
    }
    if alternatives.iter().all(|needed| !needed.is_empty()) {
        let ways: Vec<_> = alternatives
            .iter()
            .map(|needed| {
                needed
                    .iter()
                    .map(|ident| format!("{ident}.is_some()"))
                    .collect::<Vec<_>>()
                    .join(" && ")
            })
            .collect();
        text.push_str(&format!(
            "if !({}) {{\nreturn Err(if identity.has_roles() {{ Denied::Forbidden }} else {{ Denied::Unauthenticated }});\n}}\n",
            ways.join(" || ")
        ));
    }
    text.push_str("Ok(Self {\n");
    for part in parts {
        let value = if part.required {
            format!("{0}: {0}.ok_or(Denied::Unauthenticated)?", part.ident)
        } else {
            part.ident.clone()
        };
        text.push_str(&format!("{value},\n"));
    }
    text.push_str("})\n}\n}\n\n");
}

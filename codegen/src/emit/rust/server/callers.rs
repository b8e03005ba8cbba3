//! The module `callers`.

use askama::Template;

use crate::config::callers::{Caller, Member, MemberKind};
use crate::emit::rust::operations::{CallerType, CallerView, OperationView, View, docs};
use crate::model::api::{Scheme, SchemeKind};

#[derive(Template)]
#[template(path = "server/callers.rs", escape = "none")]
pub(super) struct Callers<'v> {
    callers: Vec<CallerText<'v>>,
    operations: &'v [OperationView<'v>],
}

struct CallerText<'v> {
    name: &'v str,
    docs: String,
    sort: Sort,
}

/// How a caller is known.
enum Sort {
    /// By the headers that the trusted caller sets.
    Configured {
        members: Vec<MemberText>,
        /// When it is not this caller.
        guard: Option<String>,
    },
    /// By its own key.
    Service,
    /// By a credential as it came, found by this expression: whoever implements the API checks it.
    Credential(String),
}

struct MemberText {
    ident: String,
    header: String,
    ty: &'static str,
    shown_ty: &'static str,
    shown: String,
    found: String,
}

impl<'v> Callers<'v> {
    pub fn of(view: &'v View<'v>) -> Self {
        Self {
            callers: view.callers.iter().map(caller).collect(),
            operations: &view.operations,
        }
    }
}

fn caller<'v>(one: &'v CallerType<'_>) -> CallerText<'v> {
    let (about, sort) = match one.configured {
        Some(caller) if caller.members.is_empty() => (docs(&caller.doc), Sort::Service),
        Some(caller) => (docs(&caller.doc), configured(caller)),
        None => {
            let about = format!(
                "What the security scheme `{}` carries, unchecked. {}",
                one.scheme.name,
                one.scheme.description.as_deref().unwrap_or_default()
            );
            (docs(&about), Sort::Credential(credential(one.scheme)))
        }
    };
    CallerText {
        name: &one.name,
        docs: about,
        sort,
    }
}

fn configured(caller: &Caller) -> Sort {
    let required = caller.members.values().find(|member| !member.optional);
    let guard = match (&caller.role, required) {
        (Some(role), _) => Some(format!("!identity.has_role({role:?})")),
        (None, Some(member)) => Some(format!(
            "identity.header({:?}).is_none()",
            member.header.to_ascii_lowercase()
        )),
        (None, None) => None,
    };
    let members = caller.members.iter();
    Sort::Configured {
        members: members.map(|(name, one)| member(name, one)).collect(),
        guard,
    }
}

fn member(name: &str, member: &Member) -> MemberText {
    let ident = heck::ToSnakeCase::to_snake_case(name);
    let header = member.header.to_ascii_lowercase();
    let found = format!("identity.header({header:?})");
    let denied = "Denied::Unauthenticated";
    let (ty, shown_ty, shown, found) = match (member.kind, member.optional) {
        (MemberKind::Uuid, false) => (
            "support::uuid::Uuid",
            "support::uuid::Uuid",
            format!("self.{ident}"),
            format!("{found}.ok_or({denied})?.parse().map_err(|_| {denied})?"),
        ),
        (MemberKind::Uuid, true) => (
            "Option<support::uuid::Uuid>",
            "Option<support::uuid::Uuid>",
            format!("self.{ident}"),
            format!("{found}.map(|text| text.parse().map_err(|_| {denied})).transpose()?"),
        ),
        (MemberKind::Text, false) => (
            "String",
            "&str",
            format!("&self.{ident}"),
            format!("{found}.ok_or({denied})?.to_owned()"),
        ),
        (MemberKind::Text, true) => (
            "Option<String>",
            "Option<&str>",
            format!("self.{ident}.as_deref()"),
            format!("{found}.map(|text| text.to_owned())"),
        ),
    };
    MemberText {
        ident,
        header: member.header.clone(),
        ty,
        shown_ty,
        shown,
        found,
    }
}

fn credential(scheme: &Scheme) -> String {
    match &scheme.kind {
        SchemeKind::Http(word) => format!("identity.authorization({word:?}).map(str::to_owned)"),
        SchemeKind::Header(header) => format!("identity.raw_header({header:?}).map(str::to_owned)"),
        SchemeKind::Cookie(cookie) => format!("identity.cookie({cookie:?}).map(str::to_owned)"),
        SchemeKind::Query(name) => format!("identity.query({name:?})"),
        SchemeKind::Other => "Some(String::new())".to_owned(),
    }
}

/// The condition under which one of the alternatives holds; none where nobody needs to be there.
fn ways(alternatives: &[Vec<String>]) -> Option<String> {
    let there = |ident: &String| format!("{ident}.is_some()");
    let way = |needed: &Vec<String>| needed.iter().map(there).collect::<Vec<_>>().join(" && ");
    let all = alternatives.iter().all(|needed| !needed.is_empty());
    all.then(|| alternatives.iter().map(way).collect::<Vec<_>>().join(" || "))
}

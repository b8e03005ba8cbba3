//! What the templates show of an operation's answers.

use super::outcome::{BodyKind, Outcome, Variant};
use super::view::docs;
use crate::model::api::Status;

impl Outcome<'_> {
    pub fn comment(&self) -> String {
        let what = if self.is_error {
            "when it does not go well"
        } else {
            "when it goes well"
        };
        docs(&format!("What `{}` answers {what}.", self.id))
    }

    /// The variant of 500 that holds the error body and nothing else: for errors that know their status only when they run.
    pub fn internal(&self) -> Option<&str> {
        let found = self
            .variants
            .iter()
            .find(|variant| variant.status == Status::Code(500) && variant.is_tuple() && variant.is_problem());
        found.map(|variant| variant.ident.as_str())
    }

    /// Statuses of the others, and how each is made from a `refused`. What needs more than that knows is left out.
    pub fn coded(&self) -> Vec<(u16, String)> {
        let coded = self.variants.iter().filter_map(|variant| match variant.status {
            Status::Code(code) if code != 500 => Some((code, variant.made_of_refused()?)),
            _ => None,
        });
        coded.collect()
    }

    /// Whether any variant has a code to show.
    pub fn has_codes(&self) -> bool {
        self.variants.iter().any(|variant| variant.shown().is_some())
    }

    pub fn has_codes_only(&self) -> bool {
        self.variants.iter().all(|variant| variant.shown().is_some())
    }
}

/// How a variant with a code is shown.
pub(in crate::emit::rust) struct Shown {
    pub pattern: String,
    pub status: String,
    pub arguments: String,
}

impl Variant<'_> {
    /// Whether its body is the one that all errors have.
    fn is_problem(&self) -> bool {
        matches!(self.body, Some(BodyKind::Problem(_) | BodyKind::Unsent))
    }

    /// Of a `refused`: the error body, and `Retry-After` (RFC 9110, 10.2.3) if it is the only header.
    fn made_of_refused(&self) -> Option<String> {
        if !self.is_problem() {
            return None;
        }
        if self.is_tuple() {
            return Some(format!("Self::{}(refused.into_problem())", self.ident));
        }
        let [header] = self.headers.as_ref()?.fields.as_slice() else {
            return None;
        };
        let is_retry_after = header.member.eq_ignore_ascii_case("retry-after") && header.ty == "u32";
        is_retry_after.then(|| {
            let (ident, header, body) = (&self.ident, &header.ident, self.body_ident);
            format!("Self::{ident} {{ {header}: refused.seconds(), {body}: refused.into_problem() }}")
        })
    }

    pub fn comment(&self) -> String {
        let status = match self.status {
            Status::Code(code) => code.to_string(),
            Status::Range(first) => format!("{first}XX"),
            Status::Default => "Any other status".to_owned(),
        };
        docs(&format!("{status}: {}", self.answer.description))
    }

    /// What it holds: `(Problem)`, `{ body: CatalogEntry, etag: String }`.
    pub fn declared(&self) -> String {
        let fields = self.fields();
        if self.is_tuple() {
            let types: Vec<_> = fields.iter().map(|(_, ty, _)| *ty).collect();
            return format!("({})", types.join(", "));
        }
        if fields.is_empty() {
            return String::new();
        }
        let fields = fields.iter().map(|(ident, ty, docs)| format!("{docs}{ident}: {ty},\n"));
        format!(" {{\n{}}}", fields.collect::<String>())
    }

    pub fn status_arm(&self) -> String {
        let rest = match (self.is_tuple(), self.fields().is_empty()) {
            (true, _) => "(..)",
            (_, true) => "",
            _ => " { .. }",
        };
        match self.status {
            Status::Code(code) => format!("Self::{}{rest} => {code}", self.ident),
            _ => format!("Self::{} {{ {1}, .. }} => *{1}", self.ident, self.status_ident),
        }
    }

    /// None where there is no code.
    pub fn shown(&self) -> Option<Shown> {
        let Some(BodyKind::Problem(_)) = self.body else {
            return None;
        };
        let (status, first) = match self.status {
            Status::Code(code) => (code.to_string(), ""),
            _ => ("{}".to_owned(), "self.status(), "),
        };
        let body = self.body_ident;
        let (pattern, body, first) = match self.is_tuple() {
            true => ("(body)".to_owned(), "body", ""),
            false => (format!(" {{ {body}, .. }}"), body, first),
        };
        Some(Shown {
            pattern,
            status,
            arguments: format!("{first}{body}.code()"),
        })
    }
}

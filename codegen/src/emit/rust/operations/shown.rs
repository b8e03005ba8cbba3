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

    /// The variants that hold the error body and nothing else.
    fn plain(&self) -> impl Iterator<Item = &Variant<'_>> {
        let is_problem = |body: &Option<BodyKind>| matches!(body, Some(BodyKind::Problem(_) | BodyKind::Unsent));
        self.variants
            .iter()
            .filter(move |variant| variant.is_tuple() && is_problem(&variant.body))
    }

    /// The variant of 500, for errors that know their status only when they run.
    pub fn internal(&self) -> Option<&str> {
        let found = self.plain().find(|variant| variant.status == Status::Code(500));
        found.map(|variant| variant.ident.as_str())
    }

    /// Statuses and variants of the others.
    pub fn coded(&self) -> Vec<(u16, &str)> {
        let coded = self.plain().filter_map(|variant| match variant.status {
            Status::Code(code) if code != 500 => Some((code, variant.ident.as_str())),
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

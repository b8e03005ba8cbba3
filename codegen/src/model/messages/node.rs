//! A value of a document that knows where it stands.

use serde_json::{Map, Value};

use crate::diagnostic::Diagnostic;
use crate::read::{Location, Sources};

/// A value and its place.
#[derive(Clone)]
pub struct Node<'s> {
    pub sources: &'s Sources,
    pub at: Location,
    pub value: &'s Value,
}

impl<'s> Node<'s> {
    pub fn at(sources: &'s Sources, at: Location) -> Option<Self> {
        let value = sources.value(&at)?;
        Some(Self { sources, at, value })
    }

    /// What is wrong here.
    pub fn refuse(&self, rule: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(rule, message).at(self.sources.place(&self.at))
    }

    /// Where the reference that stands here leads, or this.
    pub fn follow(&self) -> Result<Self, Diagnostic> {
        let at = self.sources.follow(&self.at)?;
        Self::at(self.sources, at).ok_or_else(|| self.refuse("reference-nowhere", "this leads nowhere"))
    }

    /// This member, not followed.
    pub fn raw(&self, name: &str) -> Option<Self> {
        Self::at(self.sources, self.at.child(name)).filter(|_| self.value.is_object())
    }

    /// This member, followed.
    pub fn get(&self, name: &str) -> Result<Option<Self>, Diagnostic> {
        self.raw(name).map(|node| node.follow()).transpose()
    }

    /// This member, followed; refused where it is missing.
    pub fn need(&self, name: &str) -> Result<Self, Diagnostic> {
        self.get(name)?
            .ok_or_else(|| self.refuse("asyncapi", format!("`{name}` is missing")))
    }

    pub fn object(&self) -> Result<&'s Map<String, Value>, Diagnostic> {
        self.value
            .as_object()
            .ok_or_else(|| self.refuse("asyncapi", "this must be an object"))
    }

    pub fn text(&self) -> Result<&'s str, Diagnostic> {
        self.value
            .as_str()
            .ok_or_else(|| self.refuse("asyncapi", "this must be a text"))
    }

    pub fn whole(&self) -> Result<u64, Diagnostic> {
        self.value
            .as_u64()
            .ok_or_else(|| self.refuse("asyncapi", "this must be a whole number, not negative"))
    }

    /// The members of an object, not followed.
    pub fn members(&self) -> Result<Vec<(&'s str, Self)>, Diagnostic> {
        let object = self.object()?;
        Ok(object
            .iter()
            .map(|(name, value)| {
                let at = self.at.child(name);
                (
                    name.as_str(),
                    Self {
                        at,
                        value,
                        ..self.clone()
                    },
                )
            })
            .collect())
    }

    /// The items of an array, not followed.
    pub fn items(&self) -> Result<Vec<Self>, Diagnostic> {
        let items = self
            .value
            .as_array()
            .ok_or_else(|| self.refuse("asyncapi", "this must be a list"))?;
        Ok(items
            .iter()
            .enumerate()
            .map(|(index, value)| Self {
                at: self.at.index(index),
                value,
                ..self.clone()
            })
            .collect())
    }

    /// A member's text, where it has one.
    pub fn optional_text(&self, name: &str) -> Result<Option<String>, Diagnostic> {
        self.get(name)?.map(|node| node.text().map(str::to_owned)).transpose()
    }

    /// Whether `x-status: draft` stands here.
    pub fn is_draft(&self) -> Result<bool, Diagnostic> {
        let Some(status) = self.get("x-status")? else {
            return Ok(false);
        };
        match status.text()? {
            "draft" => Ok(true),
            other => Err(status
                .refuse("asyncapi-status", format!("`{other}` is no status"))
                .help("write `draft`, or leave `x-status` out")),
        }
    }

    /// The first member that is not among these names and is no annotation or extension.
    pub fn stranger(&self, known: &[&str]) -> Result<Option<(&'s str, Self)>, Diagnostic> {
        const ANNOTATIONS: &[&str] = &[
            "$schema",
            "$id",
            "$comment",
            "title",
            "description",
            "examples",
            "deprecated",
            "default",
        ];
        let strange = |name: &str| !known.contains(&name) && !ANNOTATIONS.contains(&name) && !name.starts_with("x-");
        Ok(self.members()?.into_iter().find(|(name, _)| strange(name)))
    }
}

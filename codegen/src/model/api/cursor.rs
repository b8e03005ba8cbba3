//! Finding one's way through a document: members by name, references followed, wrong types refused with their place.

use serde_json::{Map, Value};

use crate::diagnostic::Diagnostic;
use crate::read::{Location, Sources};

/// A place in the sources that is known to hold a value.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'s> {
    pub sources: &'s Sources,
    pub at: Location,
    pub value: &'s Value,
}

impl<'s> Cursor<'s> {
    /// What stands there, behind any references.
    pub fn open(sources: &'s Sources, at: &Location) -> Result<Self, Diagnostic> {
        let at = sources.follow(at)?;
        match sources.value(&at) {
            Some(value) => Ok(Self { sources, at, value }),
            None => Err(Diagnostic::error("reference-nowhere", "nothing stands here").at(sources.place(&at))),
        }
    }

    /// The member behind any references; none where it is absent.
    pub fn member(&self, name: &str) -> Result<Option<Self>, Diagnostic> {
        match self.value.get(name) {
            None => Ok(None),
            Some(_) => Self::open(self.sources, &self.at.child(name)).map(Some),
        }
    }

    /// The member as it stands there: of a schema a reference is left to the lowering.
    pub fn here(&self, name: &str) -> Option<Location> {
        self.value.get(name).map(|_| self.at.child(name))
    }

    /// The members of an object in their order.
    pub fn members(&self) -> Result<Vec<(&'s str, Self)>, Diagnostic> {
        let names = self.object()?.keys();
        names
            .map(|name| Ok((name.as_str(), Self::open(self.sources, &self.at.child(name))?)))
            .collect()
    }

    pub fn items(&self) -> Result<Vec<Self>, Diagnostic> {
        let Value::Array(items) = self.value else {
            return Err(self.wrong("an array"));
        };
        (0..items.len())
            .map(|index| Self::open(self.sources, &self.at.index(index)))
            .collect()
    }

    pub fn object(&self) -> Result<&'s Map<String, Value>, Diagnostic> {
        self.value.as_object().ok_or_else(|| self.wrong("an object"))
    }

    pub fn text(&self, name: &str) -> Result<Option<String>, Diagnostic> {
        self.typed(name, "a text", |value| value.as_str().map(str::to_owned))
    }

    pub fn flag(&self, name: &str) -> Result<bool, Diagnostic> {
        self.typed(name, "true or false", Value::as_bool)
            .map(Option::unwrap_or_default)
    }

    pub fn typed<T>(
        &self,
        name: &str,
        wanted: &str,
        read: impl Fn(&'s Value) -> Option<T>,
    ) -> Result<Option<T>, Diagnostic> {
        match self.value.get(name) {
            None => Ok(None),
            Some(value) => read(value).map(Some).ok_or_else(|| {
                let message = format!("`{name}` must be {wanted}");
                Diagnostic::error("openapi", message).at(self.sources.place(&self.at.child(name)))
            }),
        }
    }

    pub fn texts(&self, name: &str) -> Result<Vec<String>, Diagnostic> {
        let read = |value: &Value| {
            let items = value.as_array()?.iter();
            items
                .map(|item| item.as_str().map(str::to_owned))
                .collect::<Option<Vec<_>>>()
        };
        self.typed(name, "a list of texts", read).map(Option::unwrap_or_default)
    }

    fn wrong(&self, wanted: &str) -> Diagnostic {
        self.refuse("openapi", format!("{wanted} must stand here"))
    }

    /// An error about this place.
    pub fn refuse(&self, rule: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(rule, message).at(self.sources.place(&self.at))
    }

    /// An error about a member of this place.
    pub fn refuse_member(&self, name: &str, rule: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(rule, message).at(self.sources.place(&self.at.child(name)))
    }
}

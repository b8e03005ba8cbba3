//! Schemas as they stand in a document that is made from them.
use super::bundle::{Bundle, Readers};
use super::schemas::Schemas;
use crate::diagnostic::Diagnostic;
use crate::read::{Location, Sources};
use serde_json::{Map, Value, json};

/// Prints schemas in 2020-12, whatever they were written in. It walks them by recursion: see [`with_stack`].
///
/// [`with_stack`]: super::with_stack
pub(crate) struct Printer<'s> {
    schemas: Schemas<'s>,
    bundle: Bundle,
}

impl<'s> Printer<'s> {
    pub fn new(sources: &'s Sources) -> Self {
        Self {
            schemas: Schemas::new(sources),
            bundle: Bundle::new(Readers::People),
        }
    }

    /// The schema, whose references lead to `#/$defs/Name`.
    ///
    /// # Errors
    /// Where it, or one that it refers to, cannot be read.
    pub fn print(&mut self, at: &Location) -> Result<Value, Diagnostic> {
        let at = self.schemas.start(at);
        self.bundle.inline_of(&mut self.schemas, at)
    }

    /// A reference to the schema, as a definition.
    ///
    /// # Errors
    /// Where it, or one that it refers to, cannot be read.
    pub fn define(&mut self, at: &Location) -> Result<Value, Diagnostic> {
        let at = self.schemas.start(at);
        let at = self.schemas.end_of_chain(at)?;
        let name = self.bundle.define(&mut self.schemas, at)?;
        Ok(json!({"$ref": format!("#/$defs/{name}")}))
    }

    /// What the printed schemas refer to, by name.
    pub fn definitions(self) -> Map<String, Value> {
        self.bundle.finish()
    }
}

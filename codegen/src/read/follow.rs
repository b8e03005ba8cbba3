//! Reference Objects of OpenAPI and AsyncAPI: `{"$ref": …}` in place of a value, also on the way to one.

use serde_json::Value;

use super::{Location, Sources, uri};
use crate::diagnostic::Diagnostic;

/// How many references one may go through. Only a circle needs more.
const LONGEST: usize = 256;

impl Sources {
    /// Where the value at a location really stands: the location itself, or what the reference there leads to, however
    /// many steps that takes. A pointer may go through references: `/channels/a/messages/b` where `/channels/a` is
    /// `{"$ref": "other.yaml#/channels/a"}`.
    ///
    /// # Errors
    /// Where a reference leads nowhere, into a circle, or is none; with the place of the reference.
    pub fn follow(&self, at: &Location) -> Result<Location, Diagnostic> {
        let mut steps = 0;
        self.walk(at, at, &mut steps)
    }

    /// `from` is the place that the pointer `at` stands in, for the error.
    fn walk(&self, from: &Location, at: &Location, steps: &mut usize) -> Result<Location, Diagnostic> {
        let mut here = self.dereferenced(Location::root(at.document), steps)?;
        for token in at.pointer.tokens() {
            let next = here.child(&token);
            if self.value(&next).is_none() {
                let message = format!(
                    "nothing stands at `{}` of {}",
                    at.pointer,
                    self.document(at.document).name
                );
                return Err(Diagnostic::error("reference-nowhere", message).at(self.place(from)));
            }
            here = self.dereferenced(next, steps)?;
        }
        Ok(here)
    }

    /// The location, or where the reference that stands there leads.
    fn dereferenced(&self, at: Location, steps: &mut usize) -> Result<Location, Diagnostic> {
        let reference = match self.value(&at).and_then(|value| value.get("$ref")) {
            None => return Ok(at),
            Some(Value::String(reference)) => reference,
            Some(_) => {
                return Err(Diagnostic::error("reference", "`$ref` must be a text").at(self.place(&at.child("$ref"))));
            }
        };
        let place = at.child("$ref");
        *steps += 1;
        if *steps > LONGEST {
            return Err(
                Diagnostic::error("reference-circle", format!("`{reference}` leads back to itself"))
                    .at(self.place(&place)),
            );
        }
        let target = self.target(&place, reference)?;
        self.walk(&place, &target, steps)
    }

    /// What a reference names, not looking whether anything stands there.
    fn target(&self, place: &Location, reference: &str) -> Result<Location, Diagnostic> {
        let wrong = |message: String| Diagnostic::error("reference", message).at(self.place(place));
        let base = &self.document(place.document).uri;
        let address = uri::resolve(base, reference).ok_or_else(|| wrong(format!("`{reference}` is not an address")))?;
        let (file, fragment) = uri::split(&address);
        let start = self.resource(file).ok_or_else(|| match self.broken(file) {
            Some(why) => wrong(format!("`{reference}` leads to a file that cannot be read: {why}")),
            None => wrong(format!("`{reference}` leads to no file that may be read")).help(
                "only files below the folder of a given file, or of a `--base-uri`, are opened; nothing is fetched",
            ),
        })?;
        let pointer = fragment
            .as_deref()
            .and_then(uri::pointer)
            .ok_or_else(|| wrong(format!("`{reference}`: the fragment is not a JSON pointer")))?;
        let pointer = pointer.tokens().fold(start.pointer, |at, token| at.child(&token));
        Ok(Location::new(start.document, pointer))
    }
}

//! All documents of a run: those that were given, and those that references lead to.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use super::document::{Document, DocumentId, Origin};
use super::{Location, Place, Pointer, uri};
use crate::diagnostic::Diagnostic;

/// The documents, read once. Nothing is opened after [`Sources::open`], and nothing is ever fetched.
#[derive(Debug, Default)]
pub struct Sources {
    pub(super) documents: Vec<Document>,
    pub(super) roots: Vec<DocumentId>,
    pub(super) by_uri: HashMap<String, DocumentId>,
    /// Resources within documents, by their `$id`.
    pub(super) embedded: HashMap<String, Location>,
    /// Files that are no documents, by address.
    pub(super) broken: HashMap<String, Diagnostic>,
    pub(super) unreadable: Vec<Unusable>,
    pub(super) refused: Vec<Unusable>,
    /// Documents whose address is another's: read, but no part of anything.
    pub(super) set_aside: HashSet<DocumentId>,
}

/// A file that was given and cannot be used.
#[derive(Clone, Debug)]
pub struct Unusable {
    /// As given.
    pub name: String,
    pub diagnostic: Diagnostic,
}

impl Sources {
    /// All documents, those given first.
    pub fn documents(&self) -> impl Iterator<Item = &Document> {
        self.documents
            .iter()
            .filter(|document| !self.set_aside.contains(&document.id))
    }

    /// # Panics
    /// Never for an id of these sources.
    pub fn document(&self, id: DocumentId) -> &Document {
        &self.documents[id.0]
    }

    /// The documents that were given, in that order, not those that were only reached.
    pub fn roots(&self) -> impl Iterator<Item = &Document> {
        self.roots.iter().map(|id| self.document(*id))
    }

    /// The documents that a path gave: the file itself, or those below the folder. `path` is written as it was given.
    pub fn roots_of(&self, path: &str) -> impl Iterator<Item = &Document> {
        let path = path.strip_prefix("./").unwrap_or(path).trim_end_matches('/').to_owned();
        let below = move |name: &str| {
            path == "."
                || path.is_empty()
                || name
                    .strip_prefix(&path)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.roots().filter(move |document| below(&document.name))
    }

    /// Given files that are not JSON or YAML.
    pub fn unreadable(&self) -> &[Unusable] {
        &self.unreadable
    }

    /// Given files that are documents but cannot stand beside the others: their `$id` is taken.
    pub fn refused(&self) -> &[Unusable] {
        &self.refused
    }

    /// What stands at a location.
    pub fn value(&self, at: &Location) -> Option<&Value> {
        at.pointer.get(&self.documents.get(at.document.0)?.value)
    }

    /// File, line and column of a location; where nothing stands there, of what is nearest around it.
    pub fn place(&self, at: &Location) -> Place {
        let document = self.document(at.document);
        match &document.origin {
            Origin::Text { text, marks } => document.place_in(text, marks, &at.pointer),
            Origin::Near(real) => Place {
                pointer: Pointer::root(),
                ..self.place(&Location::root(*real))
            },
        }
    }

    /// The document at an address, by where it lies or by its `$id`. A fragment does not count.
    pub fn by_uri(&self, address: &str) -> Option<DocumentId> {
        let address = uri::split(address).0;
        self.by_uri
            .get(address)
            .or_else(|| self.by_uri.get(&uri::normal(address)?))
            .copied()
    }

    /// The document or the part of one whose `$id` resolves to this address.
    pub fn resource(&self, address: &str) -> Option<Location> {
        let address = uri::split(address).0;
        self.by_uri(address)
            .map(Location::root)
            .or_else(|| self.embedded.get(address).cloned())
    }

    /// Why the file at an address, which does lie in a permitted folder, is no document.
    pub fn broken(&self, address: &str) -> Option<&Diagnostic> {
        self.broken.get(uri::split(address).0)
    }

    /// A number at or below a location which the document's value holds only nearly, so that nothing may be concluded
    /// from it: beyond 64 bits and no double, or beyond all doubles.
    pub fn lossy_number(&self, at: &Location) -> Option<Diagnostic> {
        let document = self.document(at.document);
        if document.lossy.is_empty() {
            return None;
        }
        let (pointer, lossy) = document
            .lossy
            .range(at.pointer.clone()..)
            .find(|(pointer, _)| pointer.is_within(&at.pointer))?;
        let place = self.place(&Location::new(at.document, pointer.clone()));
        Some(
            Diagnostic::error("inexact-number", lossy.as_str())
                .at(place)
                .help("write a number of at most 64 bits, or one that a double holds"),
        )
    }

    /// A document that no file holds, near one that a file does: its places are that document's start. References in it
    /// resolve as if it lay beside `near`; into `near` itself they must name it (`near.uri` and a fragment).
    pub fn add_synthetic(&mut self, name: &str, near: DocumentId, value: Value) -> DocumentId {
        let id = DocumentId(self.documents.len());
        let near_document = self.document(near);
        let mut address = format!("{}?{}", near_document.uri, uri::segment(name));
        address = uri::normal(&address).unwrap_or(address);
        while self.by_uri.contains_key(&address) {
            address.push('_');
        }
        let name = format!("{} ({name})", near_document.name);
        self.by_uri.insert(address.clone(), id);
        self.documents.push(Document {
            id,
            name,
            uri: address,
            value,
            origin: Origin::Near(near),
            lossy: BTreeMap::new(),
        });
        id
    }
}

//! All documents of a run: those that were given, and those that references lead to.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::PathBuf;

use serde_json::Value;

use super::document::{Document, DocumentId, Origin, parse};
use super::folders::{self, Folders};
use super::input::{self, File, Inputs};
use super::reach::{self, Reach};
use super::{Location, Place, Pointer, uri};
use crate::diagnostic::Diagnostic;

/// The documents, read once. Nothing is opened after [`Sources::open`], and nothing is ever fetched.
#[derive(Debug)]
pub struct Sources {
    documents: Vec<Document>,
    roots: Vec<DocumentId>,
    by_uri: HashMap<String, DocumentId>,
    /// Resources within documents, by their `$id`.
    embedded: HashMap<String, Location>,
    /// Files that are no documents, by address.
    broken: HashMap<String, Diagnostic>,
    unreadable: Vec<Unusable>,
    refused: Vec<Unusable>,
}

/// A file that was given and cannot be used.
#[derive(Clone, Debug)]
pub struct Unusable {
    /// As given.
    pub name: String,
    pub diagnostic: Diagnostic,
}

impl Sources {
    /// Reads what is given and everything that it refers to, as far as it lies in permitted folders.
    ///
    /// # Errors
    /// Where a path does not exist, or not one of the given files can be read.
    pub fn open(inputs: &Inputs) -> Result<Self, Vec<Diagnostic>> {
        let (files, folders) = input::open(inputs)?;
        if files.is_empty() {
            let places: Vec<_> = inputs.paths.iter().map(|path| input::shown(path)).collect();
            let message = format!(
                "{}: no `.json`, `.schema`, `.yaml` or `.yml` file in it",
                places.join(", ")
            );
            return Err(vec![Diagnostic::error("unreadable-input", message)]);
        }
        let mut opening = Opening::new(folders);
        for file in files {
            opening.root(file);
        }
        opening.name_roots();
        opening.follow_references();
        let sources = opening.sources;
        if sources.roots.is_empty() && sources.refused.is_empty() {
            return Err(sources
                .unreadable
                .into_iter()
                .map(|unusable| unusable.diagnostic)
                .collect());
        }
        Ok(sources)
    }

    /// All documents, those given first.
    pub fn documents(&self) -> impl Iterator<Item = &Document> {
        self.documents.iter()
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
            lossy: Default::default(),
        });
        id
    }
}

/// The work of [`Sources::open`].
struct Opening {
    folders: Folders,
    sources: Sources,
    by_path: HashMap<PathBuf, DocumentId>,
    reaches: Vec<Reach>,
    /// Documents found by their `$id` in folders, when a reference calls for it: parsed, but not yet taken.
    searched: Option<HashMap<String, File>>,
}

impl Opening {
    fn new(folders: Folders) -> Self {
        let sources = Sources {
            documents: Vec::new(),
            roots: Vec::new(),
            by_uri: HashMap::new(),
            embedded: HashMap::new(),
            broken: HashMap::new(),
            unreadable: Vec::new(),
            refused: Vec::new(),
        };
        Self {
            folders,
            sources,
            by_path: HashMap::new(),
            reaches: Vec::new(),
            searched: None,
        }
    }

    fn root(&mut self, file: File) {
        match self.load(&file) {
            Ok(id) => self.sources.roots.push(id),
            Err(diagnostic) => self.sources.unreadable.push(Unusable {
                name: file.name,
                diagnostic,
            }),
        }
    }

    /// Reads a file, once.
    fn load(&mut self, file: &File) -> Result<DocumentId, Diagnostic> {
        if let Some(id) = self.by_path.get(&file.path) {
            return Ok(*id);
        }
        let address = self.folders.uri_of(&file.path);
        let parsed = folders::read(file).and_then(|bytes| parse(&file.name, bytes));
        let (content, text) = parsed.inspect_err(|diagnostic| {
            self.sources.broken.insert(address.clone(), diagnostic.clone());
        })?;
        let id = DocumentId(self.sources.documents.len());
        self.reaches.push(reach::of(&content.value, &address));
        let origin = Origin::Text {
            text,
            marks: content.marks,
        };
        let document = Document {
            id,
            name: file.name.clone(),
            uri: address.clone(),
            value: content.value,
            origin,
            lossy: content.lossy,
        };
        self.sources.documents.push(document);
        self.sources.by_uri.entry(address).or_insert(id);
        self.by_path.insert(file.path.clone(), id);
        Ok(id)
    }

    /// Registers the given documents by their `$id`, and sets aside those whose `$id` is another's.
    fn name_roots(&mut self) {
        let mut refused = HashSet::new();
        for id in self.sources.roots.clone() {
            if let Err(diagnostic) = self.name(id) {
                refused.insert(id);
                let name = self.sources.document(id).name.clone();
                self.sources.refused.push(Unusable { name, diagnostic });
            }
        }
        self.sources.roots.retain(|id| !refused.contains(id));
        self.sources.by_uri.retain(|_, id| !refused.contains(id));
    }

    fn name(&mut self, id: DocumentId) -> Result<(), Diagnostic> {
        let ids = self
            .reaches
            .get(id.0)
            .map(|reach| reach.ids.clone())
            .unwrap_or_default();
        let address = ids.iter().find(|(_, at)| at.is_root());
        if let Some((address, _)) = address
            && let Some(other) = self.sources.by_uri.get(address).filter(|other| **other != id)
        {
            let document = self.sources.document(id);
            let keyword = if document.value.get("$id").is_some() {
                "$id"
            } else {
                "id"
            };
            let place = self.sources.place(&Location::root(id).child(keyword));
            let other = &self.sources.document(*other).name;
            let message = format!("`{address}` is already the address of {other}");
            return Err(Diagnostic::error("id-twice", message)
                .at(place)
                .help("give every document an address of its own"));
        }
        for (address, at) in ids {
            if at.is_root() {
                self.sources.by_uri.insert(address, id);
            } else {
                self.sources.embedded.entry(address).or_insert(Location::new(id, at));
            }
        }
        Ok(())
    }

    /// Loads what is referred to, until nothing new comes.
    fn follow_references(&mut self) {
        let mut pending: VecDeque<usize> = self.sources.roots.iter().map(|id| id.0).collect();
        let mut tried = HashSet::new();
        while let Some(number) = pending.pop_front() {
            let Some(reach) = self.reaches.get(number) else {
                continue;
            };
            let references = reach.references.iter().map(|address| (address.clone(), true));
            let schemas = reach.schemas.iter().map(|address| (address.clone(), false));
            for (address, search) in references.chain(schemas).collect::<Vec<_>>() {
                if !tried.insert((address.clone(), search)) || self.sources.resource(&address).is_some() {
                    continue;
                }
                let before = self.sources.documents.len();
                self.reach(&address, search);
                pending.extend(before..self.sources.documents.len());
            }
        }
    }

    fn reach(&mut self, address: &str, search: bool) {
        let found = self
            .folders
            .find(address)
            .or_else(|| if search { self.search(address) } else { None });
        let Some(file) = found else { return };
        match self.load(&file) {
            Ok(id) => {
                let named = self.name(id);
                if let Err(diagnostic) = named {
                    self.sources.by_uri.retain(|_, other| *other != id);
                    self.sources.broken.insert(address.to_owned(), diagnostic);
                } else if self.sources.resource(address).is_none() {
                    self.sources.by_uri.insert(address.to_owned(), id);
                }
            }
            Err(diagnostic) => {
                self.sources.broken.insert(address.to_owned(), diagnostic);
            }
        }
    }

    /// The file in any of the folders that has this `$id`, at its root or within.
    fn search(&mut self, address: &str) -> Option<File> {
        if address.starts_with("https://json-schema.org/") || address.starts_with("http://json-schema.org/") {
            return None;
        }
        let searched = match self.searched.take() {
            Some(searched) => searched,
            None => self.all_ids(),
        };
        let found = searched.get(address).cloned();
        self.searched = Some(searched);
        found
    }

    fn all_ids(&self) -> HashMap<String, File> {
        let mut ids = HashMap::new();
        for file in self.folders.files() {
            if self.by_path.contains_key(&file.path) {
                continue;
            }
            let parsed = folders::read(&file).and_then(|bytes| parse(&file.name, bytes));
            let Ok((content, _)) = parsed else { continue };
            for (address, _) in reach::of(&content.value, &self.folders.uri_of(&file.path)).ids {
                ids.entry(address).or_insert_with(|| file.clone());
            }
        }
        ids
    }
}

//! Opening documents: those that are given, then whatever they refer to, until nothing new comes.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::PathBuf;

use super::document::{Document, Origin, parse};
use super::folders::{self, Folders};
use super::input::{self, File, Inputs};
use super::metaschemas;
use super::reach::{self, Reach};
use super::{DocumentId, Location, Sources, Unusable};
use crate::diagnostic::Diagnostic;

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
        Self {
            folders,
            sources: Sources::default(),
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
        let id = folders::read(file).and_then(|bytes| self.take(&file.name, &address, bytes));
        let id = id.inspect_err(|diagnostic| {
            self.sources.broken.insert(address.clone(), diagnostic.clone());
        })?;
        self.by_path.insert(file.path.clone(), id);
        Ok(id)
    }

    fn take(&mut self, name: &str, address: &str, bytes: Vec<u8>) -> Result<DocumentId, Diagnostic> {
        let (content, text) = parse(name, bytes)?;
        let id = DocumentId(self.sources.documents.len());
        self.reaches.push(reach::of(&content.value, address));
        let origin = Origin::Text {
            text,
            marks: content.marks,
        };
        let document = Document {
            id,
            name: name.to_owned(),
            uri: address.to_owned(),
            value: content.value,
            origin,
            lossy: content.lossy,
        };
        self.sources.documents.push(document);
        self.sources.by_uri.entry(address.to_owned()).or_insert(id);
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
        self.set_aside(&refused);
    }

    fn set_aside(&mut self, refused: &HashSet<DocumentId>) {
        self.sources.by_uri.retain(|_, id| !refused.contains(id));
        self.sources.set_aside.extend(refused);
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
        let loaded = match (found, metaschemas::text(address).filter(|_| search)) {
            (Some(file), _) => self.load(&file),
            (None, Some(text)) => self.take(address, address, text.into_bytes()),
            (None, None) => return,
        };
        match loaded {
            Ok(id) => {
                let named = self.name(id);
                if let Err(diagnostic) = named {
                    self.set_aside(&HashSet::from([id]));
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

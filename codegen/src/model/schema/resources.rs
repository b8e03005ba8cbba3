//! Where references lead: every resource of every document, its base address, its anchors, its dialect.
use super::dialect::Dialect;
use crate::diagnostic::Diagnostic;
use crate::read::{Document, DocumentId, Location, Pointer, Sources, uri};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};

/// A schema with an address of its own: a document, or a part of one that has `$id`.
#[derive(Debug)]
pub(super) struct Resource {
    pub at: Location,
    pub base: String,
    pub dialect: Dialect,
    /// `$anchor` and `$dynamicAnchor` by name.
    pub anchors: HashMap<String, Pointer>,
    /// `$dynamicAnchor` alone. `$recursiveAnchor` of 2019-09 is the one without a name.
    pub dynamic: BTreeMap<String, Pointer>,
}

/// All resources, by address and by place.
pub(super) struct Resources<'s> {
    sources: &'s Sources,
    all: Vec<Resource>,
    by_uri: HashMap<String, usize>,
    by_place: HashMap<DocumentId, BTreeMap<Pointer, usize>>,
}

impl<'s> Resources<'s> {
    pub fn new(sources: &'s Sources) -> Self {
        let mut resources = Self {
            sources,
            all: Vec::new(),
            by_uri: HashMap::new(),
            by_place: HashMap::new(),
        };
        for document in sources.documents() {
            resources.index(document);
        }
        resources
    }

    /// The resource that a location belongs to: the innermost one around it.
    pub fn around(&self, at: &Location) -> Option<&Resource> {
        let places = self.by_place.get(&at.document)?;
        let mut pointer = at.pointer.clone();
        loop {
            if let Some(index) = places.get(&pointer) {
                return self.all.get(*index);
            }
            pointer = pointer.parent()?;
        }
    }

    /// Where a reference in the schema at `from` leads, as it is written.
    ///
    /// # Errors
    /// When nothing is there.
    pub fn follow(&self, from: &Location, keyword: &str, reference: &str) -> Result<Location, Diagnostic> {
        let nowhere = |message: String| {
            Diagnostic::error("reference-nowhere", message)
                .at(self.sources.place(&from.child(keyword)))
                .help("the file must lie below the folder of a given file or of a --base-uri; nothing is fetched")
        };
        let Some(resource) = self.around(from) else {
            return Err(nowhere(format!("`{reference}` stands in no document")));
        };
        // Fragments are often written with characters that addresses do not have: `#/definitions/List<Item>`.
        let (address, fragment) = uri::split(reference);
        let Some(full) = uri::resolve(&resource.base, address) else {
            return Err(nowhere(format!("`{reference}` is no reference")));
        };
        let address = uri::split(&full).0;
        let Some(fragment) = fragment else {
            return Err(nowhere(format!("the fragment of `{reference}` cannot be decoded")));
        };
        let Some(target) = self.at_address(address) else {
            return Err(match self.sources.broken(address) {
                Some(broken) => nowhere(format!(
                    "`{reference}` leads to a file that cannot be used: {}",
                    broken.message
                )),
                None => nowhere(format!(
                    "`{reference}` leads to no document that was given or may be read"
                )),
            });
        };
        if fragment.is_empty() {
            return Ok(target.at.clone());
        }
        let place = match fragment.starts_with('/') {
            true => Pointer::parse(&format!("{}{fragment}", target.at.pointer)),
            false => target.anchors.get(&fragment).cloned(),
        };
        let place = place.map(|pointer| Location::new(target.at.document, pointer));
        match place.filter(|place| self.sources.value(place).is_some()) {
            Some(place) => Ok(place),
            None => Err(nowhere(format!("nothing stands at `{reference}`"))),
        }
    }

    fn at_address(&self, address: &str) -> Option<&Resource> {
        let bare = address.trim_end_matches('#');
        let index = self.by_uri.get(bare).copied().or_else(|| {
            let at = self.sources.resource(bare)?;
            self.by_place.get(&at.document)?.get(&at.pointer).copied()
        })?;
        self.all.get(index)
    }

    fn index(&mut self, document: &Document) {
        let root = Location::root(document.id);
        let dialect = Dialect::of_document(&document.value);
        let (base, _) = uri::split(&document.uri);
        let first = self.add(root.clone(), base.to_owned(), dialect);
        // Schemas stand at the root, or in the components of an API description.
        let components = document
            .value
            .get("openapi")
            .or_else(|| document.value.get("asyncapi"))
            .is_some();
        let mut pending = Vec::new();
        if components {
            let place = root.pointer.child("components").child("schemas");
            if let Some(schemas) = place.get(&document.value).and_then(Value::as_object) {
                pending.extend(schemas.iter().map(|(name, schema)| (schema, place.child(name), first)));
            }
        } else {
            pending.push((&document.value, root.pointer.clone(), first));
        }
        while let Some((value, pointer, outer)) = pending.pop() {
            let Value::Object(members) = value else { continue };
            let resource = self.schema(document.id, members, &pointer, outer);
            for (child, below) in subschemas(members) {
                pending.push((
                    child,
                    below.into_iter().fold(pointer.clone(), |at, token| at.child(&token)),
                    resource,
                ));
            }
        }
    }

    /// Registers what a schema says of itself; returns the resource that it belongs to.
    fn schema(&mut self, document: DocumentId, members: &Map<String, Value>, at: &Pointer, outer: usize) -> usize {
        let mut resource = outer;
        let text = |name: &str| members.get(name).and_then(Value::as_str);
        let Some(around) = self.all.get(outer) else {
            return outer;
        };
        let mut dialect = around.dialect;
        if let Some(named) = text("$schema").and_then(|uri| Dialect::of_metaschema(uri, self.sources)) {
            dialect = named;
        }
        let ignored = dialect.reference_stands_alone() && members.contains_key("$ref") && !at.is_root();
        if let Some(id) = text(dialect.id()).filter(|_| !ignored) {
            if let Some(anchor) = id.strip_prefix('#') {
                self.anchor(resource, anchor, at);
            } else if let Some(full) = uri::resolve(&around.base, id) {
                let (address, fragment) = uri::split(&full);
                resource = self.add(Location::new(document, at.clone()), address.to_owned(), dialect);
                if let Some(anchor) = fragment.filter(|anchor| !anchor.is_empty()) {
                    self.anchor(resource, &anchor, at);
                }
            }
        }
        if at.is_root()
            && let Some(root) = self.all.get_mut(resource)
        {
            root.dialect = dialect;
        }
        for keyword in ["$anchor", "$dynamicAnchor"] {
            if let Some(anchor) = text(keyword) {
                self.anchor(resource, anchor, at);
            }
        }
        let dynamic = text("$dynamicAnchor").map(str::to_owned);
        let recursive = members.get("$recursiveAnchor") == Some(&Value::Bool(true));
        if let (Some(name), Some(resource)) = (dynamic.or(recursive.then(String::new)), self.all.get_mut(resource)) {
            resource.dynamic.insert(name, at.clone());
        }
        resource
    }

    fn anchor(&mut self, resource: usize, name: &str, at: &Pointer) {
        if let Some(resource) = self.all.get_mut(resource) {
            resource.anchors.entry(name.to_owned()).or_insert_with(|| at.clone());
        }
    }

    fn add(&mut self, at: Location, base: String, dialect: Dialect) -> usize {
        let places = self.by_place.entry(at.document).or_default();
        let index = match places.get(&at.pointer) {
            // A document's `$id` is another name for the resource that its address names.
            Some(index) => *index,
            None => {
                let index = self.all.len();
                places.insert(at.pointer.clone(), index);
                let (anchors, dynamic) = (HashMap::new(), BTreeMap::new());
                self.all.push(Resource {
                    at,
                    base: base.clone(),
                    dialect,
                    anchors,
                    dynamic,
                });
                index
            }
        };
        self.by_uri.entry(base.clone()).or_insert(index);
        if let Some(resource) = self.all.get_mut(index) {
            resource.base = base;
            resource.dialect = dialect;
        }
        index
    }
}

/// The schemas directly within a schema, each with the steps that lead to it. Values that merely look like schemas
/// (in `enum`, `const`, `default`, unknown keywords) are none.
pub(super) fn subschemas(members: &Map<String, Value>) -> Vec<(&Value, Vec<String>)> {
    let mut found = Vec::new();
    for (keyword, value) in members {
        match keyword.as_str() {
            "additionalItems"
            | "additionalProperties"
            | "contains"
            | "contentSchema"
            | "else"
            | "if"
            | "not"
            | "propertyNames"
            | "then"
            | "unevaluatedItems"
            | "unevaluatedProperties" => {
                found.push((value, vec![keyword.clone()]));
            }
            "items" | "allOf" | "anyOf" | "oneOf" | "prefixItems" => match value {
                Value::Array(items) => {
                    found.extend(
                        items
                            .iter()
                            .enumerate()
                            .map(|(index, item)| (item, vec![keyword.clone(), index.to_string()])),
                    );
                }
                _ => found.push((value, vec![keyword.clone()])),
            },
            "$defs" | "definitions" | "dependencies" | "dependentSchemas" | "patternProperties" | "properties" => {
                let members = value.as_object().into_iter().flatten();
                found.extend(members.map(|(name, member)| (member, vec![keyword.clone(), name.clone()])));
            }
            _ => {}
        }
    }
    found
}

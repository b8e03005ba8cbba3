//! All schemas that the lowering has seen, read once, and how one leads to another.
use super::keywords::{Dynamic, Keywords};
use super::parse;
use super::resources::Resources;
use crate::diagnostic::Diagnostic;
use crate::read::{Location, Sources};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

/// A schema, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct SchemaId(u32);

/// What dynamic references mean, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct ScopeId(u32);

/// A schema as it is met on some way: the same schema means another thing where dynamic references lead elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct At {
    pub schema: SchemaId,
    pub scope: ScopeId,
}

/// Dynamic anchors that were met on the way, each where it was met first.
type Scope = BTreeMap<String, Location>;

pub(super) struct Schemas<'s> {
    pub sources: &'s Sources,
    pub resources: Resources<'s>,
    locations: Vec<Location>,
    parsed: Vec<Option<Result<Rc<Keywords>, Diagnostic>>>,
    by_location: HashMap<Location, SchemaId>,
    /// Where chains of schemas end that do nothing but refer to one other.
    chains: HashMap<At, At>,
    scopes: Vec<Scope>,
    by_scope: HashMap<Scope, ScopeId>,
    /// What schemas that only refer to others come down to.
    pub reduced: HashMap<At, Vec<At>>,
}

impl<'s> Schemas<'s> {
    pub fn new(sources: &'s Sources) -> Self {
        let empty = Scope::new();
        Self {
            sources,
            resources: Resources::new(sources),
            locations: Vec::new(),
            parsed: Vec::new(),
            by_location: HashMap::new(),
            chains: HashMap::new(),
            scopes: vec![empty.clone()],
            by_scope: HashMap::from([(empty, ScopeId(0))]),
            reduced: HashMap::new(),
        }
    }

    /// A schema as the start of a way.
    pub fn start(&mut self, at: &Location) -> At {
        self.enter(ScopeId(0), at)
    }

    /// A schema, reached from where `scope` was.
    pub fn enter(&mut self, scope: ScopeId, at: &Location) -> At {
        let schema = self.intern(at);
        let Some(resource) = self
            .resources
            .around(at)
            .filter(|resource| !resource.dynamic.is_empty())
        else {
            return At { schema, scope };
        };
        let mut met = self.scope(scope).clone();
        for (name, pointer) in &resource.dynamic {
            met.entry(name.clone())
                .or_insert_with(|| Location::new(at.document, pointer.clone()));
        }
        let next = ScopeId(u32::try_from(self.scopes.len()).unwrap_or(u32::MAX));
        let scope = *self.by_scope.entry(met.clone()).or_insert(next);
        if scope == next {
            self.scopes.push(met);
        }
        At { schema, scope }
    }

    pub fn location(&self, at: At) -> &Location {
        // Ids are only made by `intern`.
        &self.locations[at.schema.0 as usize]
    }

    /// What the schema says.
    pub fn keywords(&mut self, at: At) -> Result<Rc<Keywords>, Diagnostic> {
        let index = at.schema.0 as usize;
        if let Some(Some(parsed)) = self.parsed.get(index) {
            return parsed.clone();
        }
        let location = self.location(at).clone();
        let parsed = match self.resources.around(&location) {
            Some(resource) => parse::parse(self.sources, &location, resource.dialect).map(Rc::new),
            None => Err(Diagnostic::error(
                "not-a-schema",
                "this stands in no document that was read",
            )),
        };
        if let Some(slot) = self.parsed.get_mut(index) {
            *slot = Some(parsed.clone());
        }
        parsed
    }

    /// Where `$ref` leads.
    pub fn follow(&mut self, from: At, reference: &str) -> Result<At, Diagnostic> {
        let location = self.location(from).clone();
        let target = self.resources.follow(&location, "$ref", reference)?;
        Ok(self.enter(from.scope, &target))
    }

    /// Where `$dynamicRef` leads from here: to the outermost schema with that dynamic anchor, when it leads to a dynamic
    /// anchor at all.
    pub fn follow_dynamic(&mut self, from: At, dynamic: &Dynamic) -> Result<At, Diagnostic> {
        let location = self.location(from).clone();
        let target = self.resources.follow(&location, dynamic.keyword, &dynamic.reference)?;
        let anchor = match dynamic.keyword {
            "$recursiveRef" => Some(String::new()),
            _ => dynamic.reference.split_once('#').map(|(_, anchor)| anchor.to_owned()),
        };
        let leads_to_anchor = |anchor: &String| {
            let resource = self.resources.around(&target)?;
            resource
                .dynamic
                .get(anchor)
                .filter(|pointer| **pointer == target.pointer)
                .map(|_| anchor.clone())
        };
        let target = match anchor.as_ref().and_then(leads_to_anchor) {
            Some(anchor) => self.scope(from.scope).get(&anchor).cloned().unwrap_or(target),
            None => target,
        };
        Ok(self.enter(from.scope, &target))
    }

    /// The end of the chain of schemas that do nothing but refer to one other; the schema itself where it is no link of
    /// one, or the chain is a circle.
    pub fn end_of_chain(&mut self, at: At) -> Result<At, Diagnostic> {
        let mut links = Vec::new();
        let mut met = HashSet::new();
        let mut here = at;
        let end = loop {
            if let Some(end) = self.chains.get(&here) {
                break *end;
            }
            if !met.insert(here) {
                return Ok(at);
            }
            let keywords = self.keywords(here)?;
            let next = match (&keywords.reference, &keywords.dynamic, keywords.all_of.as_slice()) {
                _ if !keywords.only_refers() => break here,
                (Some(reference), None, []) => self.follow(here, reference)?,
                (None, None, [only]) => self.enter(here.scope, only),
                _ => break here,
            };
            links.push(here);
            here = next;
        };
        self.chains.extend(links.into_iter().map(|link| (link, end)));
        Ok(end)
    }

    fn scope(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.0 as usize]
    }

    fn intern(&mut self, at: &Location) -> SchemaId {
        if let Some(id) = self.by_location.get(at) {
            return *id;
        }
        let id = SchemaId(u32::try_from(self.locations.len()).unwrap_or(u32::MAX));
        self.locations.push(at.clone());
        self.parsed.push(None);
        self.by_location.insert(at.clone(), id);
        id
    }
}

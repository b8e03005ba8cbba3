//! From nodes to shapes: which type accepts what a set of schemas says of one value.
mod alternatives;
mod arrays;
mod finish;
mod kinds;
mod literals;
mod numbers;
mod objects;
mod strings;
mod weak;

pub(crate) use finish::used_items;

use super::bundle::Bundle;
use super::lowering::{Options, placeholder};
use super::names::{TypeNames, pascal};
use super::node::{self, Node};
use super::schemas::{At, Schemas};
use super::types::{Body, Docs, Item, ItemId, Shape, Type};
use crate::diagnostic::Diagnostic;
use crate::read::{Location, Sources};
use std::collections::HashMap;

/// Deepest nesting of schemas within one another, references that are no roots included.
const DEPTH: usize = 1000;

/// What came of a node.
enum Known {
    Item(ItemId),
    Shape(Shape),
    /// Being lowered; an item when it was met again meanwhile.
    Busy(Option<ItemId>),
    Refused(Diagnostic),
}

/// What a node turns out to be.
enum Form {
    Inline(Shape),
    /// Needs a name.
    Named(Body, bool),
}

/// Where a type that needs a name would stand, and what it would like to be called.
#[derive(Clone)]
struct Hint {
    module: String,
    name: String,
}

impl Hint {
    fn child(&self, part: &str) -> Self {
        Self {
            module: self.module.clone(),
            name: format!("{} {}", self.name, pascal(part)),
        }
    }
}

/// The state of a lowering.
pub(super) struct Work<'s> {
    pub schemas: Schemas<'s>,
    pub bundle: Bundle,
    options: Options,
    imports: &'s HashMap<Location, String>,
    items: Vec<Item>,
    filled: Vec<bool>,
    known: HashMap<Node, Known>,
    failures: HashMap<ItemId, Diagnostic>,
    names: TypeNames,
    depth: usize,
    /// How many combinations of alternatives the value that is being looked at has so far.
    width: usize,
}

impl<'s> Work<'s> {
    pub fn new(sources: &'s Sources, options: Options, imports: &'s HashMap<Location, String>) -> Self {
        Self {
            schemas: Schemas::new(sources),
            bundle: Bundle::default(),
            options,
            imports,
            items: Vec::new(),
            filled: Vec::new(),
            known: HashMap::new(),
            failures: HashMap::new(),
            names: TypeNames::default(),
            depth: 0,
            width: 1,
        }
    }

    /// The path of the type that this node has in another crate.
    pub fn imported(&self, node: &Node) -> Option<String> {
        node.single()
            .and_then(|at| self.imports.get(self.schemas.location(at)))
            .cloned()
    }

    /// A named type for a node, to be filled later. The node's own when it has one. A node that no schema is left of (a
    /// root that says `true`) is nobody's own: else every value that may be anything would have its name.
    pub fn reserve(&mut self, node: &Node, module: &str, name: &str) -> ItemId {
        if node.heads().is_empty() {
            return self.item(module, name);
        }
        if let Some(Known::Item(id)) = self.known.get(node) {
            return *id;
        }
        let id = self.item(module, name);
        self.known.insert(node.clone(), Known::Item(id));
        id
    }

    /// Lowers a node into the named type that was reserved for it.
    pub fn fill(&mut self, node: &Node, id: ItemId) -> Result<(), Diagnostic> {
        let Some(item) = self.items.get(id.0) else {
            return Ok(());
        };
        let hint = Hint {
            module: item.module.clone(),
            name: item.name.clone(),
        };
        let form = self.form(node, &hint);
        let docs = self.docs(node);
        match form {
            Ok(form) => {
                let (body, exact) = match form {
                    Form::Named(body, exact) => (body, exact),
                    Form::Inline(Shape { ty: Type::Never, .. }) => (Body::Never, true),
                    Form::Inline(shape) => (Body::Newtype(shape), true),
                };
                self.put(id, body, exact, docs);
                Ok(())
            }
            Err(diagnostic) => {
                self.failures.insert(id, diagnostic.clone());
                Err(diagnostic)
            }
        }
    }

    /// The shape that a node has where it is used.
    fn shape(&mut self, node: Node, hint: &Hint) -> Result<Shape, Diagnostic> {
        let width = std::mem::replace(&mut self.width, 1);
        let shape = self.shape_of_same(node, hint);
        self.width = width;
        shape
    }

    /// As [`Work::shape`], where the node is about the value that is being looked at already.
    fn shape_of_same(&mut self, mut node: Node, hint: &Hint) -> Result<Shape, Diagnostic> {
        node.reduce(&mut self.schemas)?;
        if let Some(path) = self.imported(&node) {
            return Ok(Shape::of(Type::Imported(path)));
        }
        match self.known.get_mut(&node) {
            Some(Known::Item(id)) => return Ok(Shape::of(Type::Item(*id))),
            Some(Known::Shape(shape)) => return Ok(shape.clone()),
            Some(Known::Refused(diagnostic)) => return Err(diagnostic.clone()),
            Some(Known::Busy(Some(id))) => return Ok(Shape::of(Type::Item(*id))),
            Some(Known::Busy(None)) => {
                let id = self.item(&hint.module, &hint.name);
                self.known.insert(node, Known::Busy(Some(id)));
                return Ok(Shape::of(Type::Item(id)));
            }
            None => {}
        }
        self.known.insert(node.clone(), Known::Busy(None));
        self.depth += 1;
        let form = if self.depth > DEPTH {
            Err(self.too_deep(&node))
        } else {
            self.form(&node, hint)
        };
        self.depth -= 1;
        let met_again = match self.known.get(&node) {
            Some(Known::Busy(id)) => *id,
            _ => None,
        };
        let docs = self.docs(&node);
        let (known, shape) = match (form, met_again) {
            (Err(diagnostic), id) => {
                if let Some(id) = id {
                    self.failures.insert(id, diagnostic.clone());
                }
                (Known::Refused(diagnostic.clone()), Err(diagnostic))
            }
            (Ok(Form::Inline(shape)), None) => (Known::Shape(shape.clone()), Ok(shape)),
            (Ok(Form::Inline(shape)), Some(id)) => {
                self.put(id, Body::Newtype(shape), true, docs);
                (Known::Item(id), Ok(Shape::of(Type::Item(id))))
            }
            (Ok(Form::Named(body, exact)), id) => {
                let id = id.unwrap_or_else(|| self.item(&hint.module, &hint.name));
                self.put(id, body, exact, docs);
                (Known::Item(id), Ok(Shape::of(Type::Item(id))))
            }
        };
        self.known.insert(node, known);
        shape
    }

    fn too_deep(&self, node: &Node) -> Diagnostic {
        let diagnostic = Diagnostic::error("limit", format!("schemas are nested more than {DEPTH} deep"));
        match node.heads().first() {
            Some(at) => diagnostic.at(self.schemas.sources.place(self.schemas.location(*at))),
            None => diagnostic,
        }
    }

    fn item(&mut self, module: &str, wish: &str) -> ItemId {
        let name = self.names.take(module, wish);
        self.items.push(placeholder(module, name));
        self.filled.push(false);
        ItemId(self.items.len() - 1)
    }

    fn put(&mut self, id: ItemId, body: Body, exact: bool, docs: Docs) {
        if let (Some(item), Some(filled)) = (self.items.get_mut(id.0), self.filled.get_mut(id.0)) {
            item.body = body;
            item.exact = exact;
            item.docs = docs;
            *filled = true;
        }
    }

    /// What people are told of a node: by the first schema that says something.
    fn docs(&mut self, node: &Node) -> Docs {
        let heads = node.heads().to_vec();
        self.docs_of(&heads)
    }

    fn docs_of(&mut self, heads: &[At]) -> Docs {
        for at in heads {
            let Ok(keywords) = self.schemas.keywords(*at) else {
                continue;
            };
            if keywords.title.is_some() || keywords.description.is_some() {
                return Docs {
                    title: keywords.title.clone(),
                    description: keywords.description.clone(),
                    deprecated: keywords.deprecated,
                };
            }
        }
        Docs::default()
    }

    fn form(&mut self, node: &Node, hint: &Hint) -> Result<Form, Diagnostic> {
        let closure = node::closure(&mut self.schemas, node)?;
        if closure.mask.is_empty() {
            return Ok(Form::Inline(Shape::of(Type::Never)));
        }
        if let Some(form) = self.literal_form(node, &closure, hint)? {
            return Ok(form);
        }
        if let Some(form) = self.alternative_form(node, &closure, hint)? {
            return Ok(form);
        }
        self.kinds_form(node, &closure, hint)
    }
}

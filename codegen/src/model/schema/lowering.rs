//! The way in: what is to be lowered, and the order in which it is.
use super::lower::Work;
use super::mask::Mask;
use super::node::Node;
use super::types::{Body, Docs, Item, ItemId, RootType, Shape, Type, Types};
use crate::diagnostic::Diagnostic;
use crate::read::{Location, Sources};
use std::collections::{HashMap, HashSet};

/// Stack for the lowering: nested schemas are walked by recursion, to a depth that `lower` bounds.
const STACK_BYTES: usize = 512 << 20;

/// Whether `format` is a rule or a remark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Formats {
    #[default]
    Assert,
    Annotate,
}

/// What becomes of members that a schema merely tolerates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unknown {
    #[default]
    Drop,
    Keep,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    pub formats: Formats,
    pub unknown: Unknown,
}

/// One of the schemas that were registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RootId(pub(super) usize);

/// Collects what is to be lowered.
pub struct Lowering<'s> {
    sources: &'s Sources,
    options: Options,
    imports: HashMap<Location, String>,
    roots: Vec<Root>,
}

#[derive(Clone)]
struct Root {
    at: Location,
    module: String,
    name: String,
}

impl<'s> Lowering<'s> {
    pub fn new(sources: &'s Sources, options: Options) -> Self {
        Self {
            sources,
            options,
            imports: HashMap::new(),
            roots: Vec::new(),
        }
    }

    /// The type of this schema exists already, in another crate: `::contracts::common::Gtin`.
    pub fn import(&mut self, at: Location, path: &str) {
        self.imports.insert(at, path.to_owned());
    }

    /// Asks for a type of this schema in a module (`types`, `orders::order`). The name is a wish: collisions are told
    /// apart in the order in which roots are registered.
    pub fn root(&mut self, at: Location, module: &str, name: &str) -> RootId {
        self.roots.push(Root {
            at,
            module: module.to_owned(),
            name: name.to_owned(),
        });
        RootId(self.roots.len() - 1)
    }

    /// Lowers all roots. A schema that cannot be lowered refuses those that depend on it, and no others.
    pub fn lower(self) -> Types {
        let formats = self.options.formats;
        let failed = |roots: &[Root]| Types {
            items: Vec::new(),
            roots: roots
                .iter()
                .map(|_| Err(Diagnostic::error("limit", "no stack could be set up for the lowering")))
                .collect(),
            bundle: serde_json::json!({"$defs": {}}),
            formats,
        };
        with_stack(|| self.lower_here()).unwrap_or_else(|| failed(&self.roots))
    }

    fn lower_here(&self) -> Types {
        let mut work = Work::new(self.sources, self.options, &self.imports);
        let nodes: Vec<_> = self.roots.iter().map(|root| self.start(&mut work, root)).collect();
        let reserved = self.reserve(&mut work, &nodes);
        let mut lowered = HashSet::new();
        let mut roots = Vec::new();
        for ((root, node), id) in self.roots.iter().zip(&nodes).zip(reserved) {
            let made = match (node, id) {
                (Err(diagnostic), _) => Err(diagnostic.clone()),
                (Ok(Start::Imported(path)), _) => Ok(Target::Imported(path.clone())),
                (Ok(Start::Node(node)), Some(id)) => {
                    let fresh = lowered.insert(id);
                    let filled = if fresh { work.fill(node, id) } else { Ok(()) };
                    filled.map(|()| Target::Item(id))
                }
                (Ok(Start::Node(_)), None) => Err(Diagnostic::error("limit", "no name was reserved")),
            };
            let at = work.schemas.start(&root.at);
            let defined = made.and_then(|made| Ok((made, work.bundle.define(&mut work.schemas, at)?)));
            roots.push(defined);
        }
        self.finish(work, roots)
    }

    fn start(&self, work: &mut Work<'_>, root: &Root) -> Result<Start, Diagnostic> {
        let at = work.schemas.start(&root.at);
        let mut node = Node::new(&[at], Mask::ALL);
        node.reduce(&mut work.schemas)?;
        Ok(match work.imported(&node) {
            Some(path) => Start::Imported(path),
            None => Start::Node(node),
        })
    }

    /// A name for each node that a root stands for. A root that is only a reference to another one shares its type.
    fn reserve(&self, work: &mut Work<'_>, nodes: &[Result<Start, Diagnostic>]) -> Vec<Option<ItemId>> {
        let mut reserved: Vec<Option<ItemId>> = vec![None; nodes.len()];
        for owners in [true, false] {
            for ((root, node), slot) in self.roots.iter().zip(nodes).zip(&mut reserved) {
                let Ok(Start::Node(node)) = node else { continue };
                let owns = node.single().is_some_and(|at| *work.schemas.location(at) == root.at);
                if owns == owners {
                    *slot = Some(work.reserve(node, &root.module, &root.name));
                }
            }
        }
        reserved
    }

    fn finish(&self, work: Work<'_>, roots: Vec<Result<(Target, String), Diagnostic>>) -> Types {
        let (mut items, failures, bundle) = work.finish();
        let mut made = Vec::new();
        let mut live = Vec::new();
        for root in roots {
            made.push(root.and_then(|(target, guard)| match target {
                Target::Imported(path) => Ok(RootType {
                    module: path.rsplit_once("::").map_or("", |(module, _)| module).to_owned(),
                    name: path.rsplit("::").next().unwrap_or_default().to_owned(),
                    path,
                    imported: true,
                }),
                Target::Item(id) => match failures.get(&id) {
                    Some(diagnostic) => Err(diagnostic.clone()),
                    None => match items.get_mut(id.0) {
                        Some(item) => {
                            live.push(id);
                            item.guard.get_or_insert(guard);
                            Ok(RootType {
                                path: format!("crate::{}::{}", item.module, item.name).replace("::::", "::"),
                                module: item.module.clone(),
                                name: item.name.clone(),
                                imported: false,
                            })
                        }
                        None => Err(Diagnostic::error("limit", "the type was not made")),
                    },
                },
            }));
        }
        enliven(&mut items, live);
        Types {
            items,
            roots: made,
            bundle: serde_json::json!({"$defs": bundle.finish()}),
            formats: self.options.formats,
        }
    }
}

/// Does work that walks nested schemas by recursion; `None` where it could not be done.
pub(crate) fn with_stack<T: Send>(work: impl FnOnce() -> T + Send) -> Option<T> {
    std::thread::scope(|scope| {
        let worker = std::thread::Builder::new().stack_size(STACK_BYTES);
        worker.spawn_scoped(scope, work).ok()?.join().ok()
    })
}

/// Marks what is needed.
fn enliven(items: &mut [Item], mut pending: Vec<ItemId>) {
    while let Some(id) = pending.pop() {
        if let Some(item) = items.get_mut(id.0).filter(|item| !item.live) {
            item.live = true;
            pending.extend(super::lower::used_items(&item.body));
        }
    }
}

enum Start {
    Node(Node),
    Imported(String),
}

/// What a root turned out to be.
enum Target {
    Item(ItemId),
    Imported(String),
}

/// An item whose body is not known yet.
pub(super) fn placeholder(module: &str, name: String) -> Item {
    Item {
        module: module.to_owned(),
        name,
        docs: Docs::default(),
        body: Body::Newtype(Shape::of(Type::Any)),
        guard: None,
        exact: true,
        boxed: Vec::new(),
        imports: Vec::new(),
        live: false,
    }
}

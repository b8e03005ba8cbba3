//! The types of a group's schemas, and where each of them is.

use crate::diagnostic::Diagnostic;
use crate::model::schema::{Lowering, Options, RootId, RootType, Types};
use crate::read::{Location, Sources};

/// A schema that becomes a type of its own.
pub(super) struct Root {
    at: Location,
    module: String,
    name: String,
}

impl Root {
    /// The name is a wish.
    pub fn new(at: Location, module: &str, name: String) -> Self {
        Self {
            at,
            module: module.to_owned(),
            name,
        }
    }
}

/// Types, and which schema is which.
pub(super) struct Lowered {
    pub types: Types,
    roots: Vec<(Location, RootId)>,
}

impl Lowered {
    /// Lowers a group's schemas; what stands `elsewhere` already is imported. `more` registers further schemas.
    pub fn of<T>(
        sources: &Sources,
        options: Options,
        roots: Vec<Root>,
        elsewhere: &[(Location, String)],
        more: impl FnOnce(&mut Lowering<'_>) -> T,
    ) -> (Self, T) {
        let mut lowering = Lowering::new(sources, options);
        for (at, path) in elsewhere {
            lowering.import(at.clone(), path);
        }
        let register = |root: Root| {
            let id = lowering.root(root.at.clone(), &root.module, &root.name);
            (root.at, id)
        };
        let roots = roots.into_iter().map(register).collect();
        let more = more(&mut lowering);
        let lowered = Self {
            types: lowering.lower(),
            roots,
        };
        (lowered, more)
    }

    /// Why schemas have no type.
    pub fn refused(&self) -> impl Iterator<Item = Diagnostic> {
        self.roots
            .iter()
            .filter_map(|(_, id)| self.types.root(*id).err().cloned())
    }

    /// Each schema with its type, or why it has none.
    pub fn all(&self) -> impl Iterator<Item = (&Location, Result<RootType, Diagnostic>)> {
        let typed = |id: RootId| self.types.root(id).map_err(Clone::clone);
        self.roots.iter().map(move |(at, id)| (at, typed(*id)))
    }

    /// The paths of types, as the crate itself names them.
    pub fn paths(&self) -> impl Iterator<Item = (&Location, String)> {
        self.roots
            .iter()
            .filter_map(|(at, id)| Some((at, self.types.root(*id).ok()?.path.clone())))
    }

    /// The type of the schema at a location.
    pub fn root(&self, at: &Location) -> Option<RootType> {
        let (_, id) = self.roots.iter().find(|(other, _)| other == at)?;
        Some(self.types.root(*id).ok()?.clone())
    }
}

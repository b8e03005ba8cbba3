//! One group of the configuration: its sources in, the files of its targets out.

use super::place_names::{component_schemas, definitions, modules, root_name};
use crate::config::{Configuration, Group, RustTarget};
use crate::diagnostic::Diagnostic;
use crate::emit;
use crate::model::schema::{Lowering, Options};
use crate::output::{Files, RustCrate, Rustfmt, Support};
use crate::read::{Document, Location, Sources};

/// What is made, and what the groups after this one need to know of it.
pub(super) struct Workshop {
    pub sources: Sources,
    pub files: Files,
    rustfmt: Rustfmt,
    /// Schemas whose types stand in the crate of a group before, with their paths from outside.
    elsewhere: Vec<(Location, String)>,
    /// The crates of the groups before, with how their paths begin.
    crates: Vec<(String, String)>,
}

/// A schema that becomes a type of its own: where it stands, its module, the name it wishes for.
struct Root {
    at: Location,
    module: String,
    name: String,
}

impl Workshop {
    pub fn new(sources: Sources, rustfmt: Rustfmt) -> Self {
        Self {
            sources,
            files: Files::default(),
            rustfmt,
            elsewhere: Vec::new(),
            crates: Vec::new(),
        }
    }

    /// Makes a group's files; gives what there is to say about it.
    pub fn make(&mut self, group: &Group, configuration: &Configuration) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        if let Some(target) = &group.rust {
            findings.extend(self.rust(group, target, configuration));
        }
        findings
    }

    fn rust(&mut self, group: &Group, target: &RustTarget, _: &Configuration) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        let mut made = RustCrate::new(&target.name, description(group), Support::Shared);
        let mut lowering = Lowering::new(
            &self.sources,
            Options {
                formats: group.formats.into(),
                unknown: group.unknown.into(),
            },
        );
        for (at, path) in &self.elsewhere {
            lowering.import(at.clone(), path);
        }
        let roots: Vec<_> = self
            .roots(group)
            .into_iter()
            .map(|root| (lowering.root(root.at.clone(), &root.module, &root.name), root.at))
            .collect();
        let types = lowering.lower();
        for (id, at) in roots {
            match types.root(id) {
                Ok(root) => self.elsewhere.push((
                    at,
                    root.path
                        .replacen("crate", &format!("::{}", target.name.replace('-', "_")), 1),
                )),
                Err(diagnostic) => findings.push(diagnostic.clone()),
            }
        }
        emit::rust::types::emit(&types, &mut made);
        for (name, path) in &self.crates {
            if made.mentions(path) {
                made.dependency(name);
            }
        }
        let path = format!("::{}::", target.name.replace('-', "_"));
        self.crates.push((target.name.clone(), path));
        match self.rustfmt.format(&made.files()) {
            Ok(files) => self.files.insert_below(&target.out, files),
            Err(diagnostic) => findings.push(diagnostic),
        }
        findings
    }

    fn roots(&self, group: &Group) -> Vec<Root> {
        let mut roots = Vec::new();
        for path in &group.schemas {
            let documents: Vec<&Document> = self.sources.roots_of(path).collect();
            let modules = modules(documents.iter().copied(), path);
            for document in documents {
                let module = modules.get(&document.id).cloned().unwrap_or_default();
                roots.push(Root {
                    at: Location::root(document.id),
                    module: module.clone(),
                    name: root_name(document),
                });
                roots.extend(definitions(document).into_iter().map(|(at, name)| Root {
                    at,
                    module: module.clone(),
                    name,
                }));
            }
        }
        for document in group.openapi.iter().flat_map(|path| self.sources.roots_of(path)) {
            roots.extend(component_schemas(document).into_iter().map(|(at, name)| Root {
                at,
                module: "types".to_owned(),
                name,
            }));
        }
        roots
    }
}

fn description(group: &Group) -> String {
    format!("Generated from {}", group.sources().collect::<Vec<_>>().join(", "))
}

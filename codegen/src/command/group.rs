//! One group of the configuration: its sources in, the files of its targets out.

use super::events::events;
use super::lowered::{Lowered, Root};
use super::operations::{self, settings};
use super::place_names::{component_schemas, definitions, modules, root_name};
use crate::config::{Configuration, Group, Part, RoutesTarget, RustTarget};
use crate::diagnostic::Diagnostic;
use crate::emit;
use crate::model;
use crate::model::schema::Options;
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
            self.rust(group, target, configuration, &mut findings);
        }
        if let Some(target) = &group.routes {
            self.routes(group, target, configuration, &mut findings);
        }
        findings
    }

    fn rust(
        &mut self,
        group: &Group,
        target: &RustTarget,
        configuration: &Configuration,
        findings: &mut Vec<Diagnostic>,
    ) {
        let mut made = RustCrate::new(&target.name, description(group), Support::Shared);
        let settings = settings(configuration, &self.sources, findings);
        let api = operations::read(&mut self.sources, group, &settings, findings);
        let options = Options {
            formats: group.formats.into(),
            unknown: group.unknown.into(),
        };
        let (lowered, roots) = Lowered::of(&self.sources, options, self.roots(group), &self.elsewhere, |lowering| {
            let api = api.as_ref()?;
            Some(model::api::register(api, settings.problem.as_ref(), lowering))
        });
        findings.extend(lowered.refused());
        emit::rust::types::emit(&lowered.types, &mut made);
        if let (Some(api), Some(roots)) = (&api, &roots) {
            if target.only.contains(&Part::Server) {
                findings.extend(model::api::lint(&self.sources, api));
            }
            let view = emit::rust::operations::view(api, roots, &lowered.types, &settings);
            findings.extend(operations::emit(
                &self.sources,
                api,
                &view,
                &settings,
                &target.only,
                &mut made,
            ));
        }
        if let Some(manifest) = events(&self.sources, group, configuration, &lowered, &mut made, findings)
            && let Some(path) = &group.topics
        {
            self.files.insert(path, manifest);
        }
        let outside = format!("::{}", target.name.replace('-', "_"));
        self.elsewhere.extend(
            lowered
                .paths()
                .map(|(at, path)| (at.clone(), path.replacen("crate", &outside, 1))),
        );
        for (name, path) in &self.crates {
            if made.mentions(path) {
                made.dependency(name);
            }
        }
        self.crates.push((target.name.clone(), format!("{outside}::")));
        match self.rustfmt.format(&made.files()) {
            Ok(files) => self.files.insert_below(&target.out, files),
            Err(diagnostic) => findings.push(diagnostic),
        }
    }

    fn routes(
        &mut self,
        group: &Group,
        target: &RoutesTarget,
        configuration: &Configuration,
        findings: &mut Vec<Diagnostic>,
    ) {
        let settings = settings(configuration, &self.sources, findings);
        let made = operations::routes(&mut self.sources, group, target, configuration, &settings, findings);
        match made.map(|made| self.rustfmt.format(&made.files())) {
            Some(Ok(files)) => self.files.insert_below(&target.out, files),
            Some(Err(diagnostic)) => findings.push(diagnostic),
            None => {}
        }
    }

    /// What becomes a type of its own: every schema file, definition and component.
    fn roots(&self, group: &Group) -> Vec<Root> {
        let mut roots = Vec::new();
        for path in &group.schemas {
            let documents: Vec<&Document> = self.sources.roots_of(path).collect();
            let modules = modules(documents.iter().copied(), path);
            for document in documents {
                let module = modules.get(&document.id).map_or("", String::as_str);
                roots.push(Root::new(Location::root(document.id), module, root_name(document)));
                roots.extend(
                    definitions(document)
                        .into_iter()
                        .map(|(at, name)| Root::new(at, module, name)),
                );
            }
        }
        for document in group.openapi.iter().flat_map(|path| self.sources.roots_of(path)) {
            roots.extend(
                component_schemas(document)
                    .into_iter()
                    .map(|(at, name)| Root::new(at, "types", name)),
            );
        }
        roots
    }
}

fn description(group: &Group) -> String {
    format!("Generated from {}", group.sources().collect::<Vec<_>>().join(", "))
}

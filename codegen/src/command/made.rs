//! What a one-off run has made so far: the crate, and the index of what became of each schema and operation.

use std::path::Path;

use super::index::Entry;
use super::lowered::{Lowered, Root};
use super::place_names::{component_schemas, definitions, modules, root_name};
use super::{OneOff, Outcome, operations};
use crate::cli::Report;
use crate::config::Part;
use crate::diagnostic::Diagnostic;
use crate::emit;
use crate::model::api::{self, Settings};
use crate::output::RustCrate;
use crate::read::{Location, Sources};

pub(super) struct Made<'r> {
    report: &'r Report,
    pub output: RustCrate,
    pub entries: Vec<Entry>,
    pub outcome: Outcome,
    said: Vec<Diagnostic>,
}

impl<'r> Made<'r> {
    pub fn new(report: &'r Report, output: RustCrate) -> Self {
        Self {
            report,
            output,
            entries: Vec::new(),
            outcome: Outcome::Fine,
            said: Vec::new(),
        }
    }

    /// Files that were given and cannot be used.
    pub fn unusable(&mut self, sources: &Sources) {
        for unusable in sources.unreadable() {
            self.refuse(
                Entry::refused(&unusable.name, "", &unusable.diagnostic),
                &unusable.diagnostic,
            );
            self.outcome = Outcome::Unreadable;
        }
        for unusable in sources.refused() {
            self.refuse(
                Entry::refused(&unusable.name, "", &unusable.diagnostic),
                &unusable.diagnostic,
            );
        }
    }

    /// A type for each schema file and each definition.
    pub fn schemas(&mut self, sources: &Sources, wanted: &OneOff) {
        let modules = modules(sources.roots(), ".");
        let mut roots = Vec::new();
        for document in sources.roots() {
            let module = modules.get(&document.id).map_or("", String::as_str);
            roots.push(Root::new(Location::root(document.id), module, root_name(document)));
            roots.extend(
                definitions(document)
                    .into_iter()
                    .map(|(at, name)| Root::new(at, module, name)),
            );
        }
        let (lowered, ()) = Lowered::of(sources, wanted.options(), roots, &[], |_| ());
        self.types(sources, &lowered);
    }

    /// A type for each component, and what is called for of each operation.
    pub fn document(&mut self, sources: &mut Sources, wanted: &OneOff, only: &[Part]) {
        let settings = Settings::default();
        let ids: Vec<_> = sources.roots().map(|document| document.id).collect();
        for id in ids {
            let api = api::read(sources, id, &settings).map_err(|diagnostic| {
                let name = sources.document(id).name.clone();
                self.refuse(Entry::refused(&name, "", &diagnostic), &diagnostic);
            });
            let components = component_schemas(sources.document(id));
            let roots = components
                .into_iter()
                .map(|(at, name)| Root::new(at, "types", name))
                .collect();
            let (lowered, registered) = Lowered::of(sources, wanted.options(), roots, &[], |lowering| {
                let api = api.as_ref().ok()?;
                Some(api::register(api, None, lowering))
            });
            self.types(sources, &lowered);
            let (Ok(api), Some(registered)) = (&api, &registered) else {
                continue;
            };
            for warning in &api.warnings {
                self.report.say(warning);
            }
            let view = emit::rust::operations::view(api, registered, &lowered.types, &settings);
            for refused in api.refused.iter().chain(&view.refused) {
                let entry = Entry::refused(
                    &sources.document(refused.at.document).name,
                    refused.at.pointer.as_str(),
                    &refused.why,
                );
                self.refuse(
                    Entry {
                        operation: Some(refused.id.clone()),
                        ..entry
                    },
                    &refused.why,
                );
            }
            for (operation, request) in view.generated() {
                self.entries.push(Entry {
                    source: sources.document(operation.at.document).name.clone(),
                    pointer: operation.at.pointer.as_str().to_owned(),
                    operation: Some(operation.id.clone()),
                    module: Some("operations".to_owned()),
                    path: request.map(|name| format!("operations::{name}")),
                    ..Entry::default()
                });
            }
            if !view.is_empty() {
                let features = only.iter().filter_map(|part| part.feature());
                features.for_each(|feature| self.output.default_feature(feature));
            }
            // What the view has refused is said already; what is left is about the client as a whole.
            let said = view.refused.len();
            let found = operations::emit(sources, api, &view, &settings, only, &mut self.output);
            for diagnostic in found.into_iter().skip(said) {
                self.refuse(Entry::refused(&sources.document(id).name, "", &diagnostic), &diagnostic);
            }
        }
    }

    fn types(&mut self, sources: &Sources, lowered: &Lowered) {
        for (at, root) in lowered.all() {
            let source = &sources.document(at.document).name;
            match root {
                Ok(root) => self.entries.push(Entry {
                    source: source.clone(),
                    pointer: at.pointer.as_str().to_owned(),
                    module: Some(root.module.clone()),
                    path: Some(root.path.trim_start_matches("crate::").to_owned()),
                    ..Entry::default()
                }),
                Err(diagnostic) => self.refuse(Entry::refused(source, at.pointer.as_str(), &diagnostic), &diagnostic),
            }
        }
        emit::rust::types::emit(&lowered.types, &mut self.output);
    }

    /// One error may refuse many: it is said once, and stands in the index for each.
    fn refuse(&mut self, entry: Entry, diagnostic: &Diagnostic) {
        if !self.said.contains(diagnostic) {
            self.report.say(diagnostic);
            self.said.push(diagnostic.clone());
        }
        self.entries.push(entry);
        self.outcome = self.outcome.max(Outcome::Finding);
    }

    /// Says what was written.
    pub fn conclude(&self, out: &Path) {
        let refused = self.entries.iter().filter(|entry| entry.error.is_some()).count();
        let generated = self.entries.len() - refused;
        let refused = if refused == 0 {
            String::new()
        } else {
            format!(", {refused} refused")
        };
        let message = format!(
            "{}: {generated} generated{refused}; index.json lists them",
            out.display()
        );
        self.report.say(&Diagnostic::note("written", message));
    }
}

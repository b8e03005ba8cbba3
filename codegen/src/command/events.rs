//! What a group's AsyncAPI documents add to its crate.

use super::lowered::Lowered;
use crate::config::{Configuration, Group};
use crate::diagnostic::Diagnostic;
use crate::emit;
use crate::emit::rust::events::Payload;
use crate::model::messages;
use crate::output::RustCrate;
use crate::read::{Location, Pointer, Sources};

/// Puts the modules of the services into the crate, and gives the topic manifest.
pub(super) fn events(
    sources: &Sources,
    group: &Group,
    configuration: &Configuration,
    lowered: &Lowered,
    made: &mut RustCrate,
    findings: &mut Vec<Diagnostic>,
) -> Option<String> {
    let documents: Vec<_> = group
        .asyncapi
        .iter()
        .flat_map(|path| sources.roots_of(path))
        .map(|document| document.id)
        .collect();
    if documents.is_empty() {
        return None;
    }
    let Some(envelope) = &configuration.envelope else {
        let message = format!(
            "group `{}` has AsyncAPI documents, but there is no `[envelope]`",
            group.name
        );
        findings.push(
            Diagnostic::error("configuration", message).help("say in codegen.toml what stands around every event"),
        );
        return None;
    };
    let (messages, wrong) = messages::read(sources, &documents, envelope);
    findings.extend(wrong);
    let messages = messages?;
    if let Err(wrong) = emit::rust::events::emit(&messages, &Payloads { sources, lowered }, made) {
        findings.extend(wrong);
    }
    Some(emit::topics::manifest(&messages))
}

/// The group's own types, as payloads.
struct Payloads<'w> {
    sources: &'w Sources,
    lowered: &'w Lowered,
}

impl Payload for Payloads<'_> {
    fn path(&self, schema: &Location) -> Option<String> {
        let at = self.sources.follow(schema).ok()?;
        Some(self.lowered.root(&at)?.path)
    }

    fn field(&self, schema: &Location, member: &Pointer) -> Option<String> {
        let at = self.sources.follow(schema).ok()?;
        emit::rust::types::member_path(&self.lowered.types, &self.lowered.root(&at)?, member)
    }
}

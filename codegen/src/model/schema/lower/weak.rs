//! Names that only some alternative declares: their members survive, though nothing is known of their type.
use super::super::keywords::Keywords;
use super::super::node::{self, Closure};
use super::super::schemas::At;
use super::Work;
use crate::diagnostic::Diagnostic;
use indexmap::IndexSet;
use std::collections::HashSet;

#[derive(Default)]
pub(super) struct Weak {
    pub names: IndexSet<String>,
    /// Members without a name may have a schema, too.
    pub keep: bool,
}

impl Work<'_> {
    pub(super) fn weak(&mut self, closure: &Closure) -> Result<Weak, Diagnostic> {
        let mut weak = Weak::default();
        let mut pending = Vec::new();
        let mut seen: HashSet<At> = closure.parts.iter().map(|part| part.at).collect();
        for part in &closure.parts {
            self.conditional(part.at, &part.keywords, false, &mut pending);
        }
        for (_, branches) in &closure.choices {
            pending.extend(branches.iter().copied());
        }
        while let Some(at) = pending.pop() {
            if !seen.insert(at) {
                continue;
            }
            let keywords = self.schemas.keywords(at)?;
            weak.names
                .extend(keywords.properties.iter().map(|(name, _)| name.clone()));
            weak.keep |= !keywords.pattern_properties.is_empty()
                || keywords.additional_properties.is_some()
                || keywords.unevaluated_properties.is_some();
            pending.extend(node::implied(&mut self.schemas, at, &keywords)?);
            self.conditional(at, &keywords, true, &mut pending);
        }
        weak.keep |= closure
            .parts
            .iter()
            .any(|part| part.keywords.unevaluated_properties.is_some());
        weak.names.sort_unstable();
        Ok(weak)
    }

    /// The schemas that may or may not hold where this one does.
    fn conditional(&mut self, at: At, keywords: &Keywords, choices: bool, pending: &mut Vec<At>) {
        let mut locations = Vec::new();
        if choices {
            locations.extend(keywords.any_of.iter().flatten());
            locations.extend(keywords.one_of.iter().flatten());
        }
        locations.extend(keywords.not.as_ref());
        if let Some(condition) = &keywords.condition {
            locations.push(&condition.when);
            locations.extend(condition.then.as_ref());
            locations.extend(condition.otherwise.as_ref());
        }
        locations.extend(keywords.dependent_schemas.iter().map(|(_, location)| location));
        for location in locations {
            pending.push(self.schemas.enter(at.scope, location));
        }
    }
}

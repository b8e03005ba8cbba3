//! Several schemas about one value: what they say together.
use super::keywords::Keywords;
use super::mask::Mask;
use super::schemas::{At, Schemas};
use crate::diagnostic::Diagnostic;
use crate::read::Location;
use std::collections::HashSet;
use std::rc::Rc;

/// A set of schemas that all hold for one value of certain kinds. Intersected lazily: equal sets are one node, so
/// recursion ends.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Node {
    /// In the order in which they were first met anywhere.
    key: Vec<At>,
    pub mask: Mask,
    /// Alternatives that have been chosen already: the branch stands among the heads.
    pub decided: Vec<Choice>,
    /// Unknown members are kept whatever the configuration says.
    pub keep: bool,
}

/// The `anyOf` or `oneOf` of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Choice {
    pub at: At,
    pub keyword: Alternatives,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Alternatives {
    Any,
    One,
}

/// All that holds for a value: the schemas of a node and those that they refer to or consist of.
pub(super) struct Closure {
    pub parts: Vec<Part>,
    pub mask: Mask,
    pub choices: Vec<(Choice, Vec<At>)>,
}

pub(super) struct Part {
    pub at: At,
    pub keywords: Rc<Keywords>,
}

impl Node {
    pub fn new(heads: &[At], mask: Mask) -> Self {
        let mut key = heads.to_vec();
        key.sort_unstable();
        key.dedup();
        Self {
            key,
            mask,
            decided: Vec::new(),
            keep: false,
        }
    }

    pub fn heads(&self) -> &[At] {
        &self.key
    }

    /// The only schema, when it is all there is.
    pub fn single(&self) -> Option<At> {
        match self.key.as_slice() {
            [at] if self.mask == Mask::ALL && self.decided.is_empty() && !self.keep => Some(*at),
            _ => None,
        }
    }

    /// This node with one branch of an alternative chosen.
    pub fn choose(&self, schemas: &mut Schemas<'_>, choice: Choice, branch: At) -> Result<Self, Diagnostic> {
        let mut heads = self.key.clone();
        heads.push(branch);
        let mut decided = self.decided.clone();
        decided.push(choice);
        decided.sort_unstable();
        let mut node = Self {
            decided,
            keep: self.keep,
            ..Self::new(&heads, self.mask)
        };
        node.reduce(schemas)?;
        Ok(node)
    }

    /// Replaces schemas that only refer to others by those, so that one meaning has one key.
    pub fn reduce(&mut self, schemas: &mut Schemas<'_>) -> Result<(), Diagnostic> {
        let heads = reduce(schemas, &self.key, &self.decided)?;
        *self = Self {
            decided: std::mem::take(&mut self.decided),
            keep: self.keep,
            ..Self::new(&heads, self.mask)
        };
        if !self.decided.is_empty() {
            let parts = closure(schemas, self)?.parts;
            self.decided
                .retain(|choice| parts.iter().any(|part| part.at == choice.at));
        }
        Ok(())
    }
}

fn reduce(schemas: &mut Schemas<'_>, heads: &[At], decided: &[Choice]) -> Result<Vec<At>, Diagnostic> {
    if let ([at], []) = (heads, decided) {
        return reduce_one(schemas, *at);
    }
    reduce_several(schemas, heads, decided)
}

fn reduce_several(schemas: &mut Schemas<'_>, heads: &[At], decided: &[Choice]) -> Result<Vec<At>, Diagnostic> {
    let mut reduced = Vec::new();
    let mut seen = HashSet::new();
    let mut pending: Vec<At> = heads.iter().rev().copied().collect();
    while let Some(at) = pending.pop() {
        let at = schemas.end_of_chain(at)?;
        if !seen.insert(at) {
            continue;
        }
        let keywords = schemas.keywords(at)?;
        if !only_refers(at, &keywords, decided) {
            reduced.push(at);
            continue;
        }
        let mut next = implied(schemas, at, &keywords)?;
        next.reverse();
        pending.extend(next);
    }
    Ok(reduced)
}

/// What one schema comes down to. A chain of references is walked once: each of its members is remembered.
fn reduce_one(schemas: &mut Schemas<'_>, at: At) -> Result<Vec<At>, Diagnostic> {
    let mut chain = Vec::new();
    let mut seen = HashSet::new();
    let mut here = at;
    let reduced = loop {
        if let Some(known) = schemas.reduced.get(&here) {
            break known.clone();
        }
        // A circle of references says nothing.
        if !seen.insert(here) {
            break Vec::new();
        }
        chain.push(here);
        let keywords = schemas.keywords(here)?;
        if !keywords.only_refers() {
            break vec![here];
        }
        let next = implied(schemas, here, &keywords)?;
        match next[..] {
            [next] => here = next,
            _ => break reduce_several(schemas, &next, &[])?,
        }
    };
    schemas
        .reduced
        .extend(chain.into_iter().map(|at| (at, reduced.clone())));
    Ok(reduced)
}

fn only_refers(at: At, keywords: &Keywords, decided: &[Choice]) -> bool {
    if decided.iter().all(|choice| choice.at != at) {
        return keywords.only_refers();
    }
    let mut rest = keywords.clone();
    for choice in decided.iter().filter(|choice| choice.at == at) {
        match choice.keyword {
            Alternatives::Any => rest.any_of = None,
            Alternatives::One => rest.one_of = None,
        }
    }
    rest.only_refers()
}

/// The schemas that hold wherever this one does: `$ref`, `$dynamicRef`, `allOf`.
pub(super) fn implied(schemas: &mut Schemas<'_>, at: At, keywords: &Keywords) -> Result<Vec<At>, Diagnostic> {
    let mut implied = Vec::new();
    if let Some(reference) = &keywords.reference {
        implied.push(schemas.follow(at, reference)?);
    }
    if let Some(dynamic) = &keywords.dynamic {
        implied.push(schemas.follow_dynamic(at, dynamic)?);
    }
    for location in &keywords.all_of {
        implied.push(schemas.enter(at.scope, location));
    }
    Ok(implied)
}

/// Everything that holds for the node.
pub(super) fn closure(schemas: &mut Schemas<'_>, node: &Node) -> Result<Closure, Diagnostic> {
    let mut closure = Closure {
        parts: Vec::new(),
        mask: node.mask,
        choices: Vec::new(),
    };
    let mut seen = HashSet::new();
    let mut pending: Vec<At> = node.heads().iter().rev().copied().collect();
    while let Some(at) = pending.pop() {
        if !seen.insert(at) {
            continue;
        }
        let keywords = schemas.keywords(at)?;
        closure.mask = closure.mask.and(mask(schemas, at, &keywords)?);
        for (keyword, branches) in [
            (Alternatives::Any, &keywords.any_of),
            (Alternatives::One, &keywords.one_of),
        ] {
            let choice = Choice { at, keyword };
            if let Some(branches) = branches
                && !node.decided.contains(&choice)
            {
                let branches = enter_all(schemas, at, branches);
                closure.choices.push((choice, branches));
            }
        }
        let mut next = implied(schemas, at, &keywords)?;
        next.reverse();
        pending.extend(next);
        closure.parts.push(Part { at, keywords });
    }
    Ok(closure)
}

fn enter_all(schemas: &mut Schemas<'_>, from: At, locations: &[Location]) -> Vec<At> {
    locations
        .iter()
        .map(|location| schemas.enter(from.scope, location))
        .collect()
}

/// The kinds that a schema by itself leaves.
fn mask(schemas: &mut Schemas<'_>, at: At, keywords: &Keywords) -> Result<Mask, Diagnostic> {
    if keywords.boolean == Some(false) {
        return Ok(Mask::NONE);
    }
    let mut mask = keywords.types.unwrap_or(Mask::ALL);
    if let Some(literals) = &keywords.literals {
        let listed = literals
            .values
            .iter()
            .fold(Mask::NONE, |mask, value| mask.or(Mask::of_value(value)));
        mask = mask.and(listed);
    }
    if let Some(divisor) = &keywords.multiple_of
        && super::types::integer(divisor).is_some()
    {
        mask = mask.without(Mask::FRACTION);
    }
    if let Some(not) = &keywords.not {
        let not = schemas.enter(at.scope, not);
        if let Some(excluded) = whole_kinds(schemas, not)? {
            mask = mask.without(excluded);
        }
    }
    Ok(mask)
}

/// The kinds that a schema accepts, when it accepts each value of them and says nothing else.
pub(super) fn whole_kinds(schemas: &mut Schemas<'_>, at: At) -> Result<Option<Mask>, Diagnostic> {
    let at = match reduce(schemas, &[at], &[])?[..] {
        [at] => at,
        // Nothing is said at all, or several things are.
        [] => return Ok(Some(Mask::ALL)),
        _ => return Ok(None),
    };
    let keywords = schemas.keywords(at)?;
    if let Some(boolean) = keywords.boolean {
        return Ok(Some(if boolean { Mask::ALL } else { Mask::NONE }));
    }
    let alone = Keywords {
        types: None,
        ..(*keywords).clone()
    };
    let says_more = !alone.only_refers()
        || keywords.reference.is_some()
        || keywords.dynamic.is_some()
        || !keywords.all_of.is_empty();
    Ok((!says_more).then(|| keywords.types.unwrap_or(Mask::ALL)))
}

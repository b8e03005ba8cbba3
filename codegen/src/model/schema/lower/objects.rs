//! Objects: structs with members in the contract's order, and maps.
use super::super::lowering::Unknown;
use super::super::mask::Mask;
use super::super::node::{Closure, Node};
use super::super::schemas::At;
use super::super::types::{Body, Check, Counts, Docs, Member, Rest, Shape, Struct, Type, regex};
use super::{Form, Hint, Work};
use crate::diagnostic::Diagnostic;
use indexmap::IndexSet;

impl Work<'_> {
    pub(super) fn object(&mut self, node: &Node, closure: &Closure, hint: &Hint) -> Result<Form, Diagnostic> {
        let mut exact = true;
        let mut declared = IndexSet::new();
        let mut required = IndexSet::new();
        let mut counts = Counts::default();
        let mut dependencies = Vec::new();
        for part in &closure.parts {
            let keywords = &part.keywords;
            exact = exact && keywords.property_names.is_none() && keywords.unevaluated_properties.is_none();
            declared.extend(keywords.properties.iter().map(|(name, _)| name.clone()));
            required.extend(keywords.required.iter().cloned());
            counts.least = counts.least.max(keywords.min_properties);
            counts.most = match (counts.most, keywords.max_properties) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
            dependencies.extend(keywords.dependent_required.iter().cloned());
        }
        let weak = self.weak(closure)?;
        let mut body = Struct {
            members: Vec::new(),
            forbidden: Vec::new(),
            present: Vec::new(),
            rest: Rest::Drop,
            counts,
            dependencies,
        };
        for name in &declared {
            let (shape, docs) = self.member(closure, name, &hint.child(name))?;
            let required = required.contains(name);
            match shape.ty {
                Type::Never if required => return Ok(Form::Inline(Shape::of(Type::Never))),
                Type::Never => body.forbidden.push(name.clone()),
                _ => body.members.push(Member {
                    name: name.clone(),
                    docs,
                    required,
                    shape,
                }),
            }
        }
        for name in weak.names.iter().filter(|name| !declared.contains(*name)) {
            let (shape, docs) = self.member(closure, name, &hint.child(name))?;
            if !matches!(shape.ty, Type::Never) {
                let required = required.contains(name);
                body.members.push(Member {
                    name: name.clone(),
                    docs,
                    required,
                    shape,
                });
            }
        }
        let dropped = counts.least.unwrap_or(0) > u64::try_from(required.len()).unwrap_or(u64::MAX);
        let keep = node.keep || weak.keep || dropped || self.options.unknown == Unknown::Keep;
        let (rest, local) = self.rest(closure, keep, hint)?;
        exact = exact && local;
        let unnamed: Vec<&String> = required
            .iter()
            .filter(|name| body.members.iter().all(|member| member.name != **name))
            .collect();
        for name in unnamed {
            // Nothing is said of it but that it is there: it is named all the same, and kept.
            let (shape, docs) = self.member(closure, name, &hint.child(name))?;
            if matches!(shape.ty, Type::Never) {
                return Ok(Form::Inline(Shape::of(Type::Never)));
            }
            body.members.push(Member {
                name: name.clone(),
                docs,
                required: true,
                shape,
            });
        }
        let listed: Vec<String> = body
            .dependencies
            .iter()
            .flat_map(|(name, names)| std::iter::once(name).chain(names))
            .cloned()
            .collect();
        for name in listed {
            if body.members.iter().all(|member| member.name != name) && !body.forbidden.contains(&name) {
                let (shape, docs) = self.member(closure, &name, &hint.child(&name))?;
                match shape.ty {
                    Type::Never => body.forbidden.push(name),
                    _ => body.members.push(Member {
                        name,
                        docs,
                        required: false,
                        shape,
                    }),
                }
            }
        }
        body.rest = rest;
        if body.members.is_empty() && body.forbidden.is_empty() {
            let of = match &body.rest {
                Rest::Drop | Rest::Keep => Some(Shape::of(Type::Any)),
                Rest::Map(shape) => Some(shape.clone()),
                Rest::Pattern {
                    matching: Some(shape),
                    others,
                    ..
                } if matches!(**others, Rest::Deny) => Some(shape.clone()),
                _ => None,
            };
            if let Some(of) = of {
                let mut checks = Vec::new();
                if !counts.is_any() {
                    checks.push(Check::Counts(counts));
                }
                if let Rest::Pattern { pattern, .. } = &body.rest {
                    checks.push(Check::Names(pattern.clone()));
                }
                return Ok(Form::Inline(Shape {
                    ty: Type::Map(Box::new(of)),
                    checks,
                    exact,
                }));
            }
        }
        Ok(Form::Named(Body::Struct(body), exact))
    }

    /// What holds for the member of a name.
    fn member(&mut self, closure: &Closure, name: &str, hint: &Hint) -> Result<(Shape, Docs), Diagnostic> {
        let heads = self.member_heads(closure, name);
        let docs = self.docs_of(&heads);
        Ok((self.shape(Node::new(&heads, Mask::ALL), hint)?, docs))
    }

    pub(super) fn member_heads(&mut self, closure: &Closure, name: &str) -> Vec<At> {
        let mut heads = Vec::new();
        for part in &closure.parts {
            let mut found = false;
            let own = part.keywords.properties.iter().filter(|(own, _)| own == name);
            let matching = part
                .keywords
                .pattern_properties
                .iter()
                .filter(|(pattern, _)| matches(pattern, name));
            let locations: Vec<_> = own.chain(matching).map(|(_, location)| location.clone()).collect();
            for location in &locations {
                found = true;
                heads.push(self.schemas.enter(part.at.scope, location));
            }
            if let (false, Some(location)) = (found, &part.keywords.additional_properties) {
                heads.push(self.schemas.enter(part.at.scope, location));
            }
        }
        heads
    }

    /// What becomes of members without a name, and whether that is all that is said of them.
    fn rest(&mut self, closure: &Closure, keep: bool, hint: &Hint) -> Result<(Rest, bool), Diagnostic> {
        let patterns: IndexSet<String> = closure
            .parts
            .iter()
            .flat_map(|part| &part.keywords.pattern_properties)
            .map(|(pattern, _)| pattern.clone())
            .collect();
        let others = self.unmatched(closure, keep, hint)?;
        let mut patterns = patterns.into_iter();
        let (pattern, more) = (patterns.next(), patterns.next());
        let Some(pattern) = pattern else {
            return Ok((others, true));
        };
        if more.is_some() {
            return Ok((Rest::Keep, false));
        }
        let mut heads = Vec::new();
        for part in &closure.parts {
            match part.keywords.pattern_properties.first() {
                Some((_, location)) => heads.push(self.schemas.enter(part.at.scope, location)),
                None => {
                    if let Some(location) = &part.keywords.additional_properties {
                        heads.push(self.schemas.enter(part.at.scope, location));
                    }
                }
            }
        }
        let shape = self.shape(Node::new(&heads, Mask::ALL), &hint.child("Member"))?;
        let matching = (!matches!(shape.ty, Type::Never)).then_some(shape);
        Ok((
            Rest::Pattern {
                pattern,
                matching,
                others: Box::new(others),
            },
            true,
        ))
    }

    fn unmatched(&mut self, closure: &Closure, keep: bool, hint: &Hint) -> Result<Rest, Diagnostic> {
        let mut heads = Vec::new();
        for part in &closure.parts {
            if let Some(location) = &part.keywords.additional_properties {
                heads.push(self.schemas.enter(part.at.scope, location));
            }
        }
        let shape = self.shape(Node::new(&heads, Mask::ALL), &hint.child("Additional"))?;
        Ok(match shape.ty {
            Type::Never => Rest::Deny,
            Type::Any if shape.checks.is_empty() && shape.exact => {
                if keep {
                    Rest::Keep
                } else {
                    Rest::Drop
                }
            }
            _ => Rest::Map(shape),
        })
    }
}

/// Whether a pattern is found in a name.
pub(super) fn matches(pattern: &str, name: &str) -> bool {
    regex(pattern).is_some_and(|regex| regex.is_match(name).unwrap_or(false))
}

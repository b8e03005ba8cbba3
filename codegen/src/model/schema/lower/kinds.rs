//! A value of several kinds: one shape for each that something is said of, and a union where that leaves several.
use super::super::mask::Mask;
use super::super::node::{self, Closure, Node};
use super::super::types::{Body, Check, Docs, Scalar, Shape, Type, Union, Variant};
use super::{Form, Hint, Work};
use crate::diagnostic::Diagnostic;

impl Work<'_> {
    /// One shape for each kind of value.
    pub(super) fn kinds_form(&mut self, node: &Node, closure: &Closure, hint: &Hint) -> Result<Form, Diagnostic> {
        let exact = self.is_local(closure)?;
        let said = self.said(closure);
        let relaxed = |shape: Shape| {
            Form::Inline(Shape {
                exact: shape.exact && exact,
                ..shape
            })
        };
        let unsaid = closure.mask.without(said);
        let number = Mask::NUMBER;
        let count = unsaid.kinds().count() - usize::from(unsaid.has(Mask::INTEGER) && unsaid.has(Mask::FRACTION));
        let grouped = if count >= 4 || (unsaid == closure.mask && closure.mask == Mask::ALL) {
            unsaid
        } else {
            Mask::NONE
        };
        if grouped == closure.mask {
            return Ok(relaxed(any_of_kinds(grouped)));
        }
        let mut variants = Vec::new();
        for kind in [Mask::BOOLEAN, number, Mask::STRING, Mask::ARRAY, Mask::OBJECT] {
            let kinds = closure.mask.without(grouped).and(kind);
            if kinds.is_empty() {
                continue;
            }
            let name = kind_name(kinds);
            let alone = kinds == closure.mask || kinds == closure.mask.without(Mask::NULL);
            let below = if alone { hint.clone() } else { hint.child(name) };
            let form = match kinds {
                Mask::BOOLEAN => Form::Inline(Shape::of(Type::Scalar(Scalar::Boolean))),
                Mask::STRING => Form::Inline(self.string(closure)),
                Mask::ARRAY => self.array(node, closure, &below)?,
                Mask::OBJECT => self.object(node, closure, &below)?,
                _ => Form::Inline(self.number(closure, kinds)),
            };
            if matches!(form, Form::Inline(Shape { ty: Type::Never, .. })) {
                continue;
            }
            variants.push((name, kinds, form, below));
        }
        let null = closure.mask.without(grouped).has(Mask::NULL);
        if grouped.is_empty() && variants.len() == 1 && !null {
            return Ok(match variants.pop() {
                Some((_, _, Form::Inline(shape), _)) => relaxed(shape),
                Some((_, _, Form::Named(body, local), _)) => Form::Named(body, local && exact),
                None => relaxed(Shape::of(Type::Never)),
            });
        }
        let mut shapes = Vec::new();
        for (name, kinds, form, below) in variants {
            let shape = self.named(form, &below);
            shapes.push(Variant::of_kind(name, kinds, shape));
        }
        if !grouped.is_empty() {
            shapes.push(Variant::of_kind("Other", grouped, any_of_kinds(grouped)));
        }
        Ok(self.union(Union::of_kinds(shapes), null, exact, hint))
    }

    /// A union of variants, and null when it is one of them.
    pub(super) fn union(&mut self, mut union: Union, null: bool, exact: bool, hint: &Hint) -> Form {
        let wrap = |shape: Shape, exact: bool| match null {
            true => Form::Inline(Shape {
                ty: Type::Nullable(Box::new(shape)),
                checks: Vec::new(),
                exact,
            }),
            false => Form::Inline(Shape {
                exact: shape.exact && exact,
                ..shape
            }),
        };
        match union.variants.len() {
            0 if null => Form::Inline(Shape {
                exact,
                ..Shape::of(Type::Scalar(Scalar::Null))
            }),
            0 => Form::Inline(Shape::of(Type::Never)),
            1 => match union.variants.pop() {
                Some(variant) => wrap(variant.shape, exact),
                None => Form::Inline(Shape::of(Type::Never)),
            },
            _ => {
                let body = Body::Union(union);
                if !null {
                    return Form::Named(body, exact);
                }
                let shape = self.named(Form::Named(body, exact), &hint.child("Value"));
                wrap(shape, exact)
            }
        }
    }

    /// The shape of a form, as a named type where it needs a name.
    pub(super) fn named(&mut self, form: Form, hint: &Hint) -> Shape {
        match form {
            Form::Inline(shape) => shape,
            Form::Named(body, exact) => {
                let id = self.item(&hint.module, &hint.name);
                self.put(id, body, exact, Docs::default());
                Shape::of(Type::Item(id))
            }
        }
    }

    /// The kinds of value that something is said of.
    fn said(&self, closure: &Closure) -> Mask {
        let mut said = Mask::NONE;
        for part in &closure.parts {
            let keywords = &part.keywords;
            for (says, kinds) in [
                (keywords.says_of_numbers(), Mask::NUMBER),
                (keywords.says_of_strings(), Mask::STRING),
                (keywords.says_of_arrays(), Mask::ARRAY),
                (
                    keywords.says_of_objects() || !keywords.dependent_schemas.is_empty(),
                    Mask::OBJECT,
                ),
                (keywords.condition.is_some() || keywords.not.is_some(), Mask::OBJECT),
                (!closure.choices.is_empty(), Mask::OBJECT),
            ] {
                if says {
                    said = said.or(kinds);
                }
            }
        }
        said
    }

    /// Whether nothing is said that can only be judged by looking at several places at once.
    pub(super) fn is_local(&mut self, closure: &Closure) -> Result<bool, Diagnostic> {
        if !closure.choices.is_empty() {
            return Ok(false);
        }
        for part in &closure.parts {
            let keywords = &part.keywords;
            if keywords.condition.is_some() || !keywords.dependent_schemas.is_empty() {
                return Ok(false);
            }
            if let Some(not) = &keywords.not {
                let not = self.schemas.enter(part.at.scope, not);
                if node::whole_kinds(&mut self.schemas, not)?.is_none() {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }
}

fn any_of_kinds(kinds: Mask) -> Shape {
    let mut shape = Shape::of(Type::Any);
    if kinds != Mask::ALL {
        shape.checks.push(Check::Kinds(kinds));
    }
    shape
}

pub(super) fn kind_name(kinds: Mask) -> &'static str {
    match kinds {
        Mask::NULL => "Null",
        Mask::BOOLEAN => "Boolean",
        Mask::INTEGER => "Integer",
        Mask::FRACTION => "Fraction",
        Mask::NUMBER => "Number",
        Mask::STRING => "Text",
        Mask::ARRAY => "List",
        _ => "Object",
    }
}

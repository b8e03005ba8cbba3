//! Arrays: lists, and tuples where the first items have schemas of their own.
use super::super::mask::Mask;
use super::super::node::{Closure, Node};
use super::super::types::{Body, Check, Counts, Shape, Tuple, Type};
use super::{Form, Hint, Work};
use crate::diagnostic::Diagnostic;

impl Work<'_> {
    pub(super) fn array(&mut self, _: &Node, closure: &Closure, hint: &Hint) -> Result<Form, Diagnostic> {
        let mut exact = true;
        let (mut least, mut most) = (0, u64::MAX);
        let mut first = 0;
        for part in &closure.parts {
            let keywords = &part.keywords;
            exact =
                exact && keywords.contains.is_none() && !keywords.unique_items && keywords.unevaluated_items.is_none();
            least = least.max(keywords.min_items.unwrap_or(0));
            most = most.min(keywords.max_items.unwrap_or(u64::MAX));
            first = first.max(keywords.prefix_items.len());
        }
        let mut items = Vec::new();
        for index in 0..first {
            let shape = self.item_at(closure, Some(index), &hint.child(&format!("Item {index}")))?;
            if matches!(shape.ty, Type::Never) {
                most = most.min(u64::try_from(index).unwrap_or(u64::MAX));
                break;
            }
            items.push(shape);
        }
        let rest = match u64::try_from(items.len()).is_ok_and(|length| length >= most) {
            true => Shape::of(Type::Never),
            false => self.item_at(closure, None, &hint.child("Item"))?,
        };
        let closed = matches!(rest.ty, Type::Never);
        if closed {
            most = most.min(u64::try_from(items.len()).unwrap_or(u64::MAX));
        }
        items.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        if least > most {
            return Ok(Form::Inline(Shape::of(Type::Never)));
        }
        let counts = Counts {
            least: Some(least).filter(|least| *least > 0),
            most: Some(most).filter(|most| *most < u64::MAX),
        };
        if items.is_empty() {
            let item = if closed { Shape::of(Type::Any) } else { rest };
            let checks = if counts.is_any() {
                Vec::new()
            } else {
                vec![Check::Counts(counts)]
            };
            return Ok(Form::Inline(Shape {
                ty: Type::List(Box::new(item)),
                checks,
                exact,
            }));
        }
        let required = usize::try_from(least).unwrap_or(usize::MAX).min(items.len());
        let tuple = Tuple {
            items,
            required,
            rest: (!closed).then_some(rest),
            counts,
        };
        Ok(Form::Named(Body::Tuple(tuple), exact))
    }

    /// What holds for the item at an index, or for those after all that have an own schema.
    fn item_at(&mut self, closure: &Closure, index: Option<usize>, hint: &Hint) -> Result<Shape, Diagnostic> {
        let mut heads = Vec::new();
        for part in &closure.parts {
            let own = index.and_then(|index| part.keywords.prefix_items.get(index));
            if let Some(location) = own.or(part.keywords.items.as_ref()) {
                heads.push(self.schemas.enter(part.at.scope, location));
            }
        }
        self.shape(Node::new(&heads, Mask::ALL), hint)
    }
}

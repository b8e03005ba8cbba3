//! `enum` and `const`: one type for each kind that the values have.
use super::super::mask::Mask;
use super::super::node::{self, Closure, Node};
use super::super::types::{Body, Check, Scalar, Shape, Texts, Type, Union, Variant, same};
use super::kinds::kind_name;
use super::{Form, Hint, Work};
use crate::diagnostic::Diagnostic;
use serde_json::Value;
use std::collections::HashSet;

impl Work<'_> {
    /// The form of a node that lists its values; `None` for others.
    pub(super) fn literal_form(
        &mut self,
        _: &Node,
        closure: &Closure,
        hint: &Hint,
    ) -> Result<Option<Form>, Diagnostic> {
        let Some(values) = listed(closure) else { return Ok(None) };
        let mut exact = self.is_local(closure)?;
        for part in &closure.parts {
            let keywords = &part.keywords;
            let bare = !keywords.says_of_numbers() && !keywords.says_of_strings();
            exact = exact && bare && !keywords.says_of_arrays() && !keywords.says_of_objects();
        }
        Ok(Some(self.values(values, exact, hint)))
    }

    /// The form of a list of values.
    pub(super) fn values(&mut self, values: Vec<Value>, exact: bool, hint: &Hint) -> Form {
        let null = values.iter().any(Value::is_null);
        let mut variants = Vec::new();
        for kind in [
            Mask::BOOLEAN,
            Mask::INTEGER,
            Mask::FRACTION,
            Mask::STRING,
            Mask::ARRAY,
            Mask::OBJECT,
        ] {
            let of_kind: Vec<Value> = values
                .iter()
                .filter(|value| Mask::of_value(value) == kind)
                .cloned()
                .collect();
            if of_kind.is_empty() {
                continue;
            }
            variants.push((kind, of_kind));
        }
        let alone = variants.len() == 1;
        let mut shapes = Vec::new();
        for (kind, of_kind) in variants {
            let name = kind_name(kind);
            let form = match kind {
                Mask::STRING => {
                    let texts = of_kind.iter().filter_map(Value::as_str).map(str::to_owned).collect();
                    Form::Named(
                        Body::Texts(Texts {
                            values: texts,
                            open: false,
                        }),
                        exact,
                    )
                }
                Mask::BOOLEAN => {
                    let both = of_kind.contains(&Value::Bool(true)) && of_kind.contains(&Value::Bool(false));
                    let checks = if both { Vec::new() } else { vec![Check::Listed(of_kind)] };
                    Form::Inline(Shape {
                        ty: Type::Scalar(Scalar::Boolean),
                        checks,
                        exact,
                    })
                }
                Mask::INTEGER => {
                    let scalar = if of_kind.iter().all(|value| value.as_i64().is_some() || value.is_f64()) {
                        Scalar::I64
                    } else if of_kind.iter().all(|value| value.as_u64().is_some()) {
                        Scalar::U64
                    } else {
                        Scalar::I128
                    };
                    Form::Inline(Shape {
                        ty: Type::Scalar(scalar),
                        checks: vec![Check::Listed(of_kind)],
                        exact,
                    })
                }
                Mask::FRACTION => {
                    let checks = vec![Check::Listed(of_kind)];
                    Form::Inline(Shape {
                        ty: Type::Scalar(Scalar::Double),
                        checks,
                        exact,
                    })
                }
                _ => Form::Inline(Shape {
                    ty: Type::Any,
                    checks: vec![Check::Listed(of_kind)],
                    exact,
                }),
            };
            if alone && !null {
                return form;
            }
            let below = if alone { hint.clone() } else { hint.child(name) };
            let shape = self.named(form, &below);
            shapes.push(Variant::of_kind(name, kind, shape));
        }
        self.union(Union::of_kinds(shapes), null, exact, hint)
    }
}

/// The values that all lists share and that are of an accepted kind; `None` where nothing is listed.
pub(super) fn listed(closure: &node::Closure) -> Option<Vec<Value>> {
    let mut lists = closure.parts.iter().filter_map(|part| part.keywords.literals.as_ref());
    let mut values: Vec<Value> = lists.next()?.values.clone();
    for list in lists {
        values.retain(|value| list.values.iter().any(|other| same(value, other)));
    }
    values.retain(|value| closure.mask.has(Mask::of_value(value)));
    Some(distinct(values))
}

/// Without repetitions, in order.
pub(super) fn distinct(values: Vec<Value>) -> Vec<Value> {
    let mut texts = HashSet::new();
    let mut kept: Vec<Value> = Vec::new();
    for value in values {
        let fresh = match &value {
            Value::String(text) => texts.insert(text.clone()),
            other => !kept.iter().any(|value| same(value, other)),
        };
        if fresh {
            kept.push(value);
        }
    }
    kept
}

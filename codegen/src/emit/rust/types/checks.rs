//! The rules that a type does not keep by itself, as statements.
use super::code::{literal, raw};
use crate::model::schema::{Check, Mask, Scalar, Shape, Type, integer};
use serde_json::{Number, Value};

/// Statements over places, and the patterns that they use.
#[derive(Default)]
pub(super) struct Checks {
    statements: String,
    patterns: Vec<String>,
}

impl Checks {
    /// Whether a shape, or what it consists of inline, has rules at all.
    pub fn needed(shape: &Shape) -> bool {
        !shape.checks.is_empty()
            || match &shape.ty {
                Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => Self::needed(inner),
                _ => false,
            }
    }

    pub fn is_empty(&self) -> bool {
        self.statements.is_empty()
    }

    pub fn statement(&mut self, statement: &str) {
        self.statements.push_str(statement);
        self.statements.push('\n');
    }

    /// The rules of a value that always stands there. `place` is an expression for a reference to it.
    pub fn value(&mut self, place: &str, shape: &Shape) {
        if Self::needed(shape) {
            let statements = self.rules(place, shape);
            self.statements.push_str(&statements);
        }
    }

    /// The rules of a value that may be absent. `place` is an expression for a reference to an `Option`.
    pub fn optional(&mut self, place: &str, shape: &Shape) {
        if let (Type::Nullable(inner), true) = (&shape.ty, shape.checks.is_empty()) {
            if Self::needed(inner) {
                let statements = self.rules("value", inner);
                self.statement(&format!("if let Some(Some(value)) = {place} {{\n{statements}}}"));
            }
        } else if Self::needed(shape) {
            let statements = self.rules("value", shape);
            self.statement(&format!("if let Some(value) = {place} {{\n{statements}}}"));
        }
    }

    /// The function that checks, and the patterns that it uses, beside it.
    pub fn function(&self) -> String {
        let body = if self.is_empty() { "" } else { self.statements.as_str() };
        let patterns: String = self
            .patterns
            .iter()
            .enumerate()
            .map(|(index, pattern)| {
                format!(
                    "static PATTERN_{}: support::Pattern = support::Pattern::new({});\n",
                    index + 1,
                    raw(pattern)
                )
            })
            .collect();
        format!(
            "/// Whether the rules hold that the types of the fields do not keep by themselves.\n///\n/// # Errors\n\
             /// The first that does not.\npub fn check(&self) -> Result<(), support::Failed> {{\n{patterns}{body}Ok(())\n}}\n"
        )
    }

    /// A static with the pattern, and its name.
    fn pattern(&mut self, pattern: &str) -> String {
        let index = match self.patterns.iter().position(|known| known == pattern) {
            Some(index) => index,
            None => {
                self.patterns.push(pattern.to_owned());
                self.patterns.len() - 1
            }
        };
        format!("PATTERN_{}", index + 1)
    }

    fn rules(&mut self, place: &str, shape: &Shape) -> String {
        let mut text = String::new();
        for check in &shape.checks {
            text.push_str(&self.rule(place, &shape.ty, check));
            text.push('\n');
        }
        match &shape.ty {
            Type::List(inner) if Self::needed(inner) => {
                let inner = self.rules("value", inner);
                text.push_str(&format!("for value in {} {{\n{inner}}}\n", place));
            }
            Type::Map(inner) if Self::needed(inner) => {
                let inner = self.rules("value", inner);
                text.push_str(&format!("for value in {}.values() {{\n{inner}}}\n", receiver(place)));
            }
            Type::Nullable(inner) if Self::needed(inner) => {
                let inner = self.rules("value", inner);
                text.push_str(&format!("if let Some(value) = {place} {{\n{inner}}}\n"));
            }
            _ => {}
        }
        text
    }

    fn rule(&mut self, place: &str, ty: &Type, check: &Check) -> String {
        let value = dereferenced(place);
        let that = |condition: String, keyword: &str| format!("support::check::that({condition}, {keyword:?})?;");
        match check {
            Check::MinLength(least) => format!("support::check::min_length({place}, {least})?;"),
            Check::MaxLength(most) => format!("support::check::max_length({place}, {most})?;"),
            Check::Pattern(pattern) => format!("support::check::pattern({place}, &{})?;", self.pattern(pattern)),
            Check::Format(path) if path.starts_with("std::") => format!("support::check::format::<{path}>({place})?;"),
            Check::Format(path) => format!("support::check::format::<support::{path}>({place})?;"),
            Check::Minimum(bound) => bounded(place, ty, ">=", "minimum", bound),
            Check::Maximum(bound) => bounded(place, ty, "<=", "maximum", bound),
            Check::ExclusiveMinimum(bound) => bounded(place, ty, ">", "exclusiveMinimum", bound),
            Check::ExclusiveMaximum(bound) => bounded(place, ty, "<", "exclusiveMaximum", bound),
            Check::MultipleOf(divisor) => that(multiple(&value, ty, *divisor), "multipleOf"),
            Check::Whole(whole) => format!("support::check::whole({place}, {whole})?;"),
            Check::Counts(counts) => {
                let kind = if matches!(ty, Type::Map(_)) {
                    "Properties"
                } else {
                    "Items"
                };
                let length = format!("{}.len()", receiver(place));
                let mut text = String::new();
                match counts.least {
                    Some(1) => text.push_str(&that(format!("!{}.is_empty()", receiver(place)), &format!("min{kind}"))),
                    Some(least) => text.push_str(&that(format!("{length} >= {least}"), &format!("min{kind}"))),
                    None => {}
                }
                match counts.most {
                    Some(0) => text.push_str(&that(format!("{}.is_empty()", receiver(place)), &format!("max{kind}"))),
                    Some(most) => text.push_str(&that(format!("{length} <= {most}"), &format!("max{kind}"))),
                    None => {}
                }
                text
            }
            Check::Listed(values) => listed(place, ty, values),
            Check::Kinds(kinds) => {
                let names: Vec<String> = kinds
                    .kinds()
                    .map(|kind| format!("support::Kind::{}", kind_variant(kind)))
                    .collect();
                format!("support::check::kinds({place}, &[{}])?;", names.join(", "))
            }
            Check::Names(pattern) => {
                let pattern = self.pattern(pattern);
                format!(
                    "for name in {}.keys() {{\nsupport::check::pattern(name, &{pattern})?;\n}}",
                    receiver(place)
                )
            }
        }
    }
}

/// A type that does not hold the divisor holds no multiple of it but zero.
fn multiple(value: &str, ty: &Type, divisor: u64) -> String {
    let most = match ty {
        Type::Scalar(Scalar::I32) => i32::MAX.unsigned_abs().into(),
        Type::Scalar(Scalar::U32) => u32::MAX.into(),
        Type::Scalar(Scalar::I64) => i64::MAX.unsigned_abs(),
        _ => u64::MAX,
    };
    if divisor > most {
        format!("{value} == 0")
    } else {
        format!("{value} % {divisor} == 0")
    }
}

pub(super) fn kind_variant(kind: Mask) -> &'static str {
    match kind {
        Mask::NULL => "Null",
        Mask::BOOLEAN => "Boolean",
        Mask::INTEGER => "Integer",
        Mask::FRACTION => "Fraction",
        Mask::STRING => "String",
        Mask::ARRAY => "Array",
        _ => "Object",
    }
}

fn listed(place: &str, ty: &Type, values: &[Value]) -> String {
    let value = dereferenced(place);
    let condition = match ty {
        Type::Scalar(Scalar::Boolean) => match values.contains(&Value::Bool(true)) {
            true => value,
            false => format!("!{value}"),
        },
        Type::Scalar(Scalar::Double) => {
            let list: Vec<String> = values
                .iter()
                .filter_map(Value::as_f64)
                .map(|float| format!("{float:?}"))
                .collect();
            format!("[{}].contains({place})", list.join(", "))
        }
        Type::Scalar(_) => {
            let list: Vec<String> = values
                .iter()
                .filter_map(Value::as_number)
                .filter_map(integer)
                .map(|value| value.to_string())
                .collect();
            format!("[{}].contains({place})", list.join(", "))
        }
        _ => {
            return format!(
                "support::check::listed({place}, {})?;",
                literal(&Value::Array(values.to_vec()).to_string())
            );
        }
    };
    format!("support::check::that({condition}, \"enum\")?;")
}

fn bounded(place: &str, ty: &Type, operator: &str, keyword: &str, bound: &Number) -> String {
    let float = bound.as_f64().unwrap_or_default();
    match ty {
        Type::Scalar(Scalar::Number) => {
            let function = match operator {
                ">=" => "minimum",
                "<=" => "maximum",
                ">" => "exclusive_minimum",
                _ => "exclusive_maximum",
            };
            format!("support::check::{function}({place}, {float:?})?;")
        }
        Type::Scalar(Scalar::Double) => {
            format!(
                "support::check::that({} {operator} {float:?}, {keyword:?})?;",
                dereferenced(place)
            )
        }
        _ => format!(
            "support::check::that({} {operator} {bound}, {keyword:?})?;",
            dereferenced(place)
        ),
    }
}

/// The value behind a reference.
fn dereferenced(place: &str) -> String {
    match place.strip_prefix('&') {
        Some(place) => place.to_owned(),
        None => format!("*{place}"),
    }
}

/// What a method is called on.
fn receiver(place: &str) -> &str {
    place.strip_prefix('&').unwrap_or(place)
}

impl Checks {
    /// The rules of every value that an iterator gives.
    pub fn each(&mut self, iterator: &str, shape: &Shape) {
        let inner = self.rules("value", shape);
        self.statement(&format!("for value in {iterator} {{\n{inner}}}"));
    }
}

impl Checks {
    /// The rules of a value, under a condition that binds `value`.
    pub fn when(&mut self, condition: &str, shape: &Shape) {
        let inner = self.rules("value", shape);
        self.statement(&format!("if {condition} {{\n{inner}}}"));
    }
}

//! Unions: the alternatives of the value's kind (or its tag) are tried in order.
use super::checks::{Checks, kind_variant};
use super::code::{SCHEMAS, literal};
use super::idents::Idents;
use super::item::{read, serialize};
use super::paths;
use crate::model::schema::{Item, Mask, Types, Union, Variant};
use heck::ToShoutySnakeCase;

struct Alternative<'v> {
    ident: String,
    variant: &'v Variant,
}

pub(super) fn union(types: &Types, item: &Item, body: &Union) -> String {
    let mut idents = Idents::default();
    let variants: Vec<Alternative> = body
        .variants
        .iter()
        .map(|variant| Alternative {
            ident: idents.variant(&variant.name),
            variant,
        })
        .collect();
    let name = &item.name;
    let mut text =
        format!("#[derive(Clone, Debug, PartialEq)]\n#[allow(clippy::large_enum_variant)]\npub enum {name} {{\n");
    for alternative in &variants {
        text.push_str(&format!(
            "{}({}),\n",
            alternative.ident,
            paths::path(types, item, &alternative.variant.shape)
        ));
    }
    text.push_str("}\n\n");
    text.push_str(&checks(name, &variants));
    let arms = match &body.tag {
        Some(tag) => by_tag(tag, &variants),
        None => by_kind(&variants, body.exclusive),
    };
    text.push_str(&read(
        item,
        &format!("{guards}let value = <support::Value as support::Read>::read(deserializer)?;\nlet found = {arms};\nfound.ok_or_else(support::read::variant)\n",
            guards = guards(&variants)),
    ));
    let written: String = variants
        .iter()
        .map(|alternative| {
            format!(
                "Self::{}(value) => support::Serialize::serialize(value, serializer),\n",
                alternative.ident
            )
        })
        .collect();
    text.push_str(&serialize(item, &format!("match self {{\n{written}}}\n")));
    text
}

/// The function that checks, where any alternative has rules that its type does not keep by itself.
fn checks(name: &str, variants: &[Alternative]) -> String {
    let mut checks = Checks::default();
    for alternative in variants.iter().filter(|alternative| alternative.has_rules()) {
        checks.when(
            &format!("let Self::{}(value) = self", alternative.ident),
            &alternative.variant.shape,
        );
    }
    if checks.is_empty() {
        String::new()
    } else {
        format!("impl {name} {{\n{}}}\n\n", checks.function())
    }
}

impl Alternative<'_> {
    fn has_rules(&self) -> bool {
        Checks::needed(&self.variant.shape)
    }

    fn check(&self) -> &'static str {
        if self.has_rules() {
            "Self::check"
        } else {
            "support::check::none"
        }
    }
}

fn by_kind(variants: &[Alternative], exclusive: bool) -> String {
    let mut groups: Vec<(Vec<usize>, Vec<&'static str>)> = Vec::new();
    for kind in Mask::KINDS {
        let candidates: Vec<usize> = variants
            .iter()
            .enumerate()
            .filter(|(_, alternative)| alternative.variant.kinds.has(kind))
            .map(|(index, _)| index)
            .collect();
        if candidates.is_empty() {
            continue;
        }
        match groups.iter_mut().find(|(known, _)| *known == candidates) {
            Some((_, kinds)) => kinds.push(kind_variant(kind)),
            None => groups.push((candidates, vec![kind_variant(kind)])),
        }
    }
    if let [(candidates, kinds)] = groups.as_slice()
        && kinds.len() == Mask::KINDS.len()
    {
        let attempts: Vec<&Alternative> = candidates.iter().filter_map(|index| variants.get(*index)).collect();
        return attempts_of(&attempts, exclusive);
    }
    let all = groups.iter().map(|(_, kinds)| kinds.len()).sum::<usize>() == Mask::KINDS.len();
    let mut text = "match support::Kind::of(&value) {\n".to_owned();
    for (candidates, kinds) in &groups {
        let kinds: Vec<String> = kinds.iter().map(|kind| format!("support::Kind::{kind}")).collect();
        let attempts: Vec<&Alternative> = candidates.iter().filter_map(|index| variants.get(*index)).collect();
        text.push_str(&format!(
            "{} => {},\n",
            kinds.join(" | "),
            attempts_of(&attempts, exclusive)
        ));
    }
    if !all {
        text.push_str("_ => None,\n");
    }
    text.push('}');
    text
}

fn by_tag(tag: &str, variants: &[Alternative]) -> String {
    let mut text = format!(
        "match value.get({}).and_then(support::Value::as_str) {{\n",
        literal(tag)
    );
    for alternative in variants {
        let tags: Vec<String> = alternative
            .variant
            .tags
            .iter()
            .map(|text| format!("Some({})", literal(text)))
            .collect();
        text.push_str(&format!("{} => {},\n", tags.join(" | "), attempt(alternative, false)));
    }
    text.push_str("_ => None,\n}");
    text
}

/// Tries several: in order, or all of them where only one may hold.
fn attempts_of(alternatives: &[&Alternative], exclusive: bool) -> String {
    if let [only] = alternatives {
        return attempt(only, false);
    }
    let calls: Vec<String> = alternatives
        .iter()
        .map(|alternative| attempt(alternative, true))
        .collect();
    match exclusive {
        true => format!("support::read::only([{}])", calls.join(", ")),
        false => calls.join(".or_else(|| ") + &")".repeat(calls.len().saturating_sub(1)),
    }
}

fn attempt(alternative: &Alternative, guarded: bool) -> String {
    let ident = &alternative.ident;
    match alternative.variant.guard.as_ref().filter(|_| guarded) {
        Some(_) => format!(
            "support::read::attempt_guarded(&{}, &value, Self::{ident}, {})",
            guard_name(ident),
            alternative.check()
        ),
        None => format!("support::read::attempt(&value, Self::{ident}, {})", alternative.check()),
    }
}

fn guard_name(ident: &str) -> String {
    ident.to_shouty_snake_case()
}

/// The guards of the alternatives whose types accept more than their schemas.
fn guards(variants: &[Alternative]) -> String {
    let guard = |alternative: &Alternative| {
        let definition = alternative.variant.guard.as_ref()?;
        Some(format!(
            "static {}: support::Guard = support::Guard::new(&crate::{SCHEMAS}::SCHEMAS, {definition:?});\n",
            guard_name(&alternative.ident)
        ))
    };
    variants.iter().filter_map(guard).collect()
}

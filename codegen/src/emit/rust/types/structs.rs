//! Structs: a visitor that goes over the members once.
use super::checks::Checks;
use super::code::{literal, raw};
use super::idents::Idents;
use super::item::{read, serialize, visitor};
use super::{docs, large, paths};
use crate::model::schema::{Counts, Item, Member, Rest, Struct, Types};

pub(super) struct Field<'m> {
    pub ident: String,
    pub member: &'m Member,
    pub ty: String,
}

/// A map of members without a name.
struct Beside {
    ident: String,
    ty: String,
}

pub(super) fn structure(types: &Types, item: &Item, body: &Struct) -> String {
    let mut names = Idents::default();
    let fields: Vec<Field> = idents_with(body, &mut names)
        .into_iter()
        .map(|(ident, member)| Field {
            ident,
            member,
            ty: paths::path(types, item, &member.shape),
        })
        .collect();
    let mut beside = Vec::new();
    maps(types, item, &body.rest, &mut names, &mut beside);
    let mut text = format!("#[derive(Clone, Debug, PartialEq)]\npub struct {} {{\n", item.name);
    for field in &fields {
        text.push_str(&docs::comment(&field.member.docs));
        text.push_str(&format!("pub {}: {},\n", field.ident, field.declared()));
    }
    for map in &beside {
        text.push_str(&format!(
            "/// Members without a name of their own.\npub {}: {},\n",
            map.ident, map.ty
        ));
    }
    text.push_str("}\n\n");
    let checks = checks(&fields, &beside, body);
    if !checks.is_empty() {
        text.push_str(&format!("impl {} {{\n{}}}\n\n", item.name, checks.function()));
    }
    text.push_str(&reader(item, body, &fields, &beside, !checks.is_empty()));
    text.push_str(&writer(item, &fields, &beside));
    text
}

/// The members with the names of their fields.
pub(super) fn idents(body: &Struct) -> impl Iterator<Item = (String, &Member)> {
    idents_with(body, &mut Idents::default()).into_iter()
}

fn idents_with<'b>(body: &'b Struct, names: &mut Idents) -> Vec<(String, &'b Member)> {
    body.members
        .iter()
        .map(|member| (names.field(&member.name), member))
        .collect()
}

impl Field<'_> {
    fn declared(&self) -> String {
        if self.member.required {
            self.ty.clone()
        } else {
            format!("Option<{}>", self.ty)
        }
    }
}

fn maps(types: &Types, item: &Item, rest: &Rest, idents: &mut Idents, found: &mut Vec<Beside>) {
    match rest {
        Rest::Drop | Rest::Deny => {}
        Rest::Keep => found.push(Beside {
            ident: idents.field("additional"),
            ty: "support::Map<String, support::Value>".to_owned(),
        }),
        Rest::Map(shape) => found.push(Beside {
            ident: idents.field("additional"),
            ty: format!(
                "std::collections::BTreeMap<String, {}>",
                paths::path(types, item, shape)
            ),
        }),
        Rest::Pattern { matching, others, .. } => {
            if let Some(shape) = matching {
                let ty = format!(
                    "std::collections::BTreeMap<String, {}>",
                    paths::path(types, item, shape)
                );
                found.push(Beside {
                    ident: idents.field("matching"),
                    ty,
                });
            }
            maps(types, item, others, idents, found);
        }
    }
}

fn checks(fields: &[Field], beside: &[Beside], body: &Struct) -> Checks {
    let mut checks = Checks::default();
    for field in fields {
        let place = format!("&self.{}", field.ident);
        match field.member.required {
            true => checks.value(&place, &field.member.shape),
            false => checks.optional(&place, &field.member.shape),
        }
    }
    let mut maps = beside.iter();
    rest_checks(&body.rest, &mut maps, &mut checks);
    for (name, needed) in &body.dependencies {
        let Some(when) = presence(fields, name) else { continue };
        for needed in needed {
            let there = presence(fields, needed).unwrap_or_else(|| "false".to_owned());
            if there != "true" {
                let statement = format!("support::check::that({there}, \"dependentRequired\")?;");
                match when.as_str() {
                    "true" => checks.statement(&statement),
                    _ => checks.statement(&format!("if {when} {{\n{statement}\n}}")),
                }
            }
        }
    }
    checks
}

fn rest_checks<'b>(rest: &Rest, maps: &mut impl Iterator<Item = &'b Beside>, checks: &mut Checks) {
    let mut of = |shape, checks: &mut Checks| {
        if let Some(map) = maps.next()
            && Checks::needed(shape)
        {
            let mut inner = Checks::default();
            std::mem::swap(&mut inner, checks);
            inner.each(&format!("self.{}.values()", map.ident), shape);
            std::mem::swap(&mut inner, checks);
        }
    };
    match rest {
        Rest::Map(shape) => of(shape, checks),
        Rest::Pattern { matching, others, .. } => {
            if let Some(shape) = matching {
                of(shape, checks);
            }
            rest_checks(others, maps, checks);
        }
        Rest::Drop | Rest::Keep | Rest::Deny => {}
    }
}

/// An expression that tells whether a member is there; `None` for one that never is.
fn presence(fields: &[Field], name: &str) -> Option<String> {
    let field = fields.iter().find(|field| field.member.name == name)?;
    Some(if field.member.required {
        "true".to_owned()
    } else {
        format!("self.{}.is_some()", field.ident)
    })
}

fn reader(item: &Item, body: &Struct, fields: &[Field], beside: &[Beside], checked: bool) -> String {
    let counted = !body.counts.is_any();
    let many = fields.len() > large::MANY;
    let mut statements = String::new();
    if many {
        statements.push_str("let mut parts_ = Parts_::none();\n");
    }
    for field in fields.iter().filter(|_| !many) {
        statements.push_str(&format!("let mut {} = None;\n", field.ident));
    }
    for map in beside {
        let new = if map.ty.starts_with("support") {
            "support::Map::new()"
        } else {
            "std::collections::BTreeMap::new()"
        };
        statements.push_str(&format!("let mut {} = {new};\n", map.ident));
    }
    if counted {
        statements.push_str("let mut count_ = 0_u64;\n");
    }
    let mut arms = String::new();
    for field in fields.iter().filter(|_| !many) {
        arms.push_str(&format!(
            "{} => support::read::member(&mut {}, &mut map_)?,\n",
            literal(&field.member.name),
            field.ident
        ));
    }
    for name in &body.forbidden {
        arms.push_str(&format!("{} => return Err(support::read::absent()),\n", literal(name)));
    }
    let mut patterns = Vec::new();
    let mut maps = beside.iter();
    rest_arms(&body.rest, &mut maps, &mut arms, &mut patterns);
    let count = if counted { "count_ += 1;\n" } else { "" };
    let dispatch = if many { large::dispatch(fields) } else { String::new() };
    for (index, pattern) in patterns.iter().enumerate() {
        statements.insert_str(
            0,
            &format!(
                "static NAMES_{}: support::Pattern = support::Pattern::new({});\n",
                index + 1,
                raw(pattern)
            ),
        );
    }
    statements.push_str(&format!("while let Some(key_) = map_.next_key::<support::Name<'de>>()? {{\n{count}{dispatch}match key_.as_str() {{\n{arms}}}\n}}\n"));
    statements.push_str(&counts(body.counts));
    if many {
        statements.push_str(&large::apart(item, fields));
    }
    let mut made = format!("{} {{\n", item.name);
    for field in fields {
        let value = match field.member.required && !many {
            true => format!(
                "support::read::required::<_, A_::Error>({}, {})?",
                field.ident,
                literal(&field.member.name)
            ),
            false => field.ident.clone(),
        };
        match value == field.ident {
            true => made.push_str(&format!("{value},\n")),
            false => made.push_str(&format!("{}: {value},\n", field.ident)),
        }
    }
    for map in beside {
        made.push_str(&format!("{},\n", map.ident));
    }
    made.push('}');
    statements.push_str(&match checked {
        true => format!("support::read::checked({made}, {}::check)\n", item.name),
        false => format!("Ok({made})\n"),
    });
    let visit = format!(
        "fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {{\n{statements}}}\n"
    );
    let visitor = visitor(item, "an object", &visit, "deserializer.deserialize_map");
    match many {
        true => read(item, &format!("{}{visitor}", large::parts(fields))),
        false => read(item, &visitor),
    }
}

fn counts(counts: Counts) -> String {
    let mut text = String::new();
    if let Some(least) = counts.least.filter(|least| *least > 0) {
        text.push_str(&format!(
            "if count_ < {least} {{\nreturn Err(support::read::absent());\n}}\n"
        ));
    }
    if let Some(most) = counts.most {
        text.push_str(&format!(
            "if count_ > {most} {{\nreturn Err(support::read::absent());\n}}\n"
        ));
    }
    text
}

fn rest_arms<'b>(
    rest: &Rest,
    maps: &mut impl Iterator<Item = &'b Beside>,
    arms: &mut String,
    patterns: &mut Vec<String>,
) {
    let mut ident = || maps.next().map(|map| map.ident.clone()).unwrap_or_default();
    match rest {
        Rest::Drop => arms.push_str("_ => support::read::skip(&mut map_)?,\n"),
        Rest::Deny => arms.push_str("_ => return Err(support::read::absent()),\n"),
        Rest::Keep => arms.push_str(&format!(
            "_ => support::read::keep(&mut {}, key_.into_string(), &mut map_)?,\n",
            ident()
        )),
        Rest::Map(_) => arms.push_str(&format!(
            "_ => support::read::beside(&mut {}, key_.into_string(), &mut map_)?,\n",
            ident()
        )),
        Rest::Pattern {
            pattern,
            matching,
            others,
        } => {
            patterns.push(pattern.clone());
            let test = format!("name_ if NAMES_{}.is_match(name_)", patterns.len());
            match matching {
                Some(_) => {
                    arms.push_str(&format!(
                        "{test} => support::read::beside(&mut {}, key_.into_string(), &mut map_)?,\n",
                        ident()
                    ));
                }
                None => arms.push_str(&format!("{test} => return Err(support::read::absent()),\n")),
            }
            rest_arms(others, maps, arms, patterns);
        }
    }
}

fn writer(item: &Item, fields: &[Field], beside: &[Beside]) -> String {
    let mut text = "use support::SerializeMap as _;\nlet mut map_ = serializer.serialize_map(None)?;\n".to_owned();
    for field in fields {
        let (name, ident) = (literal(&field.member.name), &field.ident);
        text.push_str(&match field.member.required {
            true => format!("map_.serialize_entry({name}, &self.{ident})?;\n"),
            false => format!("if let Some(value) = &self.{ident} {{\nmap_.serialize_entry({name}, value)?;\n}}\n"),
        });
    }
    for map in beside {
        text.push_str(&format!(
            "for (name, value) in &self.{} {{\nmap_.serialize_entry(name, value)?;\n}}\n",
            map.ident
        ));
    }
    text.push_str("map_.end()\n");
    if fields.is_empty() && beside.is_empty() {
        text = text.replace("let mut map_", "let map_");
    }
    serialize(item, &text)
}

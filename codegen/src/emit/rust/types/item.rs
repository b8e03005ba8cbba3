//! What every named type has in common.
use super::code::SCHEMAS;
use super::{docs, newtypes, structs, texts, tuples, unions};
use crate::model::schema::{Body, Item, Types};

/// The whole text of a named type.
pub(super) fn item(types: &Types, item: &Item) -> String {
    let mut text = docs::comment(&item.docs);
    text.push_str(&match &item.body {
        Body::Struct(body) => structs::structure(types, item, body),
        Body::Texts(body) => texts::texts(item, body),
        Body::Union(body) => unions::union(types, item, body),
        Body::Tuple(body) => tuples::tuple(types, item, body),
        Body::Newtype(shape) => newtypes::newtype(types, item, shape),
        Body::Never => never(item),
    });
    text.push_str(&deserialize(item));
    if let Some(guard) = &item.guard {
        text.push_str(&document(item, guard));
    }
    text
}

/// `Read`, from the body of its function.
pub(super) fn read(item: &Item, body: &str) -> String {
    format!(
        "impl support::Read for {} {{\n{}fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {{\n{body}}}\n}}\n\n",
        item.name,
        inline(item)
    )
}

/// `Serialize`, from the body of its function.
pub(super) fn serialize(item: &Item, body: &str) -> String {
    format!(
        "impl support::Serialize for {} {{\n{}fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {{\n{body}}}\n}}\n\n",
        item.name,
        inline(item)
    )
}

/// What is only a layer around another type costs nothing where it is used, even in another crate.
fn inline(item: &Item) -> &'static str {
    if matches!(item.body, Body::Newtype(_) | Body::Texts(_)) {
        "#[inline]\n"
    } else {
        ""
    }
}

/// A visitor for `expecting` and one `visit_…` function, inside a `read`.
pub(super) fn visitor(item: &Item, expecting: &str, visit: &str, start: &str) -> String {
    format!(
        "struct Visitor_;\nimpl<'de> support::Visitor<'de> for Visitor_ {{\ntype Value = {};\n\n\
         fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\nf.write_str({expecting:?})\n}}\n\n{visit}}}\n{start}(Visitor_)\n",
        item.name
    )
}

fn deserialize(item: &Item) -> String {
    format!(
        "impl<'de> support::Deserialize<'de> for {} {{\nfn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {{\n\
         <Self as support::Read>::read(deserializer)\n}}\n}}\n\n",
        item.name
    )
}

fn document(item: &Item, guard: &str) -> String {
    let mut exact = vec![item.exact.to_string()];
    if item.exact {
        exact.extend(
            item.imports
                .iter()
                .map(|path| format!("<{path} as support::Document>::EXACT")),
        );
        if exact.len() > 1 {
            exact.remove(0);
        }
    }
    format!(
        "impl {name} {{\n/// Reads a JSON text.\n///\n/// # Errors\n/// Every rule of the schema that it breaks.\n\
         pub fn from_json(json: &[u8]) -> Result<Self, support::Rejected> {{\n<Self as support::Document>::from_json(json)\n}}\n\n\
         /// Writes compact JSON.\npub fn to_json(&self) -> Vec<u8> {{\n<Self as support::Document>::to_json(self)\n}}\n}}\n\n\
         impl support::Document for {name} {{\nconst EXACT: bool = {};\n\n\
         fn guard() -> &'static support::Guard {{\nstatic GUARD: support::Guard = support::Guard::new(&crate::{SCHEMAS}::SCHEMAS, {guard:?});\n&GUARD\n}}\n}}\n\n",
        exact.join(" && "),
        name = item.name,
    )
}

fn never(item: &Item) -> String {
    let mut text = format!("#[derive(Clone, Debug, PartialEq)]\npub enum {} {{}}\n\n", item.name);
    text.push_str(&read(
        item,
        "support::read::skipped(deserializer)?;\nErr(support::read::variant())\n",
    ));
    text.push_str(&serialize(item, "let _ = serializer;\nmatch *self {}\n"));
    text
}

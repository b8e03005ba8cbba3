//! Enums of texts.
use super::code::literal;
use super::idents::Idents;
use super::item::{read, serialize};
use crate::model::schema::{Item, Texts};

/// From here on a table is searched: comparing one by one takes long, and so does compiling it.
const LARGE: usize = 64;
/// From here on nobody reads the variants, and compiling them takes minutes: the type holds one of the listed texts.
const HUGE: usize = 1000;

pub(super) fn texts(item: &Item, body: &Texts) -> String {
    if body.values.len() > HUGE {
        return huge(item, body);
    }
    let mut idents = Idents::default();
    let variants: Vec<(String, &String)> = body.values.iter().map(|value| (idents.variant(value), value)).collect();
    let other = body.open.then(|| idents.variant("Other"));
    let name = &item.name;
    let copy = if body.open { "" } else { "Copy, " };
    let mut text = format!("#[derive(Clone, {copy}Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum {name} {{\n");
    for (variant, value) in &variants {
        text.push_str(&format!("/// `{}`\n{variant},\n", shown(value)));
    }
    if let Some(other) = &other {
        text.push_str(&format!("/// A text that is not listed yet.\n{other}(String),\n"));
    }
    text.push_str("}\n\n");
    text.push_str(&match variants.len() > LARGE {
        true => table(name, &variants, other.as_deref()),
        false => matches(name, &variants, other.as_deref()),
    });
    text.push_str(&common(item));
    text
}

/// What every such type has.
fn common(item: &Item) -> String {
    let name = &item.name;
    let mut text = format!(
        "impl std::fmt::Display for {name} {{\nfn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\nf.write_str(self.as_str())\n}}\n}}\n\n\
         impl std::str::FromStr for {name} {{\ntype Err = support::Failed;\n\nfn from_str(text: &str) -> Result<Self, support::Failed> {{\n\
         Self::parse(text).ok_or(support::Failed::new(\"enum\"))\n}}\n}}\n\n"
    );
    text.push_str(&read(
        item,
        "support::read::text(deserializer, Self::parse, \"one of the listed texts\")\n",
    ));
    text.push_str(&serialize(item, "serializer.serialize_str(self.as_str())\n"));
    text
}

fn matches(name: &str, variants: &[(String, &String)], other: Option<&str>) -> String {
    let mut shown = String::new();
    let mut parsed = String::new();
    for (variant, value) in variants {
        shown.push_str(&format!("Self::{variant} => {},\n", literal(value)));
        parsed.push_str(&format!("{} => Some(Self::{variant}),\n", literal(value)));
    }
    match other {
        Some(other) => {
            shown.push_str(&format!("Self::{other}(text) => text,\n"));
            parsed.push_str(&format!("_ => Some(Self::{other}(text.to_owned())),\n"));
        }
        None => parsed.push_str("_ => None,\n"),
    }
    format!(
        "impl {name} {{\n/// The text as JSON has it.\n#[inline]\npub fn as_str(&self) -> &str {{\nmatch self {{\n{shown}}}\n}}\n\n\
         #[inline]\nfn parse(text: &str) -> Option<Self> {{\nmatch text {{\n{parsed}}}\n}}\n}}\n\n"
    )
}

fn table(name: &str, variants: &[(String, &String)], other: Option<&str>) -> String {
    let mut sorted: Vec<&(String, &String)> = variants.iter().collect();
    sorted.sort_unstable_by_key(|(_, value)| *value);
    let by_text: String = sorted
        .iter()
        .map(|(variant, value)| format!("({}, {name}::{variant}),\n", literal(value)))
        .collect();
    let (shown, parsed) = match other {
        Some(other) => (
            format!("if let Self::{other}(text) = self {{\nreturn text;\n}}\n"),
            format!("found.or_else(|| Some(Self::{other}(text.to_owned())))\n"),
        ),
        None => (String::new(), "found\n".to_owned()),
    };
    let count = variants.len();
    let copied = if other.is_some() { "value.clone()" } else { "*value" };
    format!(
        "impl {name} {{\n/// The text as JSON has it.\npub fn as_str(&self) -> &str {{\n{shown}\
         Self::TABLE.iter().find(|(_, value)| value == self).map_or(\"\", |(text, _)| text)\n}}\n\n\
         fn parse(text: &str) -> Option<Self> {{\nlet index = Self::TABLE.binary_search_by(|(known, _)| (*known).cmp(text)).ok();\n\
         let found = index.and_then(|index| Self::TABLE.get(index)).map(|(_, value)| {copied});\n{parsed}}}\n\n\
         /// By text.\nconst TABLE: &'static [(&'static str, Self); {count}] = &[\n{by_text}];\n}}\n\n"
    )
}

/// A text that is checked against a table.
fn huge(item: &Item, body: &Texts) -> String {
    let name = &item.name;
    let mut sorted: Vec<&String> = body.values.iter().collect();
    sorted.sort_unstable();
    let count = sorted.len();
    let table: String = sorted.iter().map(|value| format!("{},\n", literal(value))).collect();
    let (held, parsed) = match body.open {
        true => (
            "std::borrow::Cow<'static, str>",
            "Some(Self(found.map_or_else(|| text.to_owned().into(), |known| (*known).into())))",
        ),
        false => ("&'static str", "found.copied().map(Self)"),
    };
    let copy = if body.open { "" } else { "Copy, " };
    let shown = if body.open { "&self.0" } else { "self.0" };
    let mut text = format!(
        "#[derive(Clone, {copy}Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub struct {name}({held});\n\n\
         impl {name} {{\n/// The text as JSON has it.\npub fn as_str(&self) -> &str {{\n{shown}\n}}\n\n\
         fn parse(text: &str) -> Option<Self> {{\nstatic TABLE: [&str; {count}] = [\n{table}];\n\
         let index = TABLE.binary_search(&text).ok();\nlet found = index.and_then(|index| TABLE.get(index));\n{parsed}\n}}\n}}\n\n"
    );
    text.push_str(&common(item));
    text
}

/// A text within a doc comment, in backquotes.
fn shown(value: &str) -> String {
    let escaped: String = value.escape_debug().collect();
    escaped.replace('`', "'").replace("\\\"", "\"").replace("\\'", "'")
}

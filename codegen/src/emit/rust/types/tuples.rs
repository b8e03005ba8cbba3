//! Arrays whose first items have types of their own.
use super::checks::Checks;
use super::item::{read, serialize, visitor};
use super::paths;
use crate::model::schema::{Item, Tuple, Types};

pub(super) fn tuple(types: &Types, item: &Item, body: &Tuple) -> String {
    let name = &item.name;
    let mut text = format!("#[derive(Clone, Debug, PartialEq)]\npub struct {name} {{\n");
    for (index, shape) in body.items.iter().enumerate() {
        let path = paths::path(types, item, shape);
        text.push_str(&match index < body.required {
            true => format!("pub item_{index}: {path},\n"),
            false => format!("/// Only there when all before it are.\npub item_{index}: Option<{path}>,\n"),
        });
    }
    if let Some(rest) = &body.rest {
        text.push_str(&format!(
            "/// The items after those.\npub rest: Vec<{}>,\n",
            paths::path(types, item, rest)
        ));
    }
    text.push_str("}\n\n");
    let mut checks = Checks::default();
    for (index, shape) in body.items.iter().enumerate() {
        let place = format!("&self.item_{index}");
        match index < body.required {
            true => checks.value(&place, shape),
            false => checks.optional(&place, shape),
        }
    }
    if let Some(rest) = body.rest.as_ref().filter(|rest| Checks::needed(rest)) {
        checks.each("&self.rest", rest);
    }
    if !checks.is_empty() {
        text.push_str(&format!("impl {name} {{\n{}}}\n\n", checks.function()));
    }
    text.push_str(&reader(item, body, !checks.is_empty()));
    text.push_str(&writer(item, body));
    text
}

fn reader(item: &Item, body: &Tuple, checked: bool) -> String {
    let mut statements = "let mut count_ = 0_u64;\n".to_owned();
    let mut made = format!("{} {{\n", item.name);
    for index in 0..body.items.len() {
        statements.push_str(&format!(
            "let item_{index} = items_.next_element_seed(support::Seed::new())?;\n"
        ));
        statements.push_str(&format!("count_ += u64::from(item_{index}.is_some());\n"));
        made.push_str(&match index < body.required {
            true => format!("item_{index}: support::read::required::<_, A_::Error>(item_{index}, \"{index}\")?,\n"),
            false => format!("item_{index},\n"),
        });
    }
    match &body.rest {
        Some(_) => {
            statements.push_str(
                "let mut rest = Vec::new();\nwhile let Some(item_) = items_.next_element_seed(support::Seed::new())? {\nrest.push(item_);\ncount_ += 1;\n}\n",
            );
            made.push_str("rest,\n");
        }
        None => statements.push_str("support::read::rest(&mut items_)?;\n"),
    }
    if let Some(least) = body.counts.least {
        statements.push_str(&format!(
            "if count_ < {least} {{\nreturn Err(support::read::absent());\n}}\n"
        ));
    }
    match body.counts.most {
        Some(most) => statements.push_str(&format!(
            "if count_ > {most} {{\nreturn Err(support::read::absent());\n}}\n"
        )),
        None if body.counts.least.is_none() => {
            statements = statements
                .replace("let mut count_ = 0_u64;\n", "")
                .replace("count_ += 1;\n", "")
        }
        None => {}
    }
    if !statements.contains("let mut count_") {
        statements = statements
            .lines()
            .filter(|line| !line.starts_with("count_ +="))
            .map(|line| format!("{line}\n"))
            .collect();
    }
    made.push('}');
    statements.push_str(&match checked {
        true => format!("support::read::checked({made}, {}::check)\n", item.name),
        false => format!("Ok({made})\n"),
    });
    let visit = format!(
        "fn visit_seq<A_: support::SeqAccess<'de>>(self, mut items_: A_) -> Result<Self::Value, A_::Error> {{\n{statements}}}\n"
    );
    read(item, &visitor(item, "a list", &visit, "deserializer.deserialize_seq"))
}

fn writer(item: &Item, body: &Tuple) -> String {
    let mut text = "use support::SerializeSeq as _;\nlet mut items_ = serializer.serialize_seq(None)?;\n".to_owned();
    for index in 0..body.items.len() {
        text.push_str(&match index < body.required {
            true => format!("items_.serialize_element(&self.item_{index})?;\n"),
            false => format!("let Some(item_) = &self.item_{index} else {{\nreturn items_.end();\n}};\nitems_.serialize_element(item_)?;\n"),
        });
    }
    if body.rest.is_some() {
        text.push_str("for item_ in &self.rest {\nitems_.serialize_element(item_)?;\n}\n");
    }
    text.push_str("items_.end()\n");
    serialize(item, &text)
}

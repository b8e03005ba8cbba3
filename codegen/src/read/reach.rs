//! Which addresses a document names itself by, and which it refers to. Generous: what only looks like a reference is
//! looked up too, and if nothing is there, nothing happens; whoever follows a real one says so.

use serde_json::{Map, Value};

use super::{Pointer, uri};

/// What a document says of addresses, all absolute and without fragments.
#[derive(Debug, Default)]
pub(super) struct Reach {
    /// Resources by their `$id`, the document itself included, with the place of each.
    pub ids: Vec<(String, Pointer)>,
    /// What `$ref`, `$dynamicRef` and the like lead to.
    pub references: Vec<String>,
    /// Metaschemas: looked up where an address is mapped, but not searched for.
    pub schemas: Vec<String>,
}

/// Walks a document. Recursion is safe: the reader has bounded the depth.
pub(super) fn of(value: &Value, base: &str) -> Reach {
    let mut reach = Reach::default();
    let old_ids = value
        .get("$schema")
        .and_then(Value::as_str)
        .is_some_and(|schema| schema.contains("draft-04"));
    Walk {
        reach: &mut reach,
        id: if old_ids { "id" } else { "$id" },
    }
    .value(value, base, &Pointer::root());
    for list in [&mut reach.references, &mut reach.schemas] {
        let mut seen = std::collections::HashSet::new();
        list.retain(|address| seen.insert(address.clone()));
    }
    reach
}

struct Walk<'r> {
    reach: &'r mut Reach,
    id: &'static str,
}

impl Walk<'_> {
    fn value(&mut self, value: &Value, base: &str, at: &Pointer) {
        match value {
            Value::Object(members) => self.object(members, base, at),
            Value::Array(items) => items
                .iter()
                .enumerate()
                .for_each(|(index, item)| self.value(item, base, &at.index(index))),
            _ => {}
        }
    }

    fn object(&mut self, members: &Map<String, Value>, outer: &str, at: &Pointer) {
        let text = |name: &str| members.get(name).and_then(Value::as_str);
        let own = text(self.id)
            .filter(|id| !id.starts_with('#'))
            .and_then(|id| uri::resolve(outer, id));
        let own = own.map(|id| uri::split(&id).0.to_owned());
        let base = own.as_deref().unwrap_or(outer);
        if let Some(id) = &own {
            self.reach.ids.push((id.clone(), at.clone()));
        }
        for keyword in ["$ref", "$dynamicRef", "$recursiveRef"] {
            self.reach
                .references
                .extend(text(keyword).and_then(|reference| target(base, reference)));
        }
        self.reach
            .schemas
            .extend(text("$schema").and_then(|schema| target(base, schema)));
        for (name, member) in members {
            match name.as_str() {
                "const" | "enum" => {}
                "discriminator" => {
                    let mapping = member
                        .get("mapping")
                        .and_then(Value::as_object)
                        .into_iter()
                        .flat_map(Map::values);
                    self.reach.references.extend(
                        mapping
                            .filter_map(Value::as_str)
                            .filter_map(|reference| target(base, reference)),
                    );
                }
                _ => self.value(member, base, &at.child(name)),
            }
        }
    }
}

/// The address that a reference leads to, without its fragment; `None` for one within the same resource.
fn target(base: &str, reference: &str) -> Option<String> {
    if reference.starts_with('#') {
        return None;
    }
    uri::resolve(base, reference).map(|address| uri::split(&address).0.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_id_is_the_base_of_what_is_within() {
        let value = json!({
            "$id": "https://e.example/a/root.json",
            "$schema": "https://e.example/meta",
            "$defs": {"x": {"$id": "sub/x.json", "$ref": "y.json#/a"}, "z": {"$ref": "#/$defs/x"}},
            "properties": {"$id": {"$ref": "z.json"}},
            "enum": [{"$ref": "not-a-reference.json"}],
        });
        let reach = of(&value, "file:///-/a.json");
        let ids: Vec<_> = reach.ids.iter().map(|(id, at)| (id.as_str(), at.as_str())).collect();
        assert_eq!(
            ids,
            [
                ("https://e.example/a/root.json", ""),
                ("https://e.example/a/sub/x.json", "/$defs/x")
            ]
        );
        assert_eq!(
            reach.references,
            ["https://e.example/a/sub/y.json", "https://e.example/a/z.json"]
        );
        assert_eq!(reach.schemas, ["https://e.example/meta"]);
    }
}

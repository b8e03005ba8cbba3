//! A schema of 2020-12 as a Schema Object of OpenAPI 3.0.3, in the form that a dropshot server can report: one type or
//! one of `allOf`, `anyOf`, `oneOf` and `not` at a place, each limit where the type stands that it is about.

use serde_json::{Map, Value, json};

use super::bounds::{Limits, bounds};
use super::literals::Literals;
use crate::model::schema::Mask;

/// Names the keywords that OpenAPI 3.0 has no word for, where they stood.
const LOST: &str = "x-lost-keywords";

/// Keywords without a counterpart.
const WITHOUT: [&str; 13] = [
    "if",
    "then",
    "else",
    "dependentSchemas",
    "dependentRequired",
    "prefixItems",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
    "unevaluatedProperties",
    "propertyNames",
    "patternProperties",
];

/// The schema in OpenAPI 3.0. It accepts the same values where it holds no `x-lost-keywords`, and more where it does.
pub(super) fn openapi(schema: &Value) -> Value {
    within(schema, Mask::ALL)
}

/// The schema of a value that is known to be one of these kinds.
fn within(schema: &Value, kinds: Mask) -> Value {
    match schema {
        Value::Object(members) => Schema::new(members, kinds).lower(),
        Value::Bool(false) => json!({"not": {}}),
        _ => json!({}),
    }
}

struct Schema<'s> {
    members: &'s Map<String, Value>,
    /// What the value can be, here and by what is around.
    kinds: Mask,
    lost: Vec<&'static str>,
}

impl<'s> Schema<'s> {
    fn new(members: &'s Map<String, Value>, around: Mask) -> Self {
        let named = |names: &Vec<Value>| {
            let masks = names.iter().filter_map(Value::as_str).filter_map(Mask::of_name);
            masks.fold(Mask::NONE, Mask::or)
        };
        let declared = members.get("type").and_then(Value::as_array).map(named);
        Self {
            members,
            kinds: declared.unwrap_or(Mask::ALL).and(around),
            lost: Vec::new(),
        }
    }

    fn lower(mut self) -> Value {
        for keyword in WITHOUT {
            if self.members.contains_key(keyword) {
                self.lose(keyword);
            }
        }
        let typed = self.typed();
        let combined = self.combined();
        let lowered = match typed {
            // A type has room for them beside it.
            Some(Value::Object(mut one)) if one.contains_key("type") => {
                one.extend(combined);
                Value::Object(one)
            }
            Some(other) => all(std::iter::once(other).chain(each(combined)).collect()),
            None => all(each(combined).collect()),
        };
        self.remarks(lowered)
    }

    /// Texts, beside anything but a reference.
    fn remarks(mut self, lowered: Value) -> Value {
        let mut remarks = Map::new();
        for name in ["title", "description", "deprecated"] {
            if let Some(value) = self.members.get(name) {
                remarks.insert(name.to_owned(), value.clone());
            }
        }
        if !self.lost.is_empty() {
            self.lost.sort_unstable();
            remarks.insert(LOST.to_owned(), json!(self.lost));
        }
        let rules = match lowered {
            Value::Object(rules) if rules.contains_key("$ref") && !remarks.is_empty() => {
                Map::from_iter([("allOf".to_owned(), json!([rules]))])
            }
            Value::Object(rules) => rules,
            _ => Map::new(),
        };
        remarks.extend(rules);
        Value::Object(remarks)
    }

    fn lose(&mut self, keyword: &'static str) {
        if !self.lost.contains(&keyword) {
            self.lost.push(keyword);
        }
    }

    /// `allOf`, `anyOf`, `oneOf`, `not`; a reference is one of `allOf`.
    fn combined(&self) -> Map<String, Value> {
        let mut combined = Map::new();
        let mut together = Vec::new();
        if let Some(name) = self.members.get("$ref").and_then(Value::as_str) {
            let name = name.strip_prefix("#/$defs/").unwrap_or(name);
            together.push(json!({"$ref": format!("#/components/schemas/{name}")}));
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let schemas = self.members.get(keyword).and_then(Value::as_array);
            let mut lowered: Vec<_> = schemas
                .into_iter()
                .flatten()
                .map(|schema| within(schema, self.kinds))
                .collect();
            if keyword == "allOf" {
                together.append(&mut lowered);
                lowered = std::mem::take(&mut together);
            }
            if !lowered.is_empty() {
                combined.insert(keyword.to_owned(), Value::Array(lowered));
            }
        }
        if let Some(not) = self.members.get("not") {
            combined.insert("not".to_owned(), within(not, self.kinds));
        }
        combined
    }

    /// What is said about kinds of value: one type, `anyOf` several, or nothing.
    fn typed(&mut self) -> Option<Value> {
        let literals = Literals::of(self.members);
        let says = |keyword: &&str| self.members.contains_key(*keyword);
        let silent = !self.members.contains_key("type") && literals.is_none() && !KEYWORDS.iter().any(|(_, k)| says(k));
        if silent {
            return None;
        }
        let mut alternatives = Vec::new();
        for name in self.kinds.names().into_iter().filter(|name| *name != "null") {
            let mut one = Map::from_iter([("type".to_owned(), name.into())]);
            self.rules(name, &mut one);
            match literals.as_ref().map(|literals| literals.of_type(name)) {
                None => {}
                Some(Some(values)) if values.is_empty() => continue,
                Some(Some(values)) => drop(one.insert("enum".to_owned(), Value::Array(values))),
                Some(None) => self.lose("enum"),
            }
            alternatives.push(Value::Object(one));
        }
        let null = self.kinds.has(Mask::NULL) && literals.is_none_or(|literals| literals.has_null());
        if null {
            match alternatives.first_mut() {
                Some(first) => {
                    first["nullable"] = Value::Bool(true);
                    if let Some(values) = first.get_mut("enum").and_then(Value::as_array_mut) {
                        values.push(Value::Null);
                    }
                }
                None => alternatives.push(json!({"type": "string", "nullable": true, "enum": [null]})),
            }
        }
        match alternatives.len() {
            0 => Some(json!({"not": {}})),
            1 => alternatives.pop(),
            _ => Some(json!({"anyOf": alternatives})),
        }
    }

    /// The keywords that are about a type.
    fn rules(&mut self, name: &str, out: &mut Map<String, Value>) {
        for (of, keyword) in KEYWORDS.iter().filter(|(of, _)| *of == name) {
            let Some(value) = self.members.get(*keyword) else {
                continue;
            };
            let lowered = match (*of, *keyword) {
                ("object", "properties") => value.as_object().map(|members| {
                    let members = members.iter();
                    members.map(|(name, schema)| (name.clone(), openapi(schema))).collect()
                }),
                // It would be about the members that patterns match, too.
                (_, "additionalProperties") if self.members.contains_key("patternProperties") => None,
                (_, "additionalProperties") if value.is_boolean() => Some(value.clone()),
                // It would be about the first items, too.
                (_, "items") if self.members.contains_key("prefixItems") => None,
                (_, "additionalProperties" | "items") => Some(openapi(value)),
                _ if value.is_u64() => u32::try_from(value.as_u64().unwrap_or(u64::MAX)).ok().map(Value::from),
                _ => Some(value.clone()),
            };
            match lowered {
                Some(lowered) => drop(out.insert((*keyword).to_owned(), lowered)),
                None => self.lose(keyword),
            }
        }
        if name == "array" && !out.contains_key("items") {
            out.insert("items".to_owned(), json!({}));
        }
        if matches!(name, "integer" | "number") {
            let Limits { said, lost } = bounds(self.members, name == "integer");
            out.extend(said);
            lost.into_iter().for_each(|keyword| self.lose(keyword));
        }
    }
}

/// Keywords by the type that they are about. Those of numbers are for `bounds`.
const KEYWORDS: [(&str, &str); 18] = [
    ("string", "minLength"),
    ("string", "maxLength"),
    ("string", "pattern"),
    ("string", "format"),
    ("array", "items"),
    ("array", "minItems"),
    ("array", "maxItems"),
    ("array", "uniqueItems"),
    ("object", "properties"),
    ("object", "additionalProperties"),
    ("object", "required"),
    ("object", "minProperties"),
    ("object", "maxProperties"),
    ("", "minimum"),
    ("", "maximum"),
    ("", "exclusiveMinimum"),
    ("", "exclusiveMaximum"),
    ("", "multipleOf"),
];

/// Each as a schema of its own.
fn each(combined: Map<String, Value>) -> impl Iterator<Item = Value> {
    combined.into_iter().map(|pair| Value::Object(Map::from_iter([pair])))
}

/// All of these together, each with one thing to say.
fn all(mut parts: Vec<Value>) -> Value {
    if parts.len() > 1 {
        return json!({"allOf": parts});
    }
    let only = parts.pop().unwrap_or_else(|| json!({}));
    match only.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([reference]) if reference.get("$ref").is_some() => reference.clone(),
        _ => only,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_those_of_openapi_3_0() {
        for (schema, lowered) in [
            (json!(true), json!({})),
            (json!(false), json!({"not": {}})),
            (
                json!({"$ref": "#/$defs/Gtin"}),
                json!({"$ref": "#/components/schemas/Gtin"}),
            ),
            (
                json!({"$ref": "#/$defs/Gtin", "description": "D"}),
                json!({"description": "D", "allOf": [{"$ref": "#/components/schemas/Gtin"}]}),
            ),
            (
                json!({"type": ["string", "null"], "maxLength": 3}),
                json!({"type": "string", "maxLength": 3, "nullable": true}),
            ),
            (json!({"const": "a"}), json!({"type": "string", "enum": ["a"]})),
            (
                json!({"enum": ["a", 1, null]}),
                json!({"anyOf": [{"type": "string", "enum": ["a", null], "nullable": true}, {"type": "number", "enum": [1]}]}),
            ),
            (
                json!({"type": ["null"]}),
                json!({"type": "string", "nullable": true, "enum": [null]}),
            ),
            (json!({"type": ["array"]}), json!({"type": "array", "items": {}})),
            (
                json!({"type": ["integer"], "exclusiveMinimum": 0, "minimum": 0}),
                json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true}),
            ),
            (
                json!({"type": ["object"], "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}),
                json!({"type": "object", "anyOf": [{"type": "object", "required": ["a"]}, {"type": "object", "required": ["b"]}]}),
            ),
            (
                json!({"anyOf": [{"type": ["string"]}], "not": {"const": "a"}}),
                json!({"allOf": [{"anyOf": [{"type": "string"}]}, {"not": {"type": "string", "enum": ["a"]}}]}),
            ),
            (
                json!({"type": ["array"], "prefixItems": [true], "items": false}),
                json!({"x-lost-keywords": ["items", "prefixItems"], "type": "array", "items": {}}),
            ),
            (
                json!({"type": ["object"], "const": {"a": 1}}),
                json!({"x-lost-keywords": ["enum"], "type": "object"}),
            ),
        ] {
            assert_eq!(openapi(&schema), lowered, "{schema}");
        }
    }

    #[test]
    fn a_rule_about_one_type_says_nothing_of_the_others() {
        let lowered = openapi(&json!({"maxLength": 3}));
        let types: Vec<_> = lowered["anyOf"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| &one["type"])
            .collect();
        assert_eq!(types, ["boolean", "string", "array", "object", "number"]);
        assert_eq!(lowered["anyOf"][0]["nullable"], true);
    }
}

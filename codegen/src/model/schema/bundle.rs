//! The schemas again, in 2020-12 whatever they were written in, each that something refers to a definition of its own,
//! dynamic references resolved: for the guard, with nothing in it that only people read, and for a document, with it.
use super::keywords::Keywords;
use super::names::pascal;
use super::schemas::{At, Schemas};
use crate::diagnostic::Diagnostic;
use crate::output::Names;
use crate::read::Location;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

#[derive(Default)]
pub(super) struct Bundle {
    readers: Readers,
    names: HashMap<At, String>,
    taken: Names,
    definitions: Map<String, Value>,
}

/// Who is to read it.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Readers {
    /// Definitions are called by their place, so that a broken rule can be told by it.
    #[default]
    Guard,
    /// Definitions have short names, and schemas their titles and descriptions.
    People,
}

impl Bundle {
    pub fn new(readers: Readers) -> Self {
        Self {
            readers,
            ..Self::default()
        }
    }

    /// The definition of a schema and of all that it refers to.
    pub fn define(&mut self, schemas: &mut Schemas<'_>, at: At) -> Result<String, Diagnostic> {
        let mut pending = Vec::new();
        let name = self.name(schemas, at, &mut pending);
        self.define_all(schemas, pending)?;
        Ok(name)
    }

    /// A schema where it stands, and the definitions of all that it refers to.
    pub fn inline_of(&mut self, schemas: &mut Schemas<'_>, at: At) -> Result<Value, Diagnostic> {
        let mut pending = Vec::new();
        let printed = self.print(schemas, at, &mut pending)?;
        self.define_all(schemas, pending)?;
        Ok(printed)
    }

    fn define_all(&mut self, schemas: &mut Schemas<'_>, mut pending: Vec<At>) -> Result<(), Diagnostic> {
        while let Some(at) = pending.pop() {
            let definition = self.print(schemas, at, &mut pending)?;
            let location = schemas.location(at).clone();
            let origin = format!(
                "{}#{}",
                schemas.sources.document(location.document).name,
                location.pointer
            );
            let mut members = match definition {
                Value::Object(members) => members,
                boolean => Map::from_iter([("allOf".to_owned(), json!([boolean]))]),
            };
            if self.readers == Readers::Guard {
                members.insert("$comment".to_owned(), Value::String(origin));
            }
            self.definitions
                .insert(self.names.get(&at).cloned().unwrap_or_default(), Value::Object(members));
        }
        Ok(())
    }

    /// All definitions, by name.
    pub fn finish(mut self) -> Map<String, Value> {
        self.definitions.sort_keys();
        self.definitions
    }

    /// For the guard a definition's name tells where it was written, so that a change elsewhere does not touch it.
    fn name(&mut self, schemas: &Schemas<'_>, at: At, pending: &mut Vec<At>) -> String {
        if let Some(name) = self.names.get(&at) {
            return name.clone();
        }
        let location = schemas.location(at);
        let document = &schemas.sources.document(location.document).name;
        let wish = match self.readers {
            Readers::Guard => plain(&format!("{document}{}", location.pointer)),
            Readers::People => {
                let last = location.pointer.last();
                let file = document.rsplit('/').next().and_then(|file| file.split('.').next());
                pascal(last.as_deref().or(file).unwrap_or_default())
            }
        };
        let name = self.taken.take(&wish);
        self.names.insert(at, name.clone());
        pending.push(at);
        name
    }

    fn print(&mut self, schemas: &mut Schemas<'_>, at: At, pending: &mut Vec<At>) -> Result<Value, Diagnostic> {
        let keywords = schemas.keywords(at)?;
        if let Some(boolean) = keywords.boolean {
            return Ok(Value::Bool(boolean));
        }
        let mut out = Map::new();
        if let Some(reference) = &keywords.reference {
            let target = schemas.follow(at, reference)?;
            let target = schemas.end_of_chain(target)?;
            out.insert("$ref".to_owned(), self.reference(schemas, target, pending));
        }
        if let Some(dynamic) = &keywords.dynamic {
            let target = schemas.follow_dynamic(at, dynamic)?;
            let reference = self.reference(schemas, target, pending);
            match out.contains_key("$ref") {
                true => drop(out.insert("allOf".to_owned(), json!([{"$ref": reference}]))),
                false => drop(out.insert("$ref".to_owned(), reference)),
            }
        }
        self.applicators(schemas, at, &keywords, &mut out, pending)?;
        rules(&keywords, &mut out);
        if self.readers == Readers::People {
            remarks(&keywords, &mut out);
        }
        Ok(Value::Object(out))
    }

    fn applicators(
        &mut self,
        schemas: &mut Schemas<'_>,
        at: At,
        keywords: &Keywords,
        out: &mut Map<String, Value>,
        pending: &mut Vec<At>,
    ) -> Result<(), Diagnostic> {
        let lists = [
            ("allOf", Some(&keywords.all_of).filter(|list| !list.is_empty())),
            ("anyOf", keywords.any_of.as_ref()),
            ("oneOf", keywords.one_of.as_ref()),
            (
                "prefixItems",
                Some(&keywords.prefix_items).filter(|list| !list.is_empty()),
            ),
        ];
        for (keyword, list) in lists {
            let Some(list) = list else { continue };
            let mut printed = Vec::new();
            for location in list {
                printed.push(self.inline(schemas, at, location, pending)?);
            }
            match (keyword, out.get_mut("allOf").and_then(Value::as_array_mut)) {
                ("allOf", Some(others)) => others.splice(0..0, printed).for_each(drop),
                _ => drop(out.insert(keyword.to_owned(), Value::Array(printed))),
            }
        }
        let condition = keywords.condition.as_ref();
        let singles = [
            ("not", keywords.not.as_ref()),
            ("if", condition.map(|condition| &condition.when)),
            ("then", condition.and_then(|condition| condition.then.as_ref())),
            ("else", condition.and_then(|condition| condition.otherwise.as_ref())),
            ("items", keywords.items.as_ref()),
            ("contains", keywords.contains.as_ref()),
            ("unevaluatedItems", keywords.unevaluated_items.as_ref()),
            ("additionalProperties", keywords.additional_properties.as_ref()),
            ("propertyNames", keywords.property_names.as_ref()),
            ("unevaluatedProperties", keywords.unevaluated_properties.as_ref()),
        ];
        for (keyword, location) in singles {
            if let Some(location) = location {
                let printed = self.inline(schemas, at, location, pending)?;
                out.insert(keyword.to_owned(), printed);
            }
        }
        let maps = [
            ("dependentSchemas", &keywords.dependent_schemas),
            ("properties", &keywords.properties),
            ("patternProperties", &keywords.pattern_properties),
        ];
        for (keyword, map) in maps {
            if map.is_empty() {
                continue;
            }
            let mut printed = Map::new();
            for (name, location) in map {
                printed.insert(name.clone(), self.inline(schemas, at, location, pending)?);
            }
            out.insert(keyword.to_owned(), Value::Object(printed));
        }
        Ok(())
    }

    fn inline(
        &mut self,
        schemas: &mut Schemas<'_>,
        from: At,
        location: &Location,
        pending: &mut Vec<At>,
    ) -> Result<Value, Diagnostic> {
        let at = schemas.enter(from.scope, location);
        self.print(schemas, at, pending)
    }

    fn reference(&mut self, schemas: &Schemas<'_>, target: At, pending: &mut Vec<At>) -> Value {
        Value::String(format!("#/$defs/{}", self.name(schemas, target, pending)))
    }
}

/// A text as the last step of a reference that needs no escaping.
fn plain(text: &str) -> String {
    let plain = |character: char| {
        if character.is_ascii_alphanumeric() || "._-".contains(character) {
            character
        } else {
            ':'
        }
    };
    text.chars().map(plain).collect()
}

fn remarks(keywords: &Keywords, out: &mut Map<String, Value>) {
    let texts = [("title", &keywords.title), ("description", &keywords.description)];
    for (name, text) in texts {
        if let Some(text) = text {
            out.insert(name.to_owned(), text.as_str().into());
        }
    }
    if keywords.deprecated {
        out.insert("deprecated".to_owned(), Value::Bool(true));
    }
}

fn rules(keywords: &Keywords, out: &mut Map<String, Value>) {
    let mut put = |keyword: &str, value: Option<Value>| {
        if let Some(value) = value {
            out.insert(keyword.to_owned(), value);
        }
    };
    put("type", keywords.types.map(|types| json!(types.names())));
    if let Some(literals) = &keywords.literals {
        match literals.values.as_slice() {
            [] => put("not", Some(json!({}))),
            [one] if literals.keyword == "const" => put("const", Some(one.clone())),
            values => put("enum", Some(Value::Array(values.to_vec()))),
        }
    }
    put("minimum", keywords.minimum.clone().map(Value::Number));
    put("maximum", keywords.maximum.clone().map(Value::Number));
    put(
        "exclusiveMinimum",
        keywords.exclusive_minimum.clone().map(Value::Number),
    );
    put(
        "exclusiveMaximum",
        keywords.exclusive_maximum.clone().map(Value::Number),
    );
    put("multipleOf", keywords.multiple_of.clone().map(Value::Number));
    put("minLength", keywords.min_length.map(Value::from));
    put("maxLength", keywords.max_length.map(Value::from));
    put("pattern", keywords.pattern.clone().map(Value::from));
    put("format", keywords.format.clone().map(Value::from));
    put("minContains", keywords.min_contains.map(Value::from));
    put("maxContains", keywords.max_contains.map(Value::from));
    put("minItems", keywords.min_items.map(Value::from));
    put("maxItems", keywords.max_items.map(Value::from));
    put("uniqueItems", keywords.unique_items.then_some(Value::Bool(true)));
    put("minProperties", keywords.min_properties.map(Value::from));
    put("maxProperties", keywords.max_properties.map(Value::from));
    put(
        "required",
        (!keywords.required.is_empty()).then(|| json!(keywords.required)),
    );
    if !keywords.dependent_required.is_empty() {
        let members = keywords
            .dependent_required
            .iter()
            .map(|(name, names)| (name.clone(), json!(names)));
        put("dependentRequired", Some(Value::Object(members.collect())));
    }
}

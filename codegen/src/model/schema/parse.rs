//! From a schema as it is written to [`Keywords`]: the form of every keyword is checked here and nowhere else.
use super::dialect::{Dialect, Draft};
use super::keywords::{Condition, Dynamic, Keywords, Literals};
use super::mask::Mask;
use crate::diagnostic::Diagnostic;
use crate::read::{Location, Sources};
use serde_json::{Map, Number, Value};

type Result<T> = std::result::Result<T, Diagnostic>;

/// Reads the schema at a location.
///
/// # Errors
/// Where a keyword has a form that its draft does not give it.
pub(super) fn parse(sources: &Sources, at: &Location, dialect: Dialect) -> Result<Keywords> {
    match sources.value(at) {
        Some(Value::Bool(boolean)) => Ok(Keywords {
            boolean: Some(*boolean),
            ..Keywords::default()
        }),
        Some(Value::Object(members)) => Parser {
            sources,
            at,
            dialect,
            members,
        }
        .keywords(),
        Some(_) => {
            Err(Diagnostic::error("not-a-schema", "a schema is an object, `true` or `false`").at(sources.place(at)))
        }
        None => Err(Diagnostic::error("not-a-schema", "nothing stands here").at(sources.place(at))),
    }
}

struct Parser<'p> {
    sources: &'p Sources,
    at: &'p Location,
    dialect: Dialect,
    members: &'p Map<String, Value>,
}

impl Parser<'_> {
    fn keywords(&self) -> Result<Keywords> {
        let draft = self.dialect.draft;
        let mut keywords = Keywords {
            reference: self.text("$ref")?,
            description: self.remark("description"),
            title: self.remark("title"),
            deprecated: self.members.get("deprecated") == Some(&Value::Bool(true)),
            ..Keywords::default()
        };
        if keywords.reference.is_some() && self.dialect.reference_stands_alone() {
            return Ok(keywords);
        }
        keywords.dynamic = match draft {
            Draft::Draft202012 => self.text("$dynamicRef")?.map(|reference| Dynamic {
                reference,
                keyword: "$dynamicRef",
            }),
            Draft::Draft201909 => self.text("$recursiveRef")?.map(|reference| Dynamic {
                reference,
                keyword: "$recursiveRef",
            }),
            _ => None,
        };
        if self.dialect.applicator {
            self.applicators(&mut keywords)?;
        }
        if self.dialect.unevaluated && draft >= Draft::Draft201909 {
            keywords.unevaluated_items = self.schema("unevaluatedItems")?;
            keywords.unevaluated_properties = self.schema("unevaluatedProperties")?;
        }
        if self.dialect.validation {
            self.validation(&mut keywords)?;
        }
        keywords.format = self.text("format")?;
        Ok(keywords)
    }

    fn applicators(&self, keywords: &mut Keywords) -> Result<()> {
        let draft = self.dialect.draft;
        keywords.all_of = self.schemas("allOf")?.unwrap_or_default();
        keywords.any_of = self.schemas("anyOf")?;
        keywords.one_of = self.schemas("oneOf")?;
        keywords.not = self.schema("not")?;
        if draft >= Draft::Draft7
            && let Some(when) = self.schema("if")?
        {
            keywords.condition = Some(Condition {
                when,
                then: self.schema("then")?,
                otherwise: self.schema("else")?,
            });
        }
        keywords.properties = self.schema_map("properties")?;
        keywords.pattern_properties = self.schema_map("patternProperties")?;
        for (pattern, at) in &keywords.pattern_properties {
            self.regex("patternProperties", pattern, at)?;
        }
        keywords.additional_properties = self.schema("additionalProperties")?;
        if draft >= Draft::Draft6 {
            keywords.property_names = self.schema("propertyNames")?;
            keywords.contains = self.schema("contains")?;
        }
        if draft >= Draft::Draft201909 {
            keywords.dependent_schemas = self.schema_map("dependentSchemas")?;
            keywords.min_contains = self.count("minContains")?;
            keywords.max_contains = self.count("maxContains")?;
        }
        if draft <= Draft::Draft7 || self.members.contains_key("dependencies") {
            self.dependencies(keywords)?;
        }
        match (draft, self.members.get("items")) {
            (Draft::Draft202012, _) => {
                keywords.prefix_items = self.schemas("prefixItems")?.unwrap_or_default();
                keywords.items = self.schema("items")?;
            }
            (_, Some(Value::Array(items))) => {
                let at = self.at.child("items");
                keywords.prefix_items = (0..items.len()).map(|index| at.index(index)).collect();
                keywords.items = self.schema("additionalItems")?;
            }
            _ => keywords.items = self.schema("items")?,
        }
        Ok(())
    }

    fn dependencies(&self, keywords: &mut Keywords) -> Result<()> {
        let Some(value) = self.members.get("dependencies") else {
            return Ok(());
        };
        let Value::Object(members) = value else {
            return Err(self.wrong("dependencies", "an object"));
        };
        for (name, member) in members {
            match member {
                Value::Array(names) => keywords
                    .dependent_required
                    .push((name.clone(), self.names("dependencies", names)?)),
                _ => keywords
                    .dependent_schemas
                    .push((name.clone(), self.at.child("dependencies").child(name))),
            }
        }
        Ok(())
    }

    fn validation(&self, keywords: &mut Keywords) -> Result<()> {
        let draft = self.dialect.draft;
        keywords.types = self.types()?;
        keywords.literals = self.literals()?;
        keywords.minimum = self.number("minimum")?;
        keywords.maximum = self.number("maximum")?;
        if draft <= Draft::OpenApi30 {
            if self.flag("exclusiveMinimum")? {
                keywords.exclusive_minimum = keywords.minimum.take();
            }
            if self.flag("exclusiveMaximum")? {
                keywords.exclusive_maximum = keywords.maximum.take();
            }
        } else {
            keywords.exclusive_minimum = self.number("exclusiveMinimum")?;
            keywords.exclusive_maximum = self.number("exclusiveMaximum")?;
        }
        keywords.multiple_of = self.number("multipleOf")?;
        if keywords
            .multiple_of
            .as_ref()
            .and_then(Number::as_f64)
            .is_some_and(|divisor| divisor <= 0.0)
        {
            return Err(self.wrong("multipleOf", "a number above zero"));
        }
        keywords.min_length = self.count("minLength")?;
        keywords.max_length = self.count("maxLength")?;
        keywords.pattern = self.text("pattern")?;
        if let Some(pattern) = &keywords.pattern {
            self.regex("pattern", pattern, &self.at.child("pattern"))?;
        }
        keywords.min_items = self.count("minItems")?;
        keywords.max_items = self.count("maxItems")?;
        keywords.unique_items = self.flag("uniqueItems")?;
        keywords.required = match self.members.get("required") {
            Some(Value::Array(names)) => self.names("required", names)?,
            // Draft 3 has a boolean here; so have many schemas that say they are later.
            None => Vec::new(),
            Some(_) => return Err(self.wrong("required", "a list of names")),
        };
        keywords.min_properties = self.count("minProperties")?;
        keywords.max_properties = self.count("maxProperties")?;
        if draft >= Draft::Draft201909
            && let Some(value) = self.members.get("dependentRequired")
        {
            let Value::Object(members) = value else {
                return Err(self.wrong("dependentRequired", "an object"));
            };
            for (name, names) in members {
                let Value::Array(names) = names else {
                    return Err(self.wrong("dependentRequired", "lists of names"));
                };
                keywords
                    .dependent_required
                    .push((name.clone(), self.names("dependentRequired", names)?));
            }
        }
        Ok(())
    }

    fn types(&self) -> Result<Option<Mask>> {
        let wrong = || {
            self.wrong(
                "type",
                "one or several of null, boolean, integer, number, string, array, object",
            )
        };
        let name = |value: &Value| value.as_str().and_then(Mask::of_name).ok_or_else(wrong);
        let types = match self.members.get("type") {
            None => return Ok(None),
            Some(Value::Array(names)) if !names.is_empty() => names
                .iter()
                .try_fold(Mask::NONE, |mask, value| Ok(mask.or(name(value)?)))?,
            Some(value) => name(value)?,
        };
        let nullable = self.dialect.draft == Draft::OpenApi30 && self.flag("nullable")?;
        Ok(Some(if nullable { types.or(Mask::NULL) } else { types }))
    }

    fn literals(&self) -> Result<Option<Literals>> {
        for keyword in ["enum", "const"] {
            if self.members.contains_key(keyword)
                && let Some(lossy) = self.sources.lossy_number(&self.at.child(keyword))
            {
                return Err(lossy);
            }
        }
        let constant = (self.dialect.draft >= Draft::Draft6)
            .then(|| self.members.get("const"))
            .flatten();
        let literals = match self.members.get("enum") {
            None => None,
            Some(Value::Array(values)) => Some(Literals {
                keyword: "enum",
                values: values.clone(),
            }),
            Some(_) => return Err(self.wrong("enum", "a list of values")),
        };
        Ok(match (constant, literals) {
            (Some(constant), None) => Some(Literals {
                keyword: "const",
                values: vec![constant.clone()],
            }),
            (Some(constant), Some(listed)) => {
                let kept = listed.values.iter().any(|value| super::types::same(value, constant));
                Some(Literals {
                    keyword: "const",
                    values: if kept { vec![constant.clone()] } else { Vec::new() },
                })
            }
            (None, literals) => literals,
        })
    }

    fn wrong(&self, keyword: &str, wanted: &str) -> Diagnostic {
        Diagnostic::error("keyword-form", format!("`{keyword}` must be {wanted}"))
            .at(self.sources.place(&self.at.child(keyword)))
    }

    fn regex(&self, keyword: &str, pattern: &str, at: &Location) -> Result<()> {
        match super::types::regex(pattern) {
            Some(_) => Ok(()),
            None => {
                let message = format!("`{keyword}` is not a regular expression that can be compiled: {pattern}");
                Err(Diagnostic::error("regular-expression", message)
                    .at(self.sources.place(at))
                    .help("write it as ECMA-262 does with the `u` flag"))
            }
        }
    }

    /// A text that only people read: anything else there is of no consequence.
    fn remark(&self, keyword: &str) -> Option<String> {
        self.members.get(keyword).and_then(Value::as_str).map(str::to_owned)
    }

    fn text(&self, keyword: &str) -> Result<Option<String>> {
        match self.members.get(keyword) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => Err(self.wrong(keyword, "a string")),
        }
    }

    fn flag(&self, keyword: &str) -> Result<bool> {
        match self.members.get(keyword) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => Err(self.wrong(keyword, "true or false")),
        }
    }

    fn number(&self, keyword: &str) -> Result<Option<Number>> {
        match self.members.get(keyword) {
            None => Ok(None),
            Some(Value::Number(number)) => match self.sources.lossy_number(&self.at.child(keyword)) {
                Some(lossy) => Err(lossy),
                None => Ok(Some(number.clone())),
            },
            Some(_) => Err(self.wrong(keyword, "a number")),
        }
    }

    fn count(&self, keyword: &str) -> Result<Option<u64>> {
        let Some(value) = self.members.get(keyword) else {
            return Ok(None);
        };
        let whole = |number: &Number| {
            let float = number
                .as_f64()
                .filter(|float| float.fract() == 0.0 && (0.0..9e15).contains(float))?;
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            Some(float as u64)
        };
        let count = value.as_u64().or_else(|| value.as_number().and_then(whole));
        count
            .map(Some)
            .ok_or_else(|| self.wrong(keyword, "a whole number, zero or more"))
    }

    fn names(&self, keyword: &str, names: &[Value]) -> Result<Vec<String>> {
        let text = |name: &Value| {
            name.as_str()
                .map(str::to_owned)
                .ok_or_else(|| self.wrong(keyword, "a list of names"))
        };
        names.iter().map(text).collect()
    }

    fn schema(&self, keyword: &str) -> Result<Option<Location>> {
        match self.members.get(keyword) {
            None => Ok(None),
            Some(Value::Bool(_) | Value::Object(_)) => Ok(Some(self.at.child(keyword))),
            Some(Value::Array(_)) if keyword == "items" => Err(self
                .wrong(keyword, "a schema")
                .help("in 2020-12 a list of schemas stands in `prefixItems`; or name the draft in `$schema`")),
            Some(_) => Err(self.wrong(keyword, "a schema")),
        }
    }

    fn schemas(&self, keyword: &str) -> Result<Option<Vec<Location>>> {
        let Some(value) = self.members.get(keyword) else {
            return Ok(None);
        };
        match value {
            Value::Array(items) if !items.is_empty() => {
                let at = self.at.child(keyword);
                Ok(Some((0..items.len()).map(|index| at.index(index)).collect()))
            }
            _ => Err(self.wrong(keyword, "a list of schemas, not empty")),
        }
    }

    fn schema_map(&self, keyword: &str) -> Result<Vec<(String, Location)>> {
        match self.members.get(keyword) {
            None => Ok(Vec::new()),
            Some(Value::Object(members)) => {
                let at = self.at.child(keyword);
                Ok(members.keys().map(|name| (name.clone(), at.child(name))).collect())
            }
            Some(_) => Err(self.wrong(keyword, "an object of schemas")),
        }
    }
}

//! The validator that stands where a type alone accepts more than its schema, and that says what is wrong.
use super::format;
use super::rejected::{Rejected, Violation};
use jsonschema::{Registry, Validator};
use serde_json::{Value, json};
use std::sync::OnceLock;

const ADDRESS: &str = "json-schema:///schemas";

/// Whether `format` is a rule or a remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Formats {
    /// A value that does not have the format is refused.
    Assert,
    /// `format` says nothing about what is accepted.
    Annotate,
}

/// The schemas of a crate: one JSON text with a definition for each schema that something refers to. `$comment` of a
/// definition says where it comes from.
pub struct Schemas {
    text: &'static str,
    formats: Formats,
    parsed: OnceLock<Option<(Value, Registry<'static>)>>,
}

impl Schemas {
    pub const fn new(text: &'static str, formats: Formats) -> Self {
        Self {
            text,
            formats,
            parsed: OnceLock::new(),
        }
    }

    fn parsed(&self) -> Option<&(Value, Registry<'static>)> {
        let parse = || {
            let value: Value = serde_json::from_str(self.text).ok()?;
            let registry = Registry::new().add(ADDRESS, value.clone()).ok()?.prepare().ok()?;
            Some((value, registry))
        };
        self.parsed.get_or_init(parse).as_ref()
    }
}

/// The validator of one definition, built when first needed.
pub struct Guard {
    schemas: &'static Schemas,
    definition: &'static str,
    validator: OnceLock<Option<Validator>>,
}

impl Guard {
    pub const fn new(schemas: &'static Schemas, definition: &'static str) -> Self {
        Self {
            schemas,
            definition,
            validator: OnceLock::new(),
        }
    }

    /// Whether the schema accepts the value.
    pub fn accepts(&self, value: &Value) -> bool {
        self.validator().is_some_and(|validator| validator.is_valid(value))
    }

    /// # Errors
    /// Every rule that the value breaks.
    pub fn check(&self, value: &Value) -> Result<(), Rejected> {
        let Some(validator) = self.validator() else {
            return Err(Rejected::new([Violation::new(
                "",
                "limit: the schema does not compile",
            )]));
        };
        if validator.is_valid(value) {
            return Ok(());
        }
        let violations = validator
            .iter_errors(value)
            .map(|error| Violation::new(error.instance_path().as_str(), self.rule(error.schema_path().as_str())));
        Err(Rejected::new(violations))
    }

    fn validator(&self) -> Option<&Validator> {
        let build = || {
            let (_, registry) = self.schemas.parsed()?;
            let schema = json!({"$ref": format!("{ADDRESS}#/$defs/{}", self.definition)});
            let options = jsonschema::options()
                .with_draft(jsonschema::Draft::Draft202012)
                .should_validate_formats(self.schemas.formats == Formats::Assert)
                .with_registry(registry);
            format::register(options).build(&schema).ok()
        };
        self.validator.get_or_init(build).as_ref()
    }

    /// From a path in the bundled text to the schema that it was written in: `orders.json#/properties/id/pattern`.
    fn rule(&self, path: &str) -> String {
        let path = path.strip_prefix("/$ref").unwrap_or(path);
        let (definition, rest) = match path.strip_prefix("/$defs/") {
            Some(below) => below.split_at(below.find('/').unwrap_or(below.len())),
            None => (self.definition, path),
        };
        let origin = self
            .schemas
            .parsed()
            .and_then(|(value, _)| value.get("$defs")?.get(definition)?.get("$comment")?.as_str());
        format!("{}{rest}", origin.unwrap_or("#"))
    }
}

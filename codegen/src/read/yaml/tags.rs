//! What a scalar is: by its tag, else by how it is written.

use saphyr_parser::Tag;
use serde_json::Value;

use super::Reader;
use crate::read::builder::Unreadable;
use crate::read::scalar::{self, Scalar};

impl Reader<'_> {
    /// The core schema of YAML 1.2.2, section 10.3.
    pub(super) fn resolve(
        &self,
        text: &str,
        plain: bool,
        tag: Option<&Tag>,
        offset: usize,
    ) -> Result<Scalar, Unreadable> {
        let string = || Scalar::Value(Value::String(text.to_owned()));
        let (wanted, resolved) = match tag {
            None if plain => return scalar::plain(text).ok_or_else(|| self.not_json(text, offset)),
            None => return Ok(string()),
            Some(tag) if tag.handle.is_empty() && tag.suffix == "!" || tag.handle == "!" && tag.suffix.is_empty() => {
                return Ok(string());
            }
            Some(tag) if tag.is_yaml_core_schema() => (tag.suffix.as_str(), scalar::plain(text)),
            Some(tag) => return Err(self.unknown_tag(tag, offset)),
        };
        match (wanted, resolved) {
            ("str", _) => Ok(string()),
            ("null", Some(Scalar::Value(Value::Null))) => Ok(Scalar::Value(Value::Null)),
            ("bool", Some(Scalar::Value(value @ Value::Bool(_)))) => Ok(Scalar::Value(value)),
            ("int" | "float", Some(number @ Scalar::Number(_))) => Ok(number),
            ("null" | "bool" | "int" | "float", _) => Err(self.builder.error(
                "yaml-tag",
                format!("`{}` is not what `!!{wanted}` says", short(text)),
                offset,
            )),
            _ => Err(tag.map_or_else(|| self.not_json(text, offset), |tag| self.unknown_tag(tag, offset))),
        }
    }

    fn not_json(&self, text: &str, offset: usize) -> Unreadable {
        self.builder
            .error("yaml-number", format!("JSON has no number `{}`", short(text)), offset)
            .help("put it in quotes if it is a text")
    }

    fn unknown_tag(&self, tag: &Tag, offset: usize) -> Unreadable {
        let error = self.builder.error(
            "yaml-tag",
            format!("the tag `{}{}` means nothing that JSON can say", tag.handle, tag.suffix),
            offset,
        );
        error.help("leave the tag out")
    }

    pub(super) fn expect_tag(&self, tag: Option<&Tag>, wanted: &str, offset: usize) -> Result<(), Unreadable> {
        match tag {
            Some(tag) if !(tag.is_yaml_core_schema() && tag.suffix == wanted) => Err(self.unknown_tag(tag, offset)),
            _ => Ok(()),
        }
    }
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

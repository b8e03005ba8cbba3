//! A document: its value, and where each part of it stands in the text.

use std::collections::BTreeMap;

use serde_json::Value;

use super::builder::{Content, Unreadable};
use super::number::Lossy;
use super::{Place, Pointer, json, yaml};
use crate::diagnostic::Diagnostic;

/// Which of the documents of a [`Sources`](super::Sources).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DocumentId(pub(super) usize);

/// A file that was read, or a value that stands in for one.
#[derive(Debug)]
pub struct Document {
    pub id: DocumentId,
    /// As given on the command line; below a given folder, the folder and the path in it.
    pub name: String,
    /// Where relative references start from, absolute: an address below a base URI, or one that stays the same wherever the
    /// folders lie. A `$id` within is not considered.
    pub uri: String,
    pub value: Value,
    /// The text as it was read; for a value that stands in for a file, that of the document near it.
    pub(super) origin: Origin,
    /// Numbers in `value` that are only near what the text says.
    pub(super) lossy: BTreeMap<Pointer, Lossy>,
}

#[derive(Debug)]
pub(super) enum Origin {
    Text { text: String, marks: Vec<u32> },
    Near(DocumentId),
}

/// The two ways to write a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Json,
    Yaml,
}

impl Format {
    /// By the file's name, else by its first character.
    pub fn of(name: &str, text: &str) -> Self {
        let name = name.to_ascii_lowercase();
        if name.ends_with(".yaml") || name.ends_with(".yml") {
            return Self::Yaml;
        }
        if name.ends_with(".json") || name.ends_with(".schema") {
            return Self::Json;
        }
        match text
            .trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
            .starts_with(['{', '[', '"'])
        {
            true => Self::Json,
            false => Self::Yaml,
        }
    }
}

/// Parses a file's bytes.
pub(super) fn parse(name: &str, bytes: Vec<u8>) -> Result<(Content, String), Diagnostic> {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return Err(not_utf8(name, &error)),
    };
    let content = match Format::of(name, &text) {
        Format::Json => json::read(&text),
        Format::Yaml => yaml::read(&text),
    };
    match content {
        Ok(content) => Ok((content, text)),
        Err(error) => Err(unreadable(name, &text, error)),
    }
}

fn unreadable(name: &str, text: &str, error: Unreadable) -> Diagnostic {
    let place = Place::of_offset(name, text, error.offset, error.pointer);
    let diagnostic = Diagnostic::error(error.rule, error.message).at(place);
    match error.help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

fn not_utf8(name: &str, error: &std::string::FromUtf8Error) -> Diagnostic {
    let good = error.utf8_error().valid_up_to();
    let before = String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or_default());
    let utf16 = matches!(error.as_bytes(), [0xff, 0xfe, ..] | [0xfe, 0xff, ..]);
    let found = if utf16 {
        "the file is UTF-16"
    } else {
        "the file is not UTF-8 from here on"
    };
    Diagnostic::error("encoding", found)
        .at(Place::of_offset(name, &before, before.len(), Pointer::root()))
        .help("save it as UTF-8")
}

impl Document {
    /// The byte offset of a value; of the nearest one around it, where there is none.
    pub(super) fn offset(&self, marks: &[u32], pointer: &Pointer) -> usize {
        let mut index = 0;
        let mut value = &self.value;
        for token in pointer.tokens() {
            let Some((before, next)) = step(value, &token) else {
                break;
            };
            index += 1 + before;
            value = next;
        }
        marks
            .get(index)
            .map_or(0, |offset| usize::try_from(*offset).unwrap_or(usize::MAX))
    }

    pub(super) fn place_in(&self, text: &str, marks: &[u32], pointer: &Pointer) -> Place {
        Place::of_offset(&self.name, text, self.offset(marks, pointer), pointer.clone())
    }
}

/// A child, and how many values stand in its siblings before it.
fn step<'v>(value: &'v Value, token: &str) -> Option<(usize, &'v Value)> {
    let mut before = 0;
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if name == token {
                    return Some((before, member));
                }
                before += values_in(member);
            }
            None
        }
        Value::Array(items) => {
            let wanted: usize = token.parse().ok()?;
            let item = items.get(wanted)?;
            Some((items.iter().take(wanted).map(values_in).sum(), item))
        }
        _ => None,
    }
}

fn values_in(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(values_in).sum::<usize>(),
        Value::Object(members) => 1 + members.values().map(values_in).sum::<usize>(),
        _ => 1,
    }
}

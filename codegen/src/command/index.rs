//! `index.json` of a one-off crate: what became of each schema and operation.

use serde::Serialize;

use crate::diagnostic::Diagnostic;

/// One entry: a type, an operation, or why there is none.
#[derive(Clone, Debug, Default, Serialize, PartialEq, Eq)]
pub(super) struct Entry {
    /// The file as given.
    pub source: String,
    /// The definition's or operation's place in it.
    pub pointer: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub module: Option<String>,
    /// The path of the type in the crate.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Refusal>,
}

/// Why something is not generated, and the offending keyword.
#[derive(Clone, Debug, Default, Serialize, PartialEq, Eq)]
pub(super) struct Refusal {
    pub pointer: String,
    pub line: u32,
    pub column: u32,
    pub message: String,
    /// Where it is another file than the entry's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
}

impl Entry {
    /// What was refused.
    pub fn refused(source: &str, pointer: &str, diagnostic: &Diagnostic) -> Self {
        let place = diagnostic.place.as_ref();
        let help = diagnostic
            .help
            .as_ref()
            .map(|help| format!(" ({help})"))
            .unwrap_or_default();
        let error = Refusal {
            pointer: place.map(|place| place.pointer.as_str().to_owned()).unwrap_or_default(),
            line: place.map_or(1, |place| place.line),
            column: place.map_or(1, |place| place.column),
            message: format!("{}{help}", diagnostic.message),
            file: place.map(|place| place.file.clone()).filter(|file| file != source),
        };
        Self {
            source: source.to_owned(),
            pointer: pointer.to_owned(),
            error: Some(error),
            ..Self::default()
        }
    }
}

/// The file's text.
pub(super) fn text(entries: &[Entry]) -> String {
    // A list of plain texts and numbers is always JSON.
    serde_json::to_string_pretty(entries).unwrap_or_default() + "\n"
}

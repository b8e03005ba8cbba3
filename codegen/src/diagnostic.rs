//! What the generator has to say: an error, a warning or a note, where, and what to do about it.

use std::fmt::{self, Write as _};

use serde_json::json;

use crate::read::Place;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Something is not generated, or must not be.
    Error,
    /// It is generated, but look at it.
    Warning,
    /// What was done.
    Note,
}

impl Level {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// One finding. Its text is shown with control characters escaped, since parts of it come from the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub level: Level,
    /// A stable name for this kind of finding, such as `duplicate-member`.
    pub rule: &'static str,
    pub message: String,
    pub place: Option<Place>,
    /// What to write or do instead.
    pub help: Option<String>,
}

impl Diagnostic {
    pub fn error(rule: &'static str, message: impl Into<String>) -> Self {
        Self {
            level: Level::Error,
            rule,
            message: message.into(),
            place: None,
            help: None,
        }
    }

    pub fn warning(rule: &'static str, message: impl Into<String>) -> Self {
        Self {
            level: Level::Warning,
            ..Self::error(rule, message)
        }
    }

    pub fn note(rule: &'static str, message: impl Into<String>) -> Self {
        Self {
            level: Level::Note,
            ..Self::error(rule, message)
        }
    }

    /// With the place that it is about.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// With what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// One JSON object on one line, for tools.
    pub fn to_json(&self) -> String {
        let place = self.place.as_ref();
        json!({
            "level": self.level.as_str(),
            "rule": self.rule,
            "message": self.message,
            "file": place.map(|place| &place.file),
            "line": place.map(|place| place.line),
            "column": place.map(|place| place.column),
            "pointer": place.map(|place| &place.pointer),
            "help": self.help,
        })
        .to_string()
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        if let Some(place) = &self.place {
            write!(text, "{place}: ")?;
        }
        match self.level {
            Level::Note => text.push_str(&self.message),
            _ => write!(text, "{}[{}]: {}", self.level.as_str(), self.rule, self.message)?,
        }
        if let Some(help) = &self.help {
            write!(text, "\n  help: {help}")?;
        }
        out.write_str(&printable(&text))
    }
}

impl std::error::Error for Diagnostic {}

/// A text that can be shown in a line or a few: bounded, and safe for a terminal.
fn printable(text: &str) -> String {
    const LONGEST: usize = 4_000;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => without_control_characters(text.get(..end).unwrap_or_default()) + " …",
        None => without_control_characters(text),
    }
}

/// A text without control characters and without those that reorder what follows them.
pub fn without_control_characters(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        let reorders = matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if reorders || (character.is_control() && !matches!(character, '\n' | '\t')) {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Pointer;

    fn finding() -> Diagnostic {
        let pointer = Pointer::root().child("type");
        Diagnostic::error("duplicate-member", "`type`\u{1b}[31m stands twice")
            .at(Place {
                file: "a.json".to_owned(),
                line: 2,
                column: 3,
                pointer,
            })
            .help("keep one of them")
    }

    #[test]
    fn text_names_the_place_first_and_escapes_control_characters() {
        assert_eq!(
            finding().to_string(),
            "a.json:2:3 (/type): error[duplicate-member]: `type`\\u{1b}[31m stands twice\n  help: keep one of them"
        );
    }

    #[test]
    fn json_is_one_line_with_every_part() {
        let line = finding().to_json();
        assert!(!line.contains('\n'));
        let parsed: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!(parsed["line"], 2);
        assert_eq!(parsed["pointer"], "/type");
        assert_eq!(parsed["level"], "error");
    }
}

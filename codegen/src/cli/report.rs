//! Saying things, to people or to tools.

use std::io::Write as _;

use crate::diagnostic::{Diagnostic, Level};

/// `--message-format`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum MessageFormat {
    #[default]
    Text,
    Json,
}

/// Where findings go: text to standard error and notes to standard output, JSON to standard output alone.
#[derive(Clone, Copy, Debug, Default)]
pub struct Report {
    pub format: MessageFormat,
}

impl Report {
    /// Says one thing. A reader that has gone away is no reason to fail.
    pub fn say(&self, diagnostic: &Diagnostic) {
        let _ = match (self.format, diagnostic.level) {
            (MessageFormat::Json, _) => writeln!(std::io::stdout(), "{}", diagnostic.to_json()),
            (MessageFormat::Text, Level::Note) => writeln!(std::io::stdout(), "{diagnostic}"),
            (MessageFormat::Text, _) => writeln!(std::io::stderr(), "{diagnostic}"),
        };
    }

    /// Text that only people read, such as a diff.
    pub fn show(&self, text: &str) {
        if self.format == MessageFormat::Text {
            let _ = std::io::stdout().write_all(crate::diagnostic::without_control_characters(text).as_bytes());
        }
    }
}

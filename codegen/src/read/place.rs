//! Where something stands, in words that a person and an editor understand.

use std::fmt;

use serde::Serialize;

use super::Pointer;

/// A place in a file, worked out only when a diagnostic is made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file as the user named it.
    pub file: String,
    /// Counted from 1.
    pub line: u32,
    /// In characters, counted from 1.
    pub column: u32,
    /// The value, in the document.
    pub pointer: Pointer,
}

impl Place {
    /// The place of a byte offset in a text. An offset beyond it means its end.
    pub fn of_offset(file: &str, text: &str, offset: usize, pointer: Pointer) -> Self {
        let (line, column) = line_and_column(text, offset);
        Self {
            file: file.to_owned(),
            line,
            column,
            pointer,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}:{}", self.file, self.line, self.column)?;
        if !self.pointer.is_root() {
            write!(out, " ({})", shortened(self.pointer.as_str()))?;
        }
        Ok(())
    }
}

/// A pointer's start and end, where the whole would bury the message.
fn shortened(pointer: &str) -> std::borrow::Cow<'_, str> {
    const EITHER_SIDE: usize = 100;
    if pointer.len() <= 2 * EITHER_SIDE {
        return pointer.into();
    }
    let start = pointer
        .get(..pointer.floor_char_boundary(EITHER_SIDE))
        .unwrap_or_default();
    let end = pointer
        .get(pointer.ceil_char_boundary(pointer.len() - EITHER_SIDE)..)
        .unwrap_or_default();
    format!("{start} … {end}").into()
}

impl Serialize for Pointer {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

/// Line and column, from 1, of a byte offset in a text. An offset beyond the text means its end.
fn line_and_column(text: &str, offset: usize) -> (u32, u32) {
    let before = text.get(..text.floor_char_boundary(offset)).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let lines = before.bytes().filter(|byte| *byte == b'\n').count();
    let column = before
        .get(start..)
        .unwrap_or_default()
        .chars()
        .filter(|character| *character != '\u{feff}')
        .count();
    (count(lines), count(column))
}

/// A zero-based count as a one-based one.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX - 1).saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_characters_from_one() {
        let text = "a: é\nbé: 1";
        assert_eq!(line_and_column(text, 0), (1, 1));
        assert_eq!(line_and_column(text, text.find("1").unwrap()), (2, 5));
        assert_eq!(line_and_column(text, 1_000), (2, 6));
    }
}

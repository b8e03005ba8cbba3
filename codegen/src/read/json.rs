//! JSON (RFC 8259) to events. Not serde_json's own reader, which knows no offsets, recurses, and lets a member stand twice;
//! strings are still its work.

use serde_json::Value;

use super::builder::{Builder, Content, Unreadable};
use super::number;

/// What may come next.
#[derive(Clone, Copy, PartialEq)]
enum Next {
    Value,
    /// A value or the end of an array that has just begun.
    ItemOrEnd,
    /// A name or the end of an object that has just begun.
    NameOrEnd,
    Name,
    /// After a value: a comma, or the end of what is open.
    CommaOrEnd,
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    builder: Builder,
    /// For each open array or object, whether it is an object.
    open: Vec<bool>,
}

/// Reads the one value that a text consists of.
pub(super) fn read(text: &str) -> Result<Content, Unreadable> {
    let start = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    let mut reader = Reader {
        text,
        at: start,
        builder: Builder::default(),
        open: Vec::new(),
    };
    reader.skip_space();
    if reader.peek().is_none() {
        return Err(reader
            .error("empty-document", "the file is empty")
            .help("a schema may be as short as `true`"));
    }
    let mut next = Next::Value;
    loop {
        next = reader.step(next)?;
        reader.skip_space();
        if next == Next::CommaOrEnd && reader.open.is_empty() {
            break;
        }
    }
    if reader.peek().is_some() {
        return Err(reader.error("syntax", "the document is complete here, but something follows"));
    }
    let empty = reader.error("empty-document", "the file is empty");
    reader.builder.finish().ok_or(empty)
}

impl<'t> Reader<'t> {
    fn step(&mut self, next: Next) -> Result<Next, Unreadable> {
        let Some(byte) = self.peek() else {
            return Err(self.error("syntax", format!("the file ends where {} must follow", expected(next))));
        };
        match (next, byte) {
            (Next::ItemOrEnd, b']') | (Next::NameOrEnd, b'}') => Ok(self.end()),
            (Next::NameOrEnd | Next::Name, b'"') => {
                let offset = self.at;
                let name = self.string()?;
                self.builder.name(name, offset)?;
                self.skip_space();
                match self.peek() {
                    Some(b':') => self.at += 1,
                    _ => return Err(self.error("syntax", "a `:` must follow the name of a member")),
                }
                self.skip_space();
                Ok(Next::Value)
            }
            (Next::CommaOrEnd, b',') => {
                self.at += 1;
                Ok(if self.open.last() == Some(&true) {
                    Next::Name
                } else {
                    Next::Value
                })
            }
            (Next::CommaOrEnd, b']') if self.open.last() == Some(&false) => Ok(self.end()),
            (Next::CommaOrEnd, b'}') if self.open.last() == Some(&true) => Ok(self.end()),
            (Next::Value | Next::ItemOrEnd, _) => self.value(byte),
            _ => Err(self.error("syntax", format!("expected {}, found {}", expected(next), self.found()))),
        }
    }

    fn value(&mut self, first: u8) -> Result<Next, Unreadable> {
        let offset = self.at;
        match first {
            b'{' => {
                self.builder.start_object(offset)?;
                self.open.push(true);
                self.at += 1;
                return Ok(Next::NameOrEnd);
            }
            b'[' => {
                self.builder.start_array(offset)?;
                self.open.push(false);
                self.at += 1;
                return Ok(Next::ItemOrEnd);
            }
            b'"' => {
                let text = self.string()?;
                self.builder.scalar(Value::String(text), offset);
            }
            b'-' | b'0'..=b'9' => {
                let text = self.word();
                let number = number::json(text)
                    .ok_or_else(|| self.error("syntax", format!("`{}` is not a number", short(text))))?;
                self.builder.number(number, offset);
                self.at += text.len();
            }
            _ => {
                let word = self.word();
                let value = match word {
                    "true" => Value::Bool(true),
                    "false" => Value::Bool(false),
                    "null" => Value::Null,
                    _ => return Err(self.error("syntax", format!("expected a value, found {}", self.found()))),
                };
                self.builder.scalar(value, offset);
                self.at += word.len();
            }
        }
        Ok(Next::CommaOrEnd)
    }

    fn end(&mut self) -> Next {
        self.open.pop();
        self.builder.end();
        self.at += 1;
        Next::CommaOrEnd
    }

    fn string(&mut self) -> Result<String, Unreadable> {
        let rest = self.rest();
        let mut escaped = false;
        let length = rest.bytes().skip(1).position(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        });
        let Some(length) = length else {
            return Err(self.error("syntax", "a string begins here that never ends"));
        };
        let raw = rest.get(..length + 2).unwrap_or_default();
        let text = serde_json::from_str(raw).map_err(|error| {
            let within = error.column().saturating_sub(1).min(raw.len());
            let mut place = self.error("syntax", reason(&error));
            place.offset = self.at + within;
            place
        })?;
        self.at += raw.len();
        Ok(text)
    }

    /// What could be one number or name, from here.
    fn word(&self) -> &'t str {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let part = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '+' | '.');
        rest.split_at(rest.find(|character| !part(character)).unwrap_or(rest.len()))
            .0
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    fn found(&self) -> String {
        self.rest()
            .chars()
            .next()
            .map_or("the end".to_owned(), |character| format!("`{character}`"))
    }

    fn error(&self, rule: &'static str, message: impl Into<String>) -> Unreadable {
        self.builder.error(rule, message, self.at)
    }
}

fn expected(next: Next) -> &'static str {
    match next {
        Next::Value => "a value",
        Next::ItemOrEnd => "a value or `]`",
        Next::NameOrEnd => "a member's name in quotes or `}`",
        Next::Name => "a member's name in quotes",
        Next::CommaOrEnd => "`,` or the end of the array or object",
    }
}

/// serde_json's reason without its line and column, which count within the string alone.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let text = text.split(" at line ").next().unwrap_or(&text);
    match text.contains("hex escape") || text.contains("surrogate") {
        true => format!("{text}: a character beyond U+FFFF takes two `\\u` escapes, and half of it is none"),
        false => text.to_owned(),
    }
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn refused(text: &str) -> (&'static str, usize, String) {
        let error = read(text).unwrap_err();
        (error.rule, error.offset, error.pointer.as_str().to_owned())
    }

    #[test]
    fn members_keep_their_order_and_marks_name_them() {
        let content = read("\u{feff} {\"b\": [1, {}],\n \"a\": null}").unwrap();
        assert_eq!(content.value, json!({"b": [1, {}], "a": null}));
        assert_eq!(
            content.value.as_object().unwrap().keys().collect::<Vec<_>>(),
            ["b", "a"]
        );
        assert_eq!(content.marks, [4, 5, 11, 14, 20]);
    }

    #[test]
    fn a_member_that_stands_twice() {
        assert_eq!(
            refused(r#"{"a": {"x": 1, "x": 2}}"#),
            ("duplicate-member", 15, "/a/x".to_owned())
        );
        assert_eq!(refused(r#"{"a": 1, "\u0061": 2}"#).0, "duplicate-member");
    }

    #[test]
    fn depth_has_a_bound_and_no_stack() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(read(&nested(512)).is_ok());
        assert_eq!(refused(&nested(513)).0, "too-deep");
        assert_eq!(refused(&"[".repeat(1_000_000)).0, "too-deep");
    }

    #[test]
    fn places_of_broken_texts() {
        assert_eq!(refused(r#"{"a": ["#), ("syntax", 7, "/a/0".to_owned()));
        assert_eq!(refused(r#"{"a" 1}"#).1, 5);
        assert_eq!(refused(r#""\ud800""#).0, "syntax");
        assert_eq!(refused("\"a\nb\"").0, "syntax");
        assert_eq!(refused("true true").1, 5);
        assert_eq!(refused("{\"type\":\"string\"}\0").0, "syntax");
        assert_eq!(refused(" \n").0, "empty-document");
        assert_eq!(refused("[1,]").1, 3);
        assert_eq!(refused("{\"a\":1]").1, 6);
    }

    #[test]
    fn numbers_that_nothing_holds_are_named() {
        let content = read(r#"{"maximum": 99999999999999999999, "x": [1]}"#).unwrap();
        assert_eq!(
            content.lossy.keys().map(|pointer| pointer.as_str()).collect::<Vec<_>>(),
            ["/maximum"]
        );
    }

    /// Texts that are nearly JSON.
    fn nearly_json() -> impl Strategy<Value = String> {
        const PIECES: &[&str] = &[
            "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\\n\"", "1", "-0.5e3", "true", "null", " ", "\\", "\"", "x",
        ];
        proptest::collection::vec(proptest::sample::select(PIECES), 0..12).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn the_verdict_is_that_of_serde_json(text in nearly_json()) {
            let ours = read(&text);
            match serde_json::from_str::<Value>(&text) {
                Ok(value) => if !matches!(&ours, Err(error) if error.rule == "duplicate-member") {
                    prop_assert_eq!(ours.unwrap().value, value);
                },
                // A number beyond all doubles is read, and known to be held badly.
                Err(error) if error.to_string().contains("number out of range") => {}
                Err(_) => prop_assert!(ours.is_err()),
            }
        }
    }
}

//! YAML 1.2 to events, as far as it says what JSON can: one document, names that are scalars, the tags of the core schema.

mod offsets;
mod tags;

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, Tag};
use serde_json::Value;

use super::builder::{Builder, Content, Part, Unreadable};
use super::scalar::Scalar;
use offsets::Offsets;

/// How many values aliases may add. Enough for every contract that was ever written by hand, and soon reached by the
/// documents that double themselves.
const ALIASED: usize = 200_000;

/// What the values that aliases add may weigh, in bytes of text.
const ALIASED_BYTES: usize = 16 << 20;

/// Reads the one document of a text.
pub(super) fn read(text: &str) -> Result<Content, Unreadable> {
    let mut reader = Reader::new(text);
    let mut parser = Parser::new_from_str(text);
    let mut documents = 0;
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| {
            let offset = reader.offsets.of(error.marker().index());
            // The parser has a bound of its own for `[[[…`.
            let rule = if error.info().contains("recursion limit") {
                "too-deep"
            } else {
                "syntax"
            };
            reader.builder.error(rule, error.info(), offset)
        })?;
        let offset = reader.offsets.of(span.start.index());
        if let Event::DocumentStart(_) = event {
            documents += 1;
            if documents > 1 {
                let error = reader.builder.error("syntax", "a second document begins here", offset);
                return Err(error.help("put it into a file of its own"));
            }
        }
        reader.take(event, offset)?;
    }
    let empty = reader.builder.error("empty-document", "the file is empty", 0);
    if documents == 0 {
        Err(empty)
    } else {
        reader.builder.finish().ok_or(empty)
    }
}

struct Reader<'t> {
    builder: Builder,
    offsets: Offsets<'t>,
    /// What is anchored, by the parser's number for it.
    anchored: HashMap<usize, Part>,
    /// Anchored arrays and objects that are not complete: number, depth, count of values before.
    open: Vec<(usize, usize, usize)>,
    added: usize,
    added_bytes: usize,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        let (builder, offsets) = (Builder::default(), Offsets::new(text));
        Self {
            builder,
            offsets,
            anchored: HashMap::new(),
            open: Vec::new(),
            added: 0,
            added_bytes: 0,
        }
    }

    fn take(&mut self, event: Event<'_>, offset: usize) -> Result<(), Unreadable> {
        match event {
            Event::Scalar(text, style, anchor, tag) => self.scalar(&text, style, anchor, tag.as_deref(), offset),
            Event::SequenceStart(anchor, tag) => {
                self.expect_tag(tag.as_deref(), "seq", offset)?;
                self.no_name(offset, "an array")?;
                self.begin(anchor);
                self.builder.start_array(offset)
            }
            Event::MappingStart(anchor, tag) => {
                self.expect_tag(tag.as_deref(), "map", offset)?;
                self.no_name(offset, "an object")?;
                self.begin(anchor);
                self.builder.start_object(offset)
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.builder.end();
                if let Some((anchor, depth, first)) = self.open.last().copied()
                    && depth == self.builder.depth()
                {
                    self.open.pop();
                    self.keep(anchor, first);
                }
                Ok(())
            }
            Event::Alias(anchor) => self.alias(anchor, offset),
            _ => Ok(()),
        }
    }

    fn begin(&mut self, anchor: usize) {
        if anchor != 0 {
            self.open.push((anchor, self.builder.depth(), self.first()));
        }
    }

    /// The index of the mark of the value that comes next: a member's is already there.
    fn first(&self) -> usize {
        let count = self.builder.count();
        if self.builder.is_in_object() {
            count.saturating_sub(1)
        } else {
            count
        }
    }

    fn keep(&mut self, anchor: usize, first: usize) {
        if let Some(part) = self.builder.last(first) {
            self.anchored.insert(anchor, part);
        }
    }

    fn scalar(
        &mut self,
        text: &str,
        style: ScalarStyle,
        anchor: usize,
        tag: Option<&Tag>,
        offset: usize,
    ) -> Result<(), Unreadable> {
        let plain = style == ScalarStyle::Plain;
        if self.builder.wants_name() {
            if plain && text == "<<" {
                let error = self
                    .builder
                    .error("merge-key", "`<<` merges objects in YAML 1.1 only", offset);
                return Err(
                    error.help("write the members out, or share them with `$ref`; in quotes it is an ordinary name")
                );
            }
            if anchor != 0 {
                self.anchored.insert(anchor, Part::of_text(text));
            }
            return self.builder.name(text.to_owned(), offset);
        }
        let first = self.first();
        match self.resolve(text, plain, tag, offset)? {
            Scalar::Value(value) => self.builder.scalar(value, offset),
            Scalar::Number(number) => self.builder.number(number, offset),
        }
        if anchor != 0 {
            self.keep(anchor, first);
        }
        Ok(())
    }

    fn no_name(&self, offset: usize, what: &str) -> Result<(), Unreadable> {
        match self.builder.wants_name() {
            true => Err(self
                .builder
                .error("yaml-name", format!("{what} cannot be the name of a member"), offset)),
            false => Ok(()),
        }
    }

    fn alias(&mut self, anchor: usize, offset: usize) -> Result<(), Unreadable> {
        let Some(part) = self.anchored.get(&anchor) else {
            return Err(self.builder.error(
                "yaml-alias",
                "the alias stands within the value that it repeats",
                offset,
            ));
        };
        if self.builder.wants_name() {
            let Value::String(name) = &part.value else {
                return self.no_name(offset, "the value of this alias");
            };
            return self.builder.name(name.clone(), offset);
        }
        self.added = self.added.saturating_add(part.marks.len());
        self.added_bytes = self.added_bytes.saturating_add(part.bytes);
        if self.added > ALIASED || self.added_bytes > ALIASED_BYTES {
            let error = self.builder.error(
                "yaml-alias",
                "the aliases of this document multiply it beyond all bounds",
                offset,
            );
            return Err(error.help("share parts with `$ref` instead"));
        }
        self.builder.copy(part, offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn value(text: &str) -> Value {
        read(text).unwrap().value
    }

    fn refused(text: &str) -> (&'static str, usize, String) {
        let error = read(text).unwrap_err();
        (error.rule, error.offset, error.pointer.as_str().to_owned())
    }

    #[test]
    fn scalars_are_those_of_the_core_schema() {
        let text = "[1, 0x1F, 0o17, 1.50, .5, 1e3, +1, -0, true, yes, no, ~, 2020-01-01, 1_000, 12:30:45, '1', \"true\", !!str 1, 0b1]";
        let wanted = json!([
            1,
            31,
            15,
            1.5,
            0.5,
            1000.0,
            1,
            0,
            true,
            "yes",
            "no",
            null,
            "2020-01-01",
            "1_000",
            "12:30:45",
            "1",
            "true",
            "1",
            "0b1"
        ]);
        assert_eq!(value(text), wanted);
        assert_eq!(refused("a: .inf").0, "yaml-number");
        assert_eq!(refused("a: .nan").0, "yaml-number");
    }

    #[test]
    fn names_are_texts_as_they_are_written() {
        assert_eq!(
            value("200: a\n404.0: b\nnull: c\n"),
            json!({"200": "a", "404.0": "b", "null": "c"})
        );
        assert_eq!(refused("a:\n  ? [x, y]\n  : z\n").0, "yaml-name");
    }

    #[test]
    fn a_member_that_stands_twice() {
        assert_eq!(
            refused("a: 1\nb:\n  c: 1\n  'c': 2\n"),
            ("duplicate-member", 17, "/b/c".to_owned())
        );
    }

    #[test]
    fn marks_are_bytes_and_name_members() {
        let content = read("\u{feff}é: 1\r\nb:\r\n  - ü\r\n  - c: 2\r\n").unwrap();
        assert_eq!(content.value, json!({"é": 1, "b": ["ü", {"c": 2}]}));
        let text = "\u{feff}é: 1\r\nb:\r\n  - ü\r\n  - c: 2\r\n";
        let at = |needle: &str| u32::try_from(text.find(needle).unwrap()).unwrap();
        assert_eq!(
            content.marks.get(1..),
            Some(&[at("é"), at("b:"), at("ü"), at("c:"), at("c:")][..])
        );
    }

    #[test]
    fn aliases_repeat_within_bounds() {
        assert_eq!(
            value("a: &x {b: [1]}\nc: *x\nd: [*x]\n"),
            json!({"a": {"b": [1]}, "c": {"b": [1]}, "d": [{"b": [1]}]})
        );
        assert_eq!(value("a: &x name\n*x : 1\n"), json!({"a": "name", "name": 1}));
        let laughs: String = (1..30)
            .map(|n| format!("x{n}: &x{n} [{}]\n", format!("*x{},", n - 1).repeat(9)))
            .collect();
        assert_eq!(refused(&format!("x0: &x0 [lol]\n{laughs}")).0, "yaml-alias");
        assert_eq!(refused("a: &x {b: *x}\n").0, "yaml-alias");
        assert_eq!(refused("a: *nowhere\n").0, "syntax");
    }

    #[test]
    fn an_inexact_number_is_inexact_wherever_an_alias_repeats_it() {
        let content = read("a: &x {b: [1, 18446744073709551617]}\nc: [0, *x]\n").unwrap();
        assert_eq!(
            content.lossy.keys().map(|pointer| pointer.as_str()).collect::<Vec<_>>(),
            ["/a/b/1", "/c/1/b/1"]
        );
    }

    #[test]
    fn what_json_cannot_say_is_refused() {
        assert_eq!(refused("a: &x {b: 1}\nc:\n  <<: *x\n").0, "merge-key");
        assert_eq!(value("'<<': 1\n"), json!({"<<": 1}));
        assert_eq!(refused("a: !!binary aGk=\n").0, "yaml-tag");
        assert_eq!(refused("a: !thing {}\n").0, "yaml-tag");
        assert_eq!(refused("a: !!int x\n").0, "yaml-tag");
        assert_eq!(refused("a: 1\n---\nb: 1\n").0, "syntax");
        assert_eq!(refused("").0, "empty-document");
        assert_eq!(refused("# only a remark\n").0, "empty-document");
        assert_eq!(refused("a:\n\tb: 1\n").0, "syntax");
    }

    #[test]
    fn depth_has_a_bound_and_no_stack() {
        assert_eq!(refused(&"[".repeat(100_000)).0, "too-deep");
        assert_eq!(refused(&format!("a:\n  {}1\n", "- ".repeat(100_000))).0, "too-deep");
        let halves: String = (1..400).map(|n| format!("x{n}: &x{n} [*x{}]\n", n - 1)).collect();
        assert!(read(&format!("x0: &x0 [1]\n{halves}")).is_ok());
        let wholes: String = (1..600).map(|n| format!("x{n}: &x{n} [*x{}]\n", n - 1)).collect();
        assert_eq!(refused(&format!("x0: &x0 [1]\n{wholes}")).0, "too-deep");
    }
}

//! Builds a value from the events of a parser, whichever the format, without recursion and within bounds.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Pointer;
use super::number::{Lossy, Number};

/// How deep arrays and objects may nest. Contracts need a few dozen levels; what comes after works by recursion, and this
/// is what its stack is made for.
pub(super) const DEEPEST: usize = 512;

/// Why a text is no document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unreadable {
    pub rule: &'static str,
    pub message: String,
    pub help: Option<&'static str>,
    /// In bytes from the start of the text.
    pub offset: usize,
    pub pointer: Pointer,
}

/// What a text says.
#[derive(Debug, Default)]
pub(super) struct Content {
    pub value: Value,
    /// The byte offset of every value, parents before children: of its name for a member, else of itself.
    pub marks: Vec<u32>,
    /// Numbers that the value holds only nearly.
    pub lossy: BTreeMap<Pointer, Lossy>,
}

enum Frame {
    Array(Vec<Value>),
    Object {
        members: Map<String, Value>,
        name: Option<String>,
    },
}

/// Takes events, gives a [`Content`].
#[derive(Default)]
pub(super) struct Builder {
    stack: Vec<Frame>,
    done: Option<Value>,
    marks: Vec<u32>,
    lossy: BTreeMap<Pointer, Lossy>,
}

impl Builder {
    pub fn start_array(&mut self, offset: usize) -> Result<(), Unreadable> {
        self.enter(offset, Frame::Array(Vec::new()))
    }

    pub fn start_object(&mut self, offset: usize) -> Result<(), Unreadable> {
        self.enter(
            offset,
            Frame::Object {
                members: Map::new(),
                name: None,
            },
        )
    }

    fn enter(&mut self, offset: usize, frame: Frame) -> Result<(), Unreadable> {
        if self.stack.len() >= DEEPEST {
            let message = format!("arrays and objects nest more than {DEEPEST} levels deep");
            return Err(self
                .error("too-deep", message, offset)
                .help("move inner parts into definitions of their own and refer to them with `$ref`"));
        }
        self.mark(offset);
        self.stack.push(frame);
        Ok(())
    }

    /// The name of the next member. The value's own mark is left out for the name's.
    pub fn name(&mut self, text: String, offset: usize) -> Result<(), Unreadable> {
        if let Some(Frame::Object { members, .. }) = self.stack.last()
            && members.contains_key(&text)
        {
            let mut error = self.error(
                "duplicate-member",
                format!("the member `{text}` stands twice in one object"),
                offset,
            );
            error.pointer = error.pointer.child(&text);
            return Err(error.help("keep one of the two: readers disagree on which of them counts"));
        }
        self.marks.push(position(offset));
        if let Some(Frame::Object { name, .. }) = self.stack.last_mut() {
            *name = Some(text);
        }
        Ok(())
    }

    /// Notes where a value stands that is not a member.
    fn mark(&mut self, offset: usize) {
        if !self.is_in_object() {
            self.marks.push(position(offset));
        }
    }

    pub fn scalar(&mut self, value: Value, offset: usize) {
        self.mark(offset);
        self.put(value);
    }

    pub fn number(&mut self, number: Number, offset: usize) {
        if let Some(lossy) = number.lossy {
            self.lossy.insert(self.here(), lossy);
        }
        self.scalar(Value::Number(number.value), offset);
    }

    /// A value that was built before, with its marks and the inexact numbers in it.
    pub fn copy(&mut self, part: &Part, offset: usize) -> Result<(), Unreadable> {
        if self.stack.len() + part.depth > DEEPEST {
            let message = format!("with its aliases, the document nests more than {DEEPEST} levels deep");
            return Err(self.error("too-deep", message, offset));
        }
        let here = self.here();
        self.lossy.extend(
            part.lossy
                .iter()
                .map(|(below, lossy)| (below.iter().fold(here.clone(), |at, token| at.child(token)), *lossy)),
        );
        self.mark(offset);
        self.marks.extend(part.marks.iter().skip(1));
        self.put(part.value.clone());
        Ok(())
    }

    /// The innermost open array or object ends.
    pub fn end(&mut self) {
        match self.stack.pop() {
            Some(Frame::Array(items)) => self.put(Value::Array(items)),
            Some(Frame::Object { members, .. }) => self.put(Value::Object(members)),
            None => {}
        }
    }

    fn put(&mut self, value: Value) {
        match self.stack.last_mut() {
            Some(Frame::Array(items)) => items.push(value),
            Some(Frame::Object { members, name }) => {
                members.insert(name.take().unwrap_or_default(), value);
            }
            None => self.done = Some(value),
        }
    }

    /// How many values there are so far.
    pub fn count(&self) -> usize {
        self.marks.len()
    }

    pub fn depth(&self) -> usize {
        self.stack.len()
    }

    pub fn is_in_object(&self) -> bool {
        matches!(self.stack.last(), Some(Frame::Object { .. }))
    }

    /// Whether an object is open whose next event is a member's name.
    pub fn wants_name(&self) -> bool {
        matches!(self.stack.last(), Some(Frame::Object { name: None, .. }))
    }

    /// The value that was put last, for it to be copied later. `first` is [`Self::count`] from before it began.
    pub fn last(&self, first: usize) -> Option<Part> {
        let value = match self.stack.last() {
            Some(Frame::Array(items)) => items.last(),
            Some(Frame::Object { members, .. }) => members.values().next_back(),
            None => self.done.as_ref(),
        }?;
        let mut at = self.pointer();
        match self.stack.last() {
            Some(Frame::Array(items)) => at = at.index(items.len().saturating_sub(1)),
            Some(Frame::Object { members, .. }) => at = at.child(members.keys().next_back()?),
            None => {}
        }
        let steps = at.tokens().count();
        let below = self.lossy.iter().filter(|(pointer, _)| pointer.is_within(&at));
        Some(Part {
            value: value.clone(),
            marks: self.marks.get(first..).unwrap_or_default().to_vec(),
            lossy: below
                .map(|(pointer, lossy)| (pointer.tokens().skip(steps).map(Into::into).collect(), *lossy))
                .collect(),
            depth: depth_of(value),
            bytes: bytes_in(value),
        })
    }

    pub fn finish(self) -> Option<Content> {
        let (marks, lossy) = (self.marks, self.lossy);
        self.done.map(|value| Content { value, marks, lossy })
    }

    /// Where the next value will stand.
    fn here(&self) -> Pointer {
        match self.stack.last() {
            Some(Frame::Array(items)) => self.pointer().index(items.len()),
            Some(Frame::Object { name: Some(name), .. }) => self.pointer().child(name),
            _ => self.pointer(),
        }
    }

    /// The innermost open array or object.
    fn pointer(&self) -> Pointer {
        let outer = self.stack.len().saturating_sub(1);
        self.stack
            .iter()
            .take(outer)
            .fold(Pointer::root(), |at, frame| match frame {
                Frame::Array(items) => at.index(items.len()),
                Frame::Object { name, .. } => at.child(name.as_deref().unwrap_or_default()),
            })
    }

    /// An error at an offset, within what is open.
    pub fn error(&self, rule: &'static str, message: impl Into<String>, offset: usize) -> Unreadable {
        Unreadable {
            rule,
            message: message.into(),
            help: None,
            offset,
            pointer: self.here(),
        }
    }
}

/// A value that an alias repeats.
pub(super) struct Part {
    pub value: Value,
    pub marks: Vec<u32>,
    /// How much text is in it.
    pub bytes: usize,
    lossy: Vec<(Vec<String>, Lossy)>,
    depth: usize,
}

impl Part {
    /// A text, such as an anchored name.
    pub fn of_text(text: &str) -> Self {
        Self {
            value: Value::String(text.to_owned()),
            marks: vec![0],
            bytes: text.len(),
            lossy: Vec::new(),
            depth: 0,
        }
    }
}

impl Unreadable {
    pub fn help(self, help: &'static str) -> Self {
        Self {
            help: Some(help),
            ..self
        }
    }
}

fn position(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

/// How deep a value nests. Recursion is safe: the builder has bounded it.
fn depth_of(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth_of).max().unwrap_or(0),
        Value::Object(members) => 1 + members.values().map(depth_of).max().unwrap_or(0),
        _ => 0,
    }
}

/// How many bytes of text a value holds.
fn bytes_in(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(bytes_in).sum(),
        Value::Object(members) => members.iter().map(|(name, member)| name.len() + bytes_in(member)).sum(),
        _ => 0,
    }
}

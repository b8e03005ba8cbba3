//! JSON pointers (RFC 6901), and locations: a pointer in a document.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use super::DocumentId;

/// A JSON pointer in its text form: `""` is the whole document, `/a~1b/0` the first item of member `a/b`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// A pointer from its text; `None` where it is neither empty nor starts with `/`, or escapes anything but `~0` and `~1`.
    pub fn parse(text: &str) -> Option<Self> {
        let escapes = text.split('~').skip(1);
        let starts = text.is_empty() || text.starts_with('/');
        (starts && escapes.into_iter().all(|rest| rest.starts_with(['0', '1']))).then(|| Self(text.to_owned()))
    }

    /// This member (or, given digits, this item) of what the pointer names.
    #[must_use]
    pub fn child(&self, token: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + token.len() + 1);
        text.push_str(&self.0);
        text.push('/');
        for character in token.chars() {
            match character {
                '~' => text.push_str("~0"),
                '/' => text.push_str("~1"),
                other => text.push(other),
            }
        }
        Self(text)
    }

    /// This item of the array that the pointer names.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0))
    }

    /// What the pointer steps through, unescaped.
    pub fn tokens(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.split('/').skip(1).map(unescape)
    }

    /// The last step, unescaped; `None` at the root.
    pub fn last(&self) -> Option<Cow<'_, str>> {
        self.0.rsplit_once('/').map(|(_, token)| unescape(token))
    }

    /// One step up; `None` at the root.
    pub fn parent(&self) -> Option<Self> {
        self.0.rsplit_once('/').map(|(rest, _)| Self(rest.to_owned()))
    }

    /// Whether this is `other` or lies within it.
    pub fn is_within(&self, other: &Self) -> bool {
        self.0
            .strip_prefix(&other.0)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Whether this is the whole document.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands there in a value.
    pub fn get<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        value.pointer(&self.0)
    }
}

fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// A value in one of the documents.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Location {
    pub document: DocumentId,
    pub pointer: Pointer,
}

impl Location {
    pub fn new(document: DocumentId, pointer: Pointer) -> Self {
        Self { document, pointer }
    }

    /// The whole of a document.
    pub fn root(document: DocumentId) -> Self {
        Self::new(document, Pointer::root())
    }

    /// This member of what stands here.
    #[must_use]
    pub fn child(&self, token: &str) -> Self {
        Self::new(self.document, self.pointer.child(token))
    }

    /// This item of what stands here.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self::new(self.document, self.pointer.index(index))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn tokens_that_need_escapes() {
        let pointer = Pointer::root().child("a/b").child("m~n").index(3);
        assert_eq!(pointer.as_str(), "/a~1b/m~0n/3");
        assert_eq!(pointer.tokens().collect::<Vec<_>>(), ["a/b", "m~n", "3"]);
        assert_eq!(
            pointer.parent().and_then(|up| up.last().map(Cow::into_owned)),
            Some("m~n".to_owned())
        );
    }

    #[test]
    fn text_that_is_no_pointer() {
        assert_eq!(Pointer::parse("a"), None);
        assert_eq!(Pointer::parse("/~2"), None);
        assert_eq!(Pointer::parse("/~"), None);
        assert!(Pointer::parse("/~01").is_some());
    }

    #[test]
    fn within_goes_by_whole_steps() {
        let outer = Pointer::root().child("a");
        assert!(outer.child("b").is_within(&outer));
        assert!(outer.is_within(&outer));
        assert!(!Pointer::root().child("ab").is_within(&outer));
    }

    proptest! {
        #[test]
        fn a_pointer_of_any_tokens_gives_them_back(tokens in proptest::collection::vec(".*", 0..5)) {
            let pointer = tokens.iter().fold(Pointer::root(), |pointer, token| pointer.child(token));
            prop_assert_eq!(pointer.tokens().collect::<Vec<_>>(), tokens);
            prop_assert_eq!(Pointer::parse(pointer.as_str()), Some(pointer));
        }
    }
}

use serde::Serialize;

/// A member's name as it stands in a line, `,"name":`. Nothing in our names has to be escaped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name(pub(super) &'static str);

/// Members of a JSON object, written one after the other into memory that is used again.
#[derive(Default)]
pub(super) struct Members {
    /// `,"name":value` of each; those that were replaced are gone.
    text: Vec<u8>,
    /// Each one's name, and where its text ends.
    ends: Vec<(Name, usize)>,
}

impl Members {
    /// Forgets all, and keeps the room.
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }

    /// Adds a member that is not there yet.
    pub(super) fn put(&mut self, name: Name, value: &(impl Serialize + ?Sized)) {
        let before = self.text.len();
        self.text.extend_from_slice(name.0.as_bytes());
        match serde_json::to_writer(&mut self.text, value) {
            Ok(()) => self.ends.push((name, self.text.len())),
            // A value that fails to show itself is left out; the line is whole without it.
            Err(_) => self.text.truncate(before),
        }
    }

    /// Adds a text that is not there yet.
    pub(super) fn put_text(&mut self, name: Name, text: &str) {
        // Most texts stand in a line as they are.
        let is_plain = |byte: u8| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\';
        if !text.bytes().all(is_plain) {
            return self.put(name, text);
        }
        self.text.extend_from_slice(name.0.as_bytes());
        self.text.push(b'"');
        self.text.extend_from_slice(text.as_bytes());
        self.text.push(b'"');
        self.ends.push((name, self.text.len()));
    }

    /// Adds the others' members; what had one of their names goes.
    pub(super) fn set_all(&mut self, others: &Self) {
        let mut from = 0;
        for (name, end) in &others.ends {
            self.remove(*name);
            self.text
                .extend_from_slice(others.text.get(from..*end).unwrap_or_default());
            self.ends.push((*name, self.text.len()));
            from = *end;
        }
    }

    /// Makes one object on one line of all, which is only to be cleared then.
    pub(super) fn end(&mut self) -> &[u8] {
        match self.text.first_mut() {
            // In the place of the first comma.
            Some(first) => *first = b'{',
            None => self.text.push(b'{'),
        }
        self.text.extend_from_slice(b"}\n");
        &self.text
    }

    fn remove(&mut self, name: Name) {
        let Some(index) = self.ends.iter().position(|(known, _)| *known == name) else {
            return;
        };
        let (_, end) = self.ends.remove(index);
        let start = index
            .checked_sub(1)
            .and_then(|before| self.ends.get(before))
            .map_or(0, |(_, end)| *end);
        self.text.drain(start..end);
        for (_, later) in self.ends.iter_mut().skip(index) {
            *later -= end - start;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn later_members_replace_earlier_ones_wherever_they_stand() {
        let (mut one, mut other) = (Members::default(), Members::default());
        let [a, b, c, d, e] = [",\"a\":", ",\"b\":", ",\"c\":", ",\"d\":", ",\"e\":"].map(Name);
        for (name, value) in [(a, 1), (b, 22), (c, 3)] {
            one.put(name, &value);
        }
        other.put_text(a, "x");
        other.put(c, "y");
        other.put_text(d, "z");
        one.set_all(&other);
        assert_eq!(one.end(), b"{\"b\":22,\"a\":\"x\",\"c\":\"y\",\"d\":\"z\"}\n");
        one.clear();
        assert_eq!(one.end(), b"{}\n");
        one.clear();
        one.set_all(&other);
        other.clear();
        other.put(c, &4);
        one.set_all(&other);
        assert_eq!(one.end(), b"{\"a\":\"x\",\"d\":\"z\",\"c\":4}\n");
        one.clear();
        one.put(e, &true);
        assert_eq!(one.end(), b"{\"e\":true}\n");
    }

    proptest! {
        #[test]
        fn a_text_stands_in_a_line_as_json_has_it(text in "[ -~]{0,20}|\\PC{0,20}|.{0,20}") {
            let (mut ours, mut json) = (Members::default(), Members::default());
            ours.put_text(Name(",\"a\":"), &text);
            json.put(Name(",\"a\":"), &text);
            prop_assert_eq!(ours.end(), json.end());
        }
    }
}

use std::io::{self, BufRead, Read};

use super::opened::Opened;

/// The longest line that is read, in bytes.
pub(super) const LONGEST: u64 = 1 << 20;

/// Reads lines, holding no more than one in memory.
pub(super) struct Lines<R> {
    reader: R,
    text: Vec<u8>,
    position: u64,
}

/// One line of a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line<'l> {
    /// Its text, without the end of line.
    Text(&'l [u8]),
    /// Longer than [`LONGEST`]; it was passed over.
    TooLong,
}

impl<R: BufRead> Lines<R> {
    /// Lines of what the reader has from here on; `position` is how far into the file that is.
    pub fn new(reader: R, position: u64) -> Self {
        Self {
            reader,
            text: Vec::new(),
            position,
        }
    }

    /// How far into the file the next line begins, in bytes.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// The next line; `None` at the end.
    pub fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        if self.fill(LONGEST + 1)? == 0 {
            return Ok(None);
        }
        let ended = self.text.last() == Some(&b'\n');
        if !ended && self.text.len() as u64 > LONGEST {
            while self.fill(LONGEST)? > 0 && self.text.last() != Some(&b'\n') {}
            return Ok(Some(Line::TooLong));
        }
        let line = self.text.strip_suffix(b"\n").unwrap_or(&self.text);
        // A carriage return belongs to the end of line, if there is one.
        let line = line.strip_suffix(b"\r").filter(|_| ended).unwrap_or(line);
        Ok(Some(Line::Text(line)))
    }

    fn fill(&mut self, most: u64) -> io::Result<usize> {
        self.text.clear();
        let read = (&mut self.reader).take(most).read_until(b'\n', &mut self.text)?;
        self.position += read as u64;
        Ok(read)
    }
}

impl Lines<Opened> {
    /// Passes over what lies before a place of the file.
    pub fn skip_to(mut self, position: u64) -> io::Result<Self> {
        self.reader.skip(self.position, position)?;
        Ok(Self::new(self.reader, position))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &[u8]) -> Vec<Option<Vec<u8>>> {
        let mut reader = Lines::new(text, 0);
        let mut lines = Vec::new();
        while let Some(line) = reader.next().unwrap() {
            lines.push(match line {
                Line::Text(text) => Some(text.to_vec()),
                Line::TooLong => None,
            });
        }
        assert_eq!(reader.position(), text.len() as u64);
        lines
    }

    fn text(line: &str) -> Option<Vec<u8>> {
        Some(line.into())
    }

    #[test]
    fn the_end_may_lack_its_end_of_line() {
        assert_eq!(all(b"a\n\r\nb"), [text("a"), text(""), text("b")]);
        assert_eq!(all(b""), []);
    }

    #[test]
    fn a_line_that_is_too_long_is_passed_over() {
        let long = vec![b'x'; usize::try_from(LONGEST).unwrap() * 3];
        let file = [b"a\n".as_slice(), &long, b"\nb\n", &long].concat();
        assert_eq!(all(&file), [text("a"), None, text("b"), None]);
    }

    #[test]
    fn the_longest_line_is_read() {
        let long = vec![b'x'; usize::try_from(LONGEST).unwrap()];
        let file = [&long, b"\nb".as_slice()].concat();
        assert_eq!(all(&file), [Some(long), text("b")]);
    }
}

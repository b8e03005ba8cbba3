use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt};

/// The longest line that is read, in bytes.
pub(super) const LONGEST: u64 = 1 << 20;

/// One line of a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Its text, without the end of line.
    Text(Vec<u8>),
    /// Longer than [`LONGEST`]; it was passed over.
    TooLong,
}

/// Reads the next line, holding no more than one line in memory; `None` at the end.
pub(super) async fn next(reader: &mut (impl AsyncBufRead + Unpin)) -> std::io::Result<Option<Line>> {
    let mut text = Vec::new();
    (&mut *reader).take(LONGEST + 1).read_until(b'\n', &mut text).await?;
    if text.is_empty() {
        return Ok(None);
    }
    if text.last() == Some(&b'\n') {
        text.pop();
        if text.last() == Some(&b'\r') {
            text.pop();
        }
        return Ok(Some(Line::Text(text)));
    }
    if text.len() as u64 <= LONGEST {
        return Ok(Some(Line::Text(text)));
    }
    loop {
        text.clear();
        (&mut *reader).take(LONGEST).read_until(b'\n', &mut text).await?;
        if text.is_empty() || text.last() == Some(&b'\n') {
            return Ok(Some(Line::TooLong));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn all(text: &[u8]) -> Vec<Line> {
        let mut reader = text;
        let mut lines = Vec::new();
        while let Some(line) = next(&mut reader).await.unwrap() {
            lines.push(line);
        }
        lines
    }

    fn text(line: &str) -> Line {
        Line::Text(line.into())
    }

    #[tokio::test]
    async fn the_end_may_lack_its_end_of_line() {
        assert_eq!(all(b"a\n\r\nb").await, [text("a"), text(""), text("b")]);
        assert_eq!(all(b"").await, []);
    }

    #[tokio::test]
    async fn a_line_that_is_too_long_is_passed_over() {
        let long = vec![b'x'; usize::try_from(LONGEST).unwrap() * 3];
        let file = [b"a\n".as_slice(), &long, b"\nb\n", &long].concat();
        assert_eq!(all(&file).await, [text("a"), Line::TooLong, text("b"), Line::TooLong]);
    }

    #[tokio::test]
    async fn the_longest_line_is_read() {
        let long = vec![b'x'; usize::try_from(LONGEST).unwrap()];
        let file = [&long, b"\nb".as_slice()].concat();
        assert_eq!(all(&file).await, [Line::Text(long), text("b")]);
    }
}

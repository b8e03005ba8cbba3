use std::fmt;
use std::str::FromStr;

/// Where a reader of ended sessions goes on: behind a row, in the order of transactions. Between the pages of one reading
/// it may be behind rows that others may still come before; then it says where the next reading begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct EndedCursor {
    /// The transaction.
    pub xid: i64,
    /// The row in it.
    pub position: i64,
    /// The transaction at which the next reading begins, if it is another.
    pub back: Option<i64>,
}

/// Not a cursor of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotACursor;

impl fmt::Display for EndedCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.xid, self.position)?;
        self.back.map_or(Ok(()), |back| write!(f, ".{back}"))
    }
}

impl FromStr for EndedCursor {
    type Err = NotACursor;

    fn from_str(text: &str) -> Result<Self, NotACursor> {
        let (xid, rest) = text.split_once('.').ok_or(NotACursor)?;
        let (position, back) = rest
            .split_once('.')
            .map_or((rest, None), |(position, back)| (position, Some(back)));
        let number = |text: &str| text.parse().ok().filter(|number| *number >= 0).ok_or(NotACursor);
        Ok(Self {
            xid: number(xid)?,
            position: number(position)?,
            back: back.map(number).transpose()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_cursor_is_read_as_it_was_written(
            xid in 0..i64::MAX,
            position in 0..i64::MAX,
            back in prop::option::of(0..i64::MAX),
            text in ".{0,20}",
        ) {
            let cursor = EndedCursor { xid, position, back };
            prop_assert_eq!(cursor.to_string().parse(), Ok(cursor));
            let _ = text.parse::<EndedCursor>();
        }
    }

    #[test]
    fn what_is_none_is_refused() {
        for text in ["", "1", "1.", ".1", "-1.0", "1.2.", "1.2.3.4", "1.2.-3", "a.b"] {
            assert_eq!(text.parse::<EndedCursor>(), Err(NotACursor), "{text}");
        }
    }
}

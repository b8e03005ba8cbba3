//! Where a page of the consent ledger starts.
use super::fault::Fault;

/// The cursor that goes on below a place.
pub(super) fn write(last: i64) -> String {
    last.to_string()
}

/// The place that the page goes on below.
pub(super) fn read(cursor: &str) -> Result<i64, Fault> {
    cursor.parse().ok().filter(|place| *place > 0).ok_or(Fault::Cursor)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_cursor_is_read_as_it_was_written(place in 1..i64::MAX, text in ".{0,30}") {
            prop_assert_eq!(read(&write(place)).unwrap(), place);
            let _ = read(&text);
        }
    }
}

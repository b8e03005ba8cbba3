//! Where a page of scans starts.
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use super::fault::Fault;

/// The cursor that goes on behind a scan. It is a place, not a right: whose scans are listed is asked anew.
pub(super) fn write(last: Uuid) -> String {
    URL_SAFE_NO_PAD.encode(last.as_bytes())
}

/// The scan that the page goes on behind.
pub(super) fn read(cursor: &str) -> Result<Uuid, Fault> {
    let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| Fault::Cursor)?;
    Uuid::from_slice(&bytes).map_err(|_| Fault::Cursor)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_cursor_is_read_as_it_was_written(bytes in any::<[u8; 16]>(), text in ".{0,40}") {
            let id = Uuid::from_bytes(bytes);
            prop_assert_eq!(read(&write(id)).unwrap(), id);
            let _ = read(&text);
        }
    }

    #[test]
    fn what_is_none_is_refused() {
        for cursor in [
            "",
            "x",
            "AAAAAAAAAAAAAAAAAAAAAAAA",
            "0198c8a2-7d3e-7c11-9a57-3f0d6c1e2b03",
        ] {
            assert!(matches!(read(cursor), Err(Fault::Cursor)), "{cursor}");
        }
    }
}

//! `uuid`: RFC 9562, 8-4-4-4-12 digits with hyphens and nothing else.
use super::super::read::{Read, scalars};
use serde::de::Deserializer;
use uuid::Uuid;

/// The 36-character form only: no braces, no `urn:uuid:`, no 32 digits in a row.
#[inline]
pub(super) fn parse(text: &str) -> Option<Uuid> {
    if text.len() != 36 {
        return None;
    }
    Uuid::try_parse(text).ok()
}

impl Read for Uuid {
    #[inline]
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalars::text(deserializer, parse, "a UUID with hyphens")
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn only_the_hyphenated_form() {
        assert!(parse("2eb8aa08-aa98-11ea-b4aa-73b441d16380").is_some());
        assert!(parse("2EB8AA08-AA98-11EA-B4AA-73B441D16380").is_some());
        for wrong in [
            "2eb8aa08aa9811eab4aa73b441d16380",
            "{2eb8aa08-aa98-11ea-b4aa-73b441d16380}",
            "urn:uuid:2eb8aa08-aa98-11ea-b4aa-73b441d16380",
            "2eb8-aa08-aa98-11ea-b4aa73b44-1d16380",
            "2eb8aa08-aa98-11ea-b4aa-73b441d1638g",
            "",
        ] {
            assert!(parse(wrong).is_none(), "{wrong}");
        }
    }
}

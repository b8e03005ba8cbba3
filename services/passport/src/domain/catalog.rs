//! The record of a product, whoever bought it.
use jiff::Timestamp;
use uuid::Uuid;

use super::{DigitalLabel, Gtin};

/// A product as the catalog has it: what scans and verdicts are answered from.
#[derive(Debug, Clone, PartialEq)]
pub struct Product {
    /// Which product.
    pub gtin: Gtin,
    /// Its name, as the source gives it.
    pub name: String,
    /// Whose it is, by its GTIN.
    pub brand_id: Uuid,
    /// The brand as the source writes it: only text.
    pub brand_name: Option<String>,
    /// How much is in the pack, as the source writes it.
    pub quantity: Option<String>,
    /// What stands on the pack.
    pub label: DigitalLabel,
    /// Whether the producer takes it back.
    pub recall: Option<Recall>,
    /// Counts the changes of this record, from 1.
    pub revision: i64,
    /// Who is to be credited.
    pub source: Source,
    /// When this revision was made.
    pub updated_at: Timestamp,
}

impl Product {
    /// The strong entity tag of this revision.
    pub fn etag(&self) -> String {
        format!("\"{}\"", self.revision)
    }
}

/// The producer takes the product back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recall {
    /// When that was stated.
    pub recalled_at: Timestamp,
    /// Why, in the producer's words.
    pub reason: Option<String>,
}

/// Where data comes from, and under which terms it may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Who is to be credited.
    pub name: String,
    /// The licence of the data.
    pub licence: String,
    /// A page about the data.
    pub url: Option<String>,
}

/// Whether an `If-None-Match` names the tag. The comparison is weak (RFC 9110, 13.1.2): caches on the way may have
/// weakened the tag.
pub fn names_tag(if_none_match: &str, etag: &str) -> bool {
    if_none_match
        .split(',')
        .map(str::trim)
        .any(|named| named == "*" || named.strip_prefix("W/").unwrap_or(named) == etag)
}

#[cfg(test)]
mod tests {
    use super::names_tag;

    #[test]
    fn tags_are_compared_weakly() {
        for named in ["\"3\"", "W/\"3\"", "\"1\", \"3\"", "*", " W/\"2\",W/\"3\" "] {
            assert!(names_tag(named, "\"3\""), "{named}");
        }
        for named in ["", "3", "\"33\"", "\"1\", \"2\"", "w/\"3\""] {
            assert!(!names_tag(named, "\"3\""), "{named}");
        }
    }
}

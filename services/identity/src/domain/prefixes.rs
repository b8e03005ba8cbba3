use std::fmt;
use std::str::FromStr;

/// A GS1 company prefix: what the GTIN-13 form of every GTIN of its holder begins with (GS1 General Specifications, 1.4.4).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Prefix(String);

/// Why prefixes are refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidPrefixes {
    /// Not four to twelve digits.
    #[error("`{0}` is not a GS1 company prefix: write 4 to 12 digits")]
    Form(String),
    /// The range is not for products of companies.
    #[error(
        "the prefix {0} is not a company's: GS1 keeps 02 and 04 and 2 for numbers that hold only in one shop or company, and 977 to 979 for publications"
    )]
    Restricted(Prefix),
    /// One begins with the other, so that a GTIN could be under both.
    #[error("the prefixes {0} and {1} overlap: a GTIN could be under both")]
    Overlap(Prefix, Prefix),
    /// None.
    #[error("a brand needs at least one prefix")]
    None,
}

/// GS1 General Specifications, table 1.4.4: ranges that no company holds.
const RESTRICTED: &[&str] = &["02", "04", "2", "977", "978", "979"];

impl Prefix {
    /// Its digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn overlaps(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0) || other.0.starts_with(&self.0)
    }
}

impl fmt::Display for Prefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Prefix {
    type Err = InvalidPrefixes;

    fn from_str(text: &str) -> Result<Self, InvalidPrefixes> {
        if !(4..=12).contains(&text.len()) || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(InvalidPrefixes::Form(text.chars().take(20).collect()));
        }
        let prefix = Self(text.to_owned());
        if RESTRICTED.iter().any(|range| text.starts_with(range)) {
            return Err(InvalidPrefixes::Restricted(prefix));
        }
        Ok(prefix)
    }
}

/// Checks the prefixes of one brand, against each other and against those of all others.
pub fn check_prefixes(own: &[Prefix], others: &[Prefix]) -> Result<(), InvalidPrefixes> {
    if own.is_empty() {
        return Err(InvalidPrefixes::None);
    }
    for (index, prefix) in own.iter().enumerate() {
        let rest = own.iter().skip(index + 1).chain(others);
        if let Some(other) = rest.into_iter().find(|other| prefix.overlaps(other)) {
            return Err(InvalidPrefixes::Overlap(prefix.clone(), other.clone()));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn prefix(text: &str) -> Prefix {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_no_prefix_is_refused() {
        for text in [
            "",
            "560",
            "5601234567890",
            "56o1",
            "5601 ",
            "0212345",
            "2000",
            "9780",
            "0412345",
        ] {
            assert!(text.parse::<Prefix>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_gtin_is_under_two_prefixes(one in "5[0-9]{3,11}", other in "5[0-9]{3,11}") {
            let (one, other) = (prefix(&one), prefix(&other));
            let apart = check_prefixes(std::slice::from_ref(&one), std::slice::from_ref(&other)).is_ok();
            let both = one.as_str().starts_with(other.as_str()) || other.as_str().starts_with(one.as_str());
            prop_assert_eq!(apart, !both);
            prop_assert_eq!(check_prefixes(&[one, other], &[]).is_ok(), apart);
        }
    }
}

//! Whose product a GTIN is.
use std::collections::BTreeMap;

use uuid::Uuid;

use super::Gtin;

/// The brand of products under nobody's prefix: the constant `UnclaimedBrand` of the contracts' common vocabulary.
pub const UNCLAIMED: Uuid = Uuid::from_u128(0x0000_0000_0000_8000_8000_0000_0000_0001);

/// GS1 company prefixes of registered brands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BrandPrefixes(BTreeMap<String, Uuid>);

impl BrandPrefixes {
    /// The brand whose prefix the GTIN has, else [`UNCLAIMED`].
    ///
    /// A prefix starts the 13-digit form, behind the digit that tells packaging levels apart (GS1 General
    /// Specifications, 1.4.4); of two that fit, the longer one is meant, since it was cut out of the shorter one. A
    /// GTIN-8 has a prefix of GS1's own, under which no company's products stand (2.1.2).
    pub fn brand_of(&self, gtin: &Gtin) -> Uuid {
        let Some(body) = gtin.as_str().get(1..).filter(|body| !body.starts_with("00000")) else {
            return UNCLAIMED;
        };
        (4..=12)
            .rev()
            .filter_map(|length| self.0.get(body.get(..length)?))
            .next()
            .copied()
            .unwrap_or(UNCLAIMED)
    }
}

impl FromIterator<(String, Uuid)> for BrandPrefixes {
    fn from_iter<I: IntoIterator<Item = (String, Uuid)>>(prefixes: I) -> Self {
        Self(prefixes.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brand(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    fn prefixes(list: &[(&str, u128)]) -> BrandPrefixes {
        list.iter()
            .map(|(prefix, number)| ((*prefix).to_owned(), brand(*number)))
            .collect()
    }

    #[test]
    fn the_longer_prefix_wins() {
        let prefixes = prefixes(&[("5601", 1), ("560123456", 2), ("5602", 3)]);
        let gtin = |text: &str| Gtin::parse(text).unwrap();
        assert_eq!(prefixes.brand_of(&gtin("5601234567892")), brand(2));
        assert_eq!(prefixes.brand_of(&gtin("5601999999990")), brand(1));
        assert_eq!(prefixes.brand_of(&gtin("4006381333931")), UNCLAIMED);
    }

    #[test]
    fn every_packaging_level_is_the_same_brands() {
        let prefixes = prefixes(&[("0614141", 1)]);
        assert_eq!(prefixes.brand_of(&Gtin::parse("10614141000415").unwrap()), brand(1));
    }

    #[test]
    fn a_gtin_8_is_nobodys() {
        let prefixes = prefixes(&[("0000", 1), ("00000", 2), ("9638", 3)]);
        assert_eq!(prefixes.brand_of(&Gtin::parse("96385074").unwrap()), UNCLAIMED);
    }

    #[test]
    fn the_constant_is_the_contracts() {
        let common = include_str!("../../../../contracts/jsonschema/common.schema.json");
        let common: serde_json::Value = serde_json::from_str(common).unwrap();
        assert_eq!(
            common
                .pointer("/$defs/UnclaimedBrand/const")
                .and_then(serde_json::Value::as_str),
            Some(UNCLAIMED.to_string().as_str())
        );
    }
}

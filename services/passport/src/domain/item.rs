//! The facts of a physical item.
use jiff::civil::Date;

use super::digital_link::{encode, format_of};
use super::expiry;
use super::gtin::Gtin;

/// The longest link that is read, and the longest that is kept, in bytes.
pub const LONGEST: usize = 2048;

/// What a pack says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScannedItem {
    /// The product.
    pub gtin: Gtin,
    /// Application identifier 22.
    pub variant: Option<String>,
    /// Application identifier 10.
    pub lot: Option<String>,
    /// Application identifier 21.
    pub serial: Option<String>,
    /// Application identifier 17.
    pub expiry: Option<Date>,
    /// All known keys, as a Digital Link in its canonical form: GS1's own domain, keys of the query sorted.
    pub raw: String,
}

/// What stands behind the GTIN in a link.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Qualifiers {
    /// Application identifier 22.
    pub variant: Option<String>,
    /// Application identifier 10.
    pub lot: Option<String>,
    /// Application identifier 21.
    pub serial: Option<String>,
    /// Application identifier 235, third party controlled, serialised extension.
    pub third_party: Option<String>,
}

/// The parts do not make an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidItem {
    /// Its canonical link would be longer than [`LONGEST`] bytes.
    #[error("the item's link would have more than {LONGEST} bytes")]
    TooLong,
    /// A value is not of the form that its key has.
    #[error("the value of a GS1 key does not have the form that the key calls for")]
    Value,
}

impl ScannedItem {
    /// An item of its parts. `others` are the keys of the query with their values, decoded; each key once.
    pub fn new(
        gtin: Gtin,
        qualifiers: Qualifiers,
        mut others: Vec<(String, String)>,
        today: Date,
    ) -> Result<Self, InvalidItem> {
        let mut raw = format!("https://id.gs1.org/01/{gtin}");
        for (key, value) in [
            ("22", &qualifiers.variant),
            ("10", &qualifiers.lot),
            ("21", &qualifiers.serial),
            ("235", &qualifiers.third_party),
        ] {
            let Some(value) = value else { continue };
            if !admits(key, value) {
                return Err(InvalidItem::Value);
            }
            raw.push('/');
            raw.push_str(key);
            raw.push('/');
            encode(value, &mut raw);
        }
        others.sort();
        let mut expiry = None;
        for (index, (key, value)) in others.iter().enumerate() {
            if !admits(key, value) {
                return Err(InvalidItem::Value);
            }
            if key == "17" {
                expiry = Some(expiry::parse(value, today).map_err(|_| InvalidItem::Value)?);
            }
            raw.push(if index == 0 { '?' } else { '&' });
            raw.push_str(key);
            raw.push('=');
            encode(value, &mut raw);
        }
        if raw.len() > LONGEST {
            return Err(InvalidItem::TooLong);
        }
        let Qualifiers {
            variant, lot, serial, ..
        } = qualifiers;
        Ok(Self {
            gtin,
            variant,
            lot,
            serial,
            expiry,
            raw,
        })
    }

    /// An item by what a person reads from its pack. A day too far from today for GS1's six digits is kept, but
    /// cannot stand in `raw`.
    pub fn of_pack(
        gtin: Gtin,
        lot: Option<String>,
        serial: Option<String>,
        expiry: Option<Date>,
        today: Date,
    ) -> Result<Self, InvalidItem> {
        let qualifiers = Qualifiers {
            lot,
            serial,
            ..Qualifiers::default()
        };
        let written = expiry.and_then(|day| expiry::write(day, today));
        let others = written.map(|text| ("17".to_owned(), text)).into_iter().collect();
        let item = Self::new(gtin, qualifiers, others, today)?;
        Ok(Self { expiry, ..item })
    }
}

fn admits(key: &str, value: &str) -> bool {
    format_of(key).is_some_and(|format| format.admits(value))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 22);

    fn gtin() -> Gtin {
        Gtin::parse("5601234567892").unwrap()
    }

    #[test]
    fn a_pack_has_a_link_of_its_own() {
        let item = ScannedItem::of_pack(gtin(), Some("A/1".into()), None, Some(date(2026, 12, 24)), TODAY).unwrap();
        assert_eq!(item.raw, "https://id.gs1.org/01/05601234567892/10/A%2F1?17=261224");
        assert_eq!(item.expiry, Some(date(2026, 12, 24)));
    }

    #[test]
    fn a_far_day_is_kept_without_a_link() {
        let item = ScannedItem::of_pack(gtin(), None, None, Some(date(2126, 12, 24)), TODAY).unwrap();
        assert_eq!(item.raw, "https://id.gs1.org/01/05601234567892");
        assert_eq!(item.expiry, Some(date(2126, 12, 24)));
    }

    #[test]
    fn a_value_of_another_form_is_refused() {
        let lot = |text: &str| ScannedItem::of_pack(gtin(), Some(text.into()), None, None, TODAY);
        assert_eq!(lot(""), Err(InvalidItem::Value));
        assert_eq!(lot("a b"), Err(InvalidItem::Value));
        assert_eq!(lot(&"x".repeat(21)), Err(InvalidItem::Value));
    }
}

//! What a link means.
use jiff::civil::Date;

use super::{keys, uri};
use crate::domain::gtin::GtinError;
use crate::domain::item::{InvalidItem, LONGEST, Qualifiers, ScannedItem};

/// Why a text is not the Digital Link of a product. It does not repeat the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Longer than [`LONGEST`] bytes, as it is or as it would be kept.
    #[error("a Digital Link has at most {LONGEST} bytes")]
    TooLong,
    /// Not an address.
    #[error(transparent)]
    NotAUri(#[from] uri::NotAUri),
    /// A broken percent-encoding.
    #[error(transparent)]
    Encoding(#[from] uri::BrokenEncoding),
    /// No GS1 key in the path.
    #[error("the link has no GS1 key: it must end in /01/ and a GTIN, with lot or serial number behind it")]
    NoKey,
    /// The key names something else than a product, a place or a parcel, say.
    #[error("the link does not name a product: its GS1 key is another one than 01")]
    NotAProduct,
    /// No GTIN behind `/01/`.
    #[error(transparent)]
    Gtin(#[from] GtinError),
    /// What follows the GTIN in the path is not variant, lot and serial number in this order, or the TPX alone.
    #[error("behind the GTIN only 22, 10 and 21 may follow, each once and in this order")]
    Qualifiers,
    /// A key stands twice, or one of the path stands in the query.
    #[error("a GS1 key stands twice, or in the query where it belongs into the path")]
    Misplaced,
    /// A value is not of the form that its key has.
    #[error("the value of a GS1 key does not have the form that the key calls for")]
    Value,
}

impl From<InvalidItem> for LinkError {
    fn from(invalid: InvalidItem) -> Self {
        match invalid {
            InvalidItem::TooLong => Self::TooLong,
            InvalidItem::Value => Self::Value,
        }
    }
}

/// Keys that belong to a GTIN and stand behind it in the path. They may not stand in the query.
const QUALIFIERS: [&str; 4] = ["22", "10", "21", "235"];

/// Reads a link. `today` decides the century of a date.
///
/// Query parameters whose names are not numbers are somebody else's and are passed over, and so are numbers that are
/// no application identifiers (yet): a link that a newer pack carries is not to fail on them.
pub fn read(link: &str, today: Date) -> Result<ScannedItem, LinkError> {
    if link.len() > LONGEST {
        return Err(LinkError::TooLong);
    }
    let uri = uri::parse(link)?;
    let pairs = keys_of_the_path(&uri.segments)?;
    let Some((("01", gtin), qualifiers)) = pairs.split_first() else {
        return Err(LinkError::NotAProduct);
    };
    let gtin = crate::domain::gtin::Gtin::parse(&uri::decode(gtin, false)?)?;
    let qualifiers = read_qualifiers(qualifiers)?;
    let others = read_query(&uri.parameters)?;
    Ok(ScannedItem::new(gtin, qualifiers, others, today)?)
}

/// The pairs of key and value that the path ends with, the primary key first. What stands before them is the
/// resolver's own. Pairs are counted from the end, so that a lot called `01` is no primary key.
fn keys_of_the_path<'a>(segments: &[&'a str]) -> Result<Vec<(&'a str, &'a str)>, LinkError> {
    let mut pairs: Vec<(&str, &str)> = Vec::new();
    for pair in segments.rchunks_exact(2) {
        let [key, value] = pair else { break };
        pairs.push((*key, *value));
        if keys::is_primary(key) {
            pairs.reverse();
            return Ok(pairs);
        }
    }
    Err(LinkError::NoKey)
}

fn read_qualifiers(pairs: &[(&str, &str)]) -> Result<Qualifiers, LinkError> {
    let mut qualifiers = Qualifiers::default();
    let mut places = Vec::new();
    for (key, value) in pairs {
        let place = QUALIFIERS
            .iter()
            .position(|qualifier| qualifier == key)
            .ok_or(LinkError::Qualifiers)?;
        let value = uri::decode(value, false)?;
        if !keys::format_of(key).is_some_and(|format| format.admits(&value)) {
            return Err(LinkError::Value);
        }
        let slot = match place {
            0 => &mut qualifiers.variant,
            1 => &mut qualifiers.lot,
            2 => &mut qualifiers.serial,
            _ => &mut qualifiers.third_party,
        };
        *slot = Some(value);
        places.push(place);
    }
    let in_order = places.windows(2).all(|two| matches!(two, [one, next] if one < next));
    // 235, the third party's extension, stands by itself.
    let alone = qualifiers.third_party.is_none() || places.len() == 1;
    if in_order && alone {
        Ok(qualifiers)
    } else {
        Err(LinkError::Qualifiers)
    }
}

fn read_query(parameters: &[(&str, &str)]) -> Result<Vec<(String, String)>, LinkError> {
    let mut others: Vec<(String, String)> = Vec::new();
    for (key, value) in parameters {
        let Some(format) = keys::format_of(key) else {
            continue;
        };
        if *key == "01" || QUALIFIERS.contains(key) || others.iter().any(|(other, _)| other == key) {
            return Err(LinkError::Misplaced);
        }
        let value = uri::decode(value, true)?;
        if !format.admits(&value) {
            return Err(LinkError::Value);
        }
        others.push(((*key).to_owned(), value));
    }
    Ok(others)
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod vectors;

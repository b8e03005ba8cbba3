//! The project's own catalog format: JSON lines, the first one a header, each other one a product.
use serde::Deserialize;
use url::Url;

use crate::domain::{BrandPrefixes, DigitalLabel, Gtin, Source};
use crate::store::ImportedProduct;

/// What `format` says in the header of a file that this program reads.
const FORMAT: &str = "packytrace-catalog/1";

/// The first line: where all that follows comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Who is to be credited, and under which licence.
    pub source: Source,
}

/// The first line is no header.
#[derive(Debug, thiserror::Error)]
pub enum BadHeader {
    /// Nothing there.
    #[error("the file is empty")]
    Empty,
    /// Not JSON, or other members.
    #[error("the first line must be {{\"format\":\"{FORMAT}\",\"source\":{{\"name\":…,\"licence\":…}}}}: {0}")]
    Form(#[source] serde_json::Error),
    /// Another format.
    #[error("this program reads the format {FORMAT}, and the file is of another one")]
    Format,
    /// A text is empty, too long, or no address.
    #[error("`source.{0}` must have between 1 and {1} characters, and `source.url` must be an http address")]
    Source(&'static str, usize),
}

/// Why a line was not imported. It says what to change.
#[derive(Debug, thiserror::Error)]
pub enum Rejected {
    /// Longer than is read.
    #[error("the line has more than {} bytes", super::lines::LONGEST)]
    TooLong,
    /// Not JSON, a member missing, of another type, or not known.
    #[error("not a product: {0}")]
    Form(#[from] serde_json::Error),
    /// Not a GTIN.
    #[error("`gtin`: {0}")]
    Gtin(#[from] crate::domain::GtinError),
    /// A text is empty or too long.
    #[error("`{0}` must have between 1 and {1} characters")]
    Text(&'static str, usize),
    /// Something on the label cannot be true.
    #[error("`label`: {0}")]
    Label(#[from] crate::domain::label::InvalidLabel),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HeaderLine {
    format: String,
    source: SourceMember,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceMember {
    name: String,
    licence: String,
    url: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ProductLine {
    gtin: String,
    name: String,
    brand_name: Option<String>,
    quantity: Option<String>,
    #[serde(default)]
    label: DigitalLabel,
}

impl Header {
    /// Reads the first line.
    pub fn read(line: &[u8]) -> Result<Self, BadHeader> {
        let HeaderLine { format, source } = serde_json::from_slice(line).map_err(BadHeader::Form)?;
        if format != FORMAT {
            return Err(BadHeader::Format);
        }
        let SourceMember { name, licence, url } = source;
        let is_address = |url: &String| {
            url.len() <= 500 && Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
        };
        for (member, most, fits) in [
            ("name", 200, has_length(&name, 200)),
            ("licence", 100, has_length(&licence, 100)),
            ("url", 500, url.as_ref().is_none_or(is_address)),
        ] {
            if !fits {
                return Err(BadHeader::Source(member, most));
            }
        }
        Ok(Self {
            source: Source { name, licence, url },
        })
    }
}

/// Reads a product's line.
pub(super) fn product(line: &[u8], brands: &BrandPrefixes) -> Result<ImportedProduct, Rejected> {
    let ProductLine {
        gtin,
        name,
        brand_name,
        quantity,
        label,
    } = serde_json::from_slice(line)?;
    let gtin = Gtin::parse(&gtin)?;
    for (member, most, fits) in [
        ("name", 300, has_length(&name, 300)),
        (
            "brandName",
            200,
            brand_name.as_ref().is_none_or(|text| has_length(text, 200)),
        ),
        (
            "quantity",
            100,
            quantity.as_ref().is_none_or(|text| has_length(text, 100)),
        ),
    ] {
        if !fits {
            return Err(Rejected::Text(member, most));
        }
    }
    label.check()?;
    let brand_id = brands.brand_of(&gtin);
    Ok(ImportedProduct {
        gtin,
        name,
        brand_id,
        brand_name,
        quantity,
        label,
    })
}

/// Counted in characters, as JSON Schema and Postgres do. Postgres takes no NUL.
fn has_length(text: &str, most: usize) -> bool {
    (1..=most).contains(&text.chars().count()) && !text.contains('\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<ImportedProduct, String> {
        product(line.as_bytes(), &BrandPrefixes::default()).map_err(|rejected| rejected.to_string())
    }

    #[test]
    fn a_line_is_a_product() {
        let line = r#"{"gtin":"5601234567892","name":"Oats","label":{"ingredients":"Oats"}}"#;
        let product = read(line).unwrap();
        assert_eq!(product.gtin.as_str(), "05601234567892");
        assert_eq!(product.brand_id, crate::domain::UNCLAIMED);
        assert_eq!(product.label.ingredients.as_deref(), Some("Oats"));
    }

    #[test]
    fn a_rejection_says_why() {
        for (line, reason) in [
            ("", "not a product"),
            ("[]", "not a product"),
            (r#"{"gtin":"5601234567892"}"#, "missing field `name`"),
            (
                r#"{"gtin":"5601234567892","name":"Oats","brand":"x"}"#,
                "unknown field `brand`",
            ),
            (r#"{"gtin":"5601234567893","name":"Oats"}"#, "check digit"),
            (
                r#"{"gtin":"5601234567892","name":""}"#,
                "`name` must have between 1 and 300",
            ),
            (
                r#"{"gtin":"5601234567892","name":"Oats","label":{"nutritionPer100g":{"fat":101}}}"#,
                "`fat` must be between 0 and 100",
            ),
            (r#"{"gtin":"5601234567892","name":"a\u0000b"}"#, "`name`"),
        ] {
            let rejected = read(line).expect_err(line);
            assert!(rejected.contains(reason), "{line}: {rejected}");
        }
    }

    #[test]
    fn a_header_says_where_from() {
        let good = r#"{"format":"packytrace-catalog/1","source":{"name":"Us","licence":"CC0-1.0"}}"#;
        assert_eq!(Header::read(good.as_bytes()).unwrap().source.licence, "CC0-1.0");
        for bad in [
            "",
            r#"{"gtin":"5601234567892","name":"Oats"}"#,
            r#"{"format":"packytrace-catalog/2","source":{"name":"Us","licence":"CC0-1.0"}}"#,
            r#"{"format":"packytrace-catalog/1","source":{"name":"","licence":"CC0-1.0"}}"#,
            r#"{"format":"packytrace-catalog/1","source":{"name":"Us","licence":"CC0-1.0","url":"x"}}"#,
        ] {
            assert!(Header::read(bad.as_bytes()).is_err(), "{bad}");
        }
    }
}

//! The project's own catalog format: JSON lines, the first one a header, each other one a product.
use contract::format::Uri;
use serde::Deserialize;
use url::Url;

use super::{BadHeader, Format, LeftOut, Rejected};
use crate::domain::{DigitalLabel, Gtin, Source};
use crate::store::StatedProduct;

/// What `format` says in the header of a file that this program reads.
pub(super) const FORMAT: &str = "packytrace-catalog/1";

/// A file of the project's own format. Its first line says where all that follows comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogFile {
    source: Source,
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

impl Format for CatalogFile {
    const NAME: &'static str = FORMAT;

    fn header(line: &[u8]) -> Result<Self, BadHeader> {
        let HeaderLine { format, source } =
            serde_json::from_slice(line).map_err(|source| BadHeader::Form { source })?;
        if format != FORMAT {
            return Err(BadHeader::Format);
        }
        let SourceMember { name, licence, url } = source;
        let is_address = |url: &String| {
            // As answers will have to say it: what a parser would repair is refused here.
            url.len() <= 500
                && Uri::try_from(url.clone()).is_ok()
                && Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
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

    fn source(&self) -> &Source {
        &self.source
    }

    /// In a file that is written by hand nothing is left out: what is wrong is to be corrected.
    fn product(&self, line: &[u8], number: u64, _: &mut LeftOut) -> Result<StatedProduct, Rejected> {
        let ProductLine {
            gtin,
            name,
            brand_name,
            quantity,
            label,
        } = serde_json::from_slice(line)?;
        let gtin = Gtin::parse(&gtin).map_err(|error| Rejected::Gtin("gtin", error))?;
        let fits = |text: &Option<String>, most| text.as_ref().is_none_or(|text| has_length(text, most));
        for (member, most, fits) in [
            ("name", 300, has_length(&name, 300)),
            ("brandName", 200, fits(&brand_name, 200)),
            ("quantity", 100, fits(&quantity, 100)),
        ] {
            if !fits {
                return Err(Rejected::Text(member, most));
            }
        }
        label.check()?;
        Ok(StatedProduct {
            gtin,
            name,
            brand_name,
            quantity,
            label: serde_json::to_string(&label)?,
            source_url: self.source.url.clone(),
            line: number,
        })
    }
}

/// Counted in characters, as JSON Schema and Postgres do. Postgres takes no NUL.
pub(super) fn has_length(text: &str, most: usize) -> bool {
    (1..=most).contains(&text.chars().count()) && !text.contains('\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = r#"{"format":"packytrace-catalog/1","source":{"name":"Us","licence":"CC0-1.0"}}"#;

    fn read(line: &str) -> Result<StatedProduct, String> {
        let file = CatalogFile::header(HEADER.as_bytes()).unwrap();
        file.product(line.as_bytes(), 2, &mut LeftOut::default())
            .map_err(|rejected| rejected.to_string())
    }

    #[test]
    fn a_line_is_a_product() {
        let line = r#"{"gtin":"5601234567892","name":"Oats","label":{"ingredients":"Oats"}}"#;
        let product = read(line).unwrap();
        assert_eq!(product.gtin.as_str(), "05601234567892");
        assert_eq!(product.label, r#"{"ingredients":"Oats"}"#);
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
        let file = CatalogFile::header(HEADER.as_bytes()).unwrap();
        assert_eq!(file.source().licence, "CC0-1.0");
        for bad in [
            "",
            r#"{"gtin":"5601234567892","name":"Oats"}"#,
            r#"{"format":"packytrace-catalog/2","source":{"name":"Us","licence":"CC0-1.0"}}"#,
            r#"{"format":"packytrace-catalog/1","source":{"name":"","licence":"CC0-1.0"}}"#,
            r#"{"format":"packytrace-catalog/1","source":{"name":"Us","licence":"CC0-1.0","url":"x"}}"#,
            r#"{"format":"packytrace-catalog/1","source":{"name":"Us","licence":"CC0-1.0","url":"https://a.example/a b"}}"#,
            r#"{"format":"packytrace-catalog/1","source":{"name":"Us","licence":"CC0-1.0","url":"https://müller.example/"}}"#,
        ] {
            assert!(CatalogFile::header(bad.as_bytes()).is_err(), "{bad}");
        }
    }
}

//! Open Food Facts' export: a line for each product, columns separated by tabs, nothing quoted, the first line their
//! names. © Open Food Facts contributors, Open Database Licence; the columns are described at
//! <https://world.openfoodfacts.org/data>.
//!
//! What a label must have right or not at all is left out when it cannot be true: a product without nutrition is still
//! the product that somebody scanned, and missing data never makes a good verdict.
mod allergens;
mod columns;
mod nutrition;

use super::catalog_file::has_length;
use super::{BadHeader, Format, LeftOut, Rejected};
use crate::domain::label::InvalidLabel;
use crate::domain::{DigitalLabel, Gtin, Source};
use crate::store::StatedProduct;
use columns::{Columns, Row};

/// Open Food Facts' export, by the columns that a file has.
#[derive(Debug, Clone)]
pub struct OpenFoodFacts {
    columns: Columns,
    source: Source,
}

impl Format for OpenFoodFacts {
    const NAME: &'static str = "openfoodfacts-export";

    fn header(line: &[u8]) -> Result<Self, BadHeader> {
        Ok(Self {
            columns: Columns::read(line)?,
            source: Source {
                name: "Open Food Facts".to_owned(),
                licence: "ODbL-1.0".to_owned(),
                url: Some("https://world.openfoodfacts.org".to_owned()),
            },
        })
    }

    fn source(&self) -> &Source {
        &self.source
    }

    fn product(&self, line: &[u8], number: u64, left_out: &mut LeftOut) -> Result<StatedProduct, Rejected> {
        let line = std::str::from_utf8(line).map_err(|_| Rejected::NotText)?;
        let row = self.columns.row(line)?;
        let gtin = gtin(row.code())?;
        let name = row.name().ok_or(Rejected::NoName)?;
        if !has_length(name, 300) {
            return Err(Rejected::Text("product_name", 300));
        }
        let mut short = |text: Option<&str>, most: usize| {
            let fits = text.filter(|text| has_length(text, most));
            left_out.texts += u64::from(fits.is_none() && text.is_some());
            fits.map(str::to_owned)
        };
        let brand_name = short(brand(&row), 200);
        let quantity = short(row.quantity(), 100);
        let ingredients = short(row.ingredients(), 10_000);
        let label = DigitalLabel {
            ingredients,
            allergens: allergens::of(&row, left_out),
            nutrition: nutrition::of(&row),
        };
        let source_url = Some(format!("https://world.openfoodfacts.org/product/{}", row.code()));
        Ok(StatedProduct {
            gtin,
            name: name.to_owned(),
            brand_name,
            quantity,
            label: serde_json::to_string(&checked(label, &row, left_out)?)?,
            source_url,
            line: number,
        })
    }
}

/// The GTIN of a code as it was typed: of 8 to 14 digits, since zeros at its beginning come and go. They change neither
/// its meaning nor its check digit.
fn gtin(code: &str) -> Result<Gtin, Rejected> {
    if !(8..=14).contains(&code.len()) || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Rejected::Code);
    }
    if code.bytes().all(|byte| byte == b'0') {
        return Err(Rejected::ZeroCode);
    }
    Gtin::parse(&format!("{code:0>14}")).map_err(|error| Rejected::Gtin("code", error))
}

/// The brands as they stand on the pack, else the company's name; of a list that is too long its first.
fn brand<'r>(row: &Row<'r>) -> Option<&'r str> {
    let brands = row.brands()?;
    if has_length(brands, 200) {
        return Some(brands);
    }
    brands.split(',').next().map(str::trim)
}

/// Without nutrition if that cannot be true, or if the source marks it as wrong.
fn checked(mut label: DigitalLabel, row: &Row<'_>, left_out: &mut LeftOut) -> Result<DigitalLabel, InvalidLabel> {
    let marked = row.errors().any(|error| {
        let error = error.trim_start_matches("en:");
        error.starts_with("nutrition-") || error.starts_with("energy-")
    });
    if label.nutrition.is_some() && (marked || label.check().is_err()) {
        left_out.nutrition += 1;
        label.nutrition = None;
    }
    label.check()?;
    Ok(label)
}

#[cfg(test)]
mod tests;

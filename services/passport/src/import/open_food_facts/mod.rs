//! Open Food Facts' export: a line for each product, columns separated by tabs, nothing quoted, the first line their
//! names. © Open Food Facts contributors, Open Database Licence; the columns are described at
//! <https://world.openfoodfacts.org/data>.
//!
//! What a label must have right or not at all is left out when it cannot be true: a product without nutrition is still
//! the product that somebody scanned, and missing data never makes a good verdict.
mod allergens;
mod columns;

use std::borrow::Cow;

use super::catalog_file::has_length;
use super::{BadHeader, Format, LeftOut, Rejected};
use crate::domain::open_food_facts::Untrue;
use crate::domain::{DigitalLabel, Gtin, Source, open_food_facts};
use crate::store::StatedProduct;
use columns::Columns;

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
            source: open_food_facts::source(),
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
        if !has_length(&name, 300) {
            return Err(Rejected::Text("product_name", 300));
        }
        let mut short = |text: Option<Cow<'_, str>>, most: usize| {
            let said = text.is_some();
            let fits = text.filter(|text| has_length(text, most));
            left_out.texts += u64::from(fits.is_none() && said);
            fits.map(Cow::into_owned)
        };
        let (brands, owner) = (row.brands(), row.brand_owner());
        let brand = open_food_facts::brand(brands.as_deref(), owner.as_deref());
        let brand_name = short(brand.map(Cow::Borrowed), 200);
        let quantity = short(row.quantity(), 100);
        let ingredients = short(row.ingredients(), 10_000);
        let label = DigitalLabel {
            ingredients,
            allergens: allergens::of(&row, left_out),
            nutrition: open_food_facts::nutrition(|figure| row.figure(figure), row.errors()).unwrap_or_else(|Untrue| {
                left_out.nutrition += 1;
                None
            }),
        };
        label.check()?;
        Ok(StatedProduct {
            source_url: open_food_facts::credit(&gtin).url,
            gtin,
            name: name.into_owned(),
            brand_name,
            quantity,
            label: serde_json::to_string(&label)?,
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

#[cfg(test)]
mod shapes;
#[cfg(test)]
mod tests;

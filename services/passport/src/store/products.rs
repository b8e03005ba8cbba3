use deadpool_postgres::GenericClient;
use tokio_postgres::{Row, types::Json};

use super::StoreError;
use crate::domain::{DigitalLabel, Gtin, Product, Recall, Source};

/// Columns of a product, in the order in which [`from_row`] reads them. A literal, so that statements are too.
macro_rules! columns {
    () => {
        "products.gtin, products.name, products.brand_id, products.brand_name, products.quantity, products.label, \
         products.recalled_at, products.recall_reason, products.revision, products.source_name, \
         products.source_licence, products.source_url, products.updated_at"
    };
}
pub(super) use columns;

/// Takes a GTIN. Public for benches, which compare with the bare statements.
pub const PRODUCT: &str = concat!("SELECT ", columns!(), " FROM products WHERE gtin = $1");

/// The catalog's record of a GTIN.
pub async fn product(client: &impl GenericClient, gtin: &Gtin) -> Result<Option<Product>, StoreError> {
    let statement = client.prepare_cached(PRODUCT).await?;
    let row = client.query_opt(&statement, &[&gtin.as_str()]).await?;
    row.map(|row| from_row(&row, 0)).transpose()
}

/// Reads [`columns`] from the given one on.
pub(super) fn from_row(row: &Row, first: usize) -> Result<Product, StoreError> {
    let gtin: &str = row.try_get(first)?;
    let Json(label): Json<DigitalLabel> = row.try_get(first + 5)?;
    let recalled_at: Option<jiff::Timestamp> = row.try_get(first + 6)?;
    let reason: Option<String> = row.try_get(first + 7)?;
    Ok(Product {
        gtin: Gtin::parse(gtin).map_err(|_| StoreError::Row("products.gtin"))?,
        name: row.try_get(first + 1)?,
        brand_id: row.try_get(first + 2)?,
        brand_name: row.try_get(first + 3)?,
        quantity: row.try_get(first + 4)?,
        label,
        recall: recalled_at.map(|recalled_at| Recall { recalled_at, reason }),
        revision: row.try_get(first + 8)?,
        source: Source {
            name: row.try_get(first + 9)?,
            licence: row.try_get(first + 10)?,
            url: row.try_get(first + 11)?,
        },
        updated_at: row.try_get(first + 12)?,
    })
}

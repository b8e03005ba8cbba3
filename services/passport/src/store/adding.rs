use deadpool_postgres::GenericClient;
use tokio_postgres::types::Json;

use super::{Imported, ImportedProduct, StoreError};
use crate::domain::Source;

/// Adds a product, unless the catalog has it already: what an import or a producer said is not overwritten.
pub async fn add_if_absent(
    client: &impl GenericClient,
    product: &ImportedProduct,
    source: &Source,
) -> Result<Option<Imported>, StoreError> {
    let statement = client
        .prepare_cached(
            "INSERT INTO products
                 (gtin, name, brand_id, brand_name, quantity, label, source_name, source_licence, source_url)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             ON CONFLICT (gtin) DO NOTHING
             RETURNING gtin, name, brand_id, revision, updated_at, recalled_at",
        )
        .await?;
    let row = client
        .query_opt(
            &statement,
            &[
                &product.gtin.as_str(),
                &product.name,
                &product.brand_id,
                &product.brand_name,
                &product.quantity,
                &Json(&product.label),
                &source.name,
                &source.licence,
                &source.url,
            ],
        )
        .await?;
    row.map(|row| Imported::read(&row)).transpose()
}

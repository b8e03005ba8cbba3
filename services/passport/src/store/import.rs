use deadpool_postgres::GenericClient;
use tokio_postgres::types::Json;
use uuid::Uuid;

use super::StoreError;
use crate::domain::{DigitalLabel, Gtin, Source};

/// A product as a file states it.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportedProduct {
    /// Which product.
    pub gtin: Gtin,
    /// Its name.
    pub name: String,
    /// Whose it is, by its GTIN.
    pub brand_id: Uuid,
    /// The brand as the file writes it.
    pub brand_name: Option<String>,
    /// How much is in the pack.
    pub quantity: Option<String>,
    /// What stands on the pack.
    pub label: DigitalLabel,
}

/// A product that an import added or changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// Which product.
    pub gtin: String,
    /// Its name now.
    pub name: String,
    /// Whose it is now.
    pub brand_id: Uuid,
    /// Its revision now.
    pub revision: i64,
    /// When it became so.
    pub updated_at: jiff::Timestamp,
    /// When it was recalled, which an import leaves as it is.
    pub recalled_at: Option<jiff::Timestamp>,
}

/// Adds or changes products, and tells which ones were not already just so. No GTIN may stand twice in a batch; locks
/// are taken in the order of GTINs, so that two imports at once wait for each other and do not deadlock.
pub async fn upsert(
    client: &impl GenericClient,
    batch: &[ImportedProduct],
    source: &Source,
) -> Result<Vec<Imported>, StoreError> {
    let mut batch: Vec<&ImportedProduct> = batch.iter().collect();
    batch.sort_by(|one, other| one.gtin.cmp(&other.gtin));
    let statement = client.prepare_cached(UPSERT).await?;
    let gtins: Vec<&str> = batch.iter().map(|product| product.gtin.as_str()).collect();
    let names: Vec<&str> = batch.iter().map(|product| product.name.as_str()).collect();
    let brand_ids: Vec<Uuid> = batch.iter().map(|product| product.brand_id).collect();
    let brand_names: Vec<Option<&str>> = batch.iter().map(|product| product.brand_name.as_deref()).collect();
    let quantities: Vec<Option<&str>> = batch.iter().map(|product| product.quantity.as_deref()).collect();
    let labels: Vec<Json<&DigitalLabel>> = batch.iter().map(|product| Json(&product.label)).collect();
    let rows = client
        .query(
            &statement,
            &[
                &gtins,
                &names,
                &brand_ids,
                &brand_names,
                &quantities,
                &labels,
                &source.name,
                &source.licence,
                &source.url,
            ],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Imported {
                gtin: row.try_get(0)?,
                name: row.try_get(1)?,
                brand_id: row.try_get(2)?,
                revision: row.try_get(3)?,
                updated_at: row.try_get(4)?,
                recalled_at: row.try_get(5)?,
            })
        })
        .collect()
}

const UPSERT: &str = "
    INSERT INTO products AS known
        (gtin, name, brand_id, brand_name, quantity, label, source_name, source_licence, source_url)
    SELECT stated.*, $7::text, $8::text, $9::text
    FROM unnest($1::text[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::jsonb[])
         AS stated (gtin, name, brand_id, brand_name, quantity, label)
    ON CONFLICT (gtin) DO UPDATE SET
        name = excluded.name, brand_id = excluded.brand_id, brand_name = excluded.brand_name,
        quantity = excluded.quantity, label = excluded.label, source_name = excluded.source_name,
        source_licence = excluded.source_licence, source_url = excluded.source_url,
        revision = known.revision + 1, updated_at = now()
    WHERE (known.name, known.brand_id, known.brand_name, known.quantity, known.label,
           known.source_name, known.source_licence, known.source_url)
        IS DISTINCT FROM
          (excluded.name, excluded.brand_id, excluded.brand_name, excluded.quantity, excluded.label,
           excluded.source_name, excluded.source_licence, excluded.source_url)
    RETURNING gtin, name, brand_id, revision, updated_at, recalled_at";

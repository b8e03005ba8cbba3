use deadpool_postgres::GenericClient;
use tokio_postgres::Row;
use uuid::Uuid;

use super::StoreError;
use crate::domain::{BrandPrefixes, DigitalLabel, Gtin, Source};

/// A product as a source states it.
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

/// A product that was added or changed.
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

impl Imported {
    /// Reads what statements that change products return.
    pub(super) fn read(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            gtin: row.try_get(0)?,
            name: row.try_get(1)?,
            brand_id: row.try_get(2)?,
            revision: row.try_get(3)?,
            updated_at: row.try_get(4)?,
            recalled_at: row.try_get(5)?,
        })
    }
}

/// A product as a line of a file states it.
#[derive(Debug, Clone, PartialEq)]
pub struct StatedProduct {
    /// Which product.
    pub gtin: Gtin,
    /// Its name.
    pub name: String,
    /// The brand as the file writes it.
    pub brand_name: Option<String>,
    /// How much is in the pack.
    pub quantity: Option<String>,
    /// What stands on the pack: a [`DigitalLabel`] as JSON.
    pub label: String,
    /// The source's page about it.
    pub source_url: Option<String>,
    /// Which line that is.
    pub line: u64,
}

/// Adds or changes products, and tells which ones were not already just so. No GTIN may stand twice in a batch; locks
/// are taken in the order of GTINs, so that two imports at once wait for each other and do not deadlock.
pub async fn upsert(
    client: &impl GenericClient,
    batch: &[ImportedProduct],
    source: &Source,
) -> Result<Vec<Imported>, StoreError> {
    let mut rows = Rows::with_capacity(batch.len());
    let mut batch: Vec<&ImportedProduct> = batch.iter().collect();
    batch.sort_by(|one, other| one.gtin.cmp(&other.gtin));
    let labels: Vec<String> = batch
        .iter()
        .map(|product| serde_json::to_string(&product.label).map_err(|_| StoreError::Row("products.label")))
        .collect::<Result<_, _>>()?;
    for (product, label) in batch.into_iter().zip(&labels) {
        rows.gtins.push(product.gtin.as_str());
        rows.names.push(&product.name);
        rows.brand_ids.push(product.brand_id);
        rows.brand_names.push(product.brand_name.as_deref());
        rows.quantities.push(product.quantity.as_deref());
        rows.labels.push(label);
        rows.source_urls.push(source.url.as_deref());
        rows.lines.push(None);
    }
    rows.write(client, source, None).await
}

/// Does the same with a batch of a file, sorted by GTIN. A line that says something else than a later line of the same
/// import, which was imported earlier, changes nothing.
pub async fn merge(
    client: &impl GenericClient,
    batch: &[StatedProduct],
    brands: &BrandPrefixes,
    source: &Source,
    import_id: i64,
) -> Result<Vec<Imported>, StoreError> {
    let mut rows = Rows::with_capacity(batch.len());
    for product in batch {
        rows.gtins.push(product.gtin.as_str());
        rows.names.push(&product.name);
        rows.brand_ids.push(brands.brand_of(&product.gtin));
        rows.brand_names.push(product.brand_name.as_deref());
        rows.quantities.push(product.quantity.as_deref());
        rows.labels.push(&product.label);
        rows.source_urls.push(product.source_url.as_deref());
        rows.lines.push(i64::try_from(product.line).ok());
    }
    rows.write(client, source, Some(import_id)).await
}

/// A batch column by column, as one statement takes it.
struct Rows<'r> {
    gtins: Vec<&'r str>,
    names: Vec<&'r str>,
    brand_ids: Vec<Uuid>,
    brand_names: Vec<Option<&'r str>>,
    quantities: Vec<Option<&'r str>>,
    labels: Vec<&'r str>,
    source_urls: Vec<Option<&'r str>>,
    lines: Vec<Option<i64>>,
}

impl Rows<'_> {
    fn with_capacity(count: usize) -> Self {
        Self {
            gtins: Vec::with_capacity(count),
            names: Vec::with_capacity(count),
            brand_ids: Vec::with_capacity(count),
            brand_names: Vec::with_capacity(count),
            quantities: Vec::with_capacity(count),
            labels: Vec::with_capacity(count),
            source_urls: Vec::with_capacity(count),
            lines: Vec::with_capacity(count),
        }
    }

    async fn write(
        &self,
        client: &impl GenericClient,
        source: &Source,
        import_id: Option<i64>,
    ) -> Result<Vec<Imported>, StoreError> {
        if self.gtins.is_empty() {
            return Ok(Vec::new());
        }
        let statement = client.prepare_cached(UPSERT).await?;
        let rows = client
            .query(
                &statement,
                &[
                    &self.gtins,
                    &self.names,
                    &self.brand_ids,
                    &self.brand_names,
                    &self.quantities,
                    &self.labels,
                    &self.source_urls,
                    &self.lines,
                    &source.name,
                    &source.licence,
                    &import_id,
                ],
            )
            .await?;
        rows.iter().map(Imported::read).collect()
    }
}

const UPSERT: &str = "
    INSERT INTO products AS known
        (gtin, name, brand_id, brand_name, quantity, label, source_url, imported_line,
         source_name, source_licence, imported_from)
    SELECT stated.gtin, stated.name, stated.brand_id, stated.brand_name, stated.quantity, stated.label::jsonb,
           stated.source_url, stated.line, $9::text, $10::text, $11::bigint
    FROM unnest($1::text[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bigint[])
         AS stated (gtin, name, brand_id, brand_name, quantity, label, source_url, line)
    ON CONFLICT (gtin) DO UPDATE SET
        name = excluded.name, brand_id = excluded.brand_id, brand_name = excluded.brand_name,
        quantity = excluded.quantity, label = excluded.label, source_name = excluded.source_name,
        source_licence = excluded.source_licence, source_url = excluded.source_url,
        imported_from = excluded.imported_from, imported_line = excluded.imported_line,
        revision = known.revision + 1, updated_at = now()
    WHERE (known.name, known.brand_id, known.brand_name, known.quantity, known.label,
           known.source_name, known.source_licence, known.source_url)
        IS DISTINCT FROM
          (excluded.name, excluded.brand_id, excluded.brand_name, excluded.quantity, excluded.label,
           excluded.source_name, excluded.source_licence, excluded.source_url)
      AND (known.imported_from = excluded.imported_from AND known.imported_line > excluded.imported_line)
        IS NOT TRUE
    RETURNING gtin, name, brand_id, revision, updated_at, recalled_at";

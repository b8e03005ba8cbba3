use deadpool_postgres::GenericClient;

use super::{SourceName, StoreError, wish};
use crate::domain::Gtin;

/// Notes that somebody looked for a product that the catalog does not have, and has Open Food Facts asked about it, if
/// it was not asked lately.
pub async fn want(client: &impl GenericClient, gtin: &Gtin) -> Result<(), StoreError> {
    let statement = client
        .prepare_cached(
            "INSERT INTO wanted_products (gtin) VALUES ($1)
             ON CONFLICT (gtin) DO UPDATE SET last_wanted = excluded.last_wanted",
        )
        .await?;
    client.execute(&statement, &[&gtin.as_str()]).await?;
    wish(client, SourceName::OpenFoodFacts, gtin.as_str()).await
}

/// Nobody needs to look for a product any more.
pub async fn catalogued(client: &impl GenericClient, gtin: &Gtin) -> Result<(), StoreError> {
    let statement = client
        .prepare_cached("DELETE FROM wanted_products WHERE gtin = $1")
        .await?;
    client.execute(&statement, &[&gtin.as_str()]).await?;
    Ok(())
}

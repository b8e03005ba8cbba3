use deadpool_postgres::GenericClient;

use super::StoreError;
use crate::domain::Gtin;

/// Notes that somebody looked for a product that the catalog does not have.
pub async fn want(client: &impl GenericClient, gtin: &Gtin) -> Result<(), StoreError> {
    let statement = client
        .prepare_cached(
            "INSERT INTO wanted_products (gtin) VALUES ($1)
             ON CONFLICT (gtin) DO UPDATE SET last_wanted = excluded.last_wanted",
        )
        .await?;
    client.execute(&statement, &[&gtin.as_str()]).await?;
    Ok(())
}

use deadpool_postgres::GenericClient;

use super::StoreError;
use crate::domain::BrandPrefixes;

/// All prefixes of registered brands.
pub async fn brand_prefixes(client: &impl GenericClient) -> Result<BrandPrefixes, StoreError> {
    let rows = client.query("SELECT prefix, brand_id FROM brand_prefixes", &[]).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}

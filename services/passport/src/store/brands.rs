use deadpool_postgres::GenericClient;

use super::StoreError;
use crate::domain::BrandPrefixes;

/// Whoever writes products by their prefixes holds this lock shared, whoever changes prefixes holds it alone: so a product
/// is written either before a change, and the change finds it, or after, and by the new prefixes.
pub(super) const LOCK: &str = "hashtextextended('passport.brand_prefixes', 0)";

/// All prefixes of registered brands. In a transaction they stay as they are until its end.
pub async fn brand_prefixes(client: &impl GenericClient) -> Result<BrandPrefixes, StoreError> {
    // A statement of its own: the next one must see what this one waited for.
    client
        .execute(&format!("SELECT pg_advisory_xact_lock_shared({LOCK})"), &[])
        .await?;
    let rows = client.query("SELECT prefix, brand_id FROM brand_prefixes", &[]).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}

use deadpool_postgres::GenericClient;

use super::StoreError;

/// Makes partitions that scans of these months need, and tells how many were missing.
pub async fn ensure_partitions(client: &impl GenericClient) -> Result<i32, StoreError> {
    Ok(client
        .query_one("SELECT ensure_scan_partitions()", &[])
        .await?
        .try_get(0)?)
}

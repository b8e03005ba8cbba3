use deadpool_postgres::GenericClient;

use super::StoreError;

/// Makes partitions that scans of these months need, and tells how many were missing.
pub async fn ensure_partitions(client: &impl GenericClient) -> Result<i32, StoreError> {
    Ok(client
        .query_one("SELECT ensure_scan_partitions()", &[])
        .await?
        .try_get(0)?)
}

/// Drops the months of visitors' scans that are older than 13 months, and tells how many they were.
pub async fn drop_expired_partitions(client: &impl GenericClient) -> Result<i32, StoreError> {
    Ok(client
        .query_one("SELECT drop_expired_scan_partitions()", &[])
        .await?
        .try_get(0)?)
}

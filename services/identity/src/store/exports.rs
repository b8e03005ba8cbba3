use jiff::Timestamp;
use uuid::Uuid;

use super::{Db, StoreError};

/// An export that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// Its id.
    pub export_id: Uuid,
    /// When it was asked for.
    pub requested_at: Timestamp,
}

/// Keeps that an export was asked for.
pub async fn insert_export(db: &impl Db, account_id: Uuid, export: &Export) -> Result<(), StoreError> {
    db.execute(
        "INSERT INTO exports (export_id, account_id, requested_at) VALUES ($1, $2, $3)",
        &[&export.export_id, &account_id, &export.requested_at],
    )
    .await?;
    Ok(())
}

/// An export of an account.
pub async fn export(db: &impl Db, account_id: Uuid, export_id: Uuid) -> Result<Option<Export>, StoreError> {
    let query = "SELECT export_id, requested_at FROM exports WHERE export_id = $1 AND account_id = $2";
    let row = db.query_opt(query, &[&export_id, &account_id]).await?;
    row.map(|row| {
        Ok(Export {
            export_id: row.try_get(0)?,
            requested_at: row.try_get(1)?,
        })
    })
    .transpose()
}

use jiff::Timestamp;
use uuid::Uuid;

use super::{Db, StoreError};

/// A service that has to erase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// Its name.
    pub service: String,
    /// When it confirmed.
    pub confirmed_at: Option<Timestamp>,
}

/// Those who have to confirm an erasure, and when they did.
pub async fn confirmations(db: &impl Db, erasure_id: Uuid) -> Result<Vec<Confirmation>, StoreError> {
    let query = "SELECT service, confirmed_at FROM erasure_confirmations WHERE erasure_id = $1 ORDER BY service";
    let rows = db.query(query, &[&erasure_id]).await?;
    rows.iter()
        .map(|row| {
            Ok(Confirmation {
                service: row.try_get(0)?,
                confirmed_at: row.try_get(1)?,
            })
        })
        .collect()
}

/// Notes a confirmation; the first one counts, and one of somebody who was not asked changes nothing.
pub async fn confirm(db: &impl Db, erasure_id: Uuid, service: &str, at: Timestamp) -> Result<(), StoreError> {
    db.execute(
        "UPDATE erasure_confirmations SET confirmed_at = $3
         WHERE erasure_id = $1 AND service = $2 AND confirmed_at IS NULL",
        &[&erasure_id, &service, &at],
    )
    .await?;
    Ok(())
}

/// How many have not confirmed yet.
pub async fn unconfirmed(db: &impl Db, erasure_id: Uuid) -> Result<i64, StoreError> {
    let query = "SELECT count(*) FROM erasure_confirmations WHERE erasure_id = $1 AND confirmed_at IS NULL";
    Ok(db.query_one(query, &[&erasure_id]).await?.try_get(0)?)
}

use jiff::Timestamp;
use uuid::Uuid;

use super::{Db, StoreError};

/// Whether a visitor allowed measurement; none who never decided.
pub async fn visitor_consent(db: &impl Db, visitor_id: Uuid) -> Result<Option<bool>, StoreError> {
    let query = "SELECT measurement = 'allowed' FROM visitor_consents WHERE visitor_id = $1";
    let row = db.query_opt(query, &[&visitor_id]).await?;
    row.map(|row| Ok(row.try_get(0)?)).transpose()
}

/// Keeps what a visitor decided, and tells whether it is a change. The caller has locked the visitor.
pub async fn set_visitor_consent(
    db: &impl Db,
    visitor_id: Uuid,
    allowed: bool,
    decided_at: Timestamp,
) -> Result<bool, StoreError> {
    let measurement = if allowed { "allowed" } else { "refused" };
    let changed = db
        .execute(
            "INSERT INTO visitor_consents AS known (visitor_id, measurement, decided_at) VALUES ($1, $2, $3)
             ON CONFLICT (visitor_id) DO UPDATE SET measurement = excluded.measurement, decided_at = excluded.decided_at
             WHERE known.measurement <> excluded.measurement",
            &[&visitor_id, &measurement, &decided_at],
        )
        .await?;
    Ok(changed > 0)
}

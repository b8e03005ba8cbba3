use jiff::Timestamp;
use uuid::Uuid;

use super::{Db, StoreError};

/// What came of linking a visitor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Linked {
    /// It is the account's from now on.
    New,
    /// It was the account's before.
    Already,
    /// It is another account's, and stays so.
    Others,
    /// It is being erased, or was.
    Erased,
}

/// Links a visitor to an account, whose row and whose visitor the caller has locked.
pub async fn link_visitor(
    db: &impl Db,
    visitor_id: Uuid,
    account_id: Uuid,
    linked_at: Timestamp,
) -> Result<Linked, StoreError> {
    let inserted = db
        .execute(
            "INSERT INTO visitor_links (visitor_id, account_id, linked_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            &[&visitor_id, &account_id, &linked_at],
        )
        .await?;
    if inserted > 0 {
        return Ok(Linked::New);
    }
    let owner = db
        .query_one(
            "SELECT account_id FROM visitor_links WHERE visitor_id = $1",
            &[&visitor_id],
        )
        .await?;
    let owner: Uuid = owner.try_get(0)?;
    Ok(if owner == account_id {
        Linked::Already
    } else {
        Linked::Others
    })
}

/// The visitors of an account, and since when.
pub async fn linked_visitors(db: &impl Db, account_id: Uuid) -> Result<Vec<(Uuid, Timestamp)>, StoreError> {
    let query = "SELECT visitor_id, linked_at FROM visitor_links WHERE account_id = $1 ORDER BY linked_at, visitor_id";
    let rows = db.query(query, &[&account_id]).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}

/// The account that a visitor belongs to, and since when.
pub async fn link_of_visitor(db: &impl Db, visitor_id: Uuid) -> Result<Option<(Uuid, Timestamp)>, StoreError> {
    let query = "SELECT account_id, linked_at FROM visitor_links WHERE visitor_id = $1";
    let row = db.query_opt(query, &[&visitor_id]).await?;
    row.map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).transpose()
}

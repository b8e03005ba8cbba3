use jiff::Timestamp;
use uuid::Uuid;

use super::{Db, StoreError};
use crate::domain::EndedCursor;

/// A session, or all sessions of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// The session.
    pub session_id: Option<String>,
    /// The account.
    pub account_id: Option<Uuid>,
    /// When the last token of it ends.
    pub until: Timestamp,
}

/// What ended behind a cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndedPage {
    /// What ended.
    pub items: Vec<Ended>,
    /// Where to go on.
    pub cursor: EndedCursor,
    /// Whether there is more than this page holds.
    pub more: bool,
}

/// Ends sessions, as far as tokens go.
pub async fn end_sessions(db: &impl Db, sessions: &[String], until: Timestamp) -> Result<(), StoreError> {
    db.execute(
        "INSERT INTO ended_sessions (session_id, until) SELECT session_id, $2 FROM unnest($1::text[]) AS s (session_id)",
        &[&sessions, &until],
    )
    .await?;
    Ok(())
}

/// Ends all sessions of an account, as far as tokens go.
pub async fn end_account(db: &impl Db, account_id: Uuid, until: Timestamp) -> Result<(), StoreError> {
    db.execute(
        "INSERT INTO ended_sessions (account_id, until) VALUES ($1, $2)",
        &[&account_id, &until],
    )
    .await?;
    Ok(())
}

/// The rows behind the cursor, in the order of transactions. Below the snapshot's xmin nothing can appear any more, so
/// each reading begins there at the latest; rows above are shown at once and come again with the next reading. A cursor
/// from before a restored backup may be ahead of the server: then all is read anew.
const READ: &str = "
    WITH horizon AS (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS xmin),
    start AS (SELECT CASE WHEN $4::text::xid8 > xmin THEN '0'::xid8 ELSE $1::text::xid8 END AS xid,
                     CASE WHEN $4::text::xid8 > xmin THEN 0 ELSE $2::bigint END AS position FROM horizon)
    SELECT e.session_id, e.account_id, e.until, e.xid::text::bigint, e.position, e.xid < h.xmin, h.xmin::text::bigint
    FROM horizon h CROSS JOIN start s
    LEFT JOIN LATERAL (
        SELECT * FROM ended_sessions e
        WHERE (e.xid, e.position) > (s.xid, s.position) AND e.until > now()
        ORDER BY e.xid, e.position LIMIT $3
    ) e ON true
    ORDER BY e.xid, e.position";

/// What ended behind a cursor, and where to go on.
pub async fn ended_after(db: &impl Db, cursor: EndedCursor, most: i64) -> Result<EndedPage, StoreError> {
    let begun = cursor.back.unwrap_or(cursor.xid);
    let rows = db
        .query(
            READ,
            &[&cursor.xid.to_string(), &cursor.position, &most, &begun.to_string()],
        )
        .await?;
    let horizon: i64 = rows.first().ok_or(StoreError::Row("the snapshot"))?.try_get(6)?;
    let back = cursor.back.filter(|back| *back <= horizon);
    let mut items = Vec::new();
    let mut last = None;
    for row in &rows {
        let Some(until) = row.try_get(2)? else { continue };
        items.push(Ended {
            session_id: row.try_get(0)?,
            account_id: row.try_get(1)?,
            until,
        });
        let is_settled: bool = row.try_get(5)?;
        last = Some(EndedCursor {
            xid: row.try_get(3)?,
            position: row.try_get(4)?,
            // What may still come before this row is left to the next reading.
            back: back.or((!is_settled).then_some(horizon)),
        });
    }
    let full = i64::try_from(items.len()).is_ok_and(|length| length >= most);
    let end = EndedCursor {
        xid: back.unwrap_or(horizon),
        ..EndedCursor::default()
    };
    Ok(EndedPage {
        items,
        cursor: last.filter(|_| full).unwrap_or(end),
        more: full,
    })
}

/// Forgets what ended so long ago that every token has ended by itself.
pub async fn purge_ended(db: &impl Db) -> Result<u64, StoreError> {
    let statement = "DELETE FROM ended_sessions WHERE until < now() - interval '1 minute'";
    Ok(db.execute(statement, &[]).await?)
}

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
/// the cursor never passes it; rows above are shown at once and come again with the next page. A cursor from before a
/// restored backup may be ahead of the server: then all is read anew.
const READ: &str = "
    WITH horizon AS (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS xmin),
    start AS (SELECT CASE WHEN $1::text::xid8 > xmin THEN '0'::xid8 ELSE $1::text::xid8 END AS xid,
                     CASE WHEN $1::text::xid8 > xmin THEN 0 ELSE $2::bigint END AS position FROM horizon)
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
    let rows = db
        .query(READ, &[&cursor.xid.to_string(), &cursor.position, &most])
        .await?;
    let horizon: i64 = rows.first().ok_or(StoreError::Row("the snapshot"))?.try_get(6)?;
    let mut page = EndedPage {
        items: Vec::new(),
        cursor: EndedCursor {
            xid: horizon,
            position: 0,
        },
        more: false,
    };
    let mut last_settled = None;
    for row in &rows {
        let Some(until) = row.try_get(2)? else { continue };
        page.items.push(Ended {
            session_id: row.try_get(0)?,
            account_id: row.try_get(1)?,
            until,
        });
        if row.try_get(5)? {
            last_settled = Some(EndedCursor {
                xid: row.try_get(3)?,
                position: row.try_get(4)?,
            });
        }
    }
    // A full page that ends among settled rows is gone on behind; any other one ends at the horizon, so that what is
    // left over of rows above it comes with the next page.
    let full = i64::try_from(page.items.len()).is_ok_and(|length| length >= most);
    let ends_settled = matches!(
        rows.last().map(|row| row.try_get::<_, Option<bool>>(5)),
        Some(Ok(Some(true)))
    );
    if let Some(last) = last_settled.filter(|_| full && ends_settled) {
        (page.cursor, page.more) = (last, true);
    }
    Ok(page)
}

/// Forgets what ended so long ago that every token has ended by itself.
pub async fn purge_ended(db: &impl Db) -> Result<u64, StoreError> {
    let statement = "DELETE FROM ended_sessions WHERE until < now() - interval '1 minute'";
    Ok(db.execute(statement, &[]).await?)
}

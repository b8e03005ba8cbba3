use std::time::Duration;

use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

use super::{Db, StoreError};

/// What Keycloak is to end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doomed {
    /// One session.
    Session(String),
    /// All sessions of an account but one, as far as they began before a time.
    Others {
        /// The account.
        account_id: Uuid,
        /// The one that stays.
        kept: String,
        /// Later ones stay, too.
        started_before: Timestamp,
    },
}

/// Something that Keycloak is still to end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionEnd {
    /// Under which it stands.
    pub end_id: Uuid,
    /// What is to be ended.
    pub doomed: Doomed,
}

/// Writes down what Keycloak is to end, for whoever does so before the claim is over.
pub async fn insert_session_end(db: &impl Db, doomed: Doomed, claim: Duration) -> Result<SessionEnd, StoreError> {
    let end_id = Uuid::now_v7();
    let (session, others) = match &doomed {
        Doomed::Session(session) => (Some(session), None),
        Doomed::Others {
            account_id,
            kept,
            started_before,
        } => (None, Some((account_id, kept, started_before))),
    };
    db.execute(
        "INSERT INTO session_ends (end_id, session_id, account_id, kept_session, started_before, claimed_until)
         VALUES ($1, $2, $3, $4, $5, now() + make_interval(secs => $6))",
        &[
            &end_id,
            &session,
            &others.map(|(account_id, ..)| account_id),
            &others.map(|(_, kept, _)| kept),
            &others.map(|(.., started_before)| started_before),
            &claim.as_secs_f64(),
        ],
    )
    .await?;
    Ok(SessionEnd { end_id, doomed })
}

/// Keycloak has ended it, or is not to end it after all.
pub async fn delete_session_end(db: &impl Db, end_id: Uuid) -> Result<(), StoreError> {
    db.execute("DELETE FROM session_ends WHERE end_id = $1", &[&end_id])
        .await?;
    Ok(())
}

/// Takes what was left lying, for as long as the claim.
pub async fn claim_session_ends(db: &impl Db, claim: Duration, most: i64) -> Result<Vec<SessionEnd>, StoreError> {
    let rows = db
        .query(
            "UPDATE session_ends SET claimed_until = now() + make_interval(secs => $1)
             WHERE end_id IN (SELECT end_id FROM session_ends WHERE claimed_until < now()
                              ORDER BY claimed_until LIMIT $2 FOR UPDATE SKIP LOCKED)
             RETURNING end_id, session_id, account_id, kept_session, started_before",
            &[&claim.as_secs_f64(), &most],
        )
        .await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Result<SessionEnd, StoreError> {
    let doomed = match row.try_get(1)? {
        Some(session) => Doomed::Session(session),
        None => Doomed::Others {
            account_id: row.try_get(2)?,
            kept: row.try_get(3)?,
            started_before: row.try_get(4)?,
        },
    };
    Ok(SessionEnd {
        end_id: row.try_get(0)?,
        doomed,
    })
}

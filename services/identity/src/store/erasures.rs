use std::time::Duration;

use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

use super::{Db, StoreError};

/// An erasure as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasure {
    /// Its id.
    pub erasure_id: Uuid,
    /// Services that were not in operation when it began.
    pub not_asked: Vec<String>,
    /// When the last service had erased.
    pub live_completed_at: Option<Timestamp>,
    /// When no topic holds a fact about the person any more.
    pub topics_clear_at: Option<Timestamp>,
    /// When no backup does.
    pub backups_clear_at: Option<Timestamp>,
}

/// An erasure that begins.
#[derive(Debug, Clone)]
pub struct NewErasure<'a> {
    /// Its id.
    pub erasure_id: Uuid,
    /// The account, with its pseudonym.
    pub account: Option<(Uuid, Uuid)>,
    /// Or the visitor.
    pub visitor_id: Option<Uuid>,
    /// Who has to confirm.
    pub services: &'a [String],
    /// Who is not in operation.
    pub not_asked: &'a [String],
}

/// An erasure that somebody has to take further.
#[derive(Debug, Clone)]
pub struct Claimed {
    /// Its id.
    pub erasure_id: Uuid,
    /// Whether services have been told.
    pub announced: bool,
    /// The account, with its pseudonym.
    pub account: Option<(Uuid, Uuid)>,
    /// Or the visitor.
    pub visitor_id: Option<Uuid>,
    /// The account's visitors, once services have been told.
    pub visitor_ids: Vec<Uuid>,
}

/// Nobody else notes a confirmation of the erasure until the transaction ends.
pub async fn lock_erasure(db: &impl Db, erasure_id: Uuid) -> Result<(), StoreError> {
    db.execute(
        "SELECT FROM person_erasures WHERE erasure_id = $1 FOR UPDATE",
        &[&erasure_id],
    )
    .await?;
    Ok(())
}

/// The erasure that goes on for a visitor.
pub async fn erasure_of_visitor(db: &impl Db, visitor_id: Uuid) -> Result<Option<Uuid>, StoreError> {
    let row = db
        .query_opt(
            "SELECT erasure_id FROM person_erasures WHERE visitor_id = $1",
            &[&visitor_id],
        )
        .await?;
    row.map(|row| Ok(row.try_get(0)?)).transpose()
}

/// The erasure that goes on for an account.
pub async fn erasure_of_account(db: &impl Db, account_id: Uuid) -> Result<Option<Uuid>, StoreError> {
    let row = db
        .query_opt(
            "SELECT erasure_id FROM person_erasures WHERE account_id = $1",
            &[&account_id],
        )
        .await?;
    row.map(|row| Ok(row.try_get(0)?)).transpose()
}

/// Begins an erasure, with the list of who has to confirm.
pub async fn insert_erasure(db: &impl Db, erasure: &NewErasure<'_>) -> Result<(), StoreError> {
    let (account_id, consumer_ref) = erasure.account.unzip();
    db.execute(
        "INSERT INTO person_erasures (erasure_id, state, account_id, consumer_ref, visitor_id, not_asked)
         VALUES ($1, 'requested', $2, $3, $4, $5)",
        &[
            &erasure.erasure_id,
            &account_id,
            &consumer_ref,
            &erasure.visitor_id,
            &erasure.not_asked,
        ],
    )
    .await?;
    db.execute(
        "INSERT INTO erasure_confirmations (erasure_id, service) SELECT $1, service FROM unnest($2::text[]) AS s (service)",
        &[&erasure.erasure_id, &erasure.services],
    )
    .await?;
    Ok(())
}

/// An erasure as it is shown.
pub async fn erasure(db: &impl Db, erasure_id: Uuid) -> Result<Option<Erasure>, StoreError> {
    let query = "SELECT erasure_id, not_asked, live_completed_at, topics_clear_at, backups_clear_at
                 FROM person_erasures WHERE erasure_id = $1";
    let row = db.query_opt(query, &[&erasure_id]).await?;
    row.map(|row| {
        Ok(Erasure {
            erasure_id: row.try_get(0)?,
            not_asked: row.try_get(1)?,
            live_completed_at: row.try_get(2)?,
            topics_clear_at: row.try_get(3)?,
            backups_clear_at: row.try_get(4)?,
        })
    })
    .transpose()
}

fn read(row: &Row) -> Result<Claimed, StoreError> {
    let (account_id, consumer_ref): (Option<Uuid>, Option<Uuid>) = (row.try_get(2)?, row.try_get(3)?);
    Ok(Claimed {
        erasure_id: row.try_get(0)?,
        announced: row.try_get::<_, &str>(1)? == "announced",
        account: account_id.zip(consumer_ref),
        visitor_id: row.try_get(4)?,
        visitor_ids: row.try_get::<_, Option<Vec<Uuid>>>(5)?.unwrap_or_default(),
    })
}

/// Claims erasures that have to be taken further: those that services have not been told of, and those told of longer
/// than `resend` ago that are not confirmed.
pub async fn claim_erasures(
    db: &impl Db,
    claim: Duration,
    resend: Duration,
    most: i64,
) -> Result<Vec<Claimed>, StoreError> {
    let statement = "
        UPDATE person_erasures SET claimed_until = now() + make_interval(secs => $1)
        WHERE erasure_id IN (
            SELECT erasure_id FROM person_erasures
            WHERE state <> 'completed' AND claimed_until <= now()
              AND (state = 'requested' OR last_sent_at < now() - make_interval(secs => $2))
            ORDER BY claimed_until LIMIT $3 FOR UPDATE SKIP LOCKED)
        RETURNING erasure_id, state, account_id, consumer_ref, visitor_id, visitor_ids";
    let rows = db
        .query(statement, &[&claim.as_secs_f64(), &resend.as_secs_f64(), &most])
        .await?;
    rows.iter().map(read).collect()
}

/// Services are told with this transaction. False when they had been before.
pub async fn mark_announced(
    db: &impl Db,
    erasure_id: Uuid,
    visitor_ids: &[Uuid],
    at: Timestamp,
) -> Result<bool, StoreError> {
    let marked = db
        .execute(
            "UPDATE person_erasures SET state = 'announced', visitor_ids = $2, last_sent_at = $3, claimed_until = now()
             WHERE erasure_id = $1 AND state = 'requested'",
            &[&erasure_id, &visitor_ids, &at],
        )
        .await?;
    Ok(marked > 0)
}

/// Services are told again with this transaction. False when there is no need any more.
pub async fn mark_sent(db: &impl Db, erasure_id: Uuid, at: Timestamp) -> Result<bool, StoreError> {
    let statement = "UPDATE person_erasures SET last_sent_at = $2, claimed_until = now()
                     WHERE erasure_id = $1 AND state = 'announced'";
    Ok(db.execute(statement, &[&erasure_id, &at]).await? > 0)
}

/// How many erasures have gone on for longer than this.
pub async fn overdue(db: &impl Db, after: Duration) -> Result<i64, StoreError> {
    let query = "SELECT count(*) FROM person_erasures WHERE state <> 'completed'
                 AND requested_at < now() - make_interval(secs => $1)";
    Ok(db.query_one(query, &[&after.as_secs_f64()]).await?.try_get(0)?)
}

/// Deletes what identity itself holds about the person, and of the erasure all but its id, times and confirmations.
/// Does nothing unless services have been told, all have confirmed, and it is not complete. The person's rows are deleted
/// with the erasure's row locked.
pub async fn complete_erasure(
    db: &impl Db,
    erasure_id: Uuid,
    now: Timestamp,
    topics_live: jiff::SignedDuration,
    backups_live: jiff::SignedDuration,
) -> Result<bool, StoreError> {
    let query = "SELECT account_id, visitor_id, last_sent_at, visitor_ids FROM person_erasures
                 WHERE erasure_id = $1 AND state = 'announced' FOR UPDATE";
    let Some(row) = db.query_opt(query, &[&erasure_id]).await? else {
        return Ok(false);
    };
    if super::unconfirmed(db, erasure_id).await? > 0 {
        return Ok(false);
    }
    let (account_id, visitor_id): (Option<Uuid>, Option<Uuid>) = (row.try_get(0)?, row.try_get(1)?);
    let last_sent_at: Timestamp = row.try_get(2)?;
    let mut visitors: Vec<Uuid> = row.try_get::<_, Option<Vec<Uuid>>>(3)?.unwrap_or_default();
    visitors.extend(visitor_id);
    if let Some(account_id) = account_id {
        db.execute("SELECT sever_ledger($1)", &[&erasure_id]).await?;
        db.execute("DELETE FROM visitor_links WHERE account_id = $1", &[&account_id])
            .await?;
        db.execute("DELETE FROM accounts WHERE account_id = $1", &[&account_id])
            .await?;
    }
    db.execute("DELETE FROM visitor_links WHERE visitor_id = ANY($1)", &[&visitors])
        .await?;
    db.execute("DELETE FROM visitor_consents WHERE visitor_id = ANY($1)", &[&visitors])
        .await?;
    let later = |from: Timestamp, by| {
        from.checked_add(by)
            .map_err(|_| StoreError::Row("erasures.last_sent_at"))
    };
    db.execute(
        "UPDATE person_erasures SET state = 'completed', account_id = NULL, consumer_ref = NULL, visitor_id = NULL,
                             visitor_ids = NULL, live_completed_at = $2, topics_clear_at = $3, backups_clear_at = $4
         WHERE erasure_id = $1",
        &[
            &erasure_id,
            &now,
            &later(last_sent_at, topics_live)?,
            &later(now, backups_live)?,
        ],
    )
    .await?;
    Ok(true)
}

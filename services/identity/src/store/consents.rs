use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

use super::{Db, StoreError};

/// A text that a consent is given to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentText {
    /// Its version.
    pub version: String,
    /// SHA-256 in hexadecimal.
    pub hash: String,
    /// Its language.
    pub locale: String,
    /// Itself.
    pub text: String,
}

/// A decision to be kept.
#[derive(Debug, Clone)]
pub struct NewEntry<'a> {
    /// Its id.
    pub entry_id: Uuid,
    /// What it is about.
    pub purpose: &'a str,
    /// Given or taken back.
    pub granted: bool,
    /// The text that was shown.
    pub text_version: &'a str,
    /// Its hash.
    pub text_hash: &'a str,
    /// Its language.
    pub locale: &'a str,
    /// When.
    pub recorded_at: Timestamp,
}

/// A row of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerRow {
    /// Its place.
    pub ledger_seq: i64,
    /// Its id.
    pub entry_id: Uuid,
    /// What it is about.
    pub purpose: String,
    /// Given or taken back.
    pub granted: bool,
    /// The text that was shown.
    pub text_version: String,
    /// Its hash.
    pub text_hash: String,
    /// Its language.
    pub locale: String,
    /// When.
    pub recorded_at: Timestamp,
}

const COLUMNS: &str =
    "ledger_seq, entry_id, purpose, granted, text_version, text_hash, consent_ledger.locale, recorded_at";

fn read(row: &Row) -> Result<LedgerRow, StoreError> {
    Ok(LedgerRow {
        ledger_seq: row.try_get(0)?,
        entry_id: row.try_get(1)?,
        purpose: row.try_get(2)?,
        granted: row.try_get(3)?,
        text_version: row.try_get(4)?,
        text_hash: row.try_get(5)?,
        locale: row.try_get(6)?,
        recorded_at: row.try_get(7)?,
    })
}

/// The texts in force for a purpose: its newest version, in every language that it has.
const IN_FORCE: &str = "
    SELECT version, hash, locale, text FROM consent_texts
    WHERE purpose = $1 AND version = (SELECT version FROM consent_texts WHERE purpose = $1 AND in_force_from <= now()
                                      ORDER BY in_force_from DESC, version DESC LIMIT 1)";

fn read_text(row: &Row) -> Result<ConsentText, StoreError> {
    Ok(ConsentText {
        version: row.try_get(0)?,
        hash: row.try_get(1)?,
        locale: row.try_get(2)?,
        text: row.try_get(3)?,
    })
}

/// The text in force for a purpose, in the nearest language that it has: the same tag, the same language, English.
pub async fn consent_text(db: &impl Db, purpose: &str, locale: &str) -> Result<Option<ConsentText>, StoreError> {
    let query = format!(
        "{IN_FORCE} ORDER BY lower(locale) = lower($2) DESC,
                             split_part(lower(locale), '-', 1) = split_part(lower($2), '-', 1) DESC,
                             locale = 'en' DESC, locale LIMIT 1"
    );
    db.query_opt(&query, &[&purpose, &locale])
        .await?
        .as_ref()
        .map(read_text)
        .transpose()
}

/// The text in force with this version and hash.
pub async fn text_in_force(
    db: &impl Db,
    purpose: &str,
    version: &str,
    hash: &str,
) -> Result<Option<ConsentText>, StoreError> {
    let query = format!("{IN_FORCE} AND version = $2 AND hash = $3 LIMIT 1");
    db.query_opt(&query, &[&purpose, &version, &hash])
        .await?
        .as_ref()
        .map(read_text)
        .transpose()
}

/// Adds a row for an account whose row the caller has locked, so that places follow the order of commits.
pub async fn insert_entry(db: &impl Db, account_id: Uuid, entry: &NewEntry<'_>) -> Result<LedgerRow, StoreError> {
    db.execute(
        "INSERT INTO ledger_subjects (subject, account_id) VALUES ($1, $2) ON CONFLICT (account_id) DO NOTHING",
        &[&Uuid::new_v4(), &account_id],
    )
    .await?;
    let statement = format!(
        "INSERT INTO consent_ledger (entry_id, subject, purpose, granted, text_version, text_hash, locale, recorded_at)
         SELECT $2, subject, $3, $4, $5, $6, $7, $8 FROM ledger_subjects WHERE account_id = $1
         RETURNING {COLUMNS}"
    );
    let row = db
        .query_one(
            &statement,
            &[
                &account_id,
                &entry.entry_id,
                &entry.purpose,
                &entry.granted,
                &entry.text_version,
                &entry.text_hash,
                &entry.locale,
                &entry.recorded_at,
            ],
        )
        .await?;
    read(&row)
}

/// Rows of an account, newest first, below a place.
pub async fn ledger(
    db: &impl Db,
    account_id: Uuid,
    before: Option<i64>,
    most: i64,
) -> Result<Vec<LedgerRow>, StoreError> {
    let query = format!(
        "SELECT {COLUMNS} FROM consent_ledger JOIN ledger_subjects USING (subject)
         WHERE account_id = $1 AND ledger_seq < coalesce($2, 9223372036854775807)
         ORDER BY ledger_seq DESC LIMIT $3"
    );
    db.query(&query, &[&account_id, &before, &most])
        .await?
        .iter()
        .map(read)
        .collect()
}

/// A row of an account by its id.
pub async fn ledger_entry(db: &impl Db, account_id: Uuid, entry_id: Uuid) -> Result<Option<LedgerRow>, StoreError> {
    let query = format!(
        "SELECT {COLUMNS} FROM consent_ledger JOIN ledger_subjects USING (subject)
         WHERE account_id = $1 AND entry_id = $2"
    );
    db.query_opt(&query, &[&account_id, &entry_id])
        .await?
        .as_ref()
        .map(read)
        .transpose()
}

/// Whether a consent is active, and by which row: the newest one of an account that is not being erased.
pub async fn consent_state(db: &impl Db, account_id: Uuid, purpose: &str) -> Result<Option<(bool, i64)>, StoreError> {
    let query = "SELECT granted, ledger_seq FROM consent_ledger
                 JOIN ledger_subjects USING (subject) JOIN accounts USING (account_id)
                 WHERE account_id = $1 AND purpose = $2 AND NOT erasing
                 ORDER BY ledger_seq DESC LIMIT 1";
    let row = db.query_opt(query, &[&account_id, &purpose]).await?;
    row.map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).transpose()
}

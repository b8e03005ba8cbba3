use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

use super::{Db, StoreError};

/// A registered consumer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The user's id in Keycloak.
    pub account_id: Uuid,
    /// The pseudonym.
    pub consumer_ref: Uuid,
    /// How the person wants to be called.
    pub display_name: Option<String>,
    /// A language tag.
    pub locale: String,
    /// A name of the IANA database.
    pub time_zone: String,
    /// When the person said to be old enough; absent for those who did not sign up here.
    pub age_confirmed_at: Option<Timestamp>,
    /// The terms agreed to; absent for those who did not sign up here.
    pub terms_version: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// Whether it is being erased.
    pub erasing: bool,
}

/// An account to be made.
#[derive(Debug, Clone, Default)]
pub struct NewAccount {
    /// How the person wants to be called.
    pub display_name: Option<String>,
    /// A language tag; English when absent.
    pub locale: Option<String>,
    /// A name of the IANA database; UTC when absent.
    pub time_zone: Option<String>,
    /// When the person said to be old enough.
    pub age_confirmed_at: Option<Timestamp>,
    /// The terms agreed to.
    pub terms_version: Option<String>,
}

/// What is to be changed of an account.
#[derive(Debug, Clone, Default)]
pub struct Change {
    /// How the person wants to be called.
    pub display_name: Option<String>,
    /// A language tag.
    pub locale: Option<String>,
    /// A name of the IANA database.
    pub time_zone: Option<String>,
}

const COLUMNS: &str = "account_id, consumer_ref, display_name, locale, time_zone, age_confirmed_at, terms_version, \
                       created_at, erasing";

fn read(row: &Row) -> Result<Account, StoreError> {
    Ok(Account {
        account_id: row.try_get(0)?,
        consumer_ref: row.try_get(1)?,
        display_name: row.try_get(2)?,
        locale: row.try_get(3)?,
        time_zone: row.try_get(4)?,
        age_confirmed_at: row.try_get(5)?,
        terms_version: row.try_get(6)?,
        created_at: row.try_get(7)?,
        erasing: row.try_get(8)?,
    })
}

/// An account.
pub async fn account(db: &impl Db, account_id: Uuid) -> Result<Option<Account>, StoreError> {
    let query = format!("SELECT {COLUMNS} FROM accounts WHERE account_id = $1");
    db.query_opt(&query, &[&account_id])
        .await?
        .as_ref()
        .map(read)
        .transpose()
}

/// An account, which nobody else changes until the transaction ends. Events of one account are put under this lock.
pub async fn lock_account(db: &impl Db, account_id: Uuid) -> Result<Option<Account>, StoreError> {
    let query = format!("SELECT {COLUMNS} FROM accounts WHERE account_id = $1 FOR UPDATE");
    db.query_opt(&query, &[&account_id])
        .await?
        .as_ref()
        .map(read)
        .transpose()
}

/// Makes an account unless it is there, and tells whether it did.
pub async fn insert_account(
    db: &impl Db,
    account_id: Uuid,
    consumer_ref: Uuid,
    account: &NewAccount,
    created_at: Timestamp,
) -> Result<bool, StoreError> {
    let inserted = db
        .execute(
            "INSERT INTO accounts (account_id, consumer_ref, display_name, locale, time_zone, age_confirmed_at,
                                   terms_version, created_at)
             VALUES ($1, $2, $3, coalesce($4, 'en'), coalesce($5, 'UTC'), $6, $7, $8)
             ON CONFLICT (account_id) DO NOTHING",
            &[
                &account_id,
                &consumer_ref,
                &account.display_name,
                &account.locale,
                &account.time_zone,
                &account.age_confirmed_at,
                &account.terms_version,
                &created_at,
            ],
        )
        .await?;
    Ok(inserted > 0)
}

/// Changes an account; what is absent stays.
pub async fn change_account(db: &impl Db, account_id: Uuid, change: &Change) -> Result<Account, StoreError> {
    let statement = format!(
        "UPDATE accounts SET display_name = coalesce($2, display_name), locale = coalesce($3, locale),
                             time_zone = coalesce($4, time_zone)
         WHERE account_id = $1 RETURNING {COLUMNS}"
    );
    let row = db
        .query_one(
            &statement,
            &[&account_id, &change.display_name, &change.locale, &change.time_zone],
        )
        .await?;
    read(&row)
}

/// From now on nothing of the account is shown or changed.
pub async fn mark_erasing(db: &impl Db, account_id: Uuid) -> Result<(), StoreError> {
    db.execute(
        "UPDATE accounts SET erasing = true WHERE account_id = $1",
        &[&account_id],
    )
    .await?;
    Ok(())
}

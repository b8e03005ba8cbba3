use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

use super::accounts::NewAccount;
use super::{Db, StoreError};

/// A sign-up that begins.
#[derive(Debug, Clone)]
pub struct NewSignup {
    /// Its id, an attribute of the user that it makes.
    pub signup_id: Uuid,
    /// The pseudonym of the account to be.
    pub consumer_ref: Uuid,
    /// The visitor to be linked.
    pub visitor_id: Option<Uuid>,
    /// What the account is to be.
    pub account: NewAccount,
}

/// How far a sign-up is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignupState {
    /// Keycloak may have the user or not.
    Started,
    /// The account is here, and the user not enabled yet.
    Linked,
    /// All done.
    Done,
    /// The address was another user's.
    Known,
    /// Keycloak never made the user.
    Abandoned,
}

impl SignupState {
    fn as_str(self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Linked => "linked",
            Self::Done => "done",
            Self::Known => "known",
            Self::Abandoned => "abandoned",
        }
    }

    fn read(text: &str) -> Result<Self, StoreError> {
        [Self::Started, Self::Linked, Self::Done, Self::Known, Self::Abandoned]
            .into_iter()
            .find(|state| state.as_str() == text)
            .ok_or(StoreError::Row("signups.state"))
    }
}

/// A sign-up that is not over.
#[derive(Debug, Clone)]
pub struct OpenSignup {
    /// Its id.
    pub signup_id: Uuid,
    /// How far it is.
    pub state: SignupState,
    /// The pseudonym of the account.
    pub consumer_ref: Option<Uuid>,
    /// The account, once it is linked.
    pub account_id: Option<Uuid>,
    /// The visitor to be linked.
    pub visitor_id: Option<Uuid>,
    /// What the account is to be.
    pub account: NewAccount,
    /// When Keycloak was first found not to have the user.
    pub missing_since: Option<Timestamp>,
}

const COLUMNS: &str = "signup_id, state, consumer_ref, account_id, visitor_id, display_name, locale, time_zone, \
                       age_confirmed_at, terms_version, missing_since";

fn read(row: &Row) -> Result<OpenSignup, StoreError> {
    Ok(OpenSignup {
        signup_id: row.try_get(0)?,
        state: SignupState::read(row.try_get(1)?)?,
        consumer_ref: row.try_get(2)?,
        account_id: row.try_get(3)?,
        visitor_id: row.try_get(4)?,
        account: NewAccount {
            display_name: row.try_get(5)?,
            locale: row.try_get(6)?,
            time_zone: row.try_get(7)?,
            age_confirmed_at: row.try_get(8)?,
            terms_version: row.try_get(9)?,
        },
        missing_since: row.try_get(10)?,
    })
}

/// Begins a sign-up; nobody else takes it up for `claim`.
pub async fn insert_signup(db: &impl Db, signup: &NewSignup, claim: Duration) -> Result<(), StoreError> {
    let account = &signup.account;
    db.execute(
        "INSERT INTO signups (signup_id, state, consumer_ref, visitor_id, display_name, locale, time_zone,
                              age_confirmed_at, terms_version, claimed_until)
         VALUES ($1, 'started', $2, $3, $4, $5, $6, $7, $8, now() + make_interval(secs => $9))",
        &[
            &signup.signup_id,
            &signup.consumer_ref,
            &signup.visitor_id,
            &account.display_name,
            &account.locale,
            &account.time_zone,
            &account.age_confirmed_at,
            &account.terms_version,
            &claim.as_secs_f64(),
        ],
    )
    .await?;
    Ok(())
}

/// Claims sign-ups that somebody began and nobody is at.
pub async fn claim_signups(db: &impl Db, claim: Duration, most: i64) -> Result<Vec<OpenSignup>, StoreError> {
    let statement = format!(
        "UPDATE signups SET claimed_until = now() + make_interval(secs => $1)
         WHERE signup_id IN (SELECT signup_id FROM signups
                             WHERE state IN ('started', 'linked') AND claimed_until < now()
                             ORDER BY claimed_until LIMIT $2 FOR UPDATE SKIP LOCKED)
         RETURNING {COLUMNS}"
    );
    db.query(&statement, &[&claim.as_secs_f64(), &most])
        .await?
        .iter()
        .map(read)
        .collect()
}

/// A sign-up, which nobody else takes further until the transaction ends.
pub async fn lock_signup(db: &impl Db, signup_id: Uuid) -> Result<Option<OpenSignup>, StoreError> {
    let query = format!("SELECT {COLUMNS} FROM signups WHERE signup_id = $1 FOR UPDATE");
    db.query_opt(&query, &[&signup_id])
        .await?
        .as_ref()
        .map(read)
        .transpose()
}

/// The account is made; what it was made from is not needed any more.
pub async fn mark_linked(db: &impl Db, signup_id: Uuid, account_id: Uuid) -> Result<(), StoreError> {
    db.execute(
        "UPDATE signups SET state = 'linked', account_id = $2, consumer_ref = NULL, visitor_id = NULL,
                            display_name = NULL, locale = NULL, time_zone = NULL, age_confirmed_at = NULL,
                            terms_version = NULL, missing_since = NULL
         WHERE signup_id = $1 AND state = 'started'",
        &[&signup_id, &account_id],
    )
    .await?;
    Ok(())
}

/// Keycloak does not have the user: asked again once `pause` is over.
pub async fn missing_signup(db: &impl Db, signup_id: Uuid, pause: Duration) -> Result<(), StoreError> {
    db.execute(
        "UPDATE signups SET missing_since = coalesce(missing_since, now()),
                            claimed_until = now() + make_interval(secs => $2)
         WHERE signup_id = $1 AND state = 'started'",
        &[&signup_id, &pause.as_secs_f64()],
    )
    .await?;
    Ok(())
}

/// Ends a sign-up and clears its row. From `linked` it only ends as done; tells whether it did.
pub async fn close_signup(db: &impl Db, signup_id: Uuid, state: SignupState) -> Result<bool, StoreError> {
    let from = if state == SignupState::Done {
        "linked"
    } else {
        "started"
    };
    let closed = db
        .execute(
            "UPDATE signups SET state = $2, consumer_ref = NULL, account_id = NULL, visitor_id = NULL,
                                display_name = NULL, locale = NULL, time_zone = NULL, age_confirmed_at = NULL,
                                terms_version = NULL, missing_since = NULL
             WHERE signup_id = $1 AND state = $3",
            &[&signup_id, &state.as_str(), &from],
        )
        .await?;
    Ok(closed > 0)
}

/// The states of sign-ups; those that are not known are not in the answer.
pub async fn signup_states(db: &impl Db, ids: &[Uuid]) -> Result<BTreeMap<Uuid, SignupState>, StoreError> {
    let rows = db
        .query(
            "SELECT signup_id, state FROM signups WHERE signup_id = ANY($1)",
            &[&ids],
        )
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, SignupState::read(row.try_get(1)?)?)))
        .collect()
}

/// Forgets sign-ups that were over a month ago.
pub async fn purge_signups(db: &impl Db) -> Result<u64, StoreError> {
    let statement = "DELETE FROM signups WHERE state IN ('done', 'known', 'abandoned')
                     AND started_at < now() - interval '30 days'";
    Ok(db.execute(statement, &[]).await?)
}

use deadpool_postgres::GenericClient;
use jiff::Timestamp;
use tokio_postgres::Client;
use tokio_postgres::types::Type;
use uuid::Uuid;

use super::StoreError;

/// Rows about a person that one transaction moves or deletes. It takes a fraction of a second, and statements have five.
pub const BATCH: i32 = 5_000;

/// People whose rest is looked for at once.
const AT_ONCE: i64 = 8;

/// What is known of who scans.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// The account that the visitor belonged to at the time of the scan.
    pub linked_to: Option<Uuid>,
    /// The visitor allows measurement.
    pub visitor_allows: bool,
    /// The account has given its `engagement` consent.
    pub account_allows: bool,
}

/// Takes `visitor_id`, `account_id`, and the time. Public for benches, which compare with the bare statements.
pub const STANDING: &str = "SELECT (SELECT account_id FROM visitor_links WHERE visitor_id = $1 AND linked_at >= $3),
                    coalesce((SELECT allowed FROM visitor_choices WHERE visitor_id = $1), false),
                    coalesce((SELECT granted FROM engagement_consents WHERE account_id = $2), false)";

/// What is known of a visitor, and of the account if there is one, at a time.
pub async fn standing(
    client: &impl GenericClient,
    visitor_id: Uuid,
    account_id: Option<Uuid>,
    at: Timestamp,
) -> Result<Standing, StoreError> {
    let statement = client.prepare_cached(STANDING).await?;
    let row = client.query_one(&statement, &[&visitor_id, &account_id, &at]).await?;
    Ok(Standing {
        linked_to: row.try_get(0)?,
        visitor_allows: row.try_get(1)?,
        account_allows: row.try_get(2)?,
    })
}

/// Links a visitor to an account, which gets the visitor's ownerless scans until then; if there are very many, the last of
/// them a little later. A visitor belongs to one account: a second one changes nothing.
pub async fn link_visitor(
    transaction: &Client,
    visitor_id: Uuid,
    account_id: Uuid,
    linked_at: Timestamp,
) -> Result<(), StoreError> {
    transaction
        .execute_typed(
            "INSERT INTO visitor_links AS known (visitor_id, account_id, linked_at) VALUES ($1, $2, $3)
             ON CONFLICT (visitor_id) DO UPDATE SET linked_at = greatest(known.linked_at, excluded.linked_at)
             WHERE known.account_id = excluded.account_id",
            &[
                (&visitor_id, Type::UUID),
                (&account_id, Type::UUID),
                (&linked_at, Type::TIMESTAMPTZ),
            ],
        )
        .await?;
    give_scans(transaction, visitor_id).await?;
    Ok(())
}

/// Gives scans of a linked visitor to its account: as many as one transaction does. Gives whether there may be more.
pub async fn give_scans(client: &Client, visitor_id: Uuid) -> Result<bool, StoreError> {
    let row = client
        .query_typed_one(
            "SELECT give_scans_to_account($1, $2)",
            &[(&visitor_id, Type::UUID), (&BATCH, Type::INT4)],
        )
        .await?;
    Ok(row.try_get::<_, i32>(0)? >= BATCH)
}

/// Some visitors of whose scans more are to be given to their account.
pub async fn unsettled_visitors(client: &Client) -> Result<Vec<Uuid>, StoreError> {
    ids(
        client,
        "SELECT visitor_id FROM visitor_links WHERE NOT settled LIMIT $1",
    )
    .await
}

/// Keeps what an account says about engagement, unless something later is known.
pub async fn keep_engagement(
    transaction: &Client,
    account_id: Uuid,
    granted: bool,
    ledger_seq: i64,
) -> Result<(), StoreError> {
    transaction
        .execute_typed(
            "INSERT INTO engagement_consents AS known (account_id, granted, ledger_seq) VALUES ($1, $2, $3)
             ON CONFLICT (account_id) DO UPDATE SET granted = excluded.granted, ledger_seq = excluded.ledger_seq
             WHERE known.ledger_seq < excluded.ledger_seq",
            &[
                (&account_id, Type::UUID),
                (&granted, Type::BOOL),
                (&ledger_seq, Type::INT8),
            ],
        )
        .await?;
    Ok(())
}

/// Keeps what a visitor says about measurement, unless something later is known.
pub async fn keep_choice(
    transaction: &Client,
    visitor_id: Uuid,
    allowed: bool,
    decided_at: Timestamp,
) -> Result<(), StoreError> {
    transaction
        .execute_typed(
            "INSERT INTO visitor_choices AS known (visitor_id, allowed, decided_at) VALUES ($1, $2, $3)
             ON CONFLICT (visitor_id) DO UPDATE SET allowed = excluded.allowed, decided_at = excluded.decided_at
             WHERE known.decided_at < excluded.decided_at",
            &[
                (&visitor_id, Type::UUID),
                (&allowed, Type::BOOL),
                (&decided_at, Type::TIMESTAMPTZ),
            ],
        )
        .await?;
    Ok(())
}

/// Deletes what there is about a person: an account with what it owns, visitors with what no account owns. The erasure
/// must have been recorded in this transaction. Gives whether that was all: one transaction does not take away more than it
/// has time for, and the rest is for [`go_on_with_erasure`].
pub async fn erase_person(
    transaction: &Client,
    erasure_id: Uuid,
    account_id: Option<Uuid>,
    visitor_ids: &[Uuid],
) -> Result<bool, StoreError> {
    let row = transaction
        .query_typed_one(
            "SELECT erase_person($1, $2, $3, $4)",
            &[
                (&erasure_id, Type::UUID),
                (&account_id, Type::UUID),
                (&visitor_ids, Type::UUID_ARRAY),
                (&BATCH, Type::INT4),
            ],
        )
        .await?;
    Ok(row.try_get(0)?)
}

/// Whether an erasure has begun and not ended.
pub async fn is_unfinished(client: &Client, erasure_id: Uuid) -> Result<bool, StoreError> {
    let query = "SELECT FROM unfinished_erasures WHERE erasure_id = $1";
    let found = client.query_typed_opt(query, &[(&erasure_id, Type::UUID)]).await?;
    Ok(found.is_some())
}

/// Some erasures that have begun and not ended.
pub async fn unfinished_erasures(client: &Client) -> Result<Vec<Uuid>, StoreError> {
    ids(
        client,
        "SELECT erasure_id FROM unfinished_erasures ORDER BY begun_at LIMIT $1",
    )
    .await
}

/// Deletes more about a person whose erasure has begun. Gives whether that was the last of it, which is noted as of this
/// time; nothing when somebody else is at it.
pub async fn go_on_with_erasure(
    client: &impl GenericClient,
    erasure_id: Uuid,
    at: Timestamp,
) -> Result<Option<bool>, StoreError> {
    let query = "SELECT go_on_with_erasure($1, $2, $3)";
    let row = client.query_one(query, &[&erasure_id, &BATCH, &at]).await?;
    Ok(row.try_get(0)?)
}

async fn ids(client: &Client, query: &str) -> Result<Vec<Uuid>, StoreError> {
    let rows = client.query_typed(query, &[(&AT_ONCE, Type::INT8)]).await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

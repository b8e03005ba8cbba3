use deadpool_postgres::GenericClient;
use jiff::Timestamp;
use tokio_postgres::Client;
use tokio_postgres::types::Type;
use uuid::Uuid;

use super::StoreError;

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

/// Links a visitor to an account, which gets the visitor's ownerless scans until then. A visitor belongs to one account:
/// a second one changes nothing.
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
    transaction
        .query_typed("SELECT give_scans_to_account($1)", &[(&visitor_id, Type::UUID)])
        .await?;
    Ok(())
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

/// Deletes all about a person: an account with what it owns, visitors with what no account owns. The erasure must have
/// been recorded in this transaction.
pub async fn erase_person(
    transaction: &Client,
    erasure_id: Uuid,
    account_id: Option<Uuid>,
    visitor_ids: &[Uuid],
) -> Result<(), StoreError> {
    transaction
        .query_typed(
            "SELECT erase_person($1, $2, $3)",
            &[
                (&erasure_id, Type::UUID),
                (&account_id, Type::UUID),
                (&visitor_ids, Type::UUID_ARRAY),
            ],
        )
        .await?;
    Ok(())
}

use deadpool_postgres::GenericClient;
use jiff::Timestamp;
use tokio_postgres::Client;
use uuid::Uuid;

use super::{Imported, StoreError};
use crate::domain::{BrandPrefixes, Gtin};

/// Whoever writes products by their prefixes holds this lock shared, whoever changes prefixes holds it alone: so a product
/// is written either before a change, and the change finds it, or after, and by the new prefixes.
const LOCK: &str = "hashtextextended('passport.brand_prefixes', 0)";

/// All prefixes of registered brands. In a transaction they stay as they are until its end.
pub async fn brand_prefixes(client: &impl GenericClient) -> Result<BrandPrefixes, StoreError> {
    // A statement of its own: the next one must see what this one waited for.
    client
        .execute(&format!("SELECT pg_advisory_xact_lock_shared({LOCK})"), &[])
        .await?;
    let rows = client
        .query(
            "SELECT DISTINCT ON (prefix) prefix, brand_id FROM brand_prefixes ORDER BY prefix, since DESC, brand_id",
            &[],
        )
        .await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}

/// Keeps the prefixes that a brand has from `since` on, and no others of its. Prefixes that it did not have, or has no
/// longer, are put down to be looked at.
pub async fn register_brand(
    transaction: &Client,
    brand_id: Uuid,
    prefixes: &[&str],
    since: Timestamp,
) -> Result<(), StoreError> {
    transaction
        .execute(&format!("SELECT pg_advisory_xact_lock({LOCK})"), &[])
        .await?;
    transaction
        .execute(
            "WITH gone AS (
                 DELETE FROM brand_prefixes WHERE brand_id = $1 AND prefix <> ALL ($2::text[]) RETURNING prefix
             ), come AS (
                 INSERT INTO brand_prefixes (prefix, brand_id, since)
                 SELECT DISTINCT prefix, $1, $3::timestamptz FROM unnest($2::text[]) AS stated (prefix)
                 ON CONFLICT (prefix, brand_id) DO NOTHING RETURNING prefix
             )
             INSERT INTO brand_assignments (prefix) SELECT prefix FROM gone UNION SELECT prefix FROM come
             ON CONFLICT (prefix) DO UPDATE SET after = '', asked_at = now()",
            &[&brand_id, &prefixes, &since],
        )
        .await?;
    Ok(())
}

/// Products under a prefix that are to be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// The prefix.
    pub prefix: String,
    /// The last GTIN that was looked at.
    pub after: String,
}

/// The assignment that has waited longest and that nobody else works at, until the transaction ends.
pub async fn next_assignment(client: &impl GenericClient) -> Result<Option<Assignment>, StoreError> {
    let row = client
        .query_opt(
            "SELECT prefix, after FROM brand_assignments ORDER BY asked_at, prefix LIMIT 1 FOR UPDATE SKIP LOCKED",
            &[],
        )
        .await?;
    row.map(|row| {
        Ok(Assignment {
            prefix: row.try_get(0)?,
            after: row.try_get(1)?,
        })
    })
    .transpose()
}

/// The next products of an assignment, in the order of their GTINs, with the brand that each has.
pub async fn products_to_assign(
    client: &impl GenericClient,
    Assignment { prefix, after }: &Assignment,
    limit: i64,
) -> Result<Vec<(Gtin, Uuid)>, StoreError> {
    // A prefix stands behind the digit of the packaging level: ten ranges. Texts of equally many digits are in the same
    // order in every collation.
    let rows = client
        .query(
            "SELECT found.gtin, found.brand_id
             FROM generate_series(0, 9) AS level, LATERAL (
                 SELECT gtin, brand_id FROM products
                 WHERE gtin BETWEEN rpad(level || $1::text, 14, '0') AND rpad(level || $1::text, 14, '9') AND gtin > $2
                 ORDER BY gtin LIMIT $3
             ) AS found
             ORDER BY found.gtin LIMIT $3",
            &[prefix, after, &limit],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let gtin = Gtin::parse(row.try_get(0)?).map_err(|_| StoreError::Row("products.gtin"))?;
            Ok((gtin, row.try_get(1)?))
        })
        .collect()
}

/// Gives products to brands, and tells what they are now. GTINs are in their order.
pub async fn assign_products(
    client: &impl GenericClient,
    gtins: &[&str],
    brand_ids: &[Uuid],
) -> Result<Vec<Imported>, StoreError> {
    // Locks are taken in the order of GTINs, as imports take them. They leave the keys alone, so that no scan of one of
    // these products, which refers to its key, waits for them.
    client
        .execute(
            "SELECT FROM products WHERE gtin = ANY ($1) ORDER BY gtin FOR NO KEY UPDATE",
            &[&gtins],
        )
        .await?;
    let rows = client
        .query(
            "UPDATE products SET brand_id = stated.brand_id, revision = revision + 1, updated_at = now()
             FROM unnest($1::text[], $2::uuid[]) AS stated (gtin, brand_id)
             WHERE products.gtin = stated.gtin AND products.brand_id <> stated.brand_id
             RETURNING products.gtin, name, products.brand_id, revision, updated_at, recalled_at",
            &[&gtins, &brand_ids],
        )
        .await?;
    rows.iter().map(Imported::read).collect()
}

/// Notes how far an assignment is; without a GTIN it is done.
pub async fn note_assignment(
    client: &impl GenericClient,
    prefix: &str,
    after: Option<&Gtin>,
) -> Result<(), StoreError> {
    match after {
        Some(gtin) => {
            let note = "UPDATE brand_assignments SET after = $2 WHERE prefix = $1";
            client.execute(note, &[&prefix, &gtin.as_str()]).await?
        }
        None => {
            let end = "DELETE FROM brand_assignments WHERE prefix = $1";
            client.execute(end, &[&prefix]).await?
        }
    };
    Ok(())
}

use uuid::Uuid;

use super::{Db, StoreError};

/// A registered brand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brand {
    /// Its id.
    pub brand_id: Uuid,
    /// Its name.
    pub name: String,
    /// Counts its changes.
    pub revision: i64,
}

/// Nobody else registers a brand until the transaction ends: prefixes of different brands must not overlap.
pub async fn lock_brands(db: &impl Db) -> Result<(), StoreError> {
    db.execute(
        "SELECT pg_advisory_xact_lock(hashtextextended('identity.brands', 0))",
        &[],
    )
    .await?;
    Ok(())
}

/// A brand.
pub async fn brand(db: &impl Db, brand_id: Uuid) -> Result<Option<Brand>, StoreError> {
    let row = db
        .query_opt(
            "SELECT brand_id, name, revision FROM brands WHERE brand_id = $1",
            &[&brand_id],
        )
        .await?;
    row.map(|row| {
        Ok(Brand {
            brand_id: row.try_get(0)?,
            name: row.try_get(1)?,
            revision: row.try_get(2)?,
        })
    })
    .transpose()
}

/// A brand's prefixes.
pub async fn prefixes(db: &impl Db, brand_id: Uuid) -> Result<Vec<String>, StoreError> {
    let query = "SELECT prefix FROM brand_prefixes WHERE brand_id = $1 ORDER BY prefix";
    let rows = db.query(query, &[&brand_id]).await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

/// The prefixes of all other brands.
pub async fn other_prefixes(db: &impl Db, brand_id: Uuid) -> Result<Vec<String>, StoreError> {
    let rows = db
        .query("SELECT prefix FROM brand_prefixes WHERE brand_id <> $1", &[&brand_id])
        .await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

/// Makes or changes a brand. The new revision, or none when all is as it was.
pub async fn save_brand(db: &impl Db, brand_id: Uuid, name: &str, own: &[String]) -> Result<Option<i64>, StoreError> {
    let mut own = own.to_vec();
    own.sort();
    if brand(db, brand_id).await?.is_some_and(|known| known.name == name) && prefixes(db, brand_id).await? == own {
        return Ok(None);
    }
    let row = db
        .query_one(
            "INSERT INTO brands AS known (brand_id, name, revision) VALUES ($1, $2, 1)
             ON CONFLICT (brand_id) DO UPDATE SET name = excluded.name, revision = known.revision + 1
             RETURNING revision",
            &[&brand_id, &name],
        )
        .await?;
    db.execute("DELETE FROM brand_prefixes WHERE brand_id = $1", &[&brand_id])
        .await?;
    db.execute(
        "INSERT INTO brand_prefixes (prefix, brand_id) SELECT prefix, $1 FROM unnest($2::text[]) AS p (prefix)",
        &[&brand_id, &own],
    )
    .await?;
    Ok(Some(row.try_get(0)?))
}

/// Somebody acts for a brand from now on.
pub async fn add_brand_user(db: &impl Db, account_id: Uuid, brand_id: Uuid) -> Result<(), StoreError> {
    db.execute(
        "INSERT INTO brand_users (account_id, brand_id) VALUES ($1, $2)
         ON CONFLICT (account_id) DO UPDATE SET brand_id = excluded.brand_id",
        &[&account_id, &brand_id],
    )
    .await?;
    Ok(())
}

/// Somebody does not act for a brand any more. False when nobody of this id did.
pub async fn remove_brand_user(db: &impl Db, account_id: Uuid) -> Result<bool, StoreError> {
    let removed = db
        .execute("DELETE FROM brand_users WHERE account_id = $1", &[&account_id])
        .await?;
    Ok(removed > 0)
}

use deadpool_postgres::GenericClient;
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

use super::StoreError;
use super::products::{columns, from_row};
use crate::domain::{Gtin, Product, ScannedItem};

/// Scans with their products, as [`stored`] reads them.
macro_rules! select {
    () => {
        concat!(
            "SELECT scans.scan_id, scans.scanned_at, scans.gtin, scans.variant, scans.lot, scans.serial, scans.expiry,
                    scans.raw, ",
            columns!(),
            " FROM scans JOIN products ON products.gtin = scans.gtin"
        )
    };
}

/// A scan to be recorded.
#[derive(Debug)]
pub struct NewScan<'a> {
    /// Its id, a UUIDv7 of `scanned_at`: it says in which partition the scan is.
    pub scan_id: Uuid,
    /// When.
    pub scanned_at: Timestamp,
    /// Who scanned.
    pub visitor_id: Uuid,
    /// The account, for one who is signed in: then the scan is the account's.
    pub account_id: Option<Uuid>,
    /// What was scanned.
    pub item: &'a ScannedItem,
}

/// Who asks for scans: the account, the visitor, or both at once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Owner {
    /// The visitor whose cookie came along.
    pub visitor_id: Option<Uuid>,
    /// The account whose token came along.
    pub account_id: Option<Uuid>,
}

/// A scan with its product as the catalog has it now.
#[derive(Debug, Clone)]
pub struct StoredScan {
    /// The scan.
    pub scan_id: Uuid,
    /// When.
    pub scanned_at: Timestamp,
    /// What was scanned.
    pub item: ScannedItem,
    /// The product.
    pub product: Product,
}

/// As much of a scan as a list shows.
#[derive(Debug, Clone)]
pub struct ScanLine {
    /// The scan.
    pub scan_id: Uuid,
    /// When.
    pub scanned_at: Timestamp,
    /// What was scanned.
    pub gtin: String,
    /// The product's name now.
    pub name: String,
    /// The brand as the source writes it.
    pub brand_name: Option<String>,
}

/// Takes a row of `scans`. Public for benches, which compare with the bare statements.
pub const SCAN: &str = "INSERT INTO scans
                 (scan_id, kept, scanned_at, visitor_id, account_id, gtin, variant, lot, serial, expiry, raw)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";

/// Records a scan.
pub async fn insert_scan(client: &impl GenericClient, scan: &NewScan<'_>) -> Result<(), StoreError> {
    let statement = client.prepare_cached(SCAN).await?;
    let ScannedItem {
        gtin,
        variant,
        lot,
        serial,
        expiry,
        raw,
    } = scan.item;
    client
        .execute(
            &statement,
            &[
                &scan.scan_id,
                &scan.account_id.is_some(),
                &scan.scanned_at,
                &scan.visitor_id,
                &scan.account_id,
                &gtin.as_str(),
                variant,
                lot,
                serial,
                expiry,
                raw,
            ],
        )
        .await?;
    Ok(())
}

/// A scan of the owner: of the account, or of the visitor as long as it is no account's.
pub async fn scan(client: &impl GenericClient, scan_id: Uuid, owner: Owner) -> Result<Option<StoredScan>, StoreError> {
    let statement = client
        .prepare_cached(concat!(
            select!(),
            " WHERE scan_id = $1 AND (account_id = $2 OR (NOT kept AND visitor_id = $3))"
        ))
        .await?;
    let row = client
        .query_opt(&statement, &[&scan_id, &owner.account_id, &owner.visitor_id])
        .await?;
    row.map(|row| stored(&row)).transpose()
}

/// A scan of an account.
pub async fn account_scan(
    client: &impl GenericClient,
    scan_id: Uuid,
    account_id: Uuid,
) -> Result<Option<StoredScan>, StoreError> {
    let owner = Owner {
        visitor_id: None,
        account_id: Some(account_id),
    };
    scan(client, scan_id, owner).await
}

/// A scan, whoever owns it: for one who has shown a right to it otherwise.
pub async fn recorded_scan(client: &impl GenericClient, scan_id: Uuid) -> Result<Option<StoredScan>, StoreError> {
    let statement = client.prepare_cached(concat!(select!(), " WHERE scan_id = $1")).await?;
    let row = client.query_opt(&statement, &[&scan_id]).await?;
    row.map(|row| stored(&row)).transpose()
}

/// The owner's scans before the one given, newest first: the account's if there is one, else the visitor's.
pub async fn list_scans(
    client: &impl GenericClient,
    owner: Owner,
    before: Option<Uuid>,
    limit: i64,
) -> Result<Vec<ScanLine>, StoreError> {
    let before = before.unwrap_or(Uuid::max());
    let rows = match owner {
        Owner {
            account_id: Some(account_id),
            ..
        } => {
            let statement = client
                .prepare_cached(
                    "SELECT scan_id, scanned_at, gtin, name, products.brand_name
                     FROM scans JOIN products USING (gtin)
                     WHERE kept AND account_id = $1 AND scan_id < $2 ORDER BY scan_id DESC LIMIT $3",
                )
                .await?;
            client.query(&statement, &[&account_id, &before, &limit]).await?
        }
        Owner {
            visitor_id: Some(visitor_id),
            ..
        } => {
            let statement = client
                .prepare_cached(
                    "SELECT scan_id, scanned_at, gtin, name, products.brand_name
                     FROM scans JOIN products USING (gtin)
                     WHERE NOT kept AND visitor_id = $1 AND scan_id < $2 ORDER BY scan_id DESC LIMIT $3",
                )
                .await?;
            client.query(&statement, &[&visitor_id, &before, &limit]).await?
        }
        Owner { .. } => Vec::new(),
    };
    rows.iter()
        .map(|row| {
            Ok(ScanLine {
                scan_id: row.try_get(0)?,
                scanned_at: row.try_get(1)?,
                gtin: row.try_get(2)?,
                name: row.try_get(3)?,
                brand_name: row.try_get(4)?,
            })
        })
        .collect()
}

fn stored(row: &Row) -> Result<StoredScan, StoreError> {
    Ok(StoredScan {
        scan_id: row.try_get(0)?,
        scanned_at: row.try_get(1)?,
        item: item_from(row)?,
        product: from_row(row, 8)?,
    })
}

/// What was scanned, from the third column on.
pub(super) fn item_from(row: &Row) -> Result<ScannedItem, StoreError> {
    let gtin: &str = row.try_get(2)?;
    Ok(ScannedItem {
        gtin: Gtin::parse(gtin).map_err(|_| StoreError::Row("scans.gtin"))?,
        variant: row.try_get(3)?,
        lot: row.try_get(4)?,
        serial: row.try_get(5)?,
        expiry: row.try_get(6)?,
        raw: row.try_get(7)?,
    })
}

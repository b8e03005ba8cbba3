use deadpool_postgres::GenericClient;
use jiff::Timestamp;
use uuid::Uuid;

use super::StoreError;
use super::scans::item_from;
use crate::domain::ScannedItem;

/// A scan as it is exported.
#[derive(Debug, Clone)]
pub struct OwnScan {
    /// The scan.
    pub scan_id: Uuid,
    /// When.
    pub scanned_at: Timestamp,
    /// What was scanned.
    pub item: ScannedItem,
}

/// A report as it is exported.
#[derive(Debug, Clone)]
pub struct OwnReport {
    /// The report.
    pub report_id: Uuid,
    /// When.
    pub reported_at: Timestamp,
    /// About which product.
    pub gtin: String,
    /// What it says.
    pub note: Option<String>,
}

/// All scans of an account, oldest first.
pub async fn own_scans(client: &impl GenericClient, account_id: Uuid) -> Result<Vec<OwnScan>, StoreError> {
    let rows = client
        .query(
            "SELECT scan_id, scanned_at, gtin, variant, lot, serial, expiry, raw
             FROM scans WHERE kept AND account_id = $1 ORDER BY scan_id",
            &[&account_id],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(OwnScan {
                scan_id: row.try_get(0)?,
                scanned_at: row.try_get(1)?,
                item: item_from(row)?,
            })
        })
        .collect()
}

/// All reports of an account, oldest first: also those that its visitors made before they were linked, which a report, being
/// a statement of its time, does not say itself.
pub async fn own_reports(client: &impl GenericClient, account_id: Uuid) -> Result<Vec<OwnReport>, StoreError> {
    let rows = client
        .query(
            "SELECT report_id, reported_at, gtin, note FROM product_reports WHERE account_id = $1
             UNION ALL
             SELECT report_id, reported_at, gtin, note FROM visitor_links JOIN product_reports USING (visitor_id)
             WHERE visitor_links.account_id = $1 AND product_reports.account_id IS NULL AND reported_at <= linked_at
             ORDER BY reported_at, report_id",
            &[&account_id],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(OwnReport {
                report_id: row.try_get(0)?,
                reported_at: row.try_get(1)?,
                gtin: row.try_get(2)?,
                note: row.try_get(3)?,
            })
        })
        .collect()
}

use deadpool_postgres::GenericClient;
use uuid::Uuid;

use super::StoreError;
use crate::domain::Gtin;

/// A report to be kept.
#[derive(Debug)]
pub struct NewReport<'a> {
    /// Its id.
    pub report_id: Uuid,
    /// The product.
    pub gtin: &'a Gtin,
    /// What the person wrote.
    pub note: Option<&'a str>,
    /// Who reports.
    pub visitor_id: Uuid,
    /// The account, for one who is signed in.
    pub account_id: Option<Uuid>,
}

/// Keeps a report.
pub async fn insert_report(client: &impl GenericClient, report: &NewReport<'_>) -> Result<(), StoreError> {
    let statement = client
        .prepare_cached(
            "INSERT INTO product_reports (report_id, gtin, note, visitor_id, account_id) VALUES ($1, $2, $3, $4, $5)",
        )
        .await?;
    client
        .execute(
            &statement,
            &[
                &report.report_id,
                &report.gtin.as_str(),
                &report.note,
                &report.visitor_id,
                &report.account_id,
            ],
        )
        .await?;
    Ok(())
}

//! What people say about products.
use passport_api::types::{NewProductReport, ProductReportAccepted};
use runtime::clock::now;
use uuid::Uuid;

use super::Handlers;
use super::callers::Who;
use super::fault::Fault;
use super::recording::{Key, claim, who_is_erased};
use crate::domain::Gtin;
use crate::events;
use crate::store::{self, NewReport, SourceName};

impl Handlers {
    /// Keeps a report, once for each idempotency key. One about a product that the catalog does not have is an event,
    /// and the product is looked for.
    pub(super) async fn reported(
        &self,
        operation: &str,
        who: Who,
        key: Option<Uuid>,
        body: NewProductReport,
    ) -> Result<ProductReportAccepted, Fault> {
        let content = body.to_json();
        let gtin = Gtin::parse(&body.gtin)?;
        let report_id = Uuid::now_v7();
        let mut client = self.pool.get().await?;
        let transaction = client.transaction().await?;
        if self.tombstones.enter(&*transaction, &who.subjects()).await? {
            return Err(who_is_erased(&self.tombstones, &transaction, who).await?);
        }
        if let Some(key) = key {
            let key = Key {
                operation,
                key,
                content: &content,
            };
            if let Some(earlier) = claim(&self.idempotency, &transaction, who, &key, report_id).await? {
                return Ok(ProductReportAccepted {
                    report_id: earlier.into(),
                });
            }
        }
        let Who {
            visitor_id, account_id, ..
        } = who;
        let report = NewReport {
            report_id,
            gtin: &gtin,
            note: body.note.as_deref(),
            visitor_id,
            account_id,
        };
        store::insert_report(&transaction, &report).await?;
        if store::product(&transaction, &gtin).await?.is_none() {
            store::wish(&transaction, SourceName::OpenFoodFacts, gtin.as_str()).await?;
            events::unknown_product_reported(&transaction, now(), &gtin, visitor_id).await?;
        }
        transaction.commit().await?;
        self.bells.ring(SourceName::OpenFoodFacts);
        Ok(ProductReportAccepted {
            report_id: report_id.into(),
        })
    }
}

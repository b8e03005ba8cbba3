//! The events that passport sends.
use contract::format::DateTime;
use contracts::common::{self, ServiceName};
use contracts::events::v1::erasure_confirmed::ErasureConfirmed;
use contracts::events::v1::product_catalogued::ProductCatalogued;
use contracts::events::v1::product_scanned::ProductScanned;
use contracts::events::v1::unknown_product_reported::UnknownProductReported;
use contracts::passport::{Sends, send};
use jiff::Timestamp;
use runtime::outbox::{EventError, Outbox, origin};
use tokio_postgres::Transaction;
use uuid::Uuid;

use crate::domain::Gtin;
use crate::store::{Imported, NewScan};

/// Nothing is left of somebody.
pub async fn erasure_confirmed(
    transaction: &Transaction<'_>,
    erasure_id: Uuid,
    erased_at: Timestamp,
) -> Result<(), EventError> {
    let confirmed = confirmation(erasure_id, erased_at);
    send(&mut Outbox::new(transaction), &origin(), erased_at, &confirmed).await?;
    Ok(())
}

/// What passport says of a person of whom nothing is left.
pub(super) fn confirmation(erasure_id: Uuid, erased_at: Timestamp) -> ErasureConfirmed {
    ErasureConfirmed {
        erasure_id: erasure_id.into(),
        service: ServiceName::Passport,
        erased_at: DateTime::from(erased_at).into(),
    }
}

/// A scan was recorded. The fact says if it may be measured, and nothing if it may not.
pub async fn product_scanned(
    transaction: &Transaction<'_>,
    scan: &NewScan<'_>,
    brand_id: Uuid,
    consumer_ref: Option<Uuid>,
    measured: bool,
) -> Result<(), EventError> {
    let event = ProductScanned {
        scan_id: scan.scan_id.into(),
        visitor_id: scan.visitor_id.into(),
        gtin: gtin(scan.item.gtin.as_str())?,
        brand_id: brand_id.into(),
        consumer_ref: consumer_ref.map(Into::into),
        measurement: measured.then_some(common::MeasurementAllowed::Allowed),
    };
    put(transaction, scan.scanned_at, &event).await
}

/// Somebody reported a product that the catalog does not have.
pub async fn unknown_product_reported(
    transaction: &Transaction<'_>,
    reported_at: Timestamp,
    reported: &Gtin,
    visitor_id: Uuid,
) -> Result<(), EventError> {
    let event = UnknownProductReported {
        gtin: gtin(reported.as_str())?,
        visitor_id: visitor_id.into(),
    };
    put(transaction, reported_at, &event).await
}

/// Products are new in the catalog, or have changed there.
pub async fn products_catalogued(transaction: &Transaction<'_>, products: &[Imported]) -> Result<(), EventError> {
    let origin = origin();
    let mut events = Vec::with_capacity(products.len());
    for product in products {
        let event = catalogued(product)?;
        match send(&mut events, &origin, product.updated_at, &event).await {
            Ok(_) => {}
            Err(never) => match never {},
        }
    }
    Ok(Outbox::new(transaction).put_all(&events).await?)
}

fn catalogued(product: &Imported) -> Result<ProductCatalogued, EventError> {
    Ok(ProductCatalogued {
        gtin: gtin(&product.gtin)?,
        brand_id: product.brand_id.into(),
        revision: revision(product.revision)?,
        name: product.name.clone(),
        recalled_at: product.recalled_at.map(|instant| DateTime::from(instant).into()),
    })
}

async fn put(transaction: &Transaction<'_>, occurred_at: Timestamp, event: &impl Sends) -> Result<(), EventError> {
    send(&mut Outbox::new(transaction), &origin(), occurred_at, event).await?;
    Ok(())
}

fn gtin(digits: &str) -> Result<common::Gtin, EventError> {
    common::Gtin::try_from(digits.to_owned()).map_err(|_| EventError::Payload("gtin"))
}

fn revision(number: i64) -> Result<common::Revision, EventError> {
    let number = u64::try_from(number).map_err(|_| EventError::Payload("revision"))?;
    number.try_into().map_err(|_| EventError::Payload("revision"))
}

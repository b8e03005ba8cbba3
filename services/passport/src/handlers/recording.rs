//! Recording a scan: the row and its event in one transaction, once for each idempotency key.
use deadpool_postgres::Transaction;
use runtime::clock::now;
use runtime::erasure::{Subject, Tombstones};
use runtime::idempotency::{Claim, Idempotency, Request};
use runtime::postgres::{self, Pool};
use uuid::Uuid;

use super::callers::Who;
use super::fault::Fault;
use crate::domain::measurement::{self, Choices};
use crate::domain::{ScannedItem, Sections};
use crate::events;
use crate::sources::Bells;
use crate::store::{self, NewScan, SourceName, StoredScan};

/// What a client said to make a repeat safe.
pub(super) struct Key<'a> {
    pub operation: &'a str,
    pub key: Uuid,
    /// The decoded body as JSON.
    pub content: &'a [u8],
}

/// A scan that is in the database, and the sections of its passport at that moment.
pub(super) struct Recorded {
    pub scan: StoredScan,
    pub sections: Sections,
}

/// Records a scan of a product that the catalog has, and what is to be asked for its passport, unless the same request
/// did so before: then its scan is given.
pub(super) async fn record(
    pool: &Pool,
    idempotency: &Idempotency,
    tombstones: &Tombstones,
    bells: &Bells,
    who: Who,
    item: ScannedItem,
    key: Option<Key<'_>>,
) -> Result<Recorded, Fault> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let scan_id = Uuid::now_v7();
    let scanned_at = now();
    let subjects = who.subjects();
    // Sent together, one way to the server and back. The first is the lock that makes the rest true until the commit; it
    // needs no preparation, so that nothing overtakes it. When one fails, so do those behind it, with nothing to say but
    // that: they are asked in their order.
    let (erased, standing, earlier, product, known) = tokio::try_join!(
        biased;
        async { Ok::<_, Fault>(tombstones.enter(&*transaction, &subjects).await?) },
        async { Ok(store::standing(&transaction, who.visitor_id, who.account_id, scanned_at).await?) },
        async {
            match &key {
                Some(key) => claim(idempotency, &transaction, who, key, scan_id).await,
                None => Ok(None),
            }
        },
        async { Ok(store::product(&transaction, &item.gtin).await?) },
        async { Ok(store::sections(&transaction, &item.gtin).await?) },
    )?;
    if erased {
        return Err(who_is_erased(tombstones, &transaction, who).await?);
    }
    if let Some(earlier) = earlier {
        // The claim holds a lock that others who repeat wait for.
        transaction.rollback().await?;
        let scan = store::recorded_scan(&client, earlier).await?;
        let scan = scan.ok_or(Fault::Answer("a repeated scan is gone"))?;
        let sections = store::sections(&client, &scan.item.gtin).await?.sections;
        return Ok(Recorded { scan, sections });
    }
    let Some(product) = product else {
        // Nothing came of the request, so its key is free again.
        transaction.rollback().await?;
        store::wish(&client, SourceName::OpenFoodFacts, item.gtin.as_str()).await?;
        bells.ring(SourceName::OpenFoodFacts);
        return Err(Fault::ProductUnknown);
    };
    let scan = NewScan {
        scan_id,
        scanned_at,
        visitor_id: who.visitor_id,
        // A scan that was made before its visitor was linked is the account's, though it is written after.
        account_id: who.account_id.or(standing.linked_to),
        item: &item,
    };
    let choices = Choices {
        visitor_allows: standing.visitor_allows,
        account_allows: standing.account_allows,
        browser_refuses: who.refuses_measurement,
    };
    let measured = measurement::is_allowed(who.scanner(), choices);
    tokio::try_join!(
        biased;
        async { Ok::<_, Fault>(store::insert_scan(&transaction, &scan).await?) },
        async {
            Ok(events::product_scanned(&transaction, &scan, product.brand_id, who.consumer_ref, measured).await?)
        },
    )?;
    // Last, since others who want the same wait from here to the commit.
    for (source, key) in &known.missing {
        store::wish(&transaction, *source, key).await?;
    }
    transaction.commit().await?;
    for (source, _) in &known.missing {
        bells.ring(*source);
    }
    let scan = StoredScan {
        scan_id,
        scanned_at,
        item,
        product,
    };
    let sections = known.sections;
    Ok(Recorded { scan, sections })
}

/// What came of the same request before, if it was made.
pub(super) async fn claim(
    idempotency: &Idempotency,
    transaction: &Transaction<'_>,
    who: Who,
    key: &Key<'_>,
    outcome: Uuid,
) -> Result<Option<Uuid>, Fault> {
    let principal = who.principal();
    let Key {
        operation,
        key,
        content,
    } = *key;
    let request = Request {
        operation,
        principal: &principal,
        key,
        content,
    };
    match idempotency.claim(transaction, &request, outcome).await? {
        Claim::Fresh => Ok(None),
        Claim::Repeat(earlier) => Ok(Some(earlier)),
        Claim::Mismatch => Err(Fault::KeyReused),
    }
}

/// Which of the ids that someone shows is an erased one's. A token is told to be over; a cookie is replaced, since whoever
/// shows it may be somebody else than who was erased.
pub(super) async fn who_is_erased(
    tombstones: &Tombstones,
    transaction: &Transaction<'_>,
    who: Who,
) -> Result<Fault, postgres::Error> {
    let Some(account_id) = who.account_id else {
        return Ok(Fault::VisitorErased);
    };
    let account = [Subject::account(account_id)];
    Ok(match tombstones.enter(&**transaction, &account).await? {
        true => Fault::AccountErased,
        false => Fault::VisitorErased,
    })
}

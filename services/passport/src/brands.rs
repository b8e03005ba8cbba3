//! Products follow the prefixes of brands: those that are in the catalog already are given to their brand in the
//! background, in bounded batches.
use runtime::postgres::Pool;

use crate::change::ChangeError;
use crate::events;
use crate::store::{self, Assignment};

/// Products of one transaction.
const BATCH: i64 = 1_000;

/// Works until no prefix is left that somebody else is not already at. Each batch is a transaction that notes how far it
/// came, so several processes may do this at once and any of them may be killed.
pub async fn assign_all(pool: &Pool) -> Result<(), ChangeError> {
    while assign_batch(pool).await? {}
    Ok(())
}

/// One batch; `false` if there was nothing to do.
async fn assign_batch(pool: &Pool) -> Result<bool, ChangeError> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let brands = store::brand_prefixes(&transaction).await?;
    let Some(assignment) = store::next_assignment(&transaction).await? else {
        return Ok(false);
    };
    let products = store::products_to_assign(&transaction, &assignment, BATCH).await?;
    let moved: Vec<_> = products
        .iter()
        .map(|(gtin, brand_id)| (gtin.as_str(), *brand_id, brands.brand_of(gtin)))
        .filter(|(_, now, then)| now != then)
        .collect();
    if !moved.is_empty() {
        let gtins: Vec<_> = moved.iter().map(|(gtin, ..)| *gtin).collect();
        let brand_ids: Vec<_> = moved.iter().map(|(.., brand_id)| *brand_id).collect();
        let changed = store::assign_products(&transaction, &gtins, &brand_ids).await?;
        events::products_catalogued(&transaction, &changed).await?;
        tracing::info!(
            count = changed.len(),
            "products were given to the brand of their prefix"
        );
    }
    let Assignment { prefix, .. } = &assignment;
    store::note_assignment(&transaction, prefix, products.last().map(|(gtin, _)| gtin)).await?;
    transaction.commit().await?;
    Ok(true)
}

//! People with more scans than one transaction moves or deletes: the rest is done in the background, in bounded batches.
use jiff::Timestamp;
use runtime::clock::now;
use runtime::postgres::Pool;
use uuid::Uuid;

use crate::change::ChangeError;
use crate::events;
use crate::store;

/// Works until nothing is left that somebody else is not already at. Each batch is a transaction, so several processes may
/// do this at once and any of them may be killed.
pub async fn settle_all(pool: &Pool) -> Result<(), ChangeError> {
    while settle_some(pool).await? {}
    Ok(())
}

/// A batch for each of some people; whether there is more to do.
async fn settle_some(pool: &Pool) -> Result<bool, ChangeError> {
    let client = pool.get().await?;
    let mut more = false;
    for visitor_id in store::unsettled_visitors(&client).await? {
        more |= store::give_scans(&client, visitor_id).await?;
    }
    let erasures = store::unfinished_erasures(&client).await?;
    drop(client);
    for erasure_id in erasures {
        more |= erase_more(pool, erasure_id, now()).await?;
    }
    Ok(more)
}

/// Deletes more of an erased person, and confirms when that was the last of it; whether there is more.
async fn erase_more(pool: &Pool, erasure_id: Uuid, at: Timestamp) -> Result<bool, ChangeError> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let Some(all) = store::go_on_with_erasure(&transaction, erasure_id, at).await? else {
        return Ok(false);
    };
    if all {
        events::erasure_confirmed(&transaction, erasure_id, at).await?;
        tracing::info!("the last of an erased person's many scans is gone");
    }
    transaction.commit().await?;
    Ok(!all)
}

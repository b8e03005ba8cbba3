//! What passport does beside answering requests.
use std::time::Duration;

use contracts::passport::Receiver;
use runtime::background::{Policy, Task};
use runtime::kafka::{Consumer, KafkaSettings};
use runtime::postgres::Pool;

use crate::events::Receiving;
use crate::store::{self, StoreError};
use crate::{brands, people};

/// How often prefixes are looked for whose products are to be assigned.
const ASSIGNING: Duration = Duration::from_secs(1);

/// How often people are looked for of whose many scans some are left.
const SETTLING: Duration = Duration::from_secs(1);

/// How often months of scans are made and dropped.
const PARTITIONS: Duration = Duration::from_secs(3600);

/// Reads the topics of others.
pub fn consuming(pool: Pool, kafka: KafkaSettings, receiving: Receiving) -> Task {
    Task::new("consumer", Policy::Restart, move |stop| {
        Consumer::new("passport", kafka.clone(), pool.clone(), Receiver(receiving.clone())).run(stop)
    })
}

/// Gives products to the brands whose prefixes they have.
pub fn assigning(pool: Pool) -> Task {
    Task::every("brand-assignment", ASSIGNING, move || {
        let pool = pool.clone();
        async move { brands::assign_all(&pool).await }
    })
}

/// Gives accounts the last of many scans, and takes away the last of an erased person's.
pub fn settling(pool: Pool) -> Task {
    Task::every("people", SETTLING, move || {
        let pool = pool.clone();
        async move { people::settle_all(&pool).await }
    })
}

/// Makes the months to come for scans, and drops those of visitors that are kept no longer.
pub fn partitions(pool: Pool) -> Task {
    Task::every("scan-partitions", PARTITIONS, move || {
        let pool = pool.clone();
        async move { renew_partitions(&pool).await }
    })
}

/// Makes and drops months of scans. Scans cannot be written without theirs, so a service does this before it listens.
pub async fn renew_partitions(pool: &Pool) -> Result<(), StoreError> {
    let client = pool.get().await?;
    let made = store::ensure_partitions(&client).await?;
    if made > 0 {
        tracing::info!(count = made, "partitions for scans made");
    }
    match store::drop_expired_partitions(&client).await {
        Ok(0) => {}
        Ok(dropped) => tracing::info!(count = dropped, "partitions of scans that are kept no longer dropped"),
        // Busy: the next turn tries again. A service starts without it.
        Err(error) => tracing::warn!(%error, "partitions of old scans could not be dropped"),
    }
    Ok(())
}

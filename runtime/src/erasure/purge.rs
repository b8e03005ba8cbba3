use std::time::Duration;

use crate::background::Task;
use crate::postgres::{Error, Pool};

/// How often expired tombstones are forgotten: they live for weeks.
const PERIOD: Duration = Duration::from_secs(3600);

/// Forgets tombstones and erasures that nothing can name any more. A service that erases runs this.
pub fn purging(pool: Pool) -> Task {
    Task::every("tombstone-cleaner", PERIOD, move || {
        let pool = pool.clone();
        async move {
            pool.get()
                .await?
                .execute("SELECT forget_expired_erasures()", &[])
                .await?;
            Ok::<(), Error>(())
        }
    })
}

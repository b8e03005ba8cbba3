//! The generated trait, implemented: decode, domain, store, answer.
mod answers;
mod api;
mod callers;
mod cursor;
mod fault;
mod products;
mod recording;
mod reports;
mod resolver;
mod scans;
mod sections;

use runtime::config::BaseUrl;
use runtime::erasure::Tombstones;
use runtime::idempotency::Idempotency;
use runtime::postgres::Pool;

use crate::sources::Bells;

/// What answers requests.
pub struct Handlers {
    pool: Pool,
    idempotency: Idempotency,
    tombstones: Tombstones,
    web: BaseUrl,
    bells: Bells,
}

impl Handlers {
    /// With the service's connections, its idempotency keys, what knows the erased, the address that people are led to,
    /// and the bells of those who ask other sources.
    pub fn new(pool: Pool, idempotency: Idempotency, tombstones: Tombstones, web: BaseUrl, bells: Bells) -> Self {
        Self {
            pool,
            idempotency,
            tombstones,
            web,
            bells,
        }
    }
}

//! The generated trait, implemented: decode, domain, store, answer.
mod answers;
mod api;
mod callers;
mod cursor;
mod fault;
mod faults;
mod products;
mod recording;
mod reports;
mod resolver;
mod scans;

use runtime::idempotency::Idempotency;
use runtime::postgres::Pool;

use crate::settings::WebUrl;

/// What answers requests.
pub struct Handlers {
    pool: Pool,
    idempotency: Idempotency,
    web: WebUrl,
}

impl Handlers {
    /// With the service's connections, its idempotency keys and the address that people are led to.
    pub fn new(pool: Pool, idempotency: Idempotency, web: WebUrl) -> Self {
        Self { pool, idempotency, web }
    }
}

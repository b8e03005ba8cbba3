//! Requests that may come twice.
use runtime::idempotency::{Claim, Request};
use tokio_postgres::Transaction;
use uuid::Uuid;

use super::Handlers;
use super::fault::Fault;

/// What a client said to make a repeat safe.
pub(super) struct Key<'a> {
    pub operation: &'a str,
    pub account_id: Uuid,
    pub key: Option<Uuid>,
    /// The decoded body as JSON.
    pub content: &'a [u8],
}

impl Handlers {
    /// What came of the same request before, if it was made.
    pub(super) async fn claim(
        &self,
        transaction: &Transaction<'_>,
        key: &Key<'_>,
        outcome: Uuid,
    ) -> Result<Option<Uuid>, Fault> {
        let Some(idempotency_key) = key.key else {
            return Ok(None);
        };
        let principal = format!("account {}", key.account_id);
        let request = Request {
            operation: key.operation,
            principal: &principal,
            key: idempotency_key,
            content: key.content,
        };
        match self.idempotency.claim(transaction, &request, outcome).await? {
            Claim::Fresh => Ok(None),
            Claim::Repeat(earlier) => Ok(Some(earlier)),
            Claim::Mismatch => Err(Fault::KeyReused),
        }
    }
}

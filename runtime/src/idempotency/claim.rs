use tokio_postgres::Transaction;
use tokio_postgres::types::{ToSql, Type};
use uuid::Uuid;

use super::Idempotency;
use crate::postgres::Error;

/// A request under an idempotency key.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The operation's id in the contract.
    pub operation: &'a str,
    /// Whose key it is: the visitor's or account's id. Keys of different people never meet.
    pub principal: &'a str,
    /// The client's `Idempotency-Key`.
    pub key: Uuid,
    /// The request as it was understood: the decoded body written as JSON, so that spaces and the order of members
    /// make no difference.
    pub content: &'a [u8],
}

/// What is known of a request under its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// Not seen before: do the work, under the id that was claimed.
    Fresh,
    /// Done already, and this came of it: answer with that as it is now.
    Repeat(Uuid),
    /// The key was used for something else: 422.
    Mismatch,
}

impl Idempotency {
    /// Claims the key for `outcome`, the id of what this request is about to make, in the transaction that makes it.
    ///
    /// Of two requests at once under the same key, the second waits here until the first has committed (and is then
    /// a repeat) or rolled back (and is then fresh). It waits no longer than a lock may take: [`Error::Timeout`].
    /// A key is forgotten 24 hours after its claim.
    pub async fn claim(&self, tx: &Transaction<'_>, request: &Request<'_>, outcome: Uuid) -> Result<Claim, Error> {
        let (scope, hash) = (self.scope(request), self.request(request));
        loop {
            if insert(tx, &scope, &hash, outcome).await? {
                return Ok(Claim::Fresh);
            }
            let question = "SELECT request, outcome FROM idempotency_keys WHERE scope = $1";
            let Some(known) = tx.query_typed_opt(question, &[(&scope, Type::BYTEA)]).await? else {
                // It turned 24 hours old and was deleted between the two statements.
                continue;
            };
            let (known_hash, known_outcome): (Vec<u8>, Uuid) = (known.try_get(0)?, known.try_get(1)?);
            return Ok(if known_hash == hash {
                Claim::Repeat(known_outcome)
            } else {
                Claim::Mismatch
            });
        }
    }
}

/// What claims a key: scope and request (`bytea`), outcome (`uuid`). Public for benches, which compare with the bare statements.
pub const CLAIM: &str = "INSERT INTO idempotency_keys AS known (scope, request, outcome) VALUES ($1, $2, $3)
         ON CONFLICT (scope) DO UPDATE
             SET request = excluded.request, outcome = excluded.outcome, claimed_at = excluded.claimed_at
             WHERE known.claimed_at < now() - interval '24 hours'
         RETURNING outcome";

/// Whether the key is ours now. An expired row that the cleaner has not met yet is taken over; any other row is left
/// alone, and a row that is left alone is not returned.
async fn insert(tx: &Transaction<'_>, scope: &[u8], hash: &[u8], outcome: Uuid) -> Result<bool, Error> {
    let values: &[(&(dyn ToSql + Sync), Type)] = &[(&scope, Type::BYTEA), (&hash, Type::BYTEA), (&outcome, Type::UUID)];
    Ok(tx.query_typed_opt(CLAIM, values).await?.is_some())
}

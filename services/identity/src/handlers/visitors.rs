//! Those without an account.
use runtime::clock::now;
use runtime::erasure::Subject;
use uuid::Uuid;

use super::Handlers;
use super::fault::Fault;
use crate::events;
use crate::store;

/// Whether the browser says that nothing may be measured (Global Privacy Control).
pub(super) fn opts_out(sec_gpc: Option<&str>) -> bool {
    sec_gpc.is_some_and(|value| value.trim() == "1")
}

impl Handlers {
    /// Whether the visitor allows measurement: refused until said.
    pub(super) async fn measurement_allowed(&self, visitor_id: Option<Uuid>, opts_out: bool) -> Result<bool, Fault> {
        let Some(visitor_id) = visitor_id.filter(|_| !opts_out) else {
            return Ok(false);
        };
        let client = self.sagas.pool.get().await?;
        Ok(store::visitor_consent(&**client, visitor_id).await?.unwrap_or(false))
    }

    /// Keeps what a visitor decided, and gives what holds.
    pub(super) async fn measurement_decided(
        &self,
        visitor_id: Uuid,
        allowed: bool,
        opts_out: bool,
    ) -> Result<bool, Fault> {
        let allowed = allowed && !opts_out;
        let mut client = self.sagas.pool.get().await?;
        let transaction = client.transaction().await?;
        // The cookie of an erased visitor is still signed: its holder gets a new one.
        let visitor = [Subject::visitor(visitor_id)];
        if self.sagas.tombstones.hold(&*transaction, &visitor).await? {
            return Err(Fault::VisitorErased);
        }
        let decided_at = now();
        if store::set_visitor_consent(&*transaction, visitor_id, allowed, decided_at).await? {
            events::visitor_consent_changed(&transaction, decided_at, visitor_id, allowed).await?;
        }
        transaction.commit().await?;
        Ok(allowed)
    }
}

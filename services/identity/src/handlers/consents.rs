//! The consent ledger.
use identity_api::callers::Consumer;
use identity_api::operations::RecordConsent;
use identity_api::types;
use runtime::clock::now;
use uuid::Uuid;

use super::fault::Fault;
use super::keys::Key;
use super::{Handlers, answers, cursor};
use crate::events;
use crate::store::{self, NewEntry};

/// Lines of a page when the request does not say.
const PAGE: u32 = 20;

impl Handlers {
    /// A page of the caller's ledger, newest first.
    pub(super) async fn consents(
        &self,
        caller: &Consumer,
        after: Option<String>,
        limit: Option<u32>,
    ) -> Result<types::ConsentPage, Fault> {
        let before = after.as_deref().map(cursor::read).transpose()?;
        let account = self.account(caller).await?;
        let most = i64::from(limit.unwrap_or(PAGE));
        let client = self.sagas.pool.get().await?;
        let mut rows = store::ledger(&**client, account.account_id, before, most + 1).await?;
        let more = i64::try_from(rows.len()).is_ok_and(|length| length > most);
        rows.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        let next_cursor = rows.last().filter(|_| more).map(|row| cursor::write(row.ledger_seq));
        let items = rows.into_iter().map(answers::ledger_entry).collect::<Result<_, _>>()?;
        Ok(types::ConsentPage { items, next_cursor })
    }

    /// Adds a row to the caller's ledger.
    pub(super) async fn consent_recorded(
        &self,
        caller: &Consumer,
        key: Option<Uuid>,
        body: types::NewConsent,
    ) -> Result<types::LedgerEntry, Fault> {
        let content = body.to_json();
        let account_id = self.account(caller).await?.account_id;
        let mut client = self.sagas.pool.get().await?;
        let transaction = client.transaction().await?;
        // The ledger's places follow the order of commits for one account.
        let account = store::lock_account(&*transaction, account_id).await?;
        account
            .filter(|account| !account.erasing)
            .ok_or(Fault::Unauthenticated)?;
        let entry_id = Uuid::now_v7();
        let key = Key {
            operation: RecordConsent::ID,
            account_id,
            key,
            content: &content,
        };
        if let Some(earlier) = self.claim(&transaction, &key, entry_id).await? {
            let row = store::ledger_entry(&*transaction, account_id, earlier).await?;
            return answers::ledger_entry(row.ok_or(Fault::Answer("a repeated entry is gone"))?);
        }
        let purpose = body.purpose.as_str();
        if store::consent_text(&*transaction, purpose, "en").await?.is_none() {
            return Err(Fault::UnknownPurpose);
        }
        // To take a consent back, no text has to be in force: what was given must always be possible to take back.
        let in_force = store::text_in_force(&*transaction, purpose, &body.text_version, &body.text_hash).await?;
        if body.granted && in_force.is_none() {
            return Err(Fault::TextOutdated);
        }
        let entry = NewEntry {
            entry_id,
            purpose,
            granted: body.granted,
            text_version: &body.text_version,
            text_hash: &body.text_hash,
            // In which language the text is that was shown, and not which one the client would have liked.
            locale: in_force.as_ref().map_or(body.locale.as_ref(), |text| &text.locale),
            recorded_at: now(),
        };
        let row = store::insert_entry(&*transaction, account_id, &entry).await?;
        events::consent_recorded(&transaction, account_id, &row).await?;
        transaction.commit().await?;
        answers::ledger_entry(row)
    }

    /// The text in force.
    pub(super) async fn text(&self, purpose: &str, locale: Option<&str>) -> Result<types::ConsentText, Fault> {
        let client = self.sagas.pool.get().await?;
        let text = store::consent_text(&**client, purpose, locale.unwrap_or("en")).await?;
        answers::consent_text(purpose, text.ok_or(Fault::NotFound)?)
    }

    /// Whether a consent is active now.
    pub(super) async fn consent(&self, account_id: Uuid, purpose: &str) -> Result<types::ConsentState, Fault> {
        let client = self.sagas.pool.get().await?;
        let state = store::consent_state(&**client, account_id, purpose).await?;
        Ok(types::ConsentState {
            active: state.is_some_and(|(granted, _)| granted),
            ledger_seq: state.map(|(_, place)| answers::ledger_sequence(place)).transpose()?,
        })
    }
}

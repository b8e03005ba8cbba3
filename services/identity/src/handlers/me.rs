//! The account of the caller.
use identity_api::callers::{Consumer, Newcomer};
use identity_api::operations::LinkVisitor;
use identity_api::types;
use runtime::clock::now;
use uuid::Uuid;

use super::Handlers;
use super::fault::Fault;
use super::keys::Key;
use super::pace::paced_failure;
use super::sessions::perhaps_later;
use crate::domain::check_password;
use crate::events;
use crate::keycloak::AccessClaims;
use crate::store::{self, Account, Change, Linked};

impl Handlers {
    /// The caller's account, whose pseudonym the token has to know.
    pub(super) async fn account(&self, caller: &Consumer) -> Result<Account, Fault> {
        self.account_of(caller.account_id(), Some(caller.consumer_ref())).await
    }

    /// The caller's account, whose pseudonym the token may be too old to know.
    pub(super) async fn newcomers_account(&self, caller: &Newcomer) -> Result<Account, Fault> {
        self.account_of(caller.account_id(), caller.consumer_ref()).await
    }

    /// A user whom nobody knows here yet is adopted, and one whose token does not name the pseudonym is seen to: Keycloak
    /// may lack it. A user that is being erased, or was, is nobody.
    async fn account_of(&self, account_id: Uuid, named: Option<Uuid>) -> Result<Account, Fault> {
        let known = store::account(&**self.sagas.pool.get().await?, account_id).await?;
        let is_seen_to = |account: &Account| account.erasing || named == Some(account.consumer_ref);
        let account = match known.filter(is_seen_to) {
            Some(account) => account,
            None => self.sagas.adopt(account_id).await?.ok_or(Fault::Unauthenticated)?,
        };
        if account.erasing {
            return Err(Fault::Unauthenticated);
        }
        if named.is_some_and(|named| named != account.consumer_ref) {
            return Err(Fault::AccountIncomplete);
        }
        Ok(account)
    }

    /// Changes locale, time zone or name.
    pub(super) async fn changed(&self, caller: &Consumer, change: types::AccountChange) -> Result<Account, Fault> {
        self.account(caller).await?;
        let change = Change {
            display_name: change.display_name,
            locale: change.locale.map(|locale| locale.to_string()),
            time_zone: change.time_zone.map(|zone| zone.to_string()),
        };
        let mut client = self.sagas.pool.get().await?;
        let transaction = client.transaction().await?;
        let before = store::lock_account(&*transaction, caller.account_id()).await?;
        let before = before
            .filter(|account| !account.erasing)
            .ok_or(Fault::Unauthenticated)?;
        let account = store::change_account(&*transaction, before.account_id, &change).await?;
        if (&before.locale, &before.time_zone) != (&account.locale, &account.time_zone) {
            events::settings_changed(&transaction, now(), &account).await?;
        }
        transaction.commit().await?;
        Ok(account)
    }

    /// Links the caller's visitor.
    pub(super) async fn linked(&self, caller: &Newcomer, visitor_id: Uuid, key: Option<Uuid>) -> Result<(), Fault> {
        let account_id = self.newcomers_account(caller).await?.account_id;
        let mut client = self.sagas.pool.get().await?;
        let transaction = client.transaction().await?;
        let account = store::lock_account(&*transaction, account_id).await?;
        let account = account
            .filter(|account| !account.erasing)
            .ok_or(Fault::Unauthenticated)?;
        let key = Key {
            operation: LinkVisitor::ID,
            account_id,
            key,
            content: visitor_id.as_bytes(),
        };
        // A repeat is told nothing, so nothing of the visitor is kept for it.
        if self.claim(&transaction, &key, Uuid::nil()).await?.is_some() {
            return Ok(());
        }
        match self.sagas.link(&transaction, &account, visitor_id).await? {
            Linked::New | Linked::Already => {}
            Linked::Others | Linked::Erased => return Err(Fault::VisitorTaken),
        }
        transaction.commit().await?;
        Ok(())
    }

    /// Changes the password and ends all other sessions.
    pub(super) async fn password_changed(
        &self,
        caller: &Consumer,
        change: &types::PasswordChange,
    ) -> Result<(), Fault> {
        let account_id = self.account(caller).await?.account_id;
        let keycloak = &self.sagas.keycloak;
        let user = keycloak.user(account_id).await?.ok_or(Fault::Unauthenticated)?;
        let username = user.username().ok_or(Fault::Answer("a user without a name"))?;
        check_password(&change.new_password, username)?;
        let granted = paced_failure(async {
            let granted = keycloak.sign_in(username, &change.current_password).await;
            granted.map_err(|error| Fault::of_grant(error, Fault::WrongPassword))
        })
        .await?;
        let proof = AccessClaims::of(&granted.access_token).ok_or(Fault::Answer("an access token"))?;
        let others = self.sagas.doom_others(account_id, caller.session_id()).await?;
        if !keycloak.set_password(account_id, &change.new_password).await? {
            self.sagas.spare(&others).await?;
            self.end(proof.sid).await?;
            return Err(Fault::PasswordRefused);
        }
        // Listed after the change: a session that began with the old password in between is among them, and so is the one
        // that has just shown the current password.
        perhaps_later(self.sagas.carry_out(others).await)
    }
}

use jiff::SignedDuration;
use runtime::clock::now;

use super::linking::Step;
use super::{SagaError, Sagas};
use crate::store::{self, OpenSignup, SignupState};

/// So many at a time, so that a claim holds until its turn.
const BATCH: i64 = 8;

impl Sagas {
    /// Takes up sign-ups that somebody began and did not finish: the process died, or Keycloak or the database was away.
    /// Gives how many it took further. One that fails is tried again when its claim is over.
    pub async fn recover_signups(&self) -> Result<usize, SagaError> {
        let claimed = store::claim_signups(&**self.pool.get().await?, self.claim(), BATCH).await?;
        let mut failed = None;
        let count = claimed.len();
        for signup in claimed {
            if let Err(error) = self.recover(&signup).await {
                failed = Some(error);
            }
        }
        failed.map_or(Ok(count), Err)
    }

    async fn recover(&self, signup: &OpenSignup) -> Result<(), SagaError> {
        let signup_id = signup.signup_id;
        if let (SignupState::Linked, Some(account_id)) = (signup.state, signup.account_id) {
            return self.enable(signup_id, account_id).await;
        }
        if let Some(user) = self.keycloak.user_of_signup(signup_id).await? {
            if self.link_signup(signup_id, user.id).await? == Step::Done {
                self.enable(signup_id, user.id).await?;
            }
            return Ok(());
        }
        // A call may still be on its way into Keycloak: only a second look, a time-out later, says that it never was.
        let patience = SignedDuration::try_from(self.patience).unwrap_or(SignedDuration::MAX);
        if signup
            .missing_since
            .is_some_and(|since| now().duration_since(since) >= patience)
        {
            self.close(signup_id, SignupState::Abandoned).await?;
        } else {
            store::missing_signup(&**self.pool.get().await?, signup_id, self.patience).await?;
        }
        Ok(())
    }
}

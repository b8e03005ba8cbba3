use uuid::Uuid;

use super::{SagaError, Sagas};
use crate::store::SignupState;

impl Sagas {
    /// Lets the user of a linked sign-up sign in, takes the sign-up's id from it, and closes the row. A user that is gone
    /// meanwhile has nothing to be enabled.
    pub(super) async fn enable(&self, signup_id: Uuid, user_id: Uuid) -> Result<(), SagaError> {
        if let Some(user) = self.keycloak.user(user_id).await? {
            self.keycloak
                .update_user(user.with_attribute("signupId", None).enabled())
                .await?;
        }
        self.close(signup_id, SignupState::Done).await?;
        Ok(())
    }
}

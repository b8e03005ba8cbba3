//! Signing up: a row, a user in Keycloak, an account with its link and events, and the user enabled. Each step can be
//! repeated by whoever comes next, since the row's id is an attribute of the user.
use uuid::Uuid;

use super::linking::Step;
use super::{SagaError, Sagas};
use crate::keycloak::{Action, Created, KeycloakError, NewUser};
use crate::store::{self, NewAccount, NewSignup, SignupState};

/// What a person signs up with. Not `Debug`: nothing prints it.
pub struct SignupRequest<'a> {
    /// The address, which goes to Keycloak and nowhere else.
    pub email: &'a str,
    /// The password, too.
    pub password: &'a str,
    /// The visitor to be linked.
    pub visitor_id: Option<Uuid>,
    /// What the account is to be.
    pub account: NewAccount,
}

/// What came of it. Nobody but the address's owner is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignedUp {
    /// There is a new account; a mail about this is to be sent, if any.
    New(Uuid, Option<Action>),
    /// The address is somebody's.
    Known,
    /// Keycloak does not take the address.
    AddressRefused,
    /// Keycloak does not take the password.
    PasswordRefused,
}

impl Sagas {
    /// Signs somebody up. When it fails midway the rest is done by [`Sagas::recover_signups`].
    pub async fn sign_up(&self, request: SignupRequest<'_>) -> Result<SignedUp, SagaError> {
        let (signup_id, consumer_ref) = (Uuid::new_v4(), Uuid::new_v4());
        let signup = NewSignup {
            signup_id,
            consumer_ref,
            visitor_id: request.visitor_id,
            account: request.account,
        };
        store::insert_signup(&**self.pool.get().await?, &signup, self.claim()).await?;

        // Asked first, so that both kinds of address go the same way through Keycloak: its answer to a known one that is to
        // be made is much quicker than the hashing of a password.
        if self.keycloak.user_of_email(request.email).await?.is_some() {
            return self.known(signup_id, request.password).await;
        }
        let attributes = [
            ("signupId", signup_id.to_string()),
            ("consumerRef", consumer_ref.to_string()),
        ];
        let user = NewUser {
            email: request.email,
            password: Some(request.password),
            attributes: &attributes,
            verify_email: self.verify_email,
        };
        let user_id = match self.keycloak.create_user(&user).await? {
            Created::User(id) => id,
            // A repeat of a call whose answer was lost meets its own user.
            Created::Taken => match self.keycloak.user_of_signup(signup_id).await? {
                Some(user) => user.id,
                None => return self.known(signup_id, request.password).await,
            },
            Created::AddressRefused => {
                self.close(signup_id, SignupState::Abandoned).await?;
                return Ok(SignedUp::AddressRefused);
            }
            Created::PasswordRefused => {
                self.close(signup_id, SignupState::Abandoned).await?;
                return Ok(SignedUp::PasswordRefused);
            }
        };
        if self.link_signup(signup_id, user_id).await? == Step::Over {
            // Given up meanwhile: the sweep deletes the user, and the person may try again.
            let (call, reason) = ("make a user", "the answer came too late");
            return Err(KeycloakError::Unavailable { call, reason }.into());
        }
        self.enable(signup_id, user_id).await?;
        Ok(SignedUp::New(user_id, self.verify_email.then_some(Action::VerifyEmail)))
    }

    /// Makes nothing, in as many steps as it takes to make an account: a user whom nobody knows is made and deleted again.
    /// One that stays, since we die in between, is the sweep's, as the sign-up is over.
    async fn known(&self, signup_id: Uuid, password: &str) -> Result<SignedUp, SagaError> {
        self.close(signup_id, SignupState::Known).await?;
        let email = format!("{}@nobody.invalid", Uuid::new_v4());
        let nobody = NewUser {
            email: &email,
            password: Some(password),
            attributes: &[("signupId", signup_id.to_string())],
            verify_email: self.verify_email,
        };
        match self.keycloak.create_user(&nobody).await? {
            Created::User(id) => {
                if let Some(user) = self.keycloak.user(id).await? {
                    self.keycloak.delete_user(user.id).await?;
                }
                Ok(SignedUp::Known)
            }
            // As it would be with an address that nobody has.
            Created::PasswordRefused => Ok(SignedUp::PasswordRefused),
            Created::Taken | Created::AddressRefused => Ok(SignedUp::Known),
        }
    }

    pub(super) async fn close(&self, signup_id: Uuid, state: SignupState) -> Result<bool, SagaError> {
        Ok(store::close_signup(&**self.pool.get().await?, signup_id, state).await?)
    }
}

//! Signing up.
use identity_api::types;
use runtime::clock::now;
use uuid::Uuid;

use super::Handlers;
use super::fault::Fault;
use super::pace::paced;
use crate::domain::check_password;
use crate::saga::{SignedUp, SignupRequest};
use crate::store::NewAccount;

impl Handlers {
    /// Signs somebody up. What the person can do something about is said first; then nothing tells whether the address is
    /// known.
    pub(super) async fn signed_up(&self, visitor_id: Option<Uuid>, body: types::NewAccount) -> Result<(), Fault> {
        let email: &str = &body.email;
        check_password(&body.password, email)?;
        if body.terms_version != self.terms_version {
            return Err(Fault::TermsOutdated);
        }
        let request = SignupRequest {
            email,
            password: &body.password,
            visitor_id,
            account: NewAccount {
                display_name: body.display_name.clone(),
                locale: body.locale.as_ref().map(ToString::to_string),
                time_zone: body.time_zone.as_ref().map(ToString::to_string),
                age_confirmed_at: Some(now()),
                terms_version: Some(body.terms_version.clone()),
            },
        };
        paced(async {
            match self.sagas.sign_up(request).await? {
                SignedUp::New(user, Some(action)) => self.mails.send(user, action),
                SignedUp::New(_, None) => {}
                SignedUp::Known => self.mails.signup_with_known_address(email.to_owned()),
                SignedUp::AddressRefused => return Err(Fault::EmailRefused),
                SignedUp::PasswordRefused => return Err(Fault::PasswordRefused),
            }
            Ok(())
        })
        .await
    }
}

//! The generated trait, implemented: check, saga or store, answer.
mod accounts;
mod answers;
mod api;
mod consents;
mod cursor;
mod exports;
mod fault;
mod keys;
mod mails;
mod me;
mod pace;
mod sessions;
mod visitors;

use runtime::idempotency::Idempotency;

use crate::saga::Sagas;
use mails::Mails;

/// What answers requests.
pub struct Handlers {
    sagas: Sagas,
    idempotency: Idempotency,
    mails: Mails,
    passport: passport_api::client::Client,
    terms_version: String,
}

impl Handlers {
    /// With the sagas, the service's idempotency keys, a client of passport and the terms in force.
    pub fn new(
        sagas: Sagas,
        idempotency: Idempotency,
        passport: passport_api::client::Client,
        terms_version: String,
    ) -> Self {
        Self {
            mails: Mails::new(sagas.keycloak.clone()),
            sagas,
            idempotency,
            passport,
            terms_version,
        }
    }
}

//! The identity service: accounts, sessions, visitors' links, the consent ledger, erasures, brands.
//!
//! The only service that talks to Keycloak, which alone holds e-mail addresses and passwords. `keycloak` is the client;
//! `saga` does what needs both Keycloak and the database, in steps that can be repeated; a request walks from the
//! generated server to `handlers`, which reads and writes with `store` and tells others with `events`.
pub mod command;
pub mod domain;
pub mod events;
pub mod handlers;
pub mod keycloak;
pub mod receiver;
pub mod saga;
pub mod service;
pub mod settings;
pub mod store;

mod migrations {
    refinery::embed_migrations!("migrations");
}

/// The service's migrations, in their order.
pub fn migrations() -> refinery::Runner {
    migrations::migrations::runner()
}

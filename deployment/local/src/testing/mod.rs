//! For tests: the real servers.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let servers = local_stack::testing::servers().await?;
//! let database = servers.database("passport", async |database| migrate(&database.owner_url("passport")).await).await?;
//! let topics = servers.topics(&["passport.facts.v1"]).await?;
//! // … DATABASE_URL: database.url("passport"), KAFKA_BROKERS: servers.kafka_brokers(), KAFKA_TOPIC_PREFIX: topics.prefix()
//! # Ok(()) }
//! # async fn migrate(_: &str) -> Result<(), std::io::Error> { Ok(()) }
//! ```
//!
//! - [`servers`] are shared by all tests of a checkout, in all processes: whoever comes first starts them, and they go
//!   on until `stack test-down` (`make test` ends with it). Nobody stops or breaks them.
//! - [`own_servers`] are one test's own, for the tests that kill and restart a server. They end with the test.
//! - A [`Database`] is a fresh copy of a template that was migrated once for each test binary, and is dropped with its
//!   value. [`Topics`] are fresh under a prefix. What a killed test left is removed by the next that comes.
//! - [`eventually`] waits for what services and servers do in their own time.

mod administration;
mod binary;
mod cleanup;
mod database;
mod imported;
mod judged;
mod keycloak;
mod keycloak_template;
mod mail;
mod own;
mod own_keycloak;
mod patience;
mod reading;
mod realm_keys;
mod servers;
mod signing;
mod topics;
mod web_client;

pub use administration::{Bearer, admin};
pub use database::Database;
pub use keycloak::Keycloak;
pub use mail::Mail;
pub use own::{OwnServers, ServerName, own_servers};
pub use own_keycloak::OwnKeycloak;
pub use patience::{PATIENCE, eventually};
pub use reading::from_the_beginning;
pub use servers::{Servers, servers};
pub use signing::{SigningKey, encode, token_claims, token_header};
pub use topics::Topics;

pub(crate) use servers::stop_shared;

/// Stops the shared servers and removes their data: `stack test-down`.
///
/// # Errors
/// When a process does not end or a folder cannot be removed.
pub async fn stop_shared_servers() -> Result<(), crate::StackError> {
    stop_shared().await
}

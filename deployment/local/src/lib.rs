//! The real Postgres, Kafka and Keycloak without containers.
//!
//! - `make up` (the binary `stack`): the servers on their published ports, the services, the demo.
//! - [`testing`]: servers on free ports that all tests of a run share, a fresh database and fresh topics for each test,
//!   and servers of a test's own that it may kill.
//!
//! `pom.xml` beside this crate names the servers and their versions. Everything that is fetched or written stays below
//! `target/local` ([`layout`]).

pub mod credentials;
pub mod error;
pub mod fetch;
pub mod http;
pub mod layout;
pub mod manifest;
pub mod needs;
pub mod port;
pub mod process;
pub mod rights;
pub mod run;
pub mod servers;
pub mod sql;
pub mod testing;
pub mod up;

pub use error::StackError;

//! What every service shares: a service says what it is ([`Service`]), [`main`] makes a program of it, [`launch`] starts
//! it inside a test. The pieces are usable one by one, by a process without a database such as the gateway.

pub mod background;
pub mod clock;
pub mod config;
pub mod erasure;
pub mod idempotency;
pub mod inbox;
pub mod kafka;
pub mod metrics;
pub mod migrate;
pub mod outbox;
pub mod postgres;
pub mod preview;
pub mod probes;
pub mod resilience;
pub mod service;
pub mod shutdown;
pub mod telemetry;

pub use service::{Config, Context, NoCommand, Parts, Running, Service, launch, main, open};

// The macro `refinery::embed_migrations!` names its own crate, so a service depends on `refinery` itself too; this is
// the version that it must be.
pub use refinery;

//! What every service shares.
pub mod background;
pub mod config;
pub mod idempotency;
pub mod inbox;
pub mod kafka;
pub mod metrics;
pub mod migrate;
pub mod outbox;
pub mod postgres;
pub mod probes;
pub mod resilience;
pub mod shutdown;
pub mod telemetry;
pub use refinery;

//! Rust: types, and what stands on them.

pub mod client;
pub mod events;
pub mod server;
pub mod types;

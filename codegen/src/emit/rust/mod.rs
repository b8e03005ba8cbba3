//! Rust: types, and what stands on them.

pub mod client;
pub mod events;
pub mod operations;
pub mod server;
pub mod types;

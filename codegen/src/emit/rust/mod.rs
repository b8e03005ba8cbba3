//! Rust: types, and what stands on them.

pub mod client;
pub mod events;
pub mod operations;
pub mod server;
mod template;
pub mod types;

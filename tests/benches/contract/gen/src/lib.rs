// Written by codegen; do not edit.

//! Generated from tests/benches/contract/shelf.yaml

pub use contract as support;

#[cfg(feature = "client")]
pub mod client;
pub mod embedded_schemas;
#[cfg(feature = "http")]
pub mod operations;
#[cfg(feature = "server")]
pub mod server;
pub mod types;

//! `codegen.toml`: sources to targets.

pub mod callers;
mod envelope;
pub mod gateway;
pub mod layer;
pub mod operation;

pub use envelope::Envelope;

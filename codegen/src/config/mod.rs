//! `codegen.toml`: sources to targets.

pub mod callers;
pub mod gateway;
pub mod layer;
pub mod operation;

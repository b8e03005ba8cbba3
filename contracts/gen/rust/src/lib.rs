// Written by codegen; do not edit.

//! Generated from contracts/jsonschema, contracts/asyncapi

pub use contract as support;

pub mod common;
pub mod embedded_schemas;
pub mod envelope;
pub mod events;
#[cfg(feature = "events")]
pub mod identity;
#[cfg(feature = "events")]
pub mod passport;

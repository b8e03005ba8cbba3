// Written by codegen; do not edit.

//! Generated from openapi/gateway.yaml

pub use contract as support;

pub mod embedded_schemas;
pub mod types;

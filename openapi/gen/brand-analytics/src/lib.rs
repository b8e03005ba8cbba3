// Written by codegen; do not edit.

//! Generated from openapi/brand-analytics.yaml

pub use contract as support;

pub mod embedded_schemas;
pub mod types;

//! OpenAPI documents as operations.

pub mod gateway;

//! The passport service.
pub mod domain;

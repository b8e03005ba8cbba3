//! One folder for each target: model in, text out.

pub mod routes;
pub mod rust;
pub mod topics;

//! What contracts mean, free of how a target writes it down: schemas as types, documents as operations and messages.

pub mod api;
pub mod messages;
pub mod schema;

//! The servers: how each is prepared, started, asked whether it is ready, and stopped.

pub mod kafka;
pub mod keycloak;
pub mod launch;
pub mod mail;
pub mod postgres;
pub mod purpose;
pub mod set;

pub use launch::{Server, launch, stop};
pub use purpose::Purpose;

pub(crate) use launch::blocking;

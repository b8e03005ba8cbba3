//! The one public door: a streaming reverse proxy whose routing, access and limits come from the generated table.
//!
//! A request's way through the modules:
//!
//! 1. [`front`]: accepted, and its head found to mean one thing only;
//! 2. [`exchange`]: the walk, step by step;
//! 3. [`route`]: which operation it asks for;
//! 4. [`access`] and [`visitor`]: who asks, by tokens that an [`issuer`] vouches for;
//! 5. [`limits`]: how often, how much, how long;
//! 6. [`headers`]: what its service is told, and what its client is told back;
//! 7. [`upstream`]: to its service and back;
//! 8. [`answer`]: what the gateway says itself where it goes no further.
//!
//! No module knows a path, a header or a status text of the contracts: those come from the crate `gateway-routes`.

pub mod access;
mod admin;
pub mod answer;
pub mod config;
pub mod exchange;
pub mod front;
pub mod gateway;
pub mod headers;
pub mod issuer;
pub mod limits;
pub mod process;
pub mod route;
pub mod server;
pub mod settings;
pub mod upstream;
pub mod visitor;

pub use config::Config;
pub use server::{Running, StartError, start};
pub use settings::{Settings, SettingsError};

#[cfg(test)]
mod testing;

//! Configuration: clap arguments, each with an environment variable of the same name.
//!
//! Settings are small structs that a command flattens into its own, so that a process asks for nothing that it does
//! not use: the gateway takes [`ProcessSettings`] alone, a service's `serve` takes all of them.

mod base_url;
mod environment;
mod process;
mod secret;

pub use base_url::{BaseUrl, InvalidBaseUrl};
pub use environment::{DevelopmentSecret, Environment};
pub(crate) use process::seconds;
pub use process::{ProcessSettings, milliseconds};
pub use secret::Secret;

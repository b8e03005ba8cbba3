//! A service: what it says of itself ([`Service`]), and how the runtime starts it, for `main` and for tests alike.

mod command;
mod context;
mod definition;
mod launch;
mod open;
mod parts;
mod running;
mod settings;
mod unavailable;

pub use command::main;
pub use context::{Context, OwnKey};
pub use definition::{NoCommand, Service};
pub use launch::{LaunchError, launch};
pub use open::{OpenError, open};
pub use parts::Parts;
pub use running::{CutOff, Running};
pub use settings::{Config, ServeSettings};
pub use unavailable::unavailable;

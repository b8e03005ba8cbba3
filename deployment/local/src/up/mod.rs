//! `make up` and its companions: the servers on their published ports, the services, the demo.

mod build;
mod demo;
mod down;
mod keys;
mod look;
mod progress;
mod service;
mod start;
mod table;

pub use down::down;
pub use look::{logs, ps};
pub use start::up;

/// The name of the run folder.
const RUN: &str = "run";

/// The mail catcher's published ports: where mails are read, and where they are sent.
const MAIL_PORTS: (u16, u16) = (8025, 3025);

/// Keycloak's published ports: its own, and that of its health.
const KEYCLOAK_PORTS: (u16, u16) = (8090, 9000);

//! The gateway as a process: what it refuses to start with, how it serves and stops, and how it is restarted under load.

mod child;
mod load;
mod restart;
mod serving;
mod settings;
#[path = "../support/mod.rs"]
mod support;

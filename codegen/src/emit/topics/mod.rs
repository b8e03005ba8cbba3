//! The topic manifest: what a broker must hold, who writes and reads it, and who answers what.

mod manifest;

pub use manifest::manifest;

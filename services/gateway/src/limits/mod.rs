//! How much and how fast: requests of a client, bodies, time.

pub mod body;
pub mod deadline;
pub mod rate;

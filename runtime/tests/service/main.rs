//! A whole service on real servers: its start, its probes, its end.
#![allow(clippy::unwrap_used)]

mod clinic;
mod probing;
mod starting;
mod stopping;

//! From the socket to a request that can be trusted to mean one thing.
//!
//! [`worker`]s share the work, a thread each. [`listener`] accepts as many as there are [`places`], [`gate`] stands between
//! the socket and hyper and lets only heads through that [`head`] finds unambiguous, [`pace`] gives up on clients that do
//! not read, and [`connection`] serves one client until it goes or the gateway stops.

pub mod connection;
pub mod gate;
pub mod head;
pub mod listener;
pub mod pace;
pub mod places;
pub mod state;
pub mod worker;

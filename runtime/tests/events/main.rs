//! Events on a real Postgres and a real Kafka: what is committed arrives, takes effect once, and in order, whatever is
//! killed on the way.
#![allow(clippy::unwrap_used)]

mod dead_letters;
mod delivery;
mod handler;
mod kills;
mod order;
mod outage;
mod retries;
mod revisions;
mod shop;
mod standby;
mod world;

//! Identity through its generated client, on the real Postgres, Kafka and Keycloak.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking; its helpers too")]

mod adopting;
mod ages;
mod brands;
mod consents;
mod ended;
mod erased;
mod erasing;
mod events;
mod exporting;
mod house;
mod judged;
mod mails;
mod operations;
mod people;
mod refusing;
mod roles;
mod sessions;
mod signing_up;
mod statuses;
mod telling;

//! Passport through its generated client, on real servers: what the contract documents happens, and nothing else.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking; its helpers too")]

mod asking;
mod brands;
mod erasing;
mod events;
mod house;
mod linking;
mod measuring;
mod ownership;
mod repeating;
mod resolving;
mod sources;
mod statuses;
mod verdicts;

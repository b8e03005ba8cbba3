//! The realm on the real Keycloak: what tokens say, who may do what, and what nobody may.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

mod own_attributes;
mod passwords;
mod realm;
mod rights;
mod tokens;
mod web_client;

//! The services behind the gateway: where they are, how much they are given, and how a request gets there.

pub mod address;
pub mod connect;
pub mod repeat;
pub mod service;

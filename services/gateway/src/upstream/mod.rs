//! The services behind the gateway: where they are, how much they are given, and how a request gets there.
//!
//! [`service`] sends on a [`link`] that it takes from a [`pool`] or has made by [`connect`], within the budget of
//! [`repeat`]; the link stays with the [`answer`] until its last byte.

pub mod address;
pub mod answer;
pub mod connect;
pub mod link;
pub mod pool;
pub mod repeat;
pub mod service;

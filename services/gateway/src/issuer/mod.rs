//! Who vouches for tokens: the issuer's keys, what a token of its must say, and which sessions ended early.
//!
//! [`check`] judges a token from what is held: [`keys`] (fetched by [`fetch`]), [`ended`] (read by [`poll`]) and a
//! [`cache`] of tokens that were good. [`header`] and [`claims`] are the rules, pure functions over a token's parts.

pub mod cache;
pub mod check;
pub mod claims;
pub mod ended;
pub mod fetch;
pub mod header;
pub mod keys;
pub mod poll;
pub mod ring;
pub mod rules;
pub mod settings;
pub mod start;

mod unix_time;

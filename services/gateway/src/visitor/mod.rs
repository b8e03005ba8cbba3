//! The visitor: a random id in a signed cookie, made at the first scan and passed on to services.

pub mod cookie;
pub mod derived;
pub mod keys;
pub mod policy;
pub mod preview;

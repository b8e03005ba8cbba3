//! The gateway.

pub mod access;
pub mod answer;
pub mod front;
pub mod headers;
pub mod limits;
pub mod route;
pub mod upstream;
pub mod visitor;

#[cfg(test)]
mod testing;

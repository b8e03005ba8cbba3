//! The server's side: a trait with a method for each operation, and endpoints that call it.

mod answers;
mod callers;
mod constants;
mod requests;
mod text;

pub use text::emit;

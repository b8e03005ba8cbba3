//! The client's side: progenitor's client, kept private, and the typed one around it.

mod content;
mod decoding;
mod raw;
mod text;

pub use text::emit;

//! Contracts in, code out. The generator as a library: [`read`] opens documents and finds places in them, [`model`] says what
//! they mean, [`emit`] writes it down for a target, [`output`] puts files in their place, [`command`] is what the command line
//! ([`cli`]) calls.

pub mod cli;
pub mod command;
pub mod config;
pub mod diagnostic;
pub mod emit;
pub mod model;
pub mod output;
pub mod read;

//! A gateway's table: which routes there are, whose they are, and who may call them.

mod files;

pub use files::emit;

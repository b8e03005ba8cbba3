//! What the tests of the command line share.

mod folder;

pub use folder::*;

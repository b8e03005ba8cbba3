//! Putting files in their place: crates, formatting, writing only what changed, removing what is stale, showing differences.

mod diff;
mod files;
mod names;
mod rust_crate;
mod rustfmt;
mod support;
mod tree;

pub use diff::{Difference, difference};
pub use files::Files;
pub use names::{Names, crate_name, is_crate_name, module_step};
pub use rust_crate::{Module, RustCrate, Support};
pub use rustfmt::Rustfmt;
pub use tree::{Change, Kind, Tree};

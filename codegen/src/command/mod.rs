//! What the command line does.

mod check;
mod events;
mod generate;
mod group;
mod index;
mod lowered;
mod made;
mod one_off;
mod operations;
mod outcome;
mod place_names;
mod project;

pub use check::check;
pub use generate::generate;
pub use one_off::{OneOff, Sort, rust};
pub use outcome::Outcome;

//! The command line: arguments in, lines and an exit status out.

mod arguments;
mod report;
mod run;

pub use report::{MessageFormat, Report};
pub use run::main;

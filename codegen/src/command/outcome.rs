//! How a command ended.

use crate::diagnostic::{Diagnostic, Level};

/// The exit status, as what it means. The greater one wins when several things happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    #[default]
    Fine,
    /// A difference, a refused part.
    Finding,
    /// An input cannot be read at all, or the usage is wrong.
    Unreadable,
}

impl Outcome {
    pub fn exit_status(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Finding => 1,
            Self::Unreadable => 2,
        }
    }
}

impl Diagnostic {
    /// What it makes of the command that finds it.
    pub(super) fn outcome(&self) -> Outcome {
        match self.level {
            Level::Error => Outcome::Finding,
            Level::Warning | Level::Note => Outcome::Fine,
        }
    }
}

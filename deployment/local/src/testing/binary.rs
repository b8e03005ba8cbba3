//! Test binaries: migrations are compiled into them, so a template belongs to the binary that made it.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// A binary as it was built at some time. Its text (`<nanoseconds> <path>`) is the comment of its templates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Binary {
    path: PathBuf,
    built: u128,
}

impl Binary {
    /// The one that runs.
    pub(super) fn current() -> Binary {
        Binary::at(std::env::current_exe().unwrap_or_default())
    }

    fn at(path: PathBuf) -> Binary {
        let built = built(&path);
        Binary { path, built }
    }

    /// What [`fmt::Display`] wrote.
    pub(super) fn parse(text: &str) -> Option<Binary> {
        let (built, path) = text.split_once(' ')?;
        Some(Binary {
            path: path.into(),
            built: built.parse().ok()?,
        })
    }

    /// Whether it has gone or was built anew: then nobody asks for its templates.
    pub(super) fn is_gone(&self) -> bool {
        built(&self.path) != self.built
    }
}

impl fmt::Display for Binary {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.built, self.path.display())
    }
}

/// When the file was last changed, in nanoseconds since 1970; 0 when it is not there.
fn built(path: &Path) -> u128 {
    let changed = fs::metadata(path).and_then(|found| found.modified()).ok();
    changed
        .and_then(|time| time.duration_since(UNIX_EPOCH).ok())
        .map_or(0, |since| since.as_nanos())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_binary_is_gone_when_it_is_built_anew_or_removed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a test");
        fs::write(&path, "one").unwrap();
        let binary = Binary::at(path.clone());
        assert_eq!(Binary::parse(&binary.to_string()), Some(binary.clone()));
        assert!(!binary.is_gone());
        let file = fs::File::open(&path).unwrap();
        file.set_modified(UNIX_EPOCH + std::time::Duration::from_secs(5))
            .unwrap();
        assert!(binary.is_gone());
        assert!(!Binary::at(path.clone()).is_gone());
        fs::remove_file(&path).unwrap();
        assert!(binary.is_gone());
    }
}

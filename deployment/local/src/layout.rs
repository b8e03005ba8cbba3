//! Where things are: everything fetched or written stays below `target/local` of this checkout, so that checkouts never
//! meet and `cargo clean` removes all of it.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::error::StackError;

/// The folders of one checkout.
#[derive(Clone, Debug)]
pub struct Layout {
    root: PathBuf,
    base: PathBuf,
    postgres_base: PathBuf,
}

impl Layout {
    /// The layout of the checkout that this crate was compiled in. Makes the folders.
    ///
    /// # Errors
    /// When a folder cannot be made, or the one under the temporary directory is another user's.
    pub fn of_checkout() -> Result<Layout, StackError> {
        let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = crate_folder.ancestors().nth(2).unwrap_or(crate_folder);
        Layout::below(root, &root.join("target").join("local"))
    }

    /// A layout with `base` in place of `target/local`.
    ///
    /// # Errors
    /// As [`Layout::of_checkout`].
    pub fn below(root: &Path, base: &Path) -> Result<Layout, StackError> {
        fs::create_dir_all(base).map_err(StackError::io("making", base))?;
        let base = base.canonicalize().map_err(StackError::io("finding", base))?;
        let postgres_base = if rustix::process::geteuid().is_root() && !open_to_all(&base) {
            outside(&base)?
        } else {
            base.clone()
        };
        Ok(Layout {
            root: root.to_owned(),
            base,
            postgres_base,
        })
    }

    /// The top folder of the checkout.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What Maven fetched: one folder for each server.
    pub fn artifacts(&self) -> PathBuf {
        self.base.join("artifacts")
    }

    /// The binaries of Postgres, which its user must be able to reach.
    pub fn postgres_binaries(&self) -> PathBuf {
        self.postgres_base.join("postgres")
    }

    /// A run folder: the state, logs and data of one set of servers.
    pub fn run(&self, name: &str) -> PathBuf {
        self.base.join(name)
    }

    /// Postgres' data of a run folder, which its user must be able to reach.
    pub fn postgres_data(&self, run: &str) -> PathBuf {
        self.postgres_base.join(run).join("postgres")
    }
}

/// Whether a user without any right of his own can traverse to `folder`.
fn open_to_all(folder: &Path) -> bool {
    folder
        .ancestors()
        .all(|ancestor| fs::metadata(ancestor).is_ok_and(|found| found.permissions().mode() & 0o001 != 0))
}

/// A folder under the temporary directory, named after `base`: root's home is closed to the user that Postgres runs as.
fn outside(base: &Path) -> Result<PathBuf, StackError> {
    let digest = Sha256::digest(base.as_os_str().as_encoded_bytes());
    let name: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let folder = std::env::temp_dir().join(format!("packytrace-local-{name}"));
    match fs::create_dir(&folder) {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(StackError::io("making", &folder)(error)),
    }
    // Anybody may make folders there: binaries are run only from one that is ours alone.
    let found = fs::symlink_metadata(&folder).map_err(StackError::io("looking at", &folder))?;
    if !found.is_dir() || found.uid() != rustix::process::geteuid().as_raw() {
        return Err(StackError::ForeignFolder { folder });
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).map_err(StackError::io("opening", &folder))?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_ancestor_is_seen() {
        let closed = tempfile::tempdir().unwrap();
        let inner = closed.path().join("inner");
        fs::create_dir(&inner).unwrap();
        fs::set_permissions(closed.path(), fs::Permissions::from_mode(0o700)).unwrap();
        assert!(!open_to_all(&inner));
        fs::set_permissions(closed.path(), fs::Permissions::from_mode(0o755)).unwrap();
        assert!(open_to_all(&inner));
    }

    #[test]
    fn the_folder_outside_is_the_same_each_time_and_differs_by_checkout() {
        let one = outside(Path::new("/somewhere/target/local")).unwrap();
        assert_eq!(one, outside(Path::new("/somewhere/target/local")).unwrap());
        let other = outside(Path::new("/elsewhere/target/local")).unwrap();
        assert_ne!(one, other);
        fs::remove_dir(one).unwrap();
        fs::remove_dir(other).unwrap();
    }
}

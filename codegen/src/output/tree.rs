//! A folder with generated files in it, among others that are not ours, and the manifest that tells them apart.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::Files;

/// The manifest's name: every generated file by its path, one a line, sorted.
const MANIFEST: &str = "codegen.lock";

const MANIFEST_HEAD: &str =
    "# Files written by codegen, so that it can remove them when they are no longer generated.\n";

/// The folder.
#[derive(Clone, Debug)]
pub struct Tree {
    root: PathBuf,
}

/// What has to happen to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Below the tree's folder.
    pub path: String,
    pub kind: Kind,
    pub before: Option<String>,
    pub after: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Same,
    New,
    Changed,
    /// It was generated once, and nothing calls for it any longer.
    Stale,
}

impl Tree {
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Whether the folder holds files, but none of codegen's: somebody else's, not to be written into.
    pub fn is_foreign(&self) -> bool {
        let holds_files = fs::read_dir(&self.root).is_ok_and(|mut entries| entries.next().is_some());
        holds_files && !self.root.join(MANIFEST).is_file()
    }

    /// What it takes to make the folder hold exactly these generated files, the manifest among them.
    ///
    /// # Errors
    /// Where a file that is there cannot be read.
    pub fn plan(&self, files: &Files) -> io::Result<Vec<Change>> {
        let mut files = files.clone();
        let listed: BTreeSet<_> = files.iter().map(|(path, _)| path.to_owned()).collect();
        let lines: String = listed.iter().map(|path| format!("{path}\n")).collect();
        files.insert(MANIFEST, format!("{MANIFEST_HEAD}{lines}"));
        let mut changes = Vec::new();
        for (path, text) in files.iter() {
            let before = self.read(path)?;
            let kind = match &before {
                None => Kind::New,
                Some(before) if before == text => Kind::Same,
                Some(_) => Kind::Changed,
            };
            changes.push(Change {
                path: path.to_owned(),
                kind,
                before,
                after: Some(text.to_owned()),
            });
        }
        for path in self.listed()?.into_iter().filter(|path| !listed.contains(path)) {
            if let Some(before) = self.read(&path)? {
                changes.push(Change {
                    path,
                    kind: Kind::Stale,
                    before: Some(before),
                    after: None,
                });
            }
        }
        Ok(changes)
    }

    /// Carries a plan out. The manifest lists the old and the new files until all is done, so that an interruption loses
    /// track of none.
    ///
    /// # Errors
    /// Where a file cannot be written or removed.
    pub fn apply(&self, changes: &[Change]) -> io::Result<()> {
        let everything: BTreeSet<_> = changes
            .iter()
            .map(|change| change.path.as_str())
            .filter(|path| *path != MANIFEST)
            .collect();
        if changes.iter().any(|change| change.kind != Kind::Same) {
            let lines: String = everything.iter().map(|path| format!("{path}\n")).collect();
            self.write(MANIFEST, &format!("{MANIFEST_HEAD}{lines}"))?;
        }
        for change in changes {
            match (&change.after, change.kind) {
                (Some(text), Kind::New | Kind::Changed) if change.path != MANIFEST => self.write(&change.path, text)?,
                (None, Kind::Stale) => self.remove(&change.path)?,
                _ => {}
            }
        }
        match changes
            .iter()
            .find(|change| change.path == MANIFEST)
            .and_then(|change| change.after.as_deref())
        {
            Some(text) if self.read(MANIFEST)?.as_deref() != Some(text) => self.write(MANIFEST, text),
            _ => Ok(()),
        }
    }

    /// What the manifest lists, as far as it lies in the folder.
    fn listed(&self) -> io::Result<BTreeSet<String>> {
        let text = self.read(MANIFEST)?.unwrap_or_default();
        let lines = text
            .lines()
            .filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        let inside = |path: &&str| {
            Path::new(path)
                .components()
                .all(|step| matches!(step, std::path::Component::Normal(_)))
        };
        Ok(lines.filter(inside).map(str::to_owned).collect())
    }

    /// The text of a file; bytes that are no UTF-8 are shown as such, which is enough to see that they differ.
    fn read(&self, path: &str) -> io::Result<Option<String>> {
        match fs::read(self.root.join(path)) {
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
            Err(error) => Err(named(&self.root.join(path), &error)),
        }
    }

    /// Writes beside the file and puts the new one in its place, so that no reader sees half of it.
    fn write(&self, path: &str, text: &str) -> io::Result<()> {
        let path = self.root.join(path);
        let folder = path.parent().unwrap_or(&self.root);
        let written = fs::create_dir_all(folder).and_then(|()| {
            let mut file = tempfile::Builder::new()
                .prefix(".codegen-")
                .permissions_of_plain_file()
                .tempfile_in(folder)?;
            file.write_all(text.as_bytes())?;
            file.persist(&path).map_err(|error| error.error)
        });
        written.map(drop).map_err(|error| named(&path, &error))
    }

    /// Removes a file, and the folders that it leaves empty.
    fn remove(&self, path: &str) -> io::Result<()> {
        let path = self.root.join(path);
        fs::remove_file(&path).map_err(|error| named(&path, &error))?;
        for folder in path.ancestors().skip(1).take_while(|folder| *folder != self.root) {
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(())
    }
}

/// Temporary files are private by default; generated ones are as any other.
trait PlainPermissions {
    fn permissions_of_plain_file(&mut self) -> &mut Self;
}

impl PlainPermissions for tempfile::Builder<'_, '_> {
    fn permissions_of_plain_file(&mut self) -> &mut Self {
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            self.permissions(fs::Permissions::from_mode(0o666))
        }
        #[cfg(not(unix))]
        self
    }
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(entries: &[(&str, &str)]) -> Files {
        let mut files = Files::default();
        entries.iter().for_each(|(path, text)| files.insert(*path, *text));
        files
    }

    fn kinds(changes: &[Change]) -> Vec<(&str, Kind)> {
        changes
            .iter()
            .map(|change| (change.path.as_str(), change.kind))
            .collect()
    }

    #[test]
    fn only_what_differs_is_written_and_what_is_stale_goes() {
        let folder = tempfile::tempdir().unwrap();
        let tree = Tree::at(folder.path());
        let first = tree.plan(&files(&[("a/b.rs", "1"), ("c.rs", "2")])).unwrap();
        tree.apply(&first).unwrap();
        fs::write(folder.path().join("mine.txt"), "mine").unwrap();
        let modified = fs::metadata(folder.path().join("c.rs")).unwrap().modified().unwrap();

        let second = tree.plan(&files(&[("c.rs", "2"), ("d.rs", "3")])).unwrap();
        assert_eq!(
            kinds(&second),
            [
                ("c.rs", Kind::Same),
                ("codegen.lock", Kind::Changed),
                ("d.rs", Kind::New),
                ("a/b.rs", Kind::Stale)
            ]
        );
        tree.apply(&second).unwrap();
        assert!(!folder.path().join("a").exists());
        assert!(folder.path().join("mine.txt").exists());
        assert_eq!(
            fs::metadata(folder.path().join("c.rs")).unwrap().modified().unwrap(),
            modified
        );

        let third = tree.plan(&files(&[("c.rs", "2"), ("d.rs", "3")])).unwrap();
        assert!(third.iter().all(|change| change.kind == Kind::Same));
    }

    #[test]
    fn a_manifest_cannot_name_files_outside() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("inner");
        fs::create_dir(&inner).unwrap();
        fs::write(folder.path().join("outside"), "kept").unwrap();
        fs::write(inner.join(MANIFEST), "../outside\n/etc/hosts\n").unwrap();
        assert_eq!(
            kinds(&Tree::at(inner).plan(&Files::default()).unwrap()),
            [("codegen.lock", Kind::Changed)]
        );
    }

    #[test]
    fn a_folder_of_somebody_else_is_foreign() {
        let folder = tempfile::tempdir().unwrap();
        let tree = Tree::at(folder.path());
        assert!(!tree.is_foreign());
        fs::write(folder.path().join("Cargo.toml"), "").unwrap();
        assert!(tree.is_foreign());
        fs::write(folder.path().join(MANIFEST), "").unwrap();
        assert!(!tree.is_foreign());
    }
}

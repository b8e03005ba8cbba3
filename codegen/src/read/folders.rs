//! The only door to the file system. A file is opened when it lies in a folder that the user named, links followed; never
//! a device, never anything that an address alone points at.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use super::input::{File, missing, shown};
use super::uri;
use crate::diagnostic::Diagnostic;

/// The largest file that is read. Contracts are a thousand times smaller.
const LARGEST: u64 = 64 << 20;

/// The first segment of addresses that stand for a place on disk: what lies above the given folders has none.
const TOP: &str = "file:///-/";

/// A folder that references may lead into.
#[derive(Clone, Debug)]
pub(super) struct Folder {
    /// As given.
    name: String,
    /// Canonical.
    path: PathBuf,
    /// The address that the user gave it, ending with `/`.
    base: Option<String>,
}

impl Folder {
    pub fn open(root: &Path, given: &Path, base: Option<&str>) -> Result<Self, Diagnostic> {
        let path = fs::canonicalize(root.join(given)).map_err(|error| missing(given, &error))?;
        if !path.is_dir() {
            return Err(Diagnostic::error(
                "unreadable-input",
                format!("{}: not a folder", shown(given)),
            ));
        }
        let base = base
            .and_then(uri::normal)
            .map(|base| if base.ends_with('/') { base } else { base + "/" });
        Ok(Self {
            name: shown(given),
            path,
            base,
        })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Every schema file in it, sorted by path, each once.
    pub fn files(&self) -> io::Result<Vec<File>> {
        let mut files = Vec::new();
        let mut visited = BTreeSet::new();
        let mut pending = vec![self.path.clone()];
        while let Some(folder) = pending.pop() {
            if !visited.insert(folder.clone()) {
                continue;
            }
            let mut entries = fs::read_dir(&folder)?
                .map(|entry| entry.map(|entry| entry.path()))
                .collect::<io::Result<Vec<_>>>()?;
            entries.sort();
            for entry in entries.into_iter().rev() {
                // A link that leads out of the folder, or nowhere, is not part of it.
                let Ok(target) = fs::canonicalize(&entry) else { continue };
                if !target.starts_with(&self.path) {
                    continue;
                }
                if target.is_dir() {
                    pending.push(target);
                } else if is_schema_file(&entry) {
                    files.push(File {
                        name: self.name_of(&target),
                        path: target,
                    });
                }
            }
        }
        files.sort_by(|a, b| a.name.cmp(&b.name));
        files.dedup();
        Ok(files)
    }

    fn name_of(&self, path: &Path) -> String {
        let below = shown(path.strip_prefix(&self.path).unwrap_or(path));
        if self.name == "." {
            below
        } else {
            format!("{}/{below}", self.name)
        }
    }
}

fn is_schema_file(path: &Path) -> bool {
    let extension = path
        .extension()
        .and_then(|extension| extension.to_str())
        .map(str::to_ascii_lowercase);
    matches!(extension.as_deref(), Some("json" | "schema" | "yaml" | "yml"))
}

/// All of them, and the addresses of what lies in them.
#[derive(Debug)]
pub(super) struct Folders {
    folders: Vec<Folder>,
    /// What the folders without an address of their own have in common: their addresses are relative to it, so that they
    /// stay the same wherever it lies.
    common: PathBuf,
}

impl Folders {
    pub fn new(folders: Vec<Folder>) -> Self {
        let mut plain = folders
            .iter()
            .filter(|folder| folder.base.is_none())
            .map(|folder| folder.path.clone());
        let first = plain.next().unwrap_or_default();
        let common = plain.fold(first, |common, path| {
            common
                .components()
                .zip(path.components())
                .take_while(|(ours, theirs)| ours == theirs)
                .map(|(step, _)| step)
                .collect()
        });
        Self { folders, common }
    }

    /// The address of a file: below the closest base URI, else by its place on disk.
    pub fn uri_of(&self, path: &Path) -> String {
        let closest = self
            .folders
            .iter()
            .filter(|folder| folder.base.is_some() && path.starts_with(&folder.path));
        let address = match closest.max_by_key(|folder| folder.path.components().count()) {
            Some(folder) => self.below(folder.base.as_deref().unwrap_or(TOP), &folder.path, path),
            None => self.below(TOP, &self.common, path),
        };
        uri::normal(&address).unwrap_or(address)
    }

    fn below(&self, base: &str, folder: &Path, path: &Path) -> String {
        let steps = path
            .strip_prefix(folder)
            .unwrap_or(path)
            .components()
            .filter_map(|step| match step {
                Component::Normal(name) => Some(uri::segment(&name.to_string_lossy())),
                _ => None,
            });
        format!("{base}{}", steps.collect::<Vec<_>>().join("/"))
    }

    /// The file that an address (without a fragment) stands for, where it is one that may be read.
    pub fn find(&self, address: &str) -> Option<File> {
        let mut candidates = Vec::new();
        for folder in &self.folders {
            if let Some(below) = folder
                .base
                .as_ref()
                .and_then(|base| address.strip_prefix(base.as_str()))
                .and_then(relative)
            {
                let mut with_extension = below.clone().into_os_string();
                with_extension.push(".json");
                candidates.push(folder.path.join(below));
                candidates.push(folder.path.join(with_extension));
            }
        }
        if let Some(below) = address.strip_prefix(TOP).and_then(relative) {
            candidates.push(self.common.join(below));
        }
        if let Some(absolute) = address.strip_prefix("file:///").and_then(relative) {
            candidates.push(Path::new("/").join(absolute));
        }
        candidates.iter().find_map(|candidate| self.permitted(candidate))
    }

    /// The file at a path, when it lies in one of the folders: by its text first, so that nothing outside is even looked
    /// at, then with links followed.
    fn permitted(&self, path: &Path) -> Option<File> {
        self.folders.iter().find(|folder| path.starts_with(&folder.path))?;
        let target = fs::canonicalize(path).ok()?;
        let folder = self.folders.iter().find(|folder| target.starts_with(&folder.path))?;
        target.is_file().then(|| File {
            name: folder.name_of(&target),
            path: target,
        })
    }

    /// Every schema file in any of the folders, each once.
    pub fn files(&self) -> Vec<File> {
        let mut seen = BTreeSet::new();
        let all = self.folders.iter().filter_map(|folder| folder.files().ok()).flatten();
        all.filter(|file| seen.insert(file.path.clone())).collect()
    }
}

/// The relative path that the rest of an address means; `None` where a step is not the plain name of a file.
fn relative(rest: &str) -> Option<PathBuf> {
    if rest.contains('?') {
        return None;
    }
    rest.split('/')
        .map(|step| {
            let name = uri::decoded(step)?;
            let plain = !matches!(name.as_str(), "" | "." | "..") && !name.contains(['/', '\\', '\0']);
            plain.then_some(name)
        })
        .collect()
}

/// The bytes of a file that is one, within the bound.
pub(super) fn read(file: &File) -> Result<Vec<u8>, Diagnostic> {
    let too_large = || {
        Diagnostic::error(
            "unreadable-input",
            format!("{}: larger than {} MiB", file.name, LARGEST >> 20),
        )
    };
    let failed = |error: io::Error| missing(Path::new(&file.name), &error);
    let metadata = fs::metadata(&file.path).map_err(failed)?;
    if !metadata.is_file() {
        return Err(Diagnostic::error(
            "unreadable-input",
            format!("{}: not a regular file", file.name),
        ));
    }
    if metadata.len() > LARGEST {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    fs::File::open(&file.path)
        .map_err(failed)?
        .take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() as u64 > LARGEST {
        Err(too_large())
    } else {
        Ok(bytes)
    }
}

//! What the user asks to be read.

use std::path::{Path, PathBuf};

use super::folders::{Folder, Folders};
use crate::diagnostic::Diagnostic;

/// An address that stands for a folder: `--base-uri URI=DIR`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUri {
    pub uri: String,
    pub folder: PathBuf,
}

impl std::str::FromStr for BaseUri {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        // The address may hold a `=` in its query, a folder seldom does: the last one separates.
        let (uri, folder) = text
            .rsplit_once('=')
            .ok_or("expected URI=DIR, such as https://example.org/schemas/=schemas")?;
        super::uri::normal(uri).ok_or_else(|| format!("`{uri}` is not an absolute address"))?;
        if uri.contains('#') {
            return Err(format!("`{uri}` has a fragment; an address of a folder has none"));
        }
        Ok(Self {
            uri: uri.to_owned(),
            folder: folder.into(),
        })
    }
}

/// Which files to read, and which others a reference may lead to.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    /// Files and folders. Of a folder, every `.json`, `.schema`, `.yaml` and `.yml` in it, however deep.
    pub paths: Vec<PathBuf>,
    /// Further folders that a reference may lead into; those of `paths` are included.
    pub folders: Vec<PathBuf>,
    pub base_uris: Vec<BaseUri>,
    /// Where relative paths start from, and names with them. The current folder by default.
    pub root: PathBuf,
}

/// A file to read, by its name and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct File {
    pub name: String,
    /// Canonical up to its last step.
    pub path: PathBuf,
}

/// The files that are given, in the order given, folders sorted within; and what may be opened at all.
pub(super) fn open(inputs: &Inputs) -> Result<(Vec<File>, Folders), Vec<Diagnostic>> {
    let (mut files, mut folders, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    for path in &inputs.paths {
        match one(&inputs.root, path) {
            Ok((found, folder)) => {
                files.extend(found);
                folders.push(folder);
            }
            Err(diagnostic) => wrong.push(diagnostic),
        }
    }
    for path in &inputs.folders {
        match Folder::open(&inputs.root, path, None) {
            Ok(folder) => folders.push(folder),
            Err(diagnostic) => wrong.push(diagnostic),
        }
    }
    for base in &inputs.base_uris {
        match Folder::open(&inputs.root, &base.folder, Some(&base.uri)) {
            Ok(folder) => folders.push(folder),
            Err(diagnostic) => wrong.push(diagnostic),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let mut seen = std::collections::HashSet::new();
    files.retain(|file| seen.insert(file.path.clone()));
    Ok((files, Folders::new(folders)))
}

fn one(root: &Path, given: &Path) -> Result<(Vec<File>, Folder), Diagnostic> {
    let metadata = std::fs::metadata(root.join(given)).map_err(|error| missing(given, &error))?;
    if metadata.is_dir() {
        let folder = Folder::open(root, given, None)?;
        let files = folder.files().map_err(|error| missing(given, &error))?;
        return Ok((files, folder));
    }
    let Some(file_name) = given.file_name() else {
        return Err(missing(given, &std::io::ErrorKind::InvalidInput.into()));
    };
    let parent = given
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let folder = Folder::open(root, parent, None)?;
    let path = folder.path().join(file_name);
    Ok((
        vec![File {
            name: shown(given),
            path,
        }],
        folder,
    ))
}

pub(super) fn missing(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error("unreadable-input", format!("{}: {}", shown(path), reason(error)))
}

/// A path as it is shown: with `/`, whatever the platform, without a leading `./`.
pub(super) fn shown(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    let text = text
        .strip_prefix("./")
        .unwrap_or(&text)
        .trim_end_matches('/')
        .to_owned();
    if text.is_empty() { ".".to_owned() } else { text }
}

/// The system's words without its number.
pub(super) fn reason(error: &std::io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}

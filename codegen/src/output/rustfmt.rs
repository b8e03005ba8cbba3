//! Formatting, by rustfmt: what is committed looks like what `cargo fmt` makes of it.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use super::Files;
use crate::diagnostic::Diagnostic;

/// How to format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rustfmt {
    /// The text of a `rustfmt.toml`.
    pub configuration: String,
}

impl Default for Rustfmt {
    fn default() -> Self {
        Self {
            configuration: "edition = \"2024\"\n".to_owned(),
        }
    }
}

impl Rustfmt {
    /// As the `rustfmt.toml` in a folder says, or by default.
    pub fn of_folder(folder: &Path) -> Self {
        match fs::read_to_string(folder.join("rustfmt.toml")) {
            Ok(configuration) => Self { configuration },
            Err(_) => Self::default(),
        }
    }

    /// Formats the `.rs` files of a crate (those that its `src/lib.rs` leads to).
    ///
    /// # Errors
    /// Where rustfmt is not installed, or does not take the text for Rust.
    pub fn format(&self, files: &Files) -> Result<Files, Diagnostic> {
        if files.get("src/lib.rs").is_none() {
            return Ok(files.clone());
        }
        let folder = tempfile::tempdir().map_err(|error| failed(&error))?;
        self.write(folder.path(), files).map_err(|error| failed(&error))?;
        run(folder.path())?;
        let mut formatted = Files::default();
        for (path, text) in files.iter() {
            let text = match path.ends_with(".rs") {
                true => fs::read_to_string(folder.path().join(path)).map_err(|error| failed(&error))?,
                false => text.to_owned(),
            };
            formatted.insert(path, text);
        }
        Ok(formatted)
    }

    fn write(&self, folder: &Path, files: &Files) -> io::Result<()> {
        let mut made = BTreeSet::new();
        for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
            let path = folder.join(path);
            if let Some(parent) = path.parent()
                && made.insert(parent.to_owned())
            {
                fs::create_dir_all(parent)?;
            }
            fs::File::create(path)?.write_all(text.as_bytes())?;
        }
        fs::write(folder.join("rustfmt.toml"), &self.configuration)
    }
}

fn run(folder: &Path) -> Result<(), Diagnostic> {
    let mut command = Command::new("rustfmt");
    command
        .args(["--edition", "2024", "src/lib.rs"])
        .current_dir(folder)
        .stdin(Stdio::null());
    let output = command.output().map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => {
            Diagnostic::error("no-rustfmt", "rustfmt is not installed").help("install it: rustup component add rustfmt")
        }
        _ => failed(&error),
    })?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).replace(&format!("{}/", folder.display()), "");
    let first = said.lines().take(6).collect::<Vec<_>>().join(" | ");
    let missing = said.contains("is not installed");
    let help = if missing {
        "install it: rustup component add rustfmt"
    } else {
        "this is an error of the generator: please report it with the contract"
    };
    Err(Diagnostic::error("no-rustfmt", format!("rustfmt failed: {first}")).help(help))
}

fn failed(error: &io::Error) -> Diagnostic {
    Diagnostic::error("no-rustfmt", format!("rustfmt could not be run: {error}"))
}

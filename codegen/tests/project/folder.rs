//! A folder to run the generator in.

#![allow(dead_code, reason = "each test file uses some of it")]

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

/// A temporary folder.
pub struct Folder(TempDir);

/// How a run ended.
#[derive(Debug)]
pub struct Run {
    pub status: i32,
    pub output: String,
    pub errors: String,
}

impl Folder {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub fn exists(&self, path: &str) -> bool {
        self.path(path).exists()
    }

    /// The entries of a one-off crate's index.
    pub fn index(&self, out: &str) -> Vec<Value> {
        serde_json::from_str(&self.read(&format!("{out}/index.json"))).unwrap()
    }

    /// Runs the generator here.
    pub fn codegen(&self, arguments: &[&str]) -> Run {
        self.codegen_in(".", arguments)
    }

    /// Runs the generator in a folder within.
    pub fn codegen_in(&self, folder: &str, arguments: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_codegen"));
        let output = command.args(arguments).current_dir(self.path(folder)).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let status = output
            .status
            .code()
            .unwrap_or_else(|| panic!("ended by {:?}", output.status));
        Run {
            status,
            output: text(output.stdout),
            errors: text(output.stderr),
        }
    }
}

/// The first line of JSON.
pub fn json(output: &str) -> Value {
    serde_json::from_str(output.lines().next().unwrap()).unwrap()
}

//! Builds the services and runs their commands.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::service::SERVICES;
use crate::error::StackError;
use crate::servers::blocking;

/// Builds all services beside this program and returns the folder of their binaries.
///
/// # Errors
/// When the build fails; the compiler has said why.
pub async fn build(root: &Path) -> Result<PathBuf, StackError> {
    let this = std::env::current_exe().map_err(StackError::io("finding", Path::new("this program")))?;
    let folder = this.parent().map(Path::to_owned).unwrap_or_default();
    // Ends with us: when a server cannot start, nobody waits for the compiler.
    let mut command = tokio::process::Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(root)
        .arg("build")
        .stdin(Stdio::null())
        .kill_on_drop(true);
    if folder.ends_with("release") {
        command.arg("--release");
    }
    for service in SERVICES {
        command.args(["--package", service.name, "--bin", service.name]);
    }
    let status = command.status().await.map_err(|_| StackError::MissingProgram {
        program: "cargo",
        what: "Rust with rustup",
    })?;
    if status.success() {
        return Ok(folder);
    }
    Err(StackError::Step {
        what: "cargo build".to_owned(),
        reason: "see above".to_owned(),
    })
}

/// Runs a command of a service and returns the last line that it said.
///
/// # Errors
/// When it fails: with that line.
pub async fn run(what: String, mut command: Command) -> Result<String, StackError> {
    let output = blocking(move || command.stdin(Stdio::null()).output())
        .await
        .map_err(|error| StackError::Step {
            what: what.clone(),
            reason: error.to_string(),
        })?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    let last = said
        .lines()
        .map(str::trim)
        .rfind(|line| !line.is_empty())
        .unwrap_or("done")
        .to_owned();
    if output.status.success() {
        Ok(last)
    } else {
        Err(StackError::Step { what, reason: last })
    }
}

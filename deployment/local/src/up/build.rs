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
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    let last = said
        .lines()
        .map(str::trim)
        .rfind(|line| !line.is_empty())
        .map_or_else(|| "done".to_owned(), message);
    if output.status.success() {
        Ok(last)
    } else {
        Err(StackError::Step { what, reason: last })
    }
}

/// What a line says: services log in JSON.
fn message(line: &str) -> String {
    let logged = serde_json::from_str::<serde_json::Value>(line).ok();
    let message = logged.as_ref().and_then(|logged| logged.get("message")?.as_str());
    message.unwrap_or(line).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_line_is_told_by_its_message() {
        assert_eq!(
            message(r#"{"level":"INFO","message":"all is well","count":3}"#),
            "all is well"
        );
        assert_eq!(message("32 added"), "32 added");
        assert_eq!(message("7"), "7");
    }

    #[tokio::test]
    async fn a_command_that_fails_is_told_by_its_last_line() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo one; echo two >&2; exit 3"]);
        let error = run("x import".to_owned(), command).await.unwrap_err().to_string();
        assert_eq!(error, "x import failed: two");
    }
}

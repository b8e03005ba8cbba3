//! Processes that outlive the one that starts them, known again by pid and start time.

use std::fs::{self, OpenOptions};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal};
use serde::{Deserialize, Serialize};
use sysinfo::{ProcessRefreshKind, ProcessStatus, ProcessesToUpdate, System};
use tokio::time::{Instant, sleep};

use crate::error::StackError;

/// A process, also after its number has been given to another: start times tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Process {
    /// Its number; it leads a group of the same number.
    pub pid: u32,
    /// When it started, in seconds since 1970 as the kernel counts them.
    pub started: u64,
}

impl Process {
    /// The process that this code runs in.
    pub fn current() -> Process {
        let pid = std::process::id();
        Process {
            pid,
            started: look(pid).map_or(0, |(started, _)| started),
        }
    }

    /// Whether it is there and has not ended.
    pub fn is_running(&self) -> bool {
        // The kernel counts from boot, and its idea of when that was may move by a second with the clock.
        look(self.pid).is_some_and(|(started, ended)| started.abs_diff(self.started) <= 2 && !ended)
    }

    /// Sends a signal, if it still runs.
    pub fn signal(&self, signal: Signal) {
        if let Some(pid) = self.known() {
            // It may end between the look and the signal, and then there is nothing left to do.
            let _ = rustix::process::kill_process(pid, signal);
        }
    }

    /// SIGKILL to it and its group, as a crash would.
    pub fn kill(&self) {
        if let Some(pid) = self.known() {
            let _ = rustix::process::kill_process_group(pid, Signal::KILL);
            let _ = rustix::process::kill_process(pid, Signal::KILL);
        }
    }

    /// Waits until it has ended, at most so long; says whether it has.
    pub async fn ended_within(&self, limit: Duration) -> bool {
        let deadline = Instant::now() + limit;
        while self.is_running() {
            if Instant::now() >= deadline {
                return false;
            }
            sleep(Duration::from_millis(20)).await;
        }
        true
    }

    fn known(&self) -> Option<Pid> {
        if !self.is_running() {
            return None;
        }
        i32::try_from(self.pid).ok().and_then(Pid::from_raw)
    }
}

/// Start time, and whether it has ended and only waits to be collected.
fn look(pid: u32) -> Option<(u64, bool)> {
    let pid = sysinfo::Pid::from_u32(pid);
    let mut system = System::new().ok()?;
    system.refresh_processes_specifics(ProcessesToUpdate::Some(&[pid]), true, ProcessRefreshKind::nothing());
    let found = system.process(pid)?;
    Some((
        found.start_time(),
        matches!(found.status(), ProcessStatus::Zombie | ProcessStatus::Dead),
    ))
}

/// Starts `command` in a process group of its own (so that Ctrl-C here does not reach it), with output appended to
/// `log` and no input. It goes on when this process ends.
///
/// # Errors
/// When the log cannot be opened or the program cannot be started.
pub fn spawn(mut command: Command, log: &Path) -> Result<Process, StackError> {
    if let Some(folder) = log.parent() {
        fs::create_dir_all(folder).map_err(StackError::io("making", folder))?;
    }
    let output = OpenOptions::new()
        .create(true)
        .append(true)
        .open(log)
        .map_err(StackError::io("opening", log))?;
    let errors = output.try_clone().map_err(StackError::io("opening", log))?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(output)
        .stderr(errors)
        .process_group(0)
        .spawn()
        .map_err(StackError::io("starting", Path::new(command.get_program())))?;
    let pid = child.id();
    let started = look(pid).map_or(0, |(started, _)| started);
    // Collects it if it ends before we do; a thread, since no runtime outlives a test.
    thread::spawn(move || child.wait());
    Ok(Process { pid, started })
}

/// The last line of a log that says something, for an error's text.
pub fn last_line(log: &Path) -> String {
    let text = fs::read(log)
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .unwrap_or_default();
    let telling = |line: &&str| {
        ["FATAL", "ERROR", "Error", "error", "Exception"]
            .iter()
            .any(|word| line.contains(word))
    };
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let recent = lines.iter().rev().take(40).copied();
    let line = recent
        .clone()
        .find(telling)
        .or_else(|| recent.clone().next())
        .unwrap_or("it said nothing");
    line.chars().take(300).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sleeper() -> Process {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new("sleep");
        command.arg("60");
        spawn(command, &folder.path().join("log")).unwrap()
    }

    #[tokio::test]
    async fn a_process_is_known_by_number_and_start_time() {
        let process = sleeper();
        assert!(process.is_running());
        let earlier = Process {
            started: process.started - 100,
            ..process
        };
        assert!(!earlier.is_running(), "another process under the same number");
        earlier.kill();
        assert!(process.is_running(), "a stranger is not killed");
        process.kill();
        assert!(process.ended_within(Duration::from_secs(10)).await);
    }

    #[test]
    fn an_error_in_a_log_is_found_above_what_follows_it() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("log");
        fs::write(&log, "starting\nERROR no room\nshutting down\n\n").unwrap();
        assert_eq!(last_line(&log), "ERROR no room");
        assert_eq!(last_line(&folder.path().join("none")), "it said nothing");
    }
}

//! `make ps` and `make logs`.

use std::fs;
use std::net::{Ipv4Addr, TcpStream};

use super::RUN;
use super::table::{line, names};
use crate::error::StackError;
use crate::layout::Layout;
use crate::run::{Entry, State};

/// How many lines of each log are shown.
const LINES: usize = 20;

/// Prints what runs, and what should and does not.
///
/// # Errors
/// When the run folder cannot be found.
pub fn ps() -> Result<(), StackError> {
    let layout = Layout::of_checkout()?;
    let state = State::read(&layout.run(RUN));
    if state.processes.is_empty() {
        println!("nothing runs: make up");
        return Ok(());
    }
    for name in names() {
        if let Some(entry) = state.processes.get(name) {
            print!("{:<14}{}", condition(entry), line(layout.root(), name, entry));
        }
    }
    Ok(())
}

fn condition(entry: &Entry) -> &'static str {
    if !entry.process.is_running() {
        return "ended";
    }
    let port = entry.ports.first().copied().unwrap_or(0);
    if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
        "running"
    } else {
        "not listening"
    }
}

/// Prints the last lines of one log, or of all.
///
/// # Errors
/// When there is nothing of this name, or the log cannot be read.
pub fn logs(of: Option<&str>) -> Result<(), StackError> {
    let layout = Layout::of_checkout()?;
    let state = State::read(&layout.run(RUN));
    if let Some(unknown) = of.filter(|&name| !state.processes.contains_key(name)) {
        let known: Vec<&str> = state.processes.keys().map(String::as_str).collect();
        let reason = format!("nothing of this name was started ({})", known.join(", "));
        return Err(StackError::Step {
            what: format!("showing the log of {unknown}"),
            reason,
        });
    }
    for name in names().filter(|name| of.is_none_or(|of| of == *name)) {
        let Some(entry) = state.processes.get(name) else {
            continue;
        };
        let text = fs::read(&entry.log).map_err(StackError::io("reading", &entry.log))?;
        let text = String::from_utf8_lossy(&text);
        let lines: Vec<&str> = text.lines().collect();
        println!("== {name}: {}", entry.log.display());
        for line in lines.iter().skip(lines.len().saturating_sub(LINES)) {
            println!("{line}");
        }
    }
    Ok(())
}

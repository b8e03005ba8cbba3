//! `make down`.

use std::collections::BTreeSet;

use rustix::process::Signal;

use super::RUN;
use super::table::names;
use crate::error::StackError;
use crate::layout::Layout;
use crate::run::Run;
use crate::servers::{blocking, stop};

/// Stops everything, the last that was started first. With `wipe`, removes what is stored too.
///
/// # Errors
/// When a process does not end.
pub async fn down(wipe: bool) -> Result<(), StackError> {
    let layout = Layout::of_checkout()?;
    let opened = layout.clone();
    let run = blocking(move || Run::open(&opened, RUN)).await?;
    // What this version of the table no longer has goes first.
    let started: BTreeSet<String> = run.state().processes.into_keys().collect();
    let mut order: Vec<String> = started
        .into_iter()
        .filter(|name| names().all(|known| known != name))
        .collect();
    order.extend(names().rev().map(str::to_owned));
    for name in &order {
        let Some(entry) = run.entry(name) else { continue };
        if entry.process.is_running() {
            println!("stopping {name}");
            // Postgres would wait for its clients on SIGTERM.
            let signal = if name == "postgres" { Signal::INT } else { Signal::TERM };
            stop(name, entry.process, signal).await?;
        }
        run.change(|state| drop(state.processes.remove(name.as_str())))?;
    }
    if wipe {
        run.wipe(&layout).await?;
    }
    println!(
        "everything is stopped{}",
        if wipe { " and removed" } else { "; what is stored stays" }
    );
    Ok(())
}

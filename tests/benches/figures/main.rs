//! `make bench`: figures as ratios within one run, as a table and as JSON.
//!
//! `cargo bench --package system-tests --bench figures -- [--json FILE]`

mod event;
mod generator;

use std::path::PathBuf;
use std::process::ExitCode;

use serde::Serialize;

/// One line of the table.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Figure {
    what: String,
    value: f64,
    unit: &'static str,
    /// The most that it may be, where an aim was set.
    #[serde(skip_serializing_if = "Option::is_none")]
    at_most: Option<f64>,
}

fn main() -> ExitCode {
    let json = match arguments() {
        Ok(json) => json,
        Err(usage) => {
            eprintln!("{usage}");
            return ExitCode::from(2);
        }
    };
    let mut figures = event::figures();
    match generator::figures() {
        Ok(of_generator) => figures.extend(of_generator),
        Err(error) => {
            eprintln!("the generator cannot be measured: {error}");
            return ExitCode::FAILURE;
        }
    }
    let width = figures.iter().map(|figure| figure.what.len()).max().unwrap_or(0);
    for figure in &figures {
        let aim = figure
            .at_most
            .map_or_else(String::new, |most| format!("  (at most {most})"));
        println!("{:width$}  {:>10.2} {}{aim}", figure.what, figure.value, figure.unit);
    }
    if let Some(path) = json {
        let written = serde_json::to_string_pretty(&figures)
            .map_err(std::io::Error::other)
            .and_then(|text| std::fs::write(&path, text + "\n"));
        if let Err(error) = written {
            eprintln!("{}: {error}", path.display());
            return ExitCode::FAILURE;
        }
    }
    let missed: Vec<_> = figures
        .iter()
        .filter(|figure| figure.at_most.is_some_and(|most| figure.value > most))
        .collect();
    for figure in &missed {
        eprintln!("missed: {} is {:.2}", figure.what, figure.value);
    }
    if missed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn arguments() -> Result<Option<PathBuf>, &'static str> {
    // Cargo passes `--bench` to every bench.
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    match (arguments.next().as_deref(), arguments.next(), arguments.next()) {
        (None, None, None) => Ok(None),
        (Some("--json"), Some(path), None) => Ok(Some(PathBuf::from(path))),
        _ => Err("usage: figures [--json FILE]"),
    }
}

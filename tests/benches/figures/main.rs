//! `make bench`: figures as ratios within one run, as a table and as JSON.
//!
//! `cargo bench --package system-tests --bench figures -- [--json FILE] [--only PART]`

mod batches;
mod event;
mod figure;
mod gateway;
mod generator;
mod import;
mod issuer;
mod nginx;
mod scans;
mod service;
mod upstream;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use figure::Figure;

type Part = (&'static str, fn() -> Result<Vec<Figure>, Box<dyn Error>>);

/// In the order of the table.
const PARTS: [Part; 6] = [
    ("event", event::figures),
    ("generator", generator::figures),
    ("gateway", gateway::figures),
    ("service", service::figures),
    ("scans", scans::figures),
    ("import", import::figures),
];

fn main() -> ExitCode {
    let arguments = match Arguments::read() {
        Ok(arguments) => arguments,
        Err(usage) => {
            eprintln!("{usage}");
            return ExitCode::from(2);
        }
    };
    let mut figures = Vec::new();
    for (name, measure) in PARTS {
        if arguments.only.as_deref().is_some_and(|only| only != name) {
            continue;
        }
        match measure() {
            Ok(measured) => figures.extend(measured),
            Err(error) => {
                eprintln!("{name} cannot be measured: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    figure::print(&figures);
    if let Some(path) = arguments.json {
        let written = serde_json::to_string_pretty(&figures)
            .map_err(std::io::Error::other)
            .and_then(|text| std::fs::write(&path, text + "\n"));
        if let Err(error) = written {
            eprintln!("{}: {error}", path.display());
            return ExitCode::FAILURE;
        }
    }
    let missed: Vec<_> = figures.iter().filter(|figure| figure.is_missed()).collect();
    for figure in &missed {
        eprintln!("missed: {figure}");
    }
    if missed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

#[derive(Default)]
struct Arguments {
    json: Option<PathBuf>,
    only: Option<String>,
}

impl Arguments {
    fn read() -> Result<Self, String> {
        let parts = PARTS.map(|(name, _)| name).join("|");
        let usage = format!("usage: figures [--json FILE] [--only {parts}]");
        let mut read = Self::default();
        // Cargo passes `--bench` to every bench.
        let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
        while let Some(name) = arguments.next() {
            let value = arguments.next().ok_or_else(|| usage.clone())?;
            match name.as_str() {
                "--json" => read.json = Some(value.into()),
                "--only" if PARTS.iter().any(|(part, _)| *part == value) => read.only = Some(value),
                _ => return Err(usage),
            }
        }
        Ok(read)
    }
}

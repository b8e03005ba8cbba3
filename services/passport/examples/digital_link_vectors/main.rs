//! Measures the parser on vectors that others wrote: `make measure CORPORA=<folder>`.
//!
//! `cargo run --package passport --example digital_link_vectors -- <folder with vectors.json>`
mod elements;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use jiff::civil::Date;
use passport::domain::{Gtin, LinkError, ScannedItem, digital_link};
use serde::Deserialize;

use elements::Elements;

/// The file as GS1's own engine has it. A vector is a list: whether it is valid, the link, and what it means.
#[derive(Deserialize)]
struct Vectors {
    #[serde(rename = "test_parseDLuri")]
    read: Vec<(bool, String, String)>,
    #[serde(rename = "test_testGenerateDLuri")]
    written: Vec<(bool, serde_json::Value, String, String)>,
    #[serde(rename = "lint_csum")]
    check_digits: Vec<CheckDigit>,
}

#[derive(Deserialize)]
struct CheckDigit {
    pass: bool,
    value: String,
}

/// How many there were, and how many came out otherwise.
#[derive(Default)]
struct Tally {
    all: usize,
    different: Vec<String>,
}

impl Tally {
    fn add(&mut self, outcome: Result<(), String>) {
        self.all += 1;
        self.different.extend(outcome.err());
    }
}

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        eprintln!("say in which folder vectors.json is");
        return ExitCode::from(2);
    };
    let path = Path::new(&folder).join("vectors.json");
    let read = std::fs::read(&path).map_err(|error| error.to_string());
    let vectors: Vectors = match read.and_then(|text| serde_json::from_slice(&text).map_err(|error| error.to_string()))
    {
        Ok(vectors) => vectors,
        Err(error) => {
            eprintln!("{}: {error}", path.display());
            return ExitCode::FAILURE;
        }
    };
    let tallies = measure(&vectors);
    let mut right = true;
    for (what, tally) in &tallies {
        println!("{what}: {} of {}", tally.all - tally.different.len(), tally.all);
        for difference in &tally.different {
            println!("  {difference}");
            right = false;
        }
    }
    if right { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn measure(vectors: &Vectors) -> BTreeMap<&'static str, Tally> {
    let mut tallies: BTreeMap<&'static str, Tally> = BTreeMap::new();
    let mut add = |what, outcome| tallies.entry(what).or_default().add(outcome);
    for (valid, link, meaning) in &vectors.read {
        if !valid && vectors.read.iter().any(|(valid, other, _)| *valid && other == link) {
            // The engine was asked to be strict about numbers that are no keys (yet), which is the caller's choice.
            add("also listed as valid, judged as that", Ok(()));
        } else if !valid {
            add("invalid, refused", refused(link));
        } else if !link.contains("/01/") && meaning.starts_with("^01") {
            // Names in place of numbers (`/gtin/`) were in version 1.0 of the standard and are no longer.
            add("key by its name, refused", refused(link));
        } else if let Some(meaning) = meaning.strip_prefix("^01") {
            let meaning = format!("01{meaning}");
            add("key 01, read", means(link, &Elements::of_bar_code(&meaning)));
        } else {
            add("other primary key, refused as no product", no_product(link));
        }
    }
    for (valid, _, elements, link) in &vectors.written {
        // What cannot be written has no link that could be read.
        if *valid && link.contains("/01/") {
            add(
                "written by GS1's engine, key 01, read",
                means(link, &Elements::of_text(elements)),
            );
        } else if *valid {
            add("written by GS1's engine, other primary key, refused", no_product(link));
        }
    }
    for CheckDigit { pass, value } in &vectors.check_digits {
        if matches!(value.len(), 8 | 12 | 13 | 14) {
            let same = Gtin::parse(value).is_ok() == *pass;
            add(
                "check digit",
                same.then_some(()).ok_or_else(|| format!("{value}: {pass}")),
            );
        }
    }
    tallies
}

fn refused(link: &str) -> Result<(), String> {
    match read(link) {
        Ok(_) => Err(format!("{link}: should be refused")),
        Err(_) => Ok(()),
    }
}

fn no_product(link: &str) -> Result<(), String> {
    match read(link) {
        Err(LinkError::NotAProduct) => Ok(()),
        other => Err(format!("{link}: should be no product's link, and is {other:?}")),
    }
}

/// Whether the link is read with this meaning: the four keys in their fields, all of them in `raw`.
fn means(link: &str, expected: &Elements) -> Result<(), String> {
    let item = read(link).map_err(|error| format!("{link}: {error}"))?;
    let fields = [
        ("01", Some(item.gtin.as_str())),
        ("22", item.variant.as_deref()),
        ("10", item.lot.as_deref()),
        ("21", item.serial.as_deref()),
    ];
    for (key, value) in fields {
        if value != expected.get(key) {
            return Err(format!("{link}: {key} is {value:?}"));
        }
    }
    let day = expected
        .get("17")
        .map(|text| digital_link_day(text).ok_or("17 of the vector"));
    if day.transpose()? != item.expiry {
        return Err(format!("{link}: 17 is {:?}", item.expiry));
    }
    // Numbers that are no application identifiers are passed over, and not kept.
    let kept = Elements::of_canonical(&item.raw)?;
    if kept == expected.known() {
        Ok(())
    } else {
        Err(format!("{link}: kept as {}", item.raw))
    }
}

fn digital_link_day(text: &str) -> Option<Date> {
    passport::domain::expiry::parse(text, today()).ok()
}

fn read(link: &str) -> Result<ScannedItem, LinkError> {
    digital_link::read(link, today())
}

/// A fixed day: figures are to be the same next year.
fn today() -> Date {
    jiff::civil::date(2026, 11, 22)
}

//! `passport import openfoodfacts` against a bare `COPY` of the same file, and the memory that it holds for a small and
//! for a large file.
//!
//! The import runs as the process that a person would start, into an empty catalog; it reads every line, checks it, keeps
//! one row and one event of it, and notes how far it is. COPY only keeps the line: as one text, which is the least that
//! can be done with it, and as a text for each of its columns.
mod file;

use std::fmt;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use local_stack::testing::{Database, servers};
use runtime::config::{Environment, Secret};
use runtime::migrate::{MigrateError, MigrateSettings, migrate};
use runtime::postgres::Schema;
use system_tests::pairs::median;
use tokio::io::AsyncReadExt;
use tokio_postgres::NoTls;

use crate::figure::Figure;
use crate::generator::watch;

/// Products in the files, each a different one.
const SMALL: u32 = 20_000;
const LARGE: u32 = 200_000;

const ROUNDS: usize = 3;

/// Of COPY's speed.
const LEAST: f64 = 0.4;

/// Memory may differ by what batches happen to hold, not by the file.
const MEMORY_AIM: f64 = 1.25;

/// Anything that keeps this from being measured.
type Failure = Box<dyn std::error::Error>;

pub fn figures() -> Result<Vec<Figure>, Failure> {
    tokio::runtime::Runtime::new()?.block_on(measure())
}

async fn measure() -> Result<Vec<Figure>, Failure> {
    let folder = tempfile::tempdir()?;
    let (small, large) = (folder.path().join("small.tsv"), folder.path().join("large.tsv"));
    file::write(&small, SMALL)?;
    file::write(&large, LARGE)?;
    let (mut imports, mut peaks) = (Vec::new(), Vec::new());
    let mut copies = [Into::OneText, Into::ItsColumns].map(|into| (into, Vec::new(), Vec::new()));
    for _ in 0..ROUNDS {
        let (import, peak) = import(&database().await?, &large, LARGE).await?;
        imports.push(import.as_secs_f64());
        peaks.push(peak);
        for (into, times, ratios) in &mut copies {
            let copy = copy(&database().await?, &large, LARGE, *into).await?;
            times.push(copy.as_secs_f64());
            ratios.push(copy.as_secs_f64() / import.as_secs_f64());
        }
    }
    let (_, small_peak) = import(&database().await?, &small, SMALL).await?;
    let large_peak = median(&mut peaks);
    let rate = |seconds: &mut [f64]| f64::from(LARGE) / median(seconds);
    let mut figures = vec![Figure::new("import of an export", rate(&mut imports), "lines/s")];
    for (into, mut times, mut ratios) in copies {
        let copy = format!("bare COPY of the same file into {into}");
        figures.push(Figure::new(format!("speed of the import : of {copy}"), median(&mut ratios), "x").at_least(LEAST));
        figures.push(Figure::new(copy, rate(&mut times), "lines/s"));
    }
    figures.extend([
        Figure::new("import of 200,000 lines, peak memory", large_peak, "MB"),
        Figure::new("peak memory of 200,000 lines : of 20,000", large_peak / small_peak, "x").at_most(MEMORY_AIM),
    ]);
    Ok(figures)
}

/// What COPY fills.
#[derive(Clone, Copy)]
enum Into {
    OneText,
    ItsColumns,
}

impl Into {
    fn columns(self) -> usize {
        match self {
            Self::OneText => 1,
            Self::ItsColumns => file::COLUMNS,
        }
    }

    /// One text: a form that gives no character of the lines a meaning, with two that do not stand in them.
    fn form(self) -> &'static str {
        match self {
            Self::OneText => "(FORMAT csv, DELIMITER E'\\x01', QUOTE E'\\x02', HEADER)",
            Self::ItsColumns => "(FORMAT text, HEADER)",
        }
    }
}

impl fmt::Display for Into {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.columns() {
            1 => out.write_str("one text"),
            columns => write!(out, "{columns} texts"),
        }
    }
}

async fn database() -> Result<Database, Failure> {
    let migrated = async |database: &Database| -> Result<(), MigrateError> {
        let settings = MigrateSettings::for_url(Secret::new(database.owner_url("passport")));
        let schema = Schema::of("passport");
        migrate(schema, &settings, Environment::Test, passport::migrations())
            .await
            .map(drop)
    };
    Ok(servers().await?.database("import", migrated).await?)
}

async fn import(database: &Database, file: &Path, lines: u32) -> Result<(Duration, f64), Failure> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_passport-under-test"));
    command
        .args(["import", "openfoodfacts"])
        .arg(file)
        .env_clear()
        .envs([
            ("APP_ENV", "test"),
            ("LOG", "warn"),
            ("DATABASE_URL", &database.url("passport")),
        ])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .current_dir(std::env::temp_dir());
    let (took, peak) = watch(&mut command)?;
    count(database, "passport.products", lines).await?;
    Ok((took, peak))
}

async fn copy(database: &Database, path: &Path, lines: u32, into: Into) -> Result<Duration, Failure> {
    let client = connect(database).await?;
    let columns: Vec<String> = (0..into.columns())
        .map(|number| format!("column_{number} text"))
        .collect();
    client
        .batch_execute(&format!("CREATE TABLE passport.bare ({})", columns.join(", ")))
        .await?;
    let start = Instant::now();
    let into = client
        .copy_in(&format!("COPY passport.bare FROM STDIN WITH {}", into.form()))
        .await?;
    let mut into = std::pin::pin!(into);
    let mut from = tokio::fs::File::open(path).await?;
    loop {
        let mut block = Vec::with_capacity(256 << 10);
        if from.read_buf(&mut block).await? == 0 {
            break;
        }
        futures_util::SinkExt::send(&mut into, io::Cursor::new(block)).await?;
    }
    into.finish().await?;
    let took = start.elapsed();
    count(database, "passport.bare", lines).await?;
    Ok(took)
}

/// Both sides must have kept every line.
async fn count(database: &Database, table: &str, lines: u32) -> Result<(), Failure> {
    let row = connect(database)
        .await?
        .query_one(&format!("SELECT count(*) FROM {table}"), &[])
        .await?;
    if row.try_get::<_, i64>(0)? != i64::from(lines) {
        return Err(format!("{table} does not have {lines} rows").into());
    }
    Ok(())
}

async fn connect(database: &Database) -> Result<tokio_postgres::Client, Failure> {
    let (client, connection) = tokio_postgres::connect(&database.superuser_url(), NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

//! `passport import openfoodfacts` against a bare `COPY` of the same file into a plain table of texts, and the memory
//! that it holds for a small and for a large file.
//!
//! The import runs as the process that a person would start, into an empty catalog; it reads every line, checks it, keeps
//! one row and one event of it, and notes how far it is. COPY only keeps the line.
mod file;

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

/// The import may take as many times as long as COPY.
const AIM: f64 = 2.5;

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
    let (mut imports, mut copies, mut ratios, mut peaks) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (import, peak) = import(&database().await?, &large, LARGE).await?;
        let copy = copy(&database().await?, &large, LARGE).await?;
        imports.push(import.as_secs_f64());
        copies.push(copy.as_secs_f64());
        ratios.push(import.as_secs_f64() / copy.as_secs_f64());
        peaks.push(peak);
    }
    let (_, small_peak) = import(&database().await?, &small, SMALL).await?;
    let large_peak = median(&mut peaks);
    let rate = |seconds: &mut [f64]| f64::from(LARGE) / median(seconds);
    Ok(vec![
        Figure::new("import of an export", rate(&mut imports), "lines/s"),
        Figure::new("bare COPY of the same file", rate(&mut copies), "lines/s"),
        Figure::new("time of the import : of bare COPY", median(&mut ratios), "x").at_most(AIM),
        Figure::new("import of 200,000 lines, peak memory", large_peak, "MB"),
        Figure::new("peak memory of 200,000 lines : of 20,000", large_peak / small_peak, "x").at_most(MEMORY_AIM),
    ])
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

async fn copy(database: &Database, path: &Path, lines: u32) -> Result<Duration, Failure> {
    let client = connect(database).await?;
    let columns: Vec<String> = (0..file::COLUMNS)
        .map(|number| format!("column_{number} text"))
        .collect();
    client
        .batch_execute(&format!("CREATE TABLE passport.bare ({})", columns.join(", ")))
        .await?;
    let start = Instant::now();
    let into = client
        .copy_in("COPY passport.bare FROM STDIN WITH (FORMAT text, HEADER)")
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

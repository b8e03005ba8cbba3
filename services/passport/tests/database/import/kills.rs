//! An import that is killed at any point and begun again leaves what an undisturbed one leaves: the same catalog, the
//! same events, the same list of rejected lines.
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use local_stack::testing::Database;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::sample::export;
use super::{catalog, events};
use crate::{PATIENCE, database, pool};

const PASSPORT: &str = env!("CARGO_BIN_EXE_passport");

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_import_is_taken_up_again_and_ends_the_same() {
    let (file, rejected) = export(40_000);
    let folder = tempfile::tempdir().unwrap();
    let undisturbed = database().await;
    let list = folder.path().join("undisturbed");
    let start = Instant::now();
    assert!(begin(&undisturbed, file.path(), &list).wait().unwrap().success());
    let whole = start.elapsed();
    let (expected, told) = (catalog(&pool(&undisturbed)).await, events(&pool(&undisturbed)).await);
    assert_eq!(lines(&list) as u64, rejected.values().sum::<u64>());

    let killed = database().await;
    let seed = rand::random();
    println!("seed {seed}");
    let mut random = StdRng::seed_from_u64(seed);
    let list_of_killed = folder.path().join("killed");
    let (mut kills, mut places) = (0, BTreeMap::new());
    loop {
        let mut import = begin(&killed, file.path(), &list_of_killed);
        let pause = whole.mul_f64(random.random_range(0.02..0.5));
        if let Some(status) = ended_within(&mut import, pause).await {
            assert!(status.success(), "after {kills} kills, seed {seed}");
            break;
        }
        import.kill().unwrap();
        import.wait().unwrap();
        kills += 1;
        *places.entry(position(&killed).await).or_insert(0) += 1;
    }
    assert!(kills >= 3, "only {kills} kills (seed {seed})");
    assert!(
        places.len() >= 2,
        "every kill fell into the same batch: {places:?} (seed {seed})"
    );

    assert_eq!(catalog(&pool(&killed)).await, expected, "{kills} kills, seed {seed}");
    assert_eq!(events(&pool(&killed)).await, told, "{kills} kills, seed {seed}");
    assert_eq!(
        std::fs::read_to_string(&list_of_killed).unwrap(),
        std::fs::read_to_string(&list).unwrap(),
        "{kills} kills, seed {seed}"
    );
}

fn begin(database: &Database, file: &Path, list: &Path) -> Child {
    Command::new(PASSPORT)
        .args(["import", "openfoodfacts"])
        .arg(file)
        .args(["--batch-lines", "1000", "--rejects"])
        .arg(list)
        .env_clear()
        .envs([
            ("APP_ENV", "test"),
            ("LOG", "warn"),
            ("DATABASE_URL", &database.url("passport")),
            ("DATABASE_CONNECT_MS", &PATIENCE.as_millis().to_string()),
        ])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

async fn ended_within(import: &mut Child, pause: Duration) -> Option<std::process::ExitStatus> {
    let start = Instant::now();
    loop {
        if let Some(status) = import.try_wait().unwrap() {
            return Some(status);
        }
        if start.elapsed() >= pause {
            return None;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// Where the import was cut off; it may not even have begun.
async fn position(database: &Database) -> Option<i64> {
    let client = pool(database).get().await.unwrap();
    let row = client.query_opt("SELECT position FROM imports", &[]).await.unwrap();
    row.map(|row| row.get(0))
}

fn lines(path: &Path) -> usize {
    std::fs::read_to_string(path).unwrap().lines().count()
}

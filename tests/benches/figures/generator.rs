//! Time and memory of the generator on the project's own contracts.

use std::error::Error;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use system_tests::pairs::median;
use system_tests::system::top;

use crate::figure::Figure;

const RUNS: usize = 5;

pub fn figures() -> Result<Vec<Figure>, Box<dyn Error>> {
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--release", "--package", "codegen"])
        .current_dir(top())
        .status()?;
    if !built.success() {
        return Err("it does not build".into());
    }
    let binary = top().join("target/release/codegen");
    let (mut seconds, mut megabytes) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        // `check` does all the work of `generate` and writes nothing.
        let (time, memory) = run(&binary)?;
        seconds.push(time.as_secs_f64());
        megabytes.push(memory);
    }
    Ok(vec![
        Figure::new("codegen check, all contracts", median(&mut seconds), "s"),
        Figure::new("codegen check, peak memory", median(&mut megabytes), "MB"),
    ])
}

/// How long it takes, and the most memory that it held: the kernel's own high-water mark, read as long as it runs.
fn run(binary: &Path) -> io::Result<(Duration, f64)> {
    watch(
        Command::new(binary)
            .arg("check")
            .current_dir(top())
            .stdout(Stdio::null()),
    )
}

/// Runs a command to its orderly end.
pub fn watch(command: &mut Command) -> io::Result<(Duration, f64)> {
    let start = Instant::now();
    let mut child = command.spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0.0_f64;
    loop {
        let ended = child.try_wait()?;
        if let Some(ended) = ended {
            return if ended.success() {
                Ok((start.elapsed(), most))
            } else {
                Err(io::Error::other(format!(
                    "a command that is measured ended with {ended}"
                )))
            };
        }
        most = most.max(high_water_mark(&status).unwrap_or(0.0));
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn high_water_mark(status: &str) -> Option<f64> {
    let text = std::fs::read_to_string(status).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes / 1024.0)
}

use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// How often a line is logged where nobody watches.
const EVERY: Duration = Duration::from_secs(10);

/// Shows how far an import is: a bar on a terminal, log lines elsewhere.
pub(super) enum Progress {
    Bar(ProgressBar),
    Log { length: u64, last: Instant },
}

impl Progress {
    /// For a file of so many bytes on the disk.
    pub fn new(length: u64) -> Self {
        if !std::io::stderr().is_terminal() {
            return Self::Log {
                length,
                last: Instant::now(),
            };
        }
        let bar = ProgressBar::new(length);
        let template = "{wide_bar} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left, {msg}";
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        Self::Bar(bar)
    }

    /// So many bytes were read, and so many lines have taken effect.
    pub fn at(&mut self, read: u64, lines: u64) {
        match self {
            Self::Bar(bar) => {
                bar.set_position(read);
                bar.set_message(format!("{lines} lines"));
            }
            Self::Log { length, last } if last.elapsed() >= EVERY => {
                *last = Instant::now();
                tracing::info!(count = lines, offset = read, limit = *length, "importing");
            }
            Self::Log { .. } => {}
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Self::Bar(bar) = self {
            bar.finish_and_clear();
        }
    }
}

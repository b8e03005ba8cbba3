use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// How often a line is logged where nobody watches.
const EVERY: Duration = Duration::from_secs(10);

/// Shows how far an import is: a bar on a terminal, log lines elsewhere.
pub(super) enum Progress {
    Bar { bar: ProgressBar, moved: bool },
    Log { length: u64, pace: Pace },
}

/// How far an import is.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// Bytes read of the file as it lies on the disk.
    pub read: u64,
    /// Lines that have taken effect.
    pub lines: u64,
    /// Lines of them that were no products.
    pub rejected: u64,
}

impl Progress {
    /// For a file of so many bytes on the disk.
    pub fn new(length: u64) -> Self {
        if !std::io::stderr().is_terminal() {
            let pace = Pace::new(EVERY, Instant::now());
            return Self::Log { length, pace };
        }
        let bar = ProgressBar::new(length);
        let template = "{wide_bar} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left, {msg}";
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        Self::Bar { bar, moved: false }
    }

    /// So far is it now.
    pub fn at(&mut self, place: Place) {
        let Place { read, lines, rejected } = place;
        match self {
            Self::Bar { bar, moved } => {
                bar.set_position(read);
                bar.set_message(format!("{lines} lines, {rejected} rejected"));
                // An import that goes on was not that fast: what an earlier one has read is no part of the speed.
                if !std::mem::replace(moved, true) {
                    bar.reset_eta();
                }
            }
            Self::Log { length, pace } => {
                if let Some(rate) = pace.due(Instant::now(), lines) {
                    tracing::info!(
                        count = lines,
                        rejected,
                        rate,
                        offset = read,
                        limit = *length,
                        "importing: lines, of them rejected, lines a second, bytes of the file"
                    );
                }
            }
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Self::Bar { bar, .. } = self {
            bar.finish_and_clear();
        }
    }
}

/// When the next line is due, and how fast it went since the last one.
pub(super) struct Pace {
    every: Duration,
    since: Instant,
    /// None before the first batch: an import that goes on begins somewhere in the file.
    lines: Option<u64>,
}

impl Pace {
    fn new(every: Duration, now: Instant) -> Self {
        let (since, lines) = (now, None);
        Self { every, since, lines }
    }

    /// Lines a second since the last time, if it is time to tell.
    fn due(&mut self, now: Instant, lines: u64) -> Option<u64> {
        let Some(before) = self.lines else {
            (self.since, self.lines) = (now, Some(lines));
            return None;
        };
        let passed = now.duration_since(self.since);
        if passed < self.every {
            return None;
        }
        (self.since, self.lines) = (now, Some(lines));
        let passed = u64::try_from(passed.as_millis()).unwrap_or(u64::MAX).max(1);
        Some(lines.saturating_sub(before).saturating_mul(1000) / passed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_speed_is_that_of_this_import_and_not_of_the_one_that_was_cut_off() {
        let begun = Instant::now();
        let at = |seconds| begun + Duration::from_secs(seconds);
        let mut pace = Pace::new(EVERY, begun);
        // Two million lines had been done before.
        assert_eq!(pace.due(at(11), 2_005_000), None);
        assert_eq!(pace.due(at(20), 2_050_000), None);
        assert_eq!(pace.due(at(21), 2_055_000), Some(5_000));
        assert_eq!(pace.due(at(22), 2_060_000), None);
        assert_eq!(pace.due(at(41), 2_065_000), Some(500));
    }
}

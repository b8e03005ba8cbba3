//! How long something has run on a CPU, as the kernel's scheduler knows it.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Something that is scheduled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scheduled {
    /// All threads of a process that live now. What a thread ran that has ended is not known any more.
    Process(u32),
    /// One thread.
    Thread(PathBuf),
}

impl Scheduled {
    /// The thread that asks.
    ///
    /// # Errors
    /// Where there is no `/proc`.
    pub fn this_thread() -> io::Result<Self> {
        let thread = std::fs::read_link("/proc/thread-self")?;
        Ok(Self::Thread(Path::new("/proc").join(thread)))
    }

    /// How long it has run so far.
    ///
    /// # Errors
    /// When it has ended, or the kernel does not tell.
    pub fn time(&self) -> io::Result<Duration> {
        match self {
            Self::Thread(folder) => time_of(folder),
            Self::Process(id) => std::fs::read_dir(format!("/proc/{id}/task"))?
                .map(|entry| time_of(&entry?.path()))
                .sum(),
        }
    }
}

/// `schedstat` begins with the nanoseconds on a CPU (Documentation/scheduler/sched-stats.rst).
fn time_of(thread: &Path) -> io::Result<Duration> {
    let text = std::fs::read_to_string(thread.join("schedstat"))?;
    let nanoseconds = text.split_whitespace().next().and_then(|first| first.parse().ok());
    nanoseconds
        .map(Duration::from_nanos)
        .ok_or_else(|| io::Error::other("the kernel does not keep scheduler statistics"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_takes_time_and_sleep_takes_none() {
        let this = Scheduled::this_thread().expect("a thread");
        let before = this.time().expect("a time");
        std::thread::sleep(Duration::from_millis(300));
        let slept = this.time().expect("a time");
        let begun = std::time::Instant::now();
        while this.time().expect("a time") - slept < Duration::from_millis(30) {
            assert!(begun.elapsed() < Duration::from_secs(60), "work does not count");
        }
        assert!(slept - before < Duration::from_millis(30));
        let process = Scheduled::Process(std::process::id());
        assert!(process.time().expect("a time") >= slept);
    }
}

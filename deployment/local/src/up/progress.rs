//! Says what happens, and from time to time what is still being waited for.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How often it says what is waited for.
const REMINDER: Duration = Duration::from_secs(15);

/// Prints lines with the seconds since the start.
#[derive(Clone, Debug)]
pub struct Progress {
    start: Instant,
    open: Arc<Mutex<BTreeMap<String, String>>>,
}

impl Progress {
    /// Begins to count, and reminds for as long as the runtime lives.
    pub fn begin() -> Progress {
        let progress = Progress {
            start: Instant::now(),
            open: Arc::default(),
        };
        let reminding = progress.clone();
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(REMINDER).await;
                reminding.remind();
            }
        });
        progress
    }

    /// Something happens with `who`, and goes on.
    pub fn begins(&self, who: &str, what: &str) {
        self.print(who, what);
        self.open().insert(who.to_owned(), what.to_owned());
    }

    /// It is over.
    pub fn ends(&self, who: &str, what: &str) {
        self.print(who, what);
        self.open().remove(who);
    }

    /// As a function for the parts that know no more of progress than words: [`ready`](is_end) ends it.
    pub fn told(&self) -> impl Fn(&str, &str) + Send + Sync + use<> {
        let progress = self.clone();
        move |who, what| {
            if is_end(what) {
                progress.ends(who, what)
            } else {
                progress.begins(who, what)
            }
        }
    }

    fn remind(&self) {
        let waiting: Vec<String> = self
            .open()
            .iter()
            .map(|(who, what)| format!("{who} ({what})"))
            .collect();
        if !waiting.is_empty() {
            self.print("…", &format!("still at it: {}", waiting.join(", ")));
        }
    }

    fn print(&self, who: &str, what: &str) {
        println!("{:>6.1} s  {who:<9} {what}", self.start.elapsed().as_secs_f64());
    }

    fn open(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, String>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_end(what: &str) -> bool {
    matches!(what, "ready" | "runs already")
}

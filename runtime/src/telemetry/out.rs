use std::cell::RefCell;
use std::io::{self, Write};

use tracing_subscriber::fmt::MakeWriter;

/// Lines of a thread that gathers them are written when there are so many bytes, at the latest.
const FULL: usize = 16 * 1024;

thread_local! {
    static GATHERED: RefCell<Option<Gathered>> = const { RefCell::new(None) };
}

/// From now on this thread's log lines are written together, when it calls [`flush`]: it must do so again and again, and
/// at its end. A process that is killed loses the lines since then.
pub fn gather() {
    with(|gathered| {
        gathered.get_or_insert_default();
    });
}

/// Writes what this thread has gathered.
pub fn flush() {
    with(|gathered| {
        if let Some(gathered) = gathered {
            gathered.write_out();
        }
    });
}

/// Nothing for a thread whose locals are gone: what is dropped with them may log, too.
fn with<T>(use_of: impl FnOnce(&mut Option<Gathered>) -> T) -> Option<T> {
    GATHERED.try_with(|gathered| use_of(&mut gathered.borrow_mut())).ok()
}

/// Standard output, by way of what a thread gathers.
#[derive(Clone, Copy)]
pub(super) struct Out;

impl<'a> MakeWriter<'a> for Out {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        Self
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let gathered = with(|gathered| gathered.as_mut().map(|gathered| gathered.add(bytes)));
        match gathered.flatten() {
            Some(()) => Ok(bytes.len()),
            None => io::stdout().write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stdout().flush()
    }
}

#[derive(Default)]
struct Gathered(Vec<u8>);

impl Gathered {
    fn add(&mut self, line: &[u8]) {
        self.0.extend_from_slice(line);
        if self.0.len() >= FULL {
            self.write_out();
        }
    }

    fn write_out(&mut self) {
        if !self.0.is_empty() {
            // Nobody is left to tell when standard output is gone.
            let _ = io::stdout().write_all(&self.0);
            self.0.clear();
        }
    }
}

impl Drop for Gathered {
    fn drop(&mut self) {
        self.write_out();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_logs_when_a_thread_s_locals_are_gone_does_no_harm() {
        struct Last;
        impl Drop for Last {
            fn drop(&mut self) {
                gather();
                Out.write_all(b"").unwrap();
                flush();
            }
        }
        thread_local! {
            static LAST: Last = const { Last };
        }
        let ending = std::thread::spawn(|| {
            // Locals go in the reverse order of their first use.
            LAST.with(|_| ());
            gather();
        });
        // Otherwise the process is aborted.
        ending.join().unwrap();
    }
}

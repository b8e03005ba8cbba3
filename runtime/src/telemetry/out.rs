use std::cell::RefCell;
use std::io::{self, Write};

use tracing_subscriber::fmt::MakeWriter;

/// Lines of a thread that gathers them are written when there are so many bytes, at the latest.
const FULL: usize = 16 * 1024;

thread_local! {
    static GATHERED: RefCell<Option<Gathered>> = const { RefCell::new(None) };
}

/// From now on this thread's log lines are written together, when it calls [`flush`]: it must do so whenever it has
/// nothing else to do. A process that is killed loses the lines since then.
pub fn gather() {
    GATHERED.with_borrow_mut(|gathered| {
        gathered.get_or_insert_default();
    });
}

/// Writes what this thread has gathered.
pub fn flush() {
    GATHERED.with_borrow_mut(|gathered| {
        if let Some(gathered) = gathered {
            gathered.write_out();
        }
    });
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
        GATHERED.with_borrow_mut(|gathered| match gathered {
            Some(gathered) => gathered.add(bytes),
            None => io::stdout().write(bytes),
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stdout().flush()
    }
}

#[derive(Default)]
struct Gathered(Vec<u8>);

impl Gathered {
    fn add(&mut self, line: &[u8]) -> io::Result<usize> {
        self.0.extend_from_slice(line);
        if self.0.len() >= FULL {
            self.write_out();
        }
        Ok(line.len())
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

use std::collections::HashMap;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::sync::mpsc::{Receiver, Sender, channel};

use super::lines::{Line, Lines};
use super::opened::Opened;
use super::{BadHeader, Format, LeftOut, Rejected};
use crate::domain::{Gtin, Source};
use crate::store::StatedProduct;

/// A batch ends before it has its lines when its lines have so many bytes: memory does not grow with what a line holds.
const BYTES: u64 = 8 << 20;

/// What lines of the file say, in order.
pub(super) struct Batch {
    /// Products, each GTIN once: of lines about the same one the last holds.
    pub products: Vec<StatedProduct>,
    /// Lines about products of this batch that a later line of it speaks of too.
    pub repeated: u64,
    /// Lines that were not understood.
    pub rejected: Vec<(u64, Rejected)>,
    /// What products are without.
    pub left_out: LeftOut,
    /// How far the unpacked file is read with this batch, in bytes.
    pub position: u64,
    /// And in lines.
    pub line: u64,
    /// How far the file on the disk is read, in bytes.
    pub read: u64,
    /// Nothing follows.
    pub last: bool,
}

/// What comes from the reading thread.
pub(super) enum Read {
    /// First of all: whom to credit.
    Source(Source),
    Batch(Batch),
}

/// Why reading stopped.
#[derive(Debug, thiserror::Error)]
pub(super) enum ReadError {
    #[error(transparent)]
    File(#[from] io::Error),
    #[error(transparent)]
    Header(#[from] BadHeader),
}

/// Reads the file in a thread of its own, from the place where an earlier import of it ended.
pub(super) fn read<F: Format>(
    path: PathBuf,
    position: u64,
    line: u64,
    batch_lines: u64,
) -> Receiver<Result<Read, ReadError>> {
    // One batch is being written, one waits and one is being read.
    let (sender, receiver) = channel(1);
    tokio::task::spawn_blocking(move || {
        if let Err(error) = send::<F>(path, position, line, batch_lines, &sender) {
            // Nobody listens any more: whoever did has failed already.
            let _ = sender.blocking_send(Err(error));
        }
    });
    receiver
}

fn send<F: Format>(
    path: PathBuf,
    position: u64,
    line: u64,
    batch_lines: u64,
    to: &Sender<Result<Read, ReadError>>,
) -> Result<(), ReadError> {
    let read = Arc::new(AtomicU64::new(0));
    let mut lines = Lines::new(Opened::at(&path, Arc::clone(&read))?, 0);
    let format = match lines.next()? {
        Some(Line::Text(line)) => F::header(line)?,
        Some(Line::TooLong) => return Err(BadHeader::TooLong.into()),
        None => return Err(BadHeader::Empty.into()),
    };
    if to.blocking_send(Ok(Read::Source(format.source().clone()))).is_err() {
        return Ok(());
    }
    let mut number = 1;
    if position > lines.position() {
        lines = lines.skip_to(position)?;
        number = line;
    }
    let mut batch = Gathering::default();
    let mut begun = lines.position();
    loop {
        let ended = match lines.next()? {
            None => true,
            Some(line) => {
                number += 1;
                match line {
                    Line::Text(text) if text.iter().all(u8::is_ascii_whitespace) => {}
                    Line::Text(text) => {
                        let product = format.product(text, number, &mut batch.left_out);
                        batch.add(number, product);
                    }
                    Line::TooLong => batch.add(number, Err(Rejected::TooLong)),
                }
                batch.lines += 1;
                false
            }
        };
        let position = lines.position();
        if ended || batch.lines >= batch_lines || position - begun >= BYTES {
            let mut gathered = std::mem::take(&mut batch).close(position, number, read.load(Ordering::Relaxed));
            gathered.last = ended;
            if to.blocking_send(Ok(Read::Batch(gathered))).is_err() || ended {
                return Ok(());
            }
            begun = position;
        }
    }
}

#[derive(Default)]
struct Gathering {
    products: Vec<StatedProduct>,
    places: HashMap<Gtin, usize>,
    repeated: u64,
    rejected: Vec<(u64, Rejected)>,
    left_out: LeftOut,
    lines: u64,
}

impl Gathering {
    fn add(&mut self, line: u64, product: Result<StatedProduct, Rejected>) {
        let product = match product {
            Ok(product) => product,
            Err(reason) => return self.rejected.push((line, reason)),
        };
        match self
            .places
            .get(&product.gtin)
            .and_then(|place| self.products.get_mut(*place))
        {
            Some(earlier) => {
                self.repeated += 1;
                *earlier = product;
            }
            None => {
                self.places.insert(product.gtin.clone(), self.products.len());
                self.products.push(product);
            }
        }
    }

    fn close(self, position: u64, line: u64, read: u64) -> Batch {
        let Self {
            mut products,
            repeated,
            rejected,
            left_out,
            ..
        } = self;
        // Locks are taken in the order of GTINs.
        products.sort_unstable_by(|one, other| one.gtin.cmp(&other.gtin));
        Batch {
            products,
            repeated,
            rejected,
            left_out,
            position,
            line,
            read,
            last: false,
        }
    }
}

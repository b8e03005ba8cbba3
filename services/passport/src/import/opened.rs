use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use flate2::bufread::MultiGzDecoder;

/// What a gzip file begins with (RFC 1952, 2.3.1).
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// Read at once.
const BUFFER: usize = 256 * 1024;

/// A file to be read from a place in it, packed with gzip or plain.
pub(super) enum Opened {
    Plain(BufReader<Counting>),
    Packed(Box<BufReader<MultiGzDecoder<BufReader<Counting>>>>),
}

/// Counts the bytes that were taken from the file as it lies on the disk, for those who watch.
pub(super) struct Counting {
    file: File,
    read: Arc<AtomicU64>,
}

impl Opened {
    /// Opens the file. `read` follows how much of it was taken.
    pub fn at(path: &Path, read: Arc<AtomicU64>) -> io::Result<Self> {
        let mut reader = BufReader::with_capacity(
            BUFFER,
            Counting {
                file: File::open(path)?,
                read,
            },
        );
        if reader.fill_buf()?.starts_with(&GZIP) {
            let unpacked = BufReader::with_capacity(BUFFER, MultiGzDecoder::new(reader));
            return Ok(Self::Packed(Box::new(unpacked)));
        }
        Ok(Self::Plain(reader))
    }

    /// Passes over what lies between two places of the unpacked file. A packed one must be unpacked for that.
    pub fn skip(&mut self, from: u64, to: u64) -> io::Result<()> {
        match self {
            Self::Plain(reader) => {
                reader.seek(SeekFrom::Start(to))?;
            }
            Self::Packed(reader) => {
                let gap = to.saturating_sub(from);
                if io::copy(&mut reader.take(gap), &mut io::sink())? < gap {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
            }
        }
        Ok(())
    }
}

impl Read for Opened {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(reader) => reader.read(into),
            Self::Packed(reader) => reader.read(into),
        }
    }
}

impl BufRead for Opened {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        match self {
            Self::Plain(reader) => reader.fill_buf(),
            Self::Packed(reader) => reader.fill_buf(),
        }
    }

    fn consume(&mut self, amount: usize) {
        match self {
            Self::Plain(reader) => reader.consume(amount),
            Self::Packed(reader) => reader.consume(amount),
        }
    }
}

impl Read for Counting {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(into)?;
        self.read.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

impl Seek for Counting {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = self.file.seek(to)?;
        self.read.store(place, Ordering::Relaxed);
        Ok(place)
    }
}

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::Rejected;

/// Where rejected lines are told.
pub enum RejectsTo<'w> {
    /// Into a file, which an import that goes on continues.
    File(&'w Path),
    /// To whoever listens.
    Stream(&'w mut (dyn Write + Send)),
}

/// The list of rejected lines as it is being written.
pub(super) struct Rejects<'w> {
    file: PathBuf,
    length: u64,
    to: Sink<'w>,
}

enum Sink<'w> {
    File(BufWriter<File>),
    Stream(&'w mut (dyn Write + Send)),
}

impl<'w> Rejects<'w> {
    /// Goes on behind the first `length` bytes: what stands behind them in the file is of lines that will come again.
    pub fn open(to: RejectsTo<'w>, file: &Path, length: u64) -> io::Result<Self> {
        let (to, length) = match to {
            RejectsTo::Stream(stream) => (Sink::Stream(stream), 0),
            RejectsTo::File(path) => {
                let mut list = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
                // Somebody may have removed the list of an import that was killed.
                let length = length.min(list.metadata()?.len());
                list.set_len(length)?;
                list.seek(SeekFrom::Start(length))?;
                (Sink::File(BufWriter::new(list)), length)
            }
        };
        Ok(Self {
            file: file.to_owned(),
            length,
            to,
        })
    }

    /// Tells of a line.
    pub fn tell(&mut self, line: u64, reason: &Rejected) -> io::Result<()> {
        let text = format!("{}:{line}: {reason}\n", self.file.display());
        self.length += text.len() as u64;
        match &mut self.to {
            Sink::File(list) => list.write_all(text.as_bytes()),
            Sink::Stream(stream) => stream.write_all(text.as_bytes()),
        }
    }

    /// Hands everything to the operating system, where a kill does not reach it; how long the list is now.
    pub fn flush(&mut self) -> io::Result<u64> {
        match &mut self.to {
            Sink::File(list) => list.flush()?,
            Sink::Stream(stream) => stream.flush()?,
        }
        Ok(self.length)
    }
}

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use sha2::{Digest, Sha256};

/// A file of up to so many bytes is hashed whole.
const WHOLE: u64 = 64 << 20;

/// Of a larger one, so many parts, spread evenly from its first byte to its last.
const PARTS: u64 = 256;

/// So long is each of them.
const PART: u64 = 64 << 10;

/// What a file is known by, so that an import which was killed is taken up again. `format` belongs to it: the same file
/// read as another kind is another import.
///
/// # Errors
/// The file cannot be read.
pub(super) fn fingerprint(path: &Path, format: &str) -> io::Result<[u8; 32]> {
    let mut file = File::open(path)?;
    let length = file.metadata()?.len();
    let mut hash = Sha256::new();
    hash.update((format.len() as u64).to_be_bytes());
    hash.update(format);
    hash.update(length.to_be_bytes());
    if length <= WHOLE {
        add(&mut hash, &mut file, length)?;
    } else {
        for part in 0..PARTS {
            file.seek(SeekFrom::Start((length - PART) / (PARTS - 1) * part))?;
            add(&mut hash, &mut file, PART)?;
        }
        file.seek(SeekFrom::End(-(PART as i64)))?;
        add(&mut hash, &mut file, PART)?;
    }
    Ok(hash.finalize().into())
}

fn add(hash: &mut Sha256, file: &mut File, length: u64) -> io::Result<()> {
    let mut block = [0; 16 << 10];
    let mut part = file.take(length);
    loop {
        let count = part.read(&mut block)?;
        let Some(read) = block.get(..count).filter(|read| !read.is_empty()) else {
            return Ok(());
        };
        hash.update(read);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn of(content: &[u8], format: &str) -> [u8; 32] {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(content).unwrap();
        fingerprint(file.path(), format).unwrap()
    }

    #[test]
    fn content_and_format_make_it() {
        assert_eq!(of(b"abc", "f"), of(b"abc", "f"));
        assert_ne!(of(b"abc", "f"), of(b"abd", "f"));
        assert_ne!(of(b"abc", "f"), of(b"abc", "g"));
        assert_ne!(of(b"bc", "fa"), of(b"abc", "f"));
    }

    #[test]
    fn of_a_large_file_beginning_and_end_and_length_count() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut seen = std::collections::BTreeSet::new();
        // Sparse: nothing of this is written to the disk.
        for (length, place) in [
            (WHOLE + 1, 0),
            (WHOLE + 1, WHOLE),
            (WHOLE + 2, 0),
            (WHOLE * 2, WHOLE * 2 - 1),
        ] {
            let mut handle = file.reopen().unwrap();
            handle.set_len(0).unwrap();
            handle.set_len(length).unwrap();
            handle.seek(SeekFrom::Start(place)).unwrap();
            handle.write_all(b"x").unwrap();
            assert!(seen.insert(fingerprint(file.path(), "f").unwrap()), "{length} {place}");
        }
    }
}

//! Keys of this development set-up, made once and kept in the run folder.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rand::RngExt;

use crate::error::StackError;

/// Random keys by name. They hold the word `development`, so that a service outside development refuses them.
#[derive(Debug)]
pub struct Keys {
    path: PathBuf,
    keys: BTreeMap<String, String>,
}

impl Keys {
    /// Reads those of the run folder.
    pub fn of_run(folder: &Path) -> Keys {
        let path = folder.join("keys.json");
        // Unreadable ones are made anew: what hangs on them (cookies, open repeats) is development's.
        let keys = fs::read(&path)
            .ok()
            .and_then(|text| serde_json::from_slice(&text).ok())
            .unwrap_or_default();
        Keys { path, keys }
    }

    /// The key of this name, made and kept at the first call.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn get(&mut self, name: &str) -> Result<String, StackError> {
        if let Some(known) = self.keys.get(name) {
            return Ok(known.clone());
        }
        let random: [u8; 24] = rand::rng().random();
        let random: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
        let key = format!("development-{random}");
        self.keys.insert(name.to_owned(), key.clone());
        let text = serde_json::to_vec_pretty(&self.keys).unwrap_or_default();
        let mut options = OpenOptions::new();
        let mut file = options
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600)
            .open(&self.path)
            .map_err(StackError::io("opening", &self.path))?;
        file.write_all(&text).map_err(StackError::io("writing", &self.path))?;
        Ok(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_stays_what_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let made = Keys::of_run(folder.path()).get("gateway").unwrap();
        assert!(made.starts_with("development-") && made.len() > 40);
        assert_eq!(Keys::of_run(folder.path()).get("gateway").unwrap(), made);
        assert_ne!(Keys::of_run(folder.path()).get("passport").unwrap(), made);
    }
}

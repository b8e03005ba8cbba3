//! A run folder: the state, logs and data of one set of processes, under a lock.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

use crate::error::StackError;
use crate::layout::Layout;
use crate::process::Process;

const STATE: &str = "state.json";

/// What runs in a run folder.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct State {
    /// What the servers' data was made with; other data is made anew.
    #[serde(default)]
    pub made_with: String,
    /// By name.
    #[serde(default)]
    pub processes: BTreeMap<String, Entry>,
}

/// A process of a run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub process: Process,
    /// The ports that it listens on; the first is the one it is known by.
    pub ports: Vec<u16>,
    pub log: PathBuf,
    /// What it was started from (a service's binary and environment), to see whether it is still the same.
    #[serde(default)]
    pub started_from: String,
}

impl State {
    /// Reads the state without taking the lock: what a look from outside sees.
    pub fn read(folder: &Path) -> State {
        // A state that cannot be read is that of a run that never was.
        fs::read(folder.join(STATE))
            .ok()
            .and_then(|text| serde_json::from_slice(&text).ok())
            .unwrap_or_default()
    }
}

/// A run folder, locked for as long as this lives.
#[derive(Debug)]
pub struct Run {
    name: String,
    folder: PathBuf,
    state: Mutex<State>,
    _lock: File,
}

impl Run {
    /// Opens the run folder `name`, waiting for whoever has it.
    ///
    /// # Errors
    /// When it cannot be made or locked.
    pub fn open(layout: &Layout, name: &str) -> Result<Run, StackError> {
        let folder = layout.run(name);
        fs::create_dir_all(&folder).map_err(StackError::io("making", &folder))?;
        // Beside the folder, which may be removed while it is locked.
        let lock_path = folder.with_extension("lock");
        let lock = File::create(&lock_path).map_err(StackError::io("opening", &lock_path))?;
        lock.lock().map_err(StackError::io("locking", &lock_path))?;
        fs::create_dir_all(&folder).map_err(StackError::io("making", &folder))?;
        let state = Mutex::new(State::read(&folder));
        Ok(Run {
            name: name.to_owned(),
            folder,
            state,
            _lock: lock,
        })
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the output of the process `name` goes.
    pub fn log(&self, name: &str) -> PathBuf {
        self.folder.join("log").join(format!("{name}.log"))
    }

    /// A copy of the state.
    pub fn state(&self) -> State {
        self.locked().clone()
    }

    /// What is known of one process.
    pub fn entry(&self, name: &str) -> Option<Entry> {
        self.locked().processes.get(name).cloned()
    }

    /// Changes the state, on disk too.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn change(&self, change: impl FnOnce(&mut State)) -> Result<(), StackError> {
        let mut state = self.locked();
        change(&mut state);
        let path = self.folder.join(STATE);
        let coming = self.folder.join("state.json.coming");
        let text = serde_json::to_vec_pretty(&*state).unwrap_or_default();
        fs::write(&coming, text).map_err(StackError::io("writing", &coming))?;
        fs::rename(&coming, &path).map_err(StackError::io("writing", &path))
    }

    /// Kills what runs here and empties the folder.
    ///
    /// # Errors
    /// When a process does not end or a folder cannot be removed.
    pub async fn wipe(&self, layout: &Layout) -> Result<(), StackError> {
        let state = self.state();
        for entry in state.processes.values() {
            entry.process.kill();
        }
        for (name, entry) in &state.processes {
            if !entry.process.ended_within(std::time::Duration::from_secs(10)).await {
                return Err(StackError::DoesNotEnd {
                    server: name.clone(),
                    pid: entry.process.pid,
                });
            }
        }
        *self.locked() = State::default();
        remove_data(layout, &self.name)?;
        fs::create_dir_all(&self.folder).map_err(StackError::io("making", &self.folder))
    }

    fn locked(&self) -> MutexGuard<'_, State> {
        // A panic elsewhere leaves the state as it was last written.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Removes a run's folders.
pub(crate) fn remove_data(layout: &Layout, name: &str) -> Result<(), StackError> {
    let postgres_data = layout.postgres_data(name);
    let postgres_folder = postgres_data.parent().unwrap_or(&postgres_data);
    for folder in [postgres_folder, &layout.run(name)] {
        // A killed Postgres' children may write a last file into a folder that is being removed.
        let mut removed = fs::remove_dir_all(folder);
        for _ in 0..20 {
            match &removed {
                Err(error) if error.kind() == std::io::ErrorKind::DirectoryNotEmpty => {
                    std::thread::sleep(std::time::Duration::from_millis(50));
                    removed = fs::remove_dir_all(folder);
                }
                _ => break,
            }
        }
        match removed {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(StackError::Io {
                    doing: "removing",
                    path: folder.to_owned(),
                    source: error,
                });
            }
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_state_outlives_the_one_who_wrote_it() {
        let folder = tempfile::tempdir().unwrap();
        let layout = Layout::below(folder.path(), &folder.path().join("local")).unwrap();
        let run = Run::open(&layout, "run").unwrap();
        let entry = Entry {
            process: Process::current(),
            ports: vec![1, 2],
            log: run.log("kafka"),
            started_from: String::new(),
        };
        run.change(|state| drop(state.processes.insert("kafka".to_owned(), entry.clone())))
            .unwrap();
        assert_eq!(State::read(run.folder()).processes.get("kafka"), Some(&entry));
        drop(run);
        assert_eq!(Run::open(&layout, "run").unwrap().entry("kafka"), Some(entry));
    }

    #[test]
    fn a_damaged_state_is_none() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(STATE), "{\"processes\": 7").unwrap();
        assert!(State::read(folder.path()).processes.is_empty());
    }
}

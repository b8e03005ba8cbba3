//! A service as a process that can be killed and started again at the same address.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A program, its environment, and the process that runs it now.
#[derive(Debug)]
pub struct Program {
    binary: PathBuf,
    arguments: Vec<String>,
    environment: BTreeMap<String, String>,
    log: Option<PathBuf>,
    child: Option<Child>,
}

impl Program {
    /// A program that does not run yet. It is started with this environment and nothing else of ours.
    pub fn new(binary: &Path, arguments: &[&str], environment: BTreeMap<String, String>) -> Self {
        Self {
            binary: binary.to_owned(),
            arguments: arguments.iter().map(|&argument| argument.to_owned()).collect(),
            environment,
            log: None,
            child: None,
        }
    }

    /// The same, with what it says to standard output in this file.
    #[must_use]
    pub fn logging_to(mut self, log: PathBuf) -> Self {
        self.log = Some(log);
        self
    }

    /// The process that runs it now.
    pub fn id(&self) -> Option<u32> {
        self.child.as_ref().map(Child::id)
    }

    /// Starts it, if it does not run.
    ///
    /// # Errors
    /// When the operating system refuses.
    pub fn start(&mut self) -> io::Result<()> {
        if let Some(child) = &mut self.child
            && child.try_wait()?.is_none()
        {
            return Ok(());
        }
        let log = match &self.log {
            Some(path) => File::options().create(true).append(true).open(path)?.into(),
            None => Stdio::null(),
        };
        let child = Command::new(&self.binary)
            .args(&self.arguments)
            .env_clear()
            .envs(&self.environment)
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(Stdio::inherit())
            .spawn()?;
        self.child = Some(child);
        Ok(())
    }

    /// Kills it (`SIGKILL`): it learns nothing of it.
    ///
    /// # Errors
    /// When the operating system refuses.
    pub fn kill(&mut self) -> io::Result<()> {
        if let Some(mut child) = self.child.take() {
            child.kill()?;
            child.wait()?;
        }
        Ok(())
    }

    /// Whether a process runs.
    ///
    /// # Errors
    /// When the operating system does not say.
    pub fn is_running(&mut self) -> io::Result<bool> {
        match &mut self.child {
            Some(child) => Ok(child.try_wait()?.is_none()),
            None => Ok(false),
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Nothing of a test outlives it; there is nobody to tell of a failure here.
        let _ = self.kill();
    }
}

//! A service's program as a process of its own, which can be killed.

use std::process::Stdio;
use std::sync::{Arc, Mutex};

use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::PATIENCE;

/// It does not outlive its test.
pub struct Program {
    child: Child,
    url: String,
    log: Arc<Mutex<String>>,
    reading: [JoinHandle<()>; 2],
}

impl Program {
    /// Starts it with nothing of the machine's own settings, and waits until it listens.
    ///
    /// # Panics
    /// When it cannot be started, ends, or does not say in time where it listens.
    pub async fn start<A: AsRef<std::ffi::OsStr>>(binary: &str, arguments: impl IntoIterator<Item = A>) -> Self {
        let mut child = Command::new(binary)
            .args(arguments)
            .env_clear()
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let log = Arc::<Mutex<String>>::default();
        let (addresses, mut address) = mpsc::unbounded_channel();
        let stdout = read(child.stdout.take().unwrap(), Arc::clone(&log), addresses.clone());
        let stderr = read(child.stderr.take().unwrap(), Arc::clone(&log), addresses);
        let listens = tokio::time::timeout(PATIENCE, address.recv()).await;
        let Ok(Some(address)) = listens else {
            panic!("{binary} does not listen: {}", log.lock().unwrap());
        };
        Self {
            child,
            url: format!("http://{address}"),
            log,
            reading: [stdout, stderr],
        }
    }

    /// Where it is.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// What it has said so far, on both of its outputs.
    ///
    /// # Panics
    /// When a reader of it has panicked.
    pub fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }

    /// Kills it (`SIGKILL`): it learns nothing of it. Gives all that it ever said.
    ///
    /// # Panics
    /// When the operating system refuses.
    pub async fn kill(mut self) -> String {
        self.child.kill().await.unwrap();
        for reading in self.reading {
            reading.await.unwrap();
        }
        self.log.lock().unwrap().clone()
    }
}

/// Keeps each line, and tells of an address where the program listens.
fn read(
    output: impl AsyncRead + Send + Unpin + 'static,
    log: Arc<Mutex<String>>,
    addresses: mpsc::UnboundedSender<String>,
) -> JoinHandle<()> {
    let mut lines = BufReader::new(output).lines();
    tokio::spawn(async move {
        while let Ok(Some(line)) = lines.next_line().await {
            if let Ok(Value::Object(said)) = serde_json::from_str(&line)
                && let Some(Value::String(bind)) = said.get("bind")
            {
                // Nobody listens any more once it is known.
                let _ = addresses.send(bind.clone());
            }
            let mut log = log.lock().unwrap();
            log.push_str(&line);
            log.push('\n');
        }
    })
}

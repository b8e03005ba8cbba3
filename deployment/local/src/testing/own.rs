//! Servers of a test's own, which it may kill.

use std::ops::Deref;

use super::servers::{Servers, start, unique};
use crate::error::StackError;
use crate::layout::Layout;
use crate::run::{self, Run};
use crate::servers::set::{Set, ensure};
use crate::servers::{Server, blocking, stop};

/// What the run folders of such servers begin with.
pub(super) const RUN: &str = "own";

/// Which server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServerName {
    Postgres,
    Kafka,
}

/// A Postgres and a Kafka of one test's own: everything that [`Servers`] can, and dying. They end with this value.
#[derive(Debug)]
pub struct OwnServers {
    servers: Servers,
    set: Set,
    run: Run,
}

/// Starts servers for one test alone (some seconds).
///
/// # Errors
/// As [`super::servers`].
pub async fn own_servers() -> Result<OwnServers, StackError> {
    let layout = Layout::of_checkout()?;
    let opened = layout.clone();
    let run = blocking(move || Run::open(&opened, &unique(RUN, '-'))).await?;
    let set = start(&layout, &run).await?;
    Ok(OwnServers {
        servers: Servers::new(&set, layout),
        set,
        run,
    })
}

impl OwnServers {
    /// Kills a server with SIGKILL and waits until it is gone.
    ///
    /// # Errors
    /// When it does not end.
    pub async fn kill(&self, server: ServerName) -> Result<(), StackError> {
        let name = self.name(server);
        let Some(entry) = self.run.entry(name) else {
            return Ok(());
        };
        entry.process.kill();
        if entry.process.ended_within(std::time::Duration::from_secs(10)).await {
            return Ok(());
        }
        Err(StackError::DoesNotEnd {
            server: name.to_owned(),
            pid: entry.process.pid,
        })
    }

    /// Stops a server in order.
    ///
    /// # Errors
    /// When it does not end.
    pub async fn stop(&self, server: ServerName) -> Result<(), StackError> {
        let (name, signal) = match server {
            ServerName::Postgres => (self.set.postgres.name(), self.set.postgres.stop_signal()),
            ServerName::Kafka => (self.set.kafka.name(), self.set.kafka.stop_signal()),
        };
        match self.run.entry(name) {
            Some(entry) => stop(name, entry.process, signal).await,
            None => Ok(()),
        }
    }

    /// Starts a server again, on the same port and data, and waits until it answers.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn start(&self, server: ServerName) -> Result<(), StackError> {
        let ports = self.set.ports;
        match server {
            ServerName::Postgres => ensure(&self.run, &self.set.postgres, &[ports.postgres], &|_, _| {}).await,
            ServerName::Kafka => ensure(&self.run, &self.set.kafka, &ports.of_kafka(), &|_, _| {}).await,
        }
        .map(drop)
    }

    fn name(&self, server: ServerName) -> &'static str {
        match server {
            ServerName::Postgres => self.set.postgres.name(),
            ServerName::Kafka => self.set.kafka.name(),
        }
    }
}

impl Deref for OwnServers {
    type Target = Servers;

    fn deref(&self) -> &Servers {
        &self.servers
    }
}

impl Drop for OwnServers {
    fn drop(&mut self) {
        for entry in self.run.state().processes.values() {
            entry.process.kill();
        }
        // What cannot be removed now is removed by the next run.
        let _ = run::remove_data(&self.servers.layout, self.run.name());
        let _ = std::fs::remove_file(self.run.folder().with_extension("lock"));
    }
}

//! A Keycloak of a test's own, which it may stop, kill and reconfigure.

use std::time::Duration;

use super::keycloak::Keycloak as Address;
use super::keycloak_template;
use super::own::RUN;
use super::servers::{RUN as SHARED, Servers, unique};
use crate::error::StackError;
use crate::run::{self, Run};
use crate::servers::keycloak::Keycloak;
use crate::servers::set::ensure;
use crate::servers::{Server, blocking, stop};

/// A Keycloak of one test's own, with the realm `packytrace` as it is imported. Its database is a copy on the shared
/// Postgres. It ends with this value.
#[derive(Debug)]
pub struct OwnKeycloak {
    servers: Servers,
    keycloak: Keycloak,
    run: Run,
}

impl Servers {
    /// Starts a Keycloak for one test alone (some ten seconds; a minute more when it is the first of the run).
    ///
    /// # Errors
    /// As [`Servers::keycloak`].
    pub async fn own_keycloak(&self) -> Result<OwnKeycloak, StackError> {
        let (layout, shared_layout) = (self.layout.clone(), self.layout.clone());
        let run = blocking(move || Run::open(&layout, &unique(RUN, '-'))).await?;
        let mut keycloak = {
            let shared = blocking(move || Run::open(&shared_layout, SHARED)).await?;
            // The template is made by the shared one, in its own home and database.
            let maker = self.describe_keycloak(&shared, &shared).await?;
            keycloak_template::ensure(&shared, &maker).await?;
            self.describe_keycloak(&run, &shared).await?
        };
        // A name that tells its maker, so that a killed test's is removed by the next that comes.
        keycloak.database = unique("test", '_');
        keycloak_template::copy_for(&keycloak).await?;
        let own = OwnKeycloak {
            servers: self.clone(),
            keycloak,
            run,
        };
        own.start().await?;
        Ok(own)
    }
}

impl OwnKeycloak {
    /// Its address, without a slash at the end. It stays the same when it is started again.
    pub fn url(&self) -> String {
        self.keycloak.url()
    }

    /// Where it is, for whoever only asks it.
    pub fn address(&self) -> Address {
        Address { url: self.url() }
    }

    /// Kills it with SIGKILL and waits until it is gone.
    ///
    /// # Errors
    /// When it does not end.
    pub async fn kill(&self) -> Result<(), StackError> {
        let name = self.keycloak.name();
        let Some(entry) = self.run.entry(name) else {
            return Ok(());
        };
        entry.process.kill();
        if entry.process.ended_within(Duration::from_secs(10)).await {
            return Ok(());
        }
        Err(StackError::DoesNotEnd {
            server: name.to_owned(),
            pid: entry.process.pid,
        })
    }

    /// Stops it in order.
    ///
    /// # Errors
    /// When it does not end.
    pub async fn stop(&self) -> Result<(), StackError> {
        match self.run.entry(self.keycloak.name()) {
            Some(entry) => stop(self.keycloak.name(), entry.process, self.keycloak.stop_signal()).await,
            None => Ok(()),
        }
    }

    /// Starts it again, on the same port and database, and waits until it answers.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn start(&self) -> Result<(), StackError> {
        ensure(&self.run, &self.keycloak, &self.keycloak.ports(), &|_, _| {})
            .await
            .map(drop)
    }
}

impl Drop for OwnKeycloak {
    fn drop(&mut self) {
        for entry in self.run.state().processes.values() {
            entry.process.kill();
        }
        // What cannot be removed now is removed by the next run, and so is the database if this process ends first.
        let _ = run::remove_data(&self.servers.layout, self.run.name());
        let _ = std::fs::remove_file(self.run.folder().with_extension("lock"));
        let keycloak = self.keycloak.clone();
        std::thread::spawn(move || {
            if let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() {
                let _ = runtime.block_on(keycloak_template::remove(&keycloak));
            }
        });
    }
}

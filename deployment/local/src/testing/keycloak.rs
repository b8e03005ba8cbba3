//! Keycloak for the tests that need it: shared like the others, started by the first that asks.

use tokio::sync::OnceCell;

use super::keycloak_template;
use super::servers::{RUN, Servers, describe};
use crate::error::StackError;
use crate::port;
use crate::run::Run;
use crate::servers::blocking;
use crate::servers::keycloak::Keycloak as Server;
use crate::servers::set::ensure;

/// A running Keycloak with the realm `packytrace`.
#[derive(Clone, Debug)]
pub struct Keycloak {
    pub(super) url: String,
}

impl Keycloak {
    /// Its address, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Servers {
    /// The shared Keycloak. Nobody stops it or changes its realm; whoever must takes [`Servers::own_keycloak`]. The
    /// first start of a run makes its tables: a minute, then seconds.
    ///
    /// # Errors
    /// Why it cannot be fetched or does not start.
    pub async fn keycloak(&self) -> Result<&'static Keycloak, StackError> {
        static SHARED: OnceCell<Keycloak> = OnceCell::const_new();
        SHARED.get_or_try_init(|| self.start_keycloak()).await
    }

    async fn start_keycloak(&self) -> Result<Keycloak, StackError> {
        let layout = self.layout.clone();
        let run = blocking(move || Run::open(&layout, RUN)).await?;
        let keycloak = self.describe_keycloak(&run, &run).await?;
        keycloak_template::ensure(&run, &keycloak).await?;
        ensure(&run, &keycloak, &keycloak.ports(), &|_, _| {}).await?;
        Ok(Keycloak { url: keycloak.url() })
    }

    /// A Keycloak whose home and log are in `run`, on the shared Postgres and with the shared mail catcher, which belong
    /// to the run `shared`.
    pub(super) async fn describe_keycloak(&self, run: &Run, shared: &Run) -> Result<Server, StackError> {
        let mail = self.ensure_mail(shared).await?;
        let chosen = match run.entry("keycloak").map(|entry| entry.ports).as_deref() {
            Some(&[port, management_port]) => (port, management_port),
            _ => (port::free(), port::free()),
        };
        let set = describe(&self.layout, shared, self.ports)?;
        let (layout, folder, log) = (self.layout.clone(), run.folder().to_owned(), run.log("keycloak"));
        blocking(move || {
            set.keycloak(&layout, &folder, log, chosen, &mail, &|server, told| {
                eprintln!("{server}: {told}")
            })
        })
        .await
    }
}

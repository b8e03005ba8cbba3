//! Keycloak for the tests that need it: shared like the others, started by the first that asks.

use tokio::sync::OnceCell;

use super::servers::{RUN, Servers, describe};
use crate::error::StackError;
use crate::port;
use crate::run::Run;
use crate::servers::blocking;
use crate::servers::set::ensure;

/// A running Keycloak with the realm `packytrace`.
#[derive(Clone, Debug)]
pub struct Keycloak {
    url: String,
}

impl Keycloak {
    /// Its address, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Servers {
    /// The shared Keycloak. Its first start makes its tables: a minute, then seconds.
    ///
    /// # Errors
    /// Why it cannot be fetched or does not start.
    pub async fn keycloak(&self) -> Result<&'static Keycloak, StackError> {
        static SHARED: OnceCell<Keycloak> = OnceCell::const_new();
        SHARED.get_or_try_init(|| self.start_keycloak()).await
    }

    async fn start_keycloak(&self) -> Result<Keycloak, StackError> {
        let (layout, ports) = (self.layout.clone(), self.ports);
        let (run, keycloak) = blocking(move || {
            let run = Run::open(&layout, RUN)?;
            let chosen = match run.entry("keycloak").map(|entry| entry.ports).as_deref() {
                Some(&[port, management_port]) => (port, management_port),
                _ => (port::free(), port::free()),
            };
            let set = describe(&layout, &run, ports)?;
            let keycloak = set.keycloak(&layout, run.folder(), run.log("keycloak"), chosen, &|server, told| {
                eprintln!("{server}: {told}")
            })?;
            Ok::<_, StackError>((run, keycloak))
        })
        .await?;
        ensure(&run, &keycloak, &[keycloak.port, keycloak.management_port], &|_, _| {}).await?;
        Ok(Keycloak { url: keycloak.url() })
    }
}

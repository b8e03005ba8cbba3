//! The real servers under a lane, some of which are its own and can be killed.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use local_stack::testing::{OwnKeycloak, OwnServers, ServerName, Servers, own_servers, servers};
use tokio::sync::RwLock;

use super::fault::Kind;

/// Of the Keycloak that all tests share.
static UNDER_WAY: LazyLock<Arc<RwLock<()>>> = LazyLock::new(Arc::default);

/// Servers of a lane. Cloning shares them.
#[derive(Clone)]
pub struct Under {
    own: Arc<Own>,
    shared: &'static Servers,
    keycloak_url: Arc<str>,
    /// Held for reading by whoever has a sign-up under way, for writing by who sweeps: lanes and tests that share a Keycloak
    /// know nothing of each other's sign-ups.
    pub under_way: Arc<RwLock<()>>,
}

#[derive(Default)]
struct Own {
    keycloak: Option<OwnKeycloak>,
    /// Postgres and Kafka.
    servers: Option<OwnServers>,
}

impl Under {
    /// Those that all tests share.
    pub async fn shared() -> Self {
        let shared = servers().await.unwrap();
        Self {
            own: Arc::default(),
            shared,
            keycloak_url: shared.keycloak().await.unwrap().url().into(),
            under_way: Arc::clone(&UNDER_WAY),
        }
    }

    /// The same, with an own one in the place of what this kind of runs kills.
    pub async fn with_own(&self, kind: Kind) -> Self {
        let mut under = self.clone();
        let mut own = Own::default();
        match kind {
            Kind::Connections => {}
            Kind::Keycloak => {
                let keycloak = self.shared.own_keycloak().await.unwrap();
                under.keycloak_url = keycloak.url().into();
                under.under_way = Arc::default();
                own.keycloak = Some(keycloak);
            }
            Kind::Kafka => own.servers = Some(own_servers().await.unwrap()),
        }
        under.own = Arc::new(own);
        under
    }

    /// Postgres and Kafka.
    pub fn servers(&self) -> &Servers {
        self.own.servers.as_deref().unwrap_or(self.shared)
    }

    pub fn keycloak_url(&self) -> &str {
        &self.keycloak_url
    }

    /// Kills Keycloak's process.
    pub async fn kill_keycloak(&self) {
        self.own
            .keycloak
            .as_ref()
            .expect("an own Keycloak")
            .kill()
            .await
            .unwrap();
    }

    /// Kills Kafka's process.
    pub async fn kill_kafka(&self) {
        let own = self.own.servers.as_ref().expect("an own Kafka");
        own.kill(ServerName::Kafka).await.unwrap();
    }

    /// Starts again what was killed, some time later.
    pub async fn start_again(&self, later: Duration) {
        tokio::time::sleep(later).await;
        if let Some(keycloak) = &self.own.keycloak {
            keycloak.start().await.unwrap();
        }
        if let Some(servers) = &self.own.servers {
            servers.start(ServerName::Kafka).await.unwrap();
        }
    }
}

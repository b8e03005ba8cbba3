//! All that is in operation, as processes of its own on the real servers, the real Keycloak among them: passport,
//! identity, and the gateway before them.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use contract::client::Failure;
use identity_api::operations::GetMeError;
use local_stack::testing::{Database, Keycloak, Servers, Topics, servers};

use crate::browser::Browser;
use crate::program::Program;
use crate::system::{
    PASSPORT_TOPICS, demo_catalog, environment, free_port, gateway_environment, passport_environment, prepare,
    reachable, run,
};
use local_stack::testing::eventually;

/// What identity writes and passport does not read; all else that it needs is among passport's.
const IDENTITY_TOPICS: [&str; 1] = ["identity.pseudonyms.v1"];

/// As the realm's file has it.
pub const KEYCLOAK_CLIENT_SECRET: &str = "identity-service-development";
const IDEMPOTENCY_SECRET: &str = "development-secret-of-idempotency-of-identity-in-tests";
const TOMBSTONE_KEYS: &str = "development-key-of-tombstones-of-identity-in-tests";

/// Who may call a service by its key: the gateway, and whom contracts name in `x-callers`.
pub const CALLERS: [&str; 4] = ["gateway", "personalization", "fridge", "identity"];

/// The programs, built with whoever starts them.
#[derive(Clone, Copy, Debug)]
pub struct Binaries {
    pub passport: &'static str,
    pub identity: &'static str,
    pub gateway: &'static str,
}

/// A running system. What it started ends with it.
#[derive(Debug)]
pub struct Whole {
    /// Where services keep their rows.
    pub database: Database,
    /// Where their events go.
    pub topics: Topics,
    keycloak: Keycloak,
    /// Service -> its address.
    addresses: BTreeMap<&'static str, SocketAddr>,
    _programs: [Program; 3],
}

impl Whole {
    /// Starts everything, with the demo catalog imported, and waits until tokens are judged.
    ///
    /// # Panics
    /// When any of it does not come up.
    pub async fn start(binaries: Binaries) -> Self {
        let servers = servers().await.expect("servers");
        let keycloak = servers.keycloak().await.expect("Keycloak");
        Self::start_with(binaries, keycloak.clone()).await
    }

    /// The same with another Keycloak than the shared one.
    ///
    /// # Panics
    /// When any of it does not come up.
    pub async fn start_with(binaries: Binaries, keycloak: Keycloak) -> Self {
        let servers = servers().await.expect("servers");
        let topics = [&PASSPORT_TOPICS[..], &IDENTITY_TOPICS].concat();
        let topics = servers.topics(&topics).await.expect("topics");
        let database = servers
            .database("whole", async |database: &Database| {
                prepare(binaries.passport.as_ref(), database, &demo_catalog())?;
                migrate_identity(binaries.identity.as_ref(), database)
            })
            .await
            .expect("a database");
        let addresses = ["passport", "identity", "gateway"]
            .map(|service| (service, SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()))));
        let [passport, identity, gateway] = addresses.map(|(_, address)| address.port());
        let mut of_passport = passport_environment(servers, &database, &topics, passport);
        of_passport.insert("CALLER_KEYS".to_owned(), caller_keys());
        let of_identity = identity_environment(servers, &database, &topics, &keycloak, identity, passport);
        let mut of_gateway = gateway_environment(gateway, passport);
        of_gateway.extend(named([
            ("CALLER_KEY", key_of("gateway")),
            ("IDENTITY_URL", format!("http://127.0.0.1:{identity}")),
            ("ISSUER_URL", format!("{}/realms/packytrace", keycloak.url())),
        ]));
        let mut programs = [
            Program::new(binaries.passport.as_ref(), &["serve"], of_passport),
            Program::new(binaries.identity.as_ref(), &["serve"], of_identity),
            Program::new(binaries.gateway.as_ref(), &[], of_gateway),
        ];
        for program in &mut programs {
            program.start().expect("a program");
        }
        for (_, address) in addresses {
            reachable(address).await;
        }
        let whole = Self {
            database,
            topics,
            keycloak,
            addresses: BTreeMap::from(addresses),
            _programs: programs,
        };
        whole.until_tokens_are_judged().await;
        whole
    }

    /// The gateway's address.
    ///
    /// # Panics
    /// Never: it is one of the services.
    pub fn url(&self) -> String {
        format!("http://{}", self.address_of("gateway").expect("the gateway"))
    }

    /// Where a service itself listens, past the gateway; none for one that is not in operation.
    pub fn address_of(&self, service: &str) -> Option<SocketAddr> {
        self.addresses.get(service).copied()
    }

    /// The Keycloak that vouches for tokens.
    pub fn keycloak(&self) -> &Keycloak {
        &self.keycloak
    }

    /// Until then they are answered with 503.
    async fn until_tokens_are_judged(&self) {
        let nobody = Browser::new(&self.url()).with_token("rubbish");
        let judged = async || {
            let answer = nobody.identity().get_me().await;
            matches!(answer, Err(Failure::Answer(GetMeError::Unauthorized(_))))
        };
        eventually("tokens that are judged", judged).await;
    }
}

/// What a service shows of itself to another, without its name.
pub fn key_of(service: &str) -> String {
    format!("development-key-of-{service}-in-tests")
}

fn caller_keys() -> String {
    CALLERS.map(|caller| format!("{caller}:{}", key_of(caller))).join(",")
}

fn migrate_identity(binary: &Path, database: &Database) -> Result<(), std::io::Error> {
    let owner = ("OWNER_DATABASE_URL".to_owned(), database.owner_url("identity"));
    run(binary, &["migrate"], environment(database, "identity"), Some(owner))
}

fn identity_environment(
    servers: &Servers,
    database: &Database,
    topics: &Topics,
    keycloak: &Keycloak,
    port: u16,
    passport: u16,
) -> BTreeMap<String, String> {
    let mut environment = environment(database, "identity");
    environment.extend(named([
        ("BIND", format!("127.0.0.1:{port}")),
        ("CALLER_KEYS", caller_keys()),
        ("CALLER_KEY", key_of("identity")),
        ("KAFKA_TOPIC_PREFIX", topics.prefix().to_owned()),
        ("IDEMPOTENCY_SECRET", IDEMPOTENCY_SECRET.to_owned()),
        ("TOMBSTONE_KEYS", TOMBSTONE_KEYS.to_owned()),
        ("KEYCLOAK_URL", keycloak.url().to_owned()),
        ("KEYCLOAK_CLIENT_SECRET", KEYCLOAK_CLIENT_SECRET.to_owned()),
        ("KEYCLOAK_TIMEOUT_MS", "30000".to_owned()),
        ("PASSPORT_URL", format!("http://127.0.0.1:{passport}")),
        ("RECOVERY_INTERVAL_MS", "200".to_owned()),
    ]));
    environment.extend(named(servers.kafka_login("identity").environment()));
    environment
}

fn named<T: Into<String>>(
    variables: impl IntoIterator<Item = (&'static str, T)>,
) -> impl Iterator<Item = (String, String)> {
    variables
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.into()))
}

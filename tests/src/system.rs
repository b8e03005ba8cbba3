//! Passport and gateway on the real servers, each test with a database and topics of its own.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::Parser;
use gateway::access::check::{TokenCheck, TokenError};
use gateway::access::identity::Identity;
use local_stack::testing::{Database, Servers, Topics, servers};

use crate::program::Program;

/// The keys of a test run. They say `development`, so no service takes them anywhere else.
const GATEWAY_KEY: &str = "development-key-of-the-gateway-in-tests";
const VISITOR_KEY: &str = "development-key-of-visitors-in-tests";
const IDEMPOTENCY_SECRET: &str = "development-secret-of-idempotency-in-tests";
const TOMBSTONE_KEYS: &str = "development-key-of-tombstones-in-tests";

/// What passport writes and reads.
pub const PASSPORT_TOPICS: [&str; 5] = [
    "passport.facts.v1",
    "passport.catalog.v1",
    "passport.erasures.v1",
    "identity.brands.v1",
    "identity.facts.v1",
];

/// How long a service may take to be ready.
const PATIENCE: Duration = Duration::from_secs(60);

/// Where the project's top folder is.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The catalog that tests and `make up` begin with.
pub fn demo_catalog() -> PathBuf {
    top().join("services/passport/demo/catalog.jsonl")
}

/// A running system. What it started ends with it.
pub struct System {
    servers: &'static Servers,
    /// Where services keep their rows.
    pub database: Database,
    /// Where their events go.
    pub topics: Topics,
    /// The passport that the gateway asks, and others that stand by for its relay.
    pub passports: Vec<Program>,
    gateway: gateway::Running,
}

#[derive(Parser)]
struct GatewayArguments {
    #[command(flatten)]
    settings: gateway::Settings,
}

impl System {
    /// Starts a gateway in this process and `passports` processes of passport (from `binary`), the first of which the
    /// gateway asks. The demo catalog is imported.
    ///
    /// # Panics
    /// When any of it does not come up.
    pub async fn start(binary: &Path, passports: usize) -> Self {
        let servers = servers().await.expect("servers");
        let topics = servers.topics(&PASSPORT_TOPICS).await.expect("topics");
        let database = servers
            .database("system", async |database: &Database| {
                prepare(binary, database, &demo_catalog())
            })
            .await
            .expect("a database");
        let port = free_port();
        let passports = (0..passports)
            .map(|number| {
                let port = if number == 0 { port } else { 0 };
                let environment = passport_environment(servers, &database, &topics, port);
                Program::new(binary, &["serve"], environment)
            })
            .collect();
        let gateway = start_gateway(port).await;
        let mut system = Self {
            servers,
            database,
            topics,
            passports,
            gateway,
        };
        for passport in &mut system.passports {
            passport.start().expect("passport");
        }
        reachable(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await;
        system
    }

    /// The gateway's address.
    pub fn url(&self) -> String {
        format!("http://{}", self.gateway.local_addr())
    }

    /// Where clients connect.
    pub fn address(&self) -> SocketAddr {
        self.gateway.local_addr()
    }

    /// A database like the system's own, which nobody uses.
    ///
    /// # Panics
    /// When there cannot be one.
    pub async fn another_database(&self, binary: &Path) -> Database {
        let prepared = self.servers.database("system", async |database: &Database| {
            prepare(binary, database, &demo_catalog())
        });
        prepared.await.expect("a database")
    }

    /// Kafka's address for a test's own looks.
    pub fn brokers(&self) -> &str {
        self.servers.kafka_brokers()
    }
}

/// Nobody signs in here: no token is anybody's.
struct Nobody;

impl TokenCheck for Nobody {
    fn check(&self, _token: &str) -> Result<Arc<Identity>, TokenError> {
        Err(TokenError::Invalid)
    }
}

async fn start_gateway(passport: u16) -> gateway::Running {
    let arguments = GatewayArguments::parse_from([
        "gateway",
        "--app-env=test",
        "--bind=127.0.0.1:0",
        "--admin-bind=127.0.0.1:0",
        &format!("--caller-key={GATEWAY_KEY}"),
        &format!("--visitor-keys={VISITOR_KEY}"),
        // What is tested here is not how much one client may ask.
        "--client-requests-per-second=100000",
        "--client-requests-burst=100000",
        "--visitor-requests-per-second=100000",
        "--visitor-requests-burst=100000",
    ]);
    let config = arguments
        .settings
        .into_config(|name| (name == "PASSPORT_URL").then(|| format!("http://127.0.0.1:{passport}")))
        .expect("a configuration of the gateway");
    gateway::start(config, Arc::new(Nobody)).await.expect("a gateway")
}

/// The environment of a passport at `port` of this machine.
pub fn passport_environment(
    servers: &Servers,
    database: &Database,
    topics: &Topics,
    port: u16,
) -> BTreeMap<String, String> {
    let mut environment = environment(database, "passport");
    environment.extend([
        ("BIND".to_owned(), format!("127.0.0.1:{port}")),
        ("CALLER_KEYS".to_owned(), format!("gateway:{GATEWAY_KEY}")),
        ("KAFKA_TOPIC_PREFIX".to_owned(), topics.prefix().to_owned()),
        ("IDEMPOTENCY_SECRET".to_owned(), IDEMPOTENCY_SECRET.to_owned()),
        ("TOMBSTONE_KEYS".to_owned(), TOMBSTONE_KEYS.to_owned()),
    ]);
    // Passport's own user, so that it has the rights that the manifest gives it and no others.
    let login = servers.kafka_login("passport");
    let login = login
        .environment()
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
    environment.extend(login);
    environment
}

/// The environment of a gateway at `port` of this machine that asks the passport at `passport`.
pub fn gateway_environment(port: u16, passport: u16) -> BTreeMap<String, String> {
    // What is tested here is not how much one client may ask.
    const MANY: &str = "100000";
    let variables = [
        ("APP_ENV", "test"),
        ("LOG", "error"),
        ("BIND", &format!("127.0.0.1:{port}")),
        ("ADMIN_BIND", "127.0.0.1:0"),
        ("CALLER_KEY", GATEWAY_KEY),
        ("VISITOR_KEYS", VISITOR_KEY),
        ("PASSPORT_URL", &format!("http://127.0.0.1:{passport}")),
        // Nobody signs in here: whoever issues tokens, and identity, are away.
        ("ISSUER_URL", "http://127.0.0.1:1/realms/away"),
        ("IDENTITY_URL", "http://127.0.0.1:1"),
        ("CLIENT_REQUESTS_PER_SECOND", MANY),
        ("CLIENT_REQUESTS_BURST", MANY),
        ("VISITOR_REQUESTS_PER_SECOND", MANY),
        ("VISITOR_REQUESTS_BURST", MANY),
    ];
    variables
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
}

/// Migrates, and brings a catalog.
///
/// # Errors
/// When the program cannot be run, or fails.
pub fn prepare(binary: &Path, database: &Database, catalog: &Path) -> Result<(), std::io::Error> {
    let catalog = catalog.to_string_lossy();
    let owner = ("OWNER_DATABASE_URL".to_owned(), database.owner_url("passport"));
    let of_service = || environment(database, "passport");
    run(binary, &["migrate"], of_service(), Some(owner))?;
    run(binary, &["import", "catalog", &catalog], of_service(), None)
}

/// Runs one of a service's commands to its end.
///
/// # Errors
/// When the program cannot be run, or fails.
pub(crate) fn run(
    binary: &Path,
    arguments: &[&str],
    environment: BTreeMap<String, String>,
    extra: Option<(String, String)>,
) -> Result<(), std::io::Error> {
    let status = std::process::Command::new(binary)
        .args(arguments)
        .env_clear()
        .envs(environment)
        .envs(extra)
        .status()?;
    match status.success() {
        true => Ok(()),
        false => Err(std::io::Error::other(format!(
            "{} {} ended with {status}",
            binary.display(),
            arguments.join(" ")
        ))),
    }
}

/// What every command of a service needs.
pub(crate) fn environment(database: &Database, role: &str) -> BTreeMap<String, String> {
    BTreeMap::from([
        ("APP_ENV".to_owned(), "test".to_owned()),
        ("LOG".to_owned(), "warn".to_owned()),
        ("DATABASE_URL".to_owned(), database.url(role)),
    ])
}

/// A port that was free a moment ago. A service that is killed comes back at the same one.
///
/// # Panics
/// When there is none.
pub fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
        .port()
}

/// Waits until somebody listens.
///
/// # Panics
/// When nobody does within a minute.
pub async fn reachable(address: SocketAddr) {
    let start = Instant::now();
    while tokio::net::TcpStream::connect(address).await.is_err() {
        assert!(start.elapsed() < PATIENCE, "{address} does not listen");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

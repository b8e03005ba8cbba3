//! A passport with recorded sources, and as many products as are wanted.
use std::collections::BTreeMap;
use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use contract::client::{Credential, Credentials, Options, Retries};
use local_stack::testing::{Database, servers};
use passport_api::client::Client;
use passport_api::operations::{CreateScan, CreateScanOk};
use passport_api::types::{EcoSection, JourneySection};
use sources::{Fault, Name, Sources, generated};
use system_tests::program::Program;
use system_tests::scanner::pack;
use uuid::Uuid;

use super::timed;

const PASSPORT: &str = env!("CARGO_BIN_EXE_passport-under-test");
const KEY: &str = "gateway:development-key-of-the-gateway-in-benches";

pub struct House {
    client: Client,
    database: Database,
    sources: Sources,
    next: AtomicU64,
    _passport: Program,
}

impl House {
    /// With sources that answer, or do not.
    pub async fn open(products: usize, fault: Option<Fault>) -> Self {
        let servers = servers().await.unwrap();
        let topics = servers
            .topics(&[
                "passport.facts.v1",
                "passport.catalog.v1",
                "passport.erasures.v1",
                "identity.brands.v1",
                "identity.facts.v1",
            ])
            .await
            .unwrap();
        let database = servers
            .database("bench-sources", async |database: &Database| prepare(database, products))
            .await
            .unwrap();
        let sources = Sources::start((Ipv4Addr::LOCALHOST, 0).into()).await.unwrap();
        for name in [Name::OpenFoodFacts, Name::Agribalyse] {
            sources.state().set_fault(name, fault);
        }
        let address = free_address();
        let mut environment = environment(&database);
        let mut set = |name: &str, value: &str| environment.insert(name.to_owned(), value.to_owned());
        set("BIND", &address.to_string());
        set("CALLER_KEYS", KEY);
        set("KAFKA_TOPIC_PREFIX", topics.prefix());
        set("IDEMPOTENCY_SECRET", "development-secret-of-idempotency-in-benches");
        set("TOMBSTONE_KEYS", "development-key-of-tombstones-in-benches");
        set("OPEN_FOOD_FACTS_URL", &sources.open_food_facts_url());
        set("AGRIBALYSE_URL", &sources.agribalyse_url());
        set("OPEN_FOOD_FACTS_PER_MINUTE", "1000000");
        set("AGRIBALYSE_PER_MINUTE", "1000000");
        for (name, value) in servers.kafka_login("passport").environment() {
            set(name, value);
        }
        let mut passport = Program::new(Path::new(PASSPORT), &["serve"], environment);
        passport.start().unwrap();
        while tokio::net::TcpStream::connect(address).await.is_err() {
            assert!(passport.is_running().unwrap(), "passport has ended");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Self {
            client: client(address),
            database,
            sources,
            next: AtomicU64::new(0),
            _passport: passport,
        }
    }

    /// Scans so many products that nobody has scanned; how long each answer took.
    pub async fn batch(&self, scans: usize, concurrency: usize) -> Vec<Duration> {
        let one_after_the_other = async || {
            let mut times = Vec::new();
            for _ in 0..scans / concurrency {
                let gtin = generated::gtin(self.next.fetch_add(1, Ordering::Relaxed));
                times.push(timed(self.scan(gtin)).await);
            }
            times
        };
        let clients = (0..concurrency).map(|_| one_after_the_other());
        futures_util::future::join_all(clients).await.concat()
    }

    async fn scan(&self, gtin: String) {
        let request = CreateScan {
            idempotency_key: None,
            sec_gpc: None,
            body: pack(&gtin),
        };
        let CreateScanOk::Created { body, .. } = self.client.create_scan(request).await.unwrap();
        let pending = matches!(body.sections.journey, JourneySection::Pending(_))
            && matches!(body.sections.eco, EcoSection::Pending(_));
        assert!(pending, "somebody has scanned this before: {:?}", body.sections);
    }

    /// Waits until nothing is left to ask.
    pub async fn has_asked(&self) {
        let (client, connection) = tokio_postgres::connect(&self.database.superuser_url(), tokio_postgres::NoTls)
            .await
            .unwrap();
        tokio::spawn(connection);
        let left = "SELECT EXISTS (SELECT FROM passport.source_answers WHERE due_at IS NOT NULL)";
        while client.query_one(left, &[]).await.unwrap().get(0) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// How many products the first source was asked about.
    pub fn asked(&self) -> usize {
        self.sources.state().asked(Name::OpenFoodFacts).len()
    }
}

fn client(address: SocketAddr) -> Client {
    let mut headers = http::HeaderMap::new();
    headers.insert("x-caller", KEY.parse().unwrap());
    headers.insert("x-visitor-id", Uuid::new_v4().to_string().parse().unwrap());
    let options = Options {
        headers,
        credentials: Credentials::default().with("service", Credential::new(KEY)),
        timeout: Some(Duration::from_secs(60)),
        retries: Retries::none(),
        ..Options::default()
    };
    Client::new(&format!("http://{address}"), options).unwrap()
}

/// Migrates, and brings the products.
fn prepare(database: &Database, products: usize) -> Result<(), std::io::Error> {
    let mut catalog = tempfile::NamedTempFile::new()?;
    writeln!(
        catalog,
        r#"{{"format":"packytrace-catalog/1","source":{{"name":"PackyTrace benches","licence":"CC0-1.0"}}}}"#
    )?;
    for number in 0..products as u64 {
        writeln!(
            catalog,
            r#"{{"gtin":"{}","name":"Product {number}"}}"#,
            generated::gtin(number)
        )?;
    }
    let catalog = catalog.path().to_string_lossy().into_owned();
    let owner = ("OWNER_DATABASE_URL".to_owned(), database.owner_url("passport"));
    for (arguments, extra) in [
        (vec!["migrate"], Some(owner)),
        (vec!["import", "catalog", &catalog], None),
    ] {
        let ended = std::process::Command::new(PASSPORT)
            .args(&arguments)
            .env_clear()
            .envs(environment(database))
            .envs(extra)
            .status()?;
        if !ended.success() {
            return Err(std::io::Error::other(format!(
                "passport {} ended with {ended}",
                arguments.join(" ")
            )));
        }
    }
    Ok(())
}

fn environment(database: &Database) -> BTreeMap<String, String> {
    BTreeMap::from([
        ("APP_ENV".to_owned(), "test".to_owned()),
        ("LOG".to_owned(), "error".to_owned()),
        ("DATABASE_URL".to_owned(), database.url("passport")),
    ])
}

fn free_address() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .unwrap()
        .local_addr()
        .unwrap()
}

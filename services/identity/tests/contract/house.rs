//! Identity on real servers, and clients of it that show themselves as the gateway would.
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use contract::client::{Credential, Credentials, Options, Retries};
use http::HeaderValue;
use identity::service::Identity;
use identity_api::client::Client;
use local_stack::testing::{Database, Topics, servers};
use runtime::config::{Environment, Secret};
use runtime::migrate::{MigrateSettings, migrate};
use runtime::postgres::Schema;
use runtime::service::Running;
use runtime::{Config, launch};
use tokio_postgres::NoTls;

use super::people::Person;

/// A test run may have the machine to itself, or not: only what is tested for it is ever late.
pub const PATIENCE: Duration = Duration::from_secs(60);
pub const IDENTITY: Schema = Schema::of("identity");

const KEYS: [&str; 4] = [
    "gateway:gateway-key-0123456789",
    "personalization:personalization-key-01",
    "fridge:fridge-key-0123456789",
    "passport:passport-key-0123456789",
];

/// Under which tombstones are made.
pub const TOMBSTONE_KEY: &str = "fedcba9876543210fedcba9876543210";

/// What a service shows of itself.
pub fn key_of(name: &str) -> &'static str {
    KEYS.iter().find(|key| key.split_once(':').unwrap().0 == name).unwrap()
}

/// Operations and the statuses that were seen of them.
pub type Seen = Arc<Mutex<BTreeSet<(String, u16)>>>;

pub struct House {
    pub database: Database,
    pub topics: Topics,
    pub running: Running,
    pub seen: Seen,
}

impl House {
    pub async fn open() -> Self {
        Self::open_with(&[]).await
    }

    /// With settings of its own, which stand in place of the others.
    pub async fn open_with(arguments: &[&str]) -> Self {
        let (database, topics, arguments) = furnished(arguments).await;
        let config = Config::<Identity>::from_arguments(&arguments).unwrap();
        let running = launch(config).await.unwrap();
        Self {
            database,
            topics,
            running,
            seen: Seen::default(),
        }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.running.local_addr())
    }

    /// As the gateway calls for a person.
    pub fn for_person(&self, person: &Person) -> Client {
        self.client(key_of("gateway"), person)
    }

    /// As the gateway calls for nobody in particular.
    pub fn for_stranger(&self) -> Client {
        self.for_person(&Person::default())
    }

    /// As a service calls.
    pub fn for_service(&self, name: &str) -> Client {
        self.client(key_of(name), &Person::default())
    }

    fn client(&self, key: &str, person: &Person) -> Client {
        let seen = Arc::clone(&self.seen);
        let mut headers = person.headers();
        headers.insert("x-caller", HeaderValue::from_str(key).unwrap());
        let options = Options {
            headers,
            credentials: Credentials::default().with("service", Credential::new(key)),
            timeout: Some(PATIENCE),
            retries: Retries::none(),
            observe: Some(Arc::new(move |answer| {
                seen.lock()
                    .unwrap()
                    .insert((answer.operation.to_owned(), answer.status.as_u16()));
            })),
            ..Options::default()
        };
        Client::new(&self.url(), options).unwrap()
    }

    /// The database as its superuser.
    pub async fn superuser(&self) -> tokio_postgres::Client {
        self.connected(&self.database.superuser_url()).await
    }

    /// The database as the service.
    pub async fn service(&self) -> tokio_postgres::Client {
        self.connected(&self.database.url("identity")).await
    }

    async fn connected(&self, url: &str) -> tokio_postgres::Client {
        let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
        tokio::spawn(connection);
        client.batch_execute("SET search_path = identity").await.unwrap();
        client
    }

    /// How many rows a query counts.
    pub async fn count(&self, query: &str) -> i64 {
        self.superuser().await.query_one(query, &[]).await.unwrap().get(0)
    }
}

/// A fresh database, fresh topics, and what identity is started with.
pub async fn furnished(own: &[&str]) -> (Database, Topics, Vec<String>) {
    let servers = servers().await.unwrap();
    let keycloak = servers.keycloak().await.unwrap();
    let database = database().await;
    let names = [
        "identity.facts.v1",
        "identity.pseudonyms.v1",
        "identity.brands.v1",
        "passport.erasures.v1",
    ];
    let topics = servers.topics(&names).await.unwrap();
    let url = database.url("identity");
    let keys = KEYS.join(",");
    let common = [
        ("--app-env", "test"),
        ("--bind", "127.0.0.1:0"),
        ("--database-url", &url),
        ("--kafka-topic-prefix", topics.prefix()),
        ("--caller-keys", &keys),
        ("--idempotency-secret", "0123456789abcdef0123456789abcdef"),
        ("--tombstone-keys", TOMBSTONE_KEY),
        ("--keycloak-url", keycloak.url()),
        ("--keycloak-client-secret", "identity-service-development"),
        ("--keycloak-timeout-ms", "30000"),
        ("--caller-key", "identity-key-0123456789"),
        ("--passport-url", "http://127.0.0.1:1"),
        ("--recovery-interval-ms", "200"),
        ("--database-wait-ms", "30000"),
        ("--database-connect-ms", "30000"),
        ("--database-statement-ms", "30000"),
    ];
    let common = common.iter().filter(|(name, _)| !own.contains(name));
    let common = common.flat_map(|(name, value)| [*name, *value]);
    let arguments = common.chain(own.iter().copied()).map(str::to_owned);
    // Identity's own user, with the rights that the manifest gives it and no others.
    let arguments = arguments.chain(servers.kafka_login("identity").arguments()).collect();
    (database, topics, arguments)
}

/// A fresh database with identity's tables.
pub async fn database() -> Database {
    servers()
        .await
        .unwrap()
        .database("identity", async |database| {
            let settings = MigrateSettings::for_url(Secret::new(database.owner_url("identity")));
            migrate(IDENTITY, &settings, Environment::Test, identity::migrations())
                .await
                .map(drop)
        })
        .await
        .unwrap()
}

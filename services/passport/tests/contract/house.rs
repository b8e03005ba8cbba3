//! Passport on real servers, and clients of it that show themselves as the gateway would.
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use contract::client::{Credential, Credentials, Options, Retries};
use contract::events::Origin;
use contracts::identity::Sends;
use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::Timestamp;
use local_stack::testing::{Database, Topics, servers};
use passport::import::{Report, import_catalog};
use passport::service::Passport;
use passport_api::client::Client;
use runtime::config::{Environment, Secret};
use runtime::kafka::{Direct, KafkaSettings, Producer};
use runtime::migrate::{MigrateSettings, migrate};
use runtime::postgres::{Pool, PoolSettings, Schema};
use runtime::service::Running;
use runtime::{Config, launch};
use tokio_postgres::NoTls;
use uuid::Uuid;

/// A test run may have the machine to itself, or not: only what is tested for it is ever late.
const PATIENCE: Duration = Duration::from_secs(30);

pub const PASSPORT: Schema = Schema::of("passport");
pub const WEB: &str = "https://web.example";
/// Products of the demo catalog.
pub const OATS: &str = "5601234567892";
/// A GTIN that the demo catalog does not have.
pub const UNKNOWN: &str = "4006381333931";

const KEYS: [&str; 4] = [
    "gateway:gateway-key-0123456789",
    "fridge:fridge-key-0123456789",
    "personalization:personalization-key-01",
    "identity:identity-key-0123456789",
];

/// What a service shows of itself.
pub fn key_of(name: &str) -> &'static str {
    KEYS.iter().find(|key| key.split_once(':').unwrap().0 == name).unwrap()
}

/// Operations and the statuses that were seen of them.
pub type Seen = Arc<Mutex<BTreeSet<(String, u16)>>>;

pub struct House {
    pub database: Database,
    pub topics: Topics,
    /// Always there but during a restart.
    running: Option<Running>,
    pub seen: Seen,
    arguments: Vec<String>,
}

/// Whom the gateway says that a request comes from.
#[derive(Clone, Copy, Default)]
pub struct Person {
    pub visitor: Option<Uuid>,
    pub consumer: Option<(Uuid, Uuid)>,
    pub brand_user: Option<(Uuid, Uuid)>,
}

impl Person {
    pub fn visitor() -> Self {
        Self {
            visitor: Some(Uuid::new_v4()),
            ..Self::default()
        }
    }

    pub fn consumer() -> Self {
        Self {
            consumer: Some((Uuid::new_v4(), Uuid::new_v4())),
            ..Self::visitor()
        }
    }

    pub fn brand_user() -> Self {
        Self {
            brand_user: Some((Uuid::new_v4(), Uuid::now_v7())),
            ..Self::visitor()
        }
    }

    pub fn account(self) -> Uuid {
        self.consumer.or(self.brand_user).unwrap().0
    }

    fn headers(self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let mut set = |name: &'static str, value: String| {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_str(&value).unwrap());
        };
        if let Some(visitor) = self.visitor {
            set("x-visitor-id", visitor.to_string());
        }
        if let Some((account, consumer_ref)) = self.consumer {
            set("x-account-id", account.to_string());
            set("x-consumer-ref", consumer_ref.to_string());
            set("x-roles", "consumer".to_owned());
            set("x-session-id", Uuid::new_v4().to_string());
        }
        if let Some((account, brand)) = self.brand_user {
            set("x-account-id", account.to_string());
            set("x-brand-id", brand.to_string());
            set("x-roles", "brand_user".to_owned());
            set("x-session-id", Uuid::new_v4().to_string());
        }
        headers
    }
}

impl House {
    /// With the demo catalog.
    pub async fn open() -> Self {
        Self::open_with(&[]).await
    }

    /// With settings of its own.
    pub async fn open_with(arguments: &[&str]) -> Self {
        let servers = servers().await.unwrap();
        let database = database().await;
        let topics = servers
            .topics(&[
                "passport.facts.v1",
                "passport.catalog.v1",
                "identity.brands.v1",
                "identity.facts.v1",
                "passport.erasures.v1",
            ])
            .await
            .unwrap();
        let arguments: Vec<String> = arguments.iter().map(|&argument| argument.to_owned()).collect();
        let running = start(&database, &topics, &arguments).await;
        import_demo(&database).await;
        Self {
            database,
            topics,
            running: Some(running),
            seen: Seen::default(),
            arguments,
        }
    }

    /// Another instance of passport beside the first.
    pub async fn another(&self) -> Running {
        start(&self.database, &self.topics, &self.arguments).await
    }

    /// Stops passport in good order, and then starts it anew, at another port.
    pub async fn restart(&mut self, between: impl FnOnce()) {
        self.running.take().unwrap().stop().await.unwrap();
        between();
        self.running = Some(self.another().await);
    }

    /// What `/metrics` says.
    pub async fn figures(&self) -> String {
        let url = format!("{}/metrics", self.url());
        reqwest::get(url).await.unwrap().text().await.unwrap()
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.running.as_ref().unwrap().local_addr())
    }

    /// As the gateway calls for a person.
    pub fn for_person(&self, person: Person) -> Client {
        self.client(key_of("gateway"), person)
    }

    /// As a service calls.
    pub fn for_service(&self, name: &str) -> Client {
        self.client(key_of(name), Person::default())
    }

    /// With a key that is not right.
    pub fn for_nobody(&self) -> Client {
        self.client("gateway:another-key-0123456789", Person::visitor())
    }

    fn client(&self, key: &str, person: Person) -> Client {
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

    /// Sends events as another service does: the test's own outbox, straight to the topics that passport reads.
    pub async fn outbox(&self) -> Direct {
        let brokers = servers().await.unwrap().kafka_brokers();
        let kafka = KafkaSettings::plain(brokers, self.topics.prefix());
        Direct::new(Producer::new(&kafka).unwrap(), PATIENCE)
    }

    /// Tells passport of something as identity does: by an event of its own that happened at that time.
    pub async fn tell(&self, occurred_at: Timestamp, event: &impl Sends) {
        contracts::identity::send(&mut self.outbox().await, &Origin::unlinked(), occurred_at, event)
            .await
            .unwrap();
    }

    /// The database as its superuser.
    pub async fn superuser(&self) -> tokio_postgres::Client {
        let (client, connection) = tokio_postgres::connect(&self.database.superuser_url(), NoTls)
            .await
            .unwrap();
        tokio::spawn(connection);
        client.batch_execute("SET search_path = passport").await.unwrap();
        client
    }

    /// How many rows a query counts.
    pub async fn count(&self, query: &str) -> i64 {
        self.superuser().await.query_one(query, &[]).await.unwrap().get(0)
    }
}

/// Waits for as long as a busy machine may take.
pub async fn eventually(what: &str, holds: impl AsyncFn() -> bool) {
    let waited = async {
        while !holds().await {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    assert!(
        tokio::time::timeout(PATIENCE * 3, waited).await.is_ok(),
        "waited for: {what}"
    );
}

async fn start(database: &Database, topics: &Topics, arguments: &[String]) -> Running {
    let servers = servers().await.unwrap();
    let url = database.url("passport");
    let keys = KEYS.join(",");
    let common = [
        "--app-env",
        "test",
        "--bind",
        "127.0.0.1:0",
        "--database-url",
        &url,
        "--kafka-topic-prefix",
        topics.prefix(),
        "--caller-keys",
        &keys,
        "--idempotency-secret",
        "0123456789abcdef0123456789abcdef",
        "--tombstone-keys",
        "fedcba9876543210fedcba9876543210",
        "--web-url",
        WEB,
        "--database-wait-ms",
        "30000",
        "--database-connect-ms",
        "30000",
    ];
    let login = servers.kafka_login("passport").arguments();
    let others = login.iter().chain(arguments).map(String::as_str);
    let arguments = common.into_iter().chain(others);
    launch(Config::<Passport>::from_arguments(arguments).unwrap())
        .await
        .unwrap()
}

/// A fresh database with passport's tables.
pub async fn database() -> Database {
    servers()
        .await
        .unwrap()
        .database("passport", async |database| {
            let settings = MigrateSettings::for_url(Secret::new(database.owner_url("passport")));
            migrate(PASSPORT, &settings, Environment::Test, passport::migrations())
                .await
                .map(drop)
        })
        .await
        .unwrap()
}

pub fn pool(database: &Database) -> Pool {
    let settings = PoolSettings {
        database_wait_ms: PATIENCE,
        database_connect_ms: PATIENCE,
        database_statement_ms: PATIENCE,
        ..PoolSettings::for_url(Secret::new(database.url("passport")))
    };
    Pool::new(PASSPORT, &settings, Environment::Test).unwrap()
}

/// Imports the demo catalog; no line of it is rejected.
pub async fn import_demo(database: &Database) -> Report {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("demo/catalog.jsonl");
    let mut rejects = Vec::new();
    let report = import_catalog(&pool(database), &path, &mut rejects).await.unwrap();
    assert_eq!(String::from_utf8(rejects).unwrap(), "");
    report
}

use std::marker::PhantomData;
use std::sync::Arc;

use contract::client::{Credential, Credentials, Options, Retries};
use http::HeaderValue;
use local_stack::testing::{Database, Servers, Topics, servers};
use reqwest::{Method, RequestBuilder};
use runtime::config::{Environment, Secret};
use runtime::kafka::{Direct, KafkaSettings, Producer};
use runtime::migrate::{MigrateSettings, migrate};
use runtime::postgres::{Pool, PoolSettings, Schema};
use runtime::service::{Running, Service};
use runtime::{Config, launch};
use serde_json::Value;
use tokio_postgres::NoTls;
use uuid::Uuid;

use super::{PATIENCE, Person, Seen, key_of, keys};

/// Arguments of a service's program: names with their values.
pub type Arguments<'a> = &'a [(&'a str, &'a str)];

/// A running service with a database and topics of its own, on the servers that all tests share.
pub struct House<S> {
    /// Its database.
    pub database: Database,
    /// Its topics.
    pub topics: Topics,
    /// What it has answered.
    pub seen: Seen,
    arguments: Vec<String>,
    /// Always there but during a restart.
    running: Option<Running>,
    service: PhantomData<fn() -> S>,
}

impl<S: Service> House<S> {
    /// Starts the service with the topics that it reads and writes. What a test says in `own` stands in place of what the
    /// service's tests usually say.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn furnish(topics: &[&str], usual: Arguments<'_>, own: &[&str]) -> Self {
        let (database, topics, arguments) = furnished::<S>(topics, usual, own).await;
        let running = Some(start::<S>(&arguments).await);
        Self {
            database,
            topics,
            seen: Seen::default(),
            arguments,
            running,
            service: PhantomData,
        }
    }

    /// Another instance of the service beside the first.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn another(&self) -> Running {
        start::<S>(&self.arguments).await
    }

    /// Stops the service in good order, and then starts it anew, at another port.
    ///
    /// # Panics
    /// When it does not stop or start.
    pub async fn restart(&mut self, between: impl FnOnce()) {
        self.running.take().unwrap().stop().await.unwrap();
        between();
        self.running = Some(self.another().await);
    }

    /// Where it is.
    ///
    /// # Panics
    /// During a restart.
    pub fn url(&self) -> String {
        format!("http://{}", self.running.as_ref().unwrap().local_addr())
    }

    /// What `/metrics` says.
    ///
    /// # Panics
    /// When it says nothing.
    pub async fn figures(&self) -> String {
        let url = format!("{}/metrics", self.url());
        reqwest::get(url).await.unwrap().text().await.unwrap()
    }

    /// What a generated client of the service is made with, for whoever has the key, on behalf of a person. The statuses
    /// of its answers are noted.
    ///
    /// # Panics
    /// For a key that cannot be a header.
    pub fn options(&self, key: &str, person: &Person) -> Options {
        let seen = Arc::clone(&self.seen);
        let mut headers = person.headers();
        headers.insert("x-caller", HeaderValue::from_str(key).unwrap());
        Options {
            headers,
            credentials: Credentials::default().with("service", Credential::new(key)),
            timeout: Some(PATIENCE),
            retries: Retries::none(),
            observe: Some(Arc::new(move |answer| {
                let status = (answer.operation.to_owned(), answer.status.as_u16());
                seen.lock().unwrap().insert(status);
            })),
            ..Options::default()
        }
    }

    /// The same as the gateway calls.
    pub fn options_for(&self, person: &Person) -> Options {
        self.options(key_of("gateway"), person)
    }

    /// A request that no client would make.
    pub fn raw(&self, method: Method, path: &str, key: &str, person: &Person) -> RequestBuilder {
        let request = reqwest::Client::new().request(method, format!("{}{path}", self.url()));
        request.headers(person.headers()).header("x-caller", key)
    }

    /// Sends it. The status of the answer is noted; the body of one that is not a success is a problem.
    ///
    /// # Panics
    /// When no answer comes, or a failure's body is no problem.
    pub async fn noted(&self, operation: &str, request: RequestBuilder) -> (u16, Value) {
        let answer = request.send().await.unwrap();
        let status = answer.status();
        self.seen
            .lock()
            .unwrap()
            .insert((operation.to_owned(), status.as_u16()));
        let body: Value = answer.json().await.unwrap_or_default();
        if !status.is_success() && !status.is_redirection() {
            let correlation = body["correlationId"].as_str().map(str::parse::<Uuid>);
            assert!(correlation.is_some_and(|id| id.is_ok()), "{operation}: {body}");
        }
        (status.as_u16(), body)
    }

    /// The database as its superuser.
    ///
    /// # Panics
    /// When it cannot be reached.
    pub async fn superuser(&self) -> tokio_postgres::Client {
        self.connected(&self.database.superuser_url()).await
    }

    /// The database as the service.
    ///
    /// # Panics
    /// When it cannot be reached.
    pub async fn service(&self) -> tokio_postgres::Client {
        self.connected(&self.database.url(&schema::<S>().to_string())).await
    }

    async fn connected(&self, url: &str) -> tokio_postgres::Client {
        let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
        tokio::spawn(connection);
        let path = format!("SET search_path = {}", schema::<S>());
        client.batch_execute(&path).await.unwrap();
        client
    }

    /// Sends events as another service does: the test's own outbox, straight to the topics that the service reads.
    ///
    /// # Panics
    /// When Kafka cannot be reached.
    pub async fn outbox(&self) -> Direct {
        let brokers = servers().await.unwrap().kafka_brokers();
        let kafka = KafkaSettings::plain(brokers, self.topics.prefix());
        Direct::new(Producer::new(&kafka).unwrap(), PATIENCE)
    }

    /// How many rows a query counts.
    ///
    /// # Panics
    /// When it counts nothing.
    pub async fn count(&self, query: &str) -> i64 {
        self.superuser().await.query_one(query, &[]).await.unwrap().get(0)
    }
}

async fn start<S: Service>(arguments: &[String]) -> Running {
    launch(Config::<S>::from_arguments(arguments).unwrap()).await.unwrap()
}

/// A fresh database, fresh topics, and what the service's program is started with.
///
/// # Panics
/// When the servers do not start.
pub async fn furnished<S: Service>(
    topics: &[&str],
    usual: Arguments<'_>,
    own: &[&str],
) -> (Database, Topics, Vec<String>) {
    let servers = servers().await.unwrap();
    let database = database::<S>().await;
    let topics = servers.topics(topics).await.unwrap();
    let arguments = arguments::<S>(servers, &database, &topics, usual, own);
    (database, topics, arguments)
}

/// What the service's program is started with, on these servers.
pub fn arguments<S: Service>(
    servers: &Servers,
    database: &Database,
    topics: &Topics,
    usual: Arguments<'_>,
    own: &[&str],
) -> Vec<String> {
    let (url, keys) = (database.url(&schema::<S>().to_string()), keys::all());
    let common = [
        ("--app-env", "test"),
        ("--bind", "127.0.0.1:0"),
        ("--database-url", &url),
        ("--kafka-topic-prefix", topics.prefix()),
        ("--caller-keys", &keys),
        ("--idempotency-secret", "0123456789abcdef0123456789abcdef"),
        ("--database-wait-ms", "30000"),
        ("--database-connect-ms", "30000"),
        ("--database-statement-ms", "30000"),
    ];
    let said = common.iter().chain(usual).filter(|(name, _)| !own.contains(name));
    let said = said.flat_map(|(name, value)| [*name, *value]);
    let arguments = said.chain(own.iter().copied()).map(str::to_owned);
    // The service's own user, with the rights that the manifest gives it and no others.
    arguments.chain(servers.kafka_login(S::NAME).arguments()).collect()
}

/// A fresh database with the service's tables.
///
/// # Panics
/// When it cannot be made.
pub async fn database<S: Service>() -> Database {
    let servers = servers().await.unwrap();
    let migrated = servers.database(S::NAME, async |database| {
        let owner = MigrateSettings::for_url(Secret::new(database.owner_url(&schema::<S>().to_string())));
        migrate(schema::<S>(), &owner, Environment::Test, S::migrations())
            .await
            .map(drop)
    });
    migrated.await.unwrap()
}

/// How a command of the service's reaches a database.
pub fn pool_settings<S: Service>(database: &Database) -> PoolSettings {
    PoolSettings {
        database_wait_ms: PATIENCE,
        database_connect_ms: PATIENCE,
        database_statement_ms: PATIENCE,
        ..PoolSettings::for_url(Secret::new(database.url(&schema::<S>().to_string())))
    }
}

/// A pool of the service's on a database.
///
/// # Panics
/// When it cannot be made.
pub fn pool<S: Service>(database: &Database) -> Pool {
    Pool::new(schema::<S>(), &pool_settings::<S>(database), Environment::Test).unwrap()
}

fn schema<S: Service>() -> Schema {
    Schema::of(S::NAME)
}

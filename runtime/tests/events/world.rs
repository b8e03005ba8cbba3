//! A database, topics, and a service between them.

use std::time::Duration;

use local_stack::testing::{Database, Servers, Topics, eventually, servers};
use refinery::{Migration, Runner};
use runtime::config::{Environment, Secret};
use runtime::kafka::{Consumer, ConsumerSettings, KafkaSettings};
use runtime::migrate::{MigrateSettings, migrate};
use runtime::outbox::{Outbox, Relay, RelaySettings};
use runtime::postgres::{Pool, PoolSettings, Schema};
use tokio::task::JoinHandle;
use tokio_postgres::Row;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::handler::Handler;
use super::shop::{ORDERS, ORIGIN, OrderPlaced, PRICES, PriceSet, Receiver, send_order, send_price};

const SERVICE: &str = "passport";

const EFFECTS: &str = "
    CREATE TABLE effect (
        position bigint GENERATED ALWAYS AS IDENTITY,
        event_id uuid NOT NULL, buyer text NOT NULL, number bigint NOT NULL,
        correlation_id uuid, causation_id uuid, traceparent text
    );
    CREATE TABLE buyer (name text PRIMARY KEY, orders bigint NOT NULL);";

pub struct World {
    pub pool: Pool,
    pub kafka: KafkaSettings,
    pub database_url: String,
    _database: Database,
    _topics: Topics,
}

impl World {
    pub async fn new() -> Self {
        Self::on(servers().await.unwrap()).await
    }

    pub async fn on(servers: &Servers) -> Self {
        let database = servers.database("events", migrated).await.unwrap();
        let letters = [ORDERS, PRICES].map(|topic| format!("{topic}.dlq"));
        let names = [ORDERS, PRICES, &letters[0], &letters[1]];
        let topics = servers.plain_topics(&names, 3).await.unwrap();
        let database_url = database.url(SERVICE);
        Self {
            pool: pool(&database_url),
            kafka: KafkaSettings::plain(servers.kafka_brokers(), topics.prefix()),
            database_url,
            _database: database,
            _topics: topics,
        }
    }

    /// Commits an order.
    pub async fn order(&self, buyer: &str, number: i64) -> Uuid {
        let mut client = self.pool.get().await.unwrap();
        let transaction = client.transaction().await.unwrap();
        let event = OrderPlaced {
            buyer: buyer.to_owned(),
            number,
        };
        let id = send_order(&mut Outbox::new(&transaction), &ORIGIN, &event)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        id
    }

    /// Commits a price.
    pub async fn price(&self, article: &str, revision: i64) {
        let mut client = self.pool.get().await.unwrap();
        let transaction = client.transaction().await.unwrap();
        let event = PriceSet {
            article: article.to_owned(),
            revision,
        };
        send_price(&mut Outbox::new(&transaction), &ORIGIN, &event)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    }

    /// Begins the outbox relay.
    pub fn relay(&self) -> Running {
        let relay = Relay::new(self.pool.clone(), self.kafka.clone()).with(relay_settings());
        Running::begin(|stop| relay.run(stop))
    }

    /// Begins a consumer.
    pub fn consumer(&self, handler: Handler) -> Running {
        self.consumer_with(handler, consumer_settings())
    }

    /// Begins a consumer with settings of its own.
    pub fn consumer_with(&self, handler: Handler, settings: ConsumerSettings) -> Running {
        let consumer = Consumer::new(SERVICE, self.kafka.clone(), self.pool.clone(), Receiver(handler));
        let consumer = consumer.with(settings);
        Running::begin(|stop| async move { consumer.run(stop).await.unwrap() })
    }

    /// What took effect, in the order in which it did: event, buyer, number.
    pub async fn effects(&self) -> Vec<(Uuid, String, i64)> {
        let rows = self
            .query("SELECT event_id, buyer, number FROM effect ORDER BY position")
            .await;
        rows.iter().map(|row| (row.get(0), row.get(1), row.get(2))).collect()
    }

    /// Waits until so many effects are there, then a moment longer for those that must not come.
    pub async fn settle(&self, count: usize) -> Vec<(Uuid, String, i64)> {
        eventually("all effects are there", async || self.effects().await.len() >= count).await;
        self.drained().await;
        self.effects().await
    }

    /// Waits until everything is published.
    pub async fn drained(&self) {
        eventually("the outbox is empty", async || {
            self.query("SELECT count(*) FROM outbox")
                .await
                .first()
                .unwrap()
                .get::<_, i64>(0)
                == 0
        })
        .await;
    }

    pub async fn query(&self, sql: &str) -> Vec<Row> {
        self.pool.get().await.unwrap().query(sql, &[]).await.unwrap()
    }
}

pub fn relay_settings() -> RelaySettings {
    RelaySettings {
        poll: Duration::from_millis(10),
        standby: Duration::from_millis(50),
        batch: 50,
        ..RelaySettings::default()
    }
}

pub fn consumer_settings() -> ConsumerSettings {
    ConsumerSettings {
        attempts: 3,
        patience: Duration::from_secs(2),
        first_pause: Duration::from_millis(10),
        longest_pause: Duration::from_millis(200),
        // The least that the broker allows.
        session: Duration::from_secs(6),
        ..ConsumerSettings::default()
    }
}

pub fn pool(database_url: &str) -> Pool {
    let patient = Duration::from_secs(60);
    let settings = PoolSettings {
        database_wait_ms: patient,
        database_connect_ms: patient,
        ..PoolSettings::for_url(Secret::new(database_url))
    };
    Pool::new(Schema::of(SERVICE), &settings, Environment::Test).unwrap()
}

async fn migrated(database: &Database) -> Result<(), runtime::migrate::MigrateError> {
    let settings = MigrateSettings::for_url(Secret::new(database.owner_url(SERVICE)));
    let effects = Runner::new(&[Migration::unapplied("V1__effects", EFFECTS).unwrap()]);
    migrate(Schema::of(SERVICE), &settings, Environment::Test, effects)
        .await
        .map(drop)
}

/// Something that runs until it is stopped, or cut off.
pub struct Running {
    stop: CancellationToken,
    task: JoinHandle<()>,
}

impl Running {
    pub fn begin<F: Future<Output = ()> + Send + 'static>(run: impl FnOnce(CancellationToken) -> F) -> Self {
        let stop = CancellationToken::new();
        Self {
            task: tokio::spawn(run(stop.clone())),
            stop,
        }
    }

    /// Stops it in order.
    pub async fn stop(self) {
        self.stop.cancel();
        self.task.await.unwrap();
    }

    /// Cuts it off wherever it is.
    pub async fn cut_off(self) {
        self.task.abort();
        let _ = self.task.await;
    }
}

//! A small service as others are written, with handlers that a test holds in its hand.

use std::convert::Infallible;
use std::sync::{Arc, LazyLock};

use bytes::Bytes;
use contract::events::{Outbox as _, Outgoing};
use contract::server::{Api, Endpoints, ErrorBody, LayerAnswer, LayerAnswers};
use http::{Method, Response};
use local_stack::testing::{Database, Servers, Topics, servers};
use runtime::background::{Policy, Task, TaskError};
use runtime::config::{Environment, ProcessSettings, Secret};
use runtime::migrate::{MigrateSettings, migrate};
use runtime::outbox::Outbox;
use runtime::postgres::{Pool, Schema};
use runtime::{Config, Context, NoCommand, Parts, Service};
use tokio::sync::Notify;
use uuid::Uuid;

/// The service. It takes the name of one whose schema and role exist.
pub struct Clinic;

/// What a test holds on to.
#[derive(Default)]
pub struct Hands {
    /// Told by the slow handler when a request has come.
    pub begun: Notify,
    /// Lets the slow handler go on.
    pub go_on: Notify,
    /// Makes the background task panic.
    pub break_down: Notify,
}

/// Each test has hands of its own, under a number that its settings name.
static HANDS: LazyLock<std::sync::Mutex<Vec<Arc<Hands>>>> = LazyLock::new(Default::default);

#[derive(Clone, Debug, clap::Args)]
pub struct Settings {
    #[arg(long, default_value_t = 0)]
    hands: usize,
}

impl Service for Clinic {
    const NAME: &'static str = "passport";
    const PORT: u16 = 0;
    type Settings = Settings;
    type Command = NoCommand;
    type Error = Infallible;

    fn migrations() -> refinery::Runner {
        refinery::Runner::new(&[])
    }

    async fn start(context: Context<Self>) -> Result<Parts, Infallible> {
        let hands = Arc::clone(&HANDS.lock().unwrap()[context.settings.hands]);
        let (slow, broken) = (Arc::clone(&hands), hands);
        let mut endpoints = Endpoints::new(&API);
        let pool = context.pool.clone();
        endpoints.raw(Method::POST, "/slow", move |_| treat(pool.clone(), Arc::clone(&slow)));
        let task = Task::new("patient", Policy::Restart, move |stop| {
            let hands = Arc::clone(&broken);
            async move {
                tokio::select! {
                    () = stop.cancelled() => Ok::<(), TaskError>(()),
                    () = hands.break_down.notified() => panic!("on purpose"),
                }
            }
        });
        Ok(Parts::new(endpoints).with_task(task))
    }

    async fn run(command: NoCommand, _process: ProcessSettings) -> Result<(), Infallible> {
        match command {}
    }
}

/// Waits for the test, then commits an event: the last moment at which one can be.
async fn treat(pool: Pool, hands: Arc<Hands>) -> Response<Bytes> {
    hands.begun.notify_one();
    hands.go_on.notified().await;
    let mut client = pool.get().await.unwrap();
    let tx = client.transaction().await.unwrap();
    let event = Outgoing {
        event_id: Uuid::now_v7(),
        topic: TOPIC,
        key: "patient".to_owned(),
        event_type: "Treated",
        traceparent: None,
        body: b"{}".to_vec(),
    };
    Outbox::new(&tx).put(event).await.unwrap();
    tx.commit().await.unwrap();
    Response::new(Bytes::from_static(b"treated"))
}

/// The topic of the one event.
pub const TOPIC: &str = "clinic.facts.v1";

const fn layer(code: &'static str) -> LayerAnswer {
    LayerAnswer { code, message: "." }
}

static API: Api = Api {
    name: "clinic",
    caller: None,
    challenge: None,
    correlation_id: None,
    errors: ErrorBody {
        code: "code",
        message: "message",
        correlation_id: None,
        violations: None,
    },
    answers: LayerAnswers {
        invalid_request: layer("invalid_request"),
        unauthenticated: layer("unauthenticated"),
        forbidden: layer("forbidden"),
        not_found: layer("not_found"),
        method_not_allowed: layer("method_not_allowed"),
        body_too_large: layer("body_too_large"),
        unsupported_media_type: layer("unsupported_media_type"),
        internal: layer("internal"),
    },
    document: "{}",
};

/// A database, topics and hands for one test.
pub struct Ward {
    pub database: Database,
    pub topics: Topics,
    pub hands: Arc<Hands>,
    number: usize,
    brokers: String,
}

impl Ward {
    /// On the servers that all tests share.
    pub async fn new() -> Self {
        Self::on(servers().await.unwrap()).await
    }

    /// On these servers.
    pub async fn on(servers: &Servers) -> Self {
        let database = servers
            .database("clinic", async |database| {
                let settings = MigrateSettings::for_url(Secret::new(database.owner_url("passport")));
                let schema = Schema::of(Clinic::NAME);
                migrate(schema, &settings, Environment::Test, Clinic::migrations())
                    .await
                    .map(drop)
            })
            .await
            .unwrap();
        let hands = Arc::new(Hands::default());
        let number = {
            let mut all = HANDS.lock().unwrap();
            all.push(Arc::clone(&hands));
            all.len() - 1
        };
        Self {
            database,
            topics: servers.plain_topics(&[TOPIC], 1).await.unwrap(),
            hands,
            number,
            brokers: servers.kafka_brokers().to_owned(),
        }
    }

    /// Where Kafka is.
    pub fn brokers(&self) -> &str {
        &self.brokers
    }

    /// What the service is started with, and what a test says differently.
    pub fn config(&self, differently: &[(&str, &str)]) -> Config<Clinic> {
        let (url, hands) = (self.database.url("passport"), self.number.to_string());
        let mut arguments = vec![
            ("--app-env", "test"),
            ("--bind", "127.0.0.1:0"),
            ("--database-url", url.as_str()),
            ("--kafka-brokers", self.brokers.as_str()),
            ("--kafka-topic-prefix", self.topics.prefix()),
            ("--caller-keys", "gateway:0123456789abcdef"),
            ("--idempotency-secret", "0123456789abcdef0123456789abcdef"),
            ("--hands", hands.as_str()),
        ];
        for (name, value) in differently {
            arguments.retain(|(known, _)| known != name);
            arguments.push((name, value));
        }
        Config::from_arguments(arguments.into_iter().flat_map(|(name, value)| [name, value])).unwrap()
    }
}

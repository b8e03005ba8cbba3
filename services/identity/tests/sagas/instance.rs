//! Identity within the test, where a saga's outcome can be looked at: its connections, its relay and its receiver end with
//! it.

use std::time::Duration;

use clap::Parser;
use contracts::identity::Receiver as Reading;
use identity::domain::Confirmers;
use identity::keycloak::{Keycloak, KeycloakSettings};
use identity::receiver::Receiver;
use identity::saga::{SagaSettings, Sagas};
use local_stack::testing::{Database, Topics};
use runtime::config::{Environment, Secret};
use runtime::erasure::{TombstoneSettings, Tombstones};
use runtime::kafka::{Consumer, KafkaSettings};
use runtime::outbox::Relay;
use runtime::postgres::{Pool, PoolSettings, Schema};
use service_testing::TOMBSTONE_KEY;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::servers::Under;
use super::{CLIENT_SECRET, PATIENCE};

pub const IDENTITY: Schema = Schema::of("identity");

#[derive(Parser)]
struct Arguments {
    #[command(flatten)]
    kafka: KafkaSettings,
}

pub struct Instance {
    pool: Pool,
    keycloak_url: String,
    tasks: [JoinHandle<()>; 2],
}

impl Instance {
    /// Starts it, with Keycloak at this address.
    pub fn start(under: &Under, keycloak_url: String, database: &Database, topics: &Topics) -> Self {
        let settings = PoolSettings {
            database_wait_ms: PATIENCE,
            database_connect_ms: PATIENCE,
            database_statement_ms: PATIENCE,
            ..PoolSettings::for_url(Secret::new(database.url("identity")))
        };
        let pool = Pool::new(IDENTITY, &settings, Environment::Test).unwrap();
        let mut arguments = under.servers().kafka_login("identity").arguments();
        arguments.insert(0, "identity".to_owned());
        arguments.push(format!("--kafka-topic-prefix={}", topics.prefix()));
        let kafka = Arguments::parse_from(arguments).kafka;
        let stop = CancellationToken::new();
        let relay = Relay::new(pool.clone(), kafka.clone()).run(stop.clone());
        let receiver = Consumer::new("identity", kafka, pool.clone(), Reading(Receiver)).run(stop);
        Self {
            pool,
            keycloak_url,
            tasks: [tokio::spawn(relay), tokio::spawn(async { receiver.await.unwrap() })],
        }
    }

    /// Its sagas, with nothing remembered but what is in the database.
    pub fn sagas(&self) -> Sagas {
        let tombstones = TombstoneSettings {
            tombstone_keys: Secret::new(TOMBSTONE_KEY),
        };
        Sagas::new(SagaSettings {
            pool: self.pool.clone(),
            keycloak: keycloak(&self.keycloak_url),
            tombstones: Tombstones::new(&tombstones, Environment::Test).unwrap(),
            patience: PATIENCE,
            verify_email: false,
            // Nothing is asked for twice here: the first request has to arrive.
            resend: Duration::from_secs(3600),
            of_accounts: Confirmers::of_accounts().unwrap(),
            of_visitors: Confirmers::of_visitors().unwrap(),
        })
    }

    pub fn pool(&self) -> &Pool {
        &self.pool
    }

    /// Ends what it does beside the sagas.
    pub fn end(&self) {
        // Where they stand: what was not committed is rolled back, and what was not acknowledged comes again.
        for task in &self.tasks {
            task.abort();
        }
        self.pool.close();
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        self.end();
    }
}

/// A client of the Keycloak at this address.
pub fn keycloak(url: &str) -> Keycloak {
    Keycloak::new(&KeycloakSettings {
        keycloak_url: url.parse().unwrap(),
        keycloak_realm: "packytrace".to_owned(),
        keycloak_client_id: "identity-service".to_owned(),
        keycloak_client_secret: Secret::new(CLIENT_SECRET),
        keycloak_timeout_ms: PATIENCE,
    })
    .unwrap()
}

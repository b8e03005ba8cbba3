use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use contract::server::{CallerKeys, Endpoints, MalformedKeys, ServerConfig, StartError};
use http::Method;
use tokio::sync::mpsc;

use super::{Config, Context, OpenError, OwnKey, Parts, Running, Service, open};
use crate::background::{Policy, Supervisor, Task, TaskError};
use crate::config::{DevelopmentSecret, Environment, Secret};
use crate::idempotency::{self, Idempotency, WeakSecret};
use crate::kafka::{KafkaRefused, KafkaSettings, Reachable, Unreachable};
use crate::metrics::{Metrics, MetricsError};
use crate::outbox::Relay;
use crate::postgres::Pool;
use crate::probes::{self, Check, Probe, Probes, Readiness};

/// Why a service does not start.
#[derive(Debug, thiserror::Error)]
pub enum LaunchError<E> {
    /// Keys of callers that cannot be read.
    #[error("CALLER_KEYS is refused")]
    CallerKeys(#[from] MalformedKeys),
    /// A development secret outside development.
    #[error(transparent)]
    Development(#[from] DevelopmentSecret),
    /// The secret for idempotency keys.
    #[error(transparent)]
    Idempotency(#[from] WeakSecret),
    /// The metrics' recorder.
    #[error(transparent)]
    Metrics(#[from] MetricsError),
    /// The database.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// Kafka's settings contradict each other, or hold a development secret.
    #[error(transparent)]
    KafkaRefused(#[from] KafkaRefused),
    /// Kafka's settings make no client.
    #[error("Kafka's settings are refused")]
    Kafka(#[from] Unreachable),
    /// The service itself.
    #[error(transparent)]
    Service(E),
    /// The server.
    #[error("the server does not start")]
    Server(#[from] StartError),
}

/// Starts a service and tells when it listens. Signals and the process's end are the caller's: this is what tests use
/// to run services in their own process, with `BIND` at port 0.
pub async fn launch<S: Service>(config: Config<S>) -> Result<Running, LaunchError<S::Error>> {
    let Config { process, serve } = config;
    let environment = process.environment;
    let callers = caller_keys(&serve.caller_keys, environment)?;
    if let Some(key) = &serve.caller_key {
        environment.admit("CALLER_KEY", key)?;
    }
    serve.kafka.admit(environment)?;
    let idempotency = Idempotency::new(&serve.idempotency, environment)?;
    let metrics = Metrics::install()?;
    let pool = open::<S>(&serve.pool, environment).await?;
    let sampled = pool.clone();
    metrics.sample(move || sampled.report());

    let parts = S::start(Context {
        environment,
        settings: serve.service,
        pool: pool.clone(),
        kafka: serve.kafka.clone(),
        idempotency,
        own_key: OwnKey {
            name: S::NAME,
            key: serve.caller_key,
        },
        metrics: metrics.clone(),
    })
    .await
    .map_err(LaunchError::Service)?;
    let Parts {
        endpoints,
        mut checks,
        tasks,
    } = parts;

    checks.push(database_check(pool.clone()));
    checks.push(kafka_check(Reachable::new(&serve.kafka)?));
    let readiness = Readiness::new(checks);
    let endpoints = with_probes(endpoints, Probes::new(readiness.clone(), metrics.clone()));
    let bind = serve
        .bind
        .unwrap_or_else(|| SocketAddr::from((Ipv4Addr::UNSPECIFIED, S::PORT)));
    let server_config = ServerConfig {
        bind,
        caller_keys: callers,
        guard_answers: environment.allows_development_secrets(),
    };
    let server = contract::server::start(server_config, endpoints).await?;

    let (ended, fatal) = mpsc::channel(1);
    let (workers, relay) = (Supervisor::new(ended.clone()), Supervisor::new(ended));
    for task in tasks
        .into_iter()
        .chain([idempotency::cleaner(pool.clone()), folding(metrics)])
    {
        workers.start(task);
    }
    relay.start(relaying(pool.clone(), serve.kafka));
    tracing::info!(bind = %server.local_addr(), app_env = %environment, "serving");
    Ok(Running {
        server,
        readiness,
        workers,
        relay,
        fatal,
        pool,
        grace: process.shutdown,
    })
}

fn caller_keys<E>(text: &Secret, environment: Environment) -> Result<CallerKeys, LaunchError<E>> {
    environment.admit("CALLER_KEYS", text)?;
    Ok(text.expose_secret().parse::<CallerKeys>()?)
}

fn with_probes(mut endpoints: Endpoints, probes: Probes) -> Endpoints {
    for probe in Probe::ALL {
        let probes = probes.clone();
        endpoints.raw(Method::GET, probe.path(), move |_| {
            let probes = probes.clone();
            async move { probes.answer(probe).await }
        });
    }
    endpoints
}

fn database_check(pool: Pool) -> Check {
    Check::new("postgres", move || {
        let pool = pool.clone();
        async move { pool.ping().await }
    })
}

fn kafka_check(kafka: Reachable) -> Check {
    Check::new("kafka", move || {
        let kafka = kafka.clone();
        async move { kafka.ask(probes::LIMIT).await }
    })
}

/// Takes what the handlers and consumers commit to Kafka. Of its own it never ends.
fn relaying(pool: Pool, kafka: KafkaSettings) -> Task {
    Task::new("outbox-relay", Policy::Restart, move |stop| {
        let relay = Relay::new(pool.clone(), kafka.clone());
        async move {
            relay.run(stop).await;
            Ok::<(), TaskError>(())
        }
    })
}

/// Histograms gather until they are folded, which a scrape does as well; without one they would grow for ever.
fn folding(metrics: Metrics) -> Task {
    Task::every("metrics-folding", Duration::from_secs(5), move || {
        let metrics = metrics.clone();
        async move {
            metrics.fold();
            Ok::<(), TaskError>(())
        }
    })
}

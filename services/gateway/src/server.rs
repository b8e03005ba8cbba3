//! A running gateway: starting it and stopping it.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use runtime::metrics::{Metrics, MetricsError};
use runtime::probes::{Probes, Readiness};
use thiserror::Error;
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;

use crate::access::check::TokenCheck;
use crate::admin;
use crate::config::Config;
use crate::front::listener::{Front, adopt, listen};
use crate::front::places::Places;
use crate::front::worker::{self, Ending, Worker};
use crate::gateway::{Gateway, GatewayError};

/// How often what histograms have gathered is folded.
const FOLDING: Duration = Duration::from_secs(5);

/// Why a gateway does not start.
#[derive(Debug, Error)]
pub enum StartError {
    /// Its parts do not fit.
    #[error(transparent)]
    Gateway(#[from] GatewayError),
    /// Metrics cannot be recorded.
    #[error(transparent)]
    Metrics(#[from] MetricsError),
    /// Somebody else listens there, or we may not.
    #[error("{setting}: cannot listen at {address}")]
    Listen {
        /// The setting that says where.
        setting: &'static str,
        /// Where.
        address: SocketAddr,
        /// What the operating system says.
        source: io::Error,
    },
    /// There are no more threads or file descriptors for us.
    #[error("cannot start a thread: {0}")]
    Thread(#[source] io::Error),
}

/// A gateway that serves.
pub struct Running {
    local_addr: SocketAddr,
    admin_addr: SocketAddr,
    gateway: Arc<Gateway>,
    readiness: Readiness,
    connections: TaskTracker,
    ending: Ending,
    /// Those that serve.
    threads: TaskTracker,
    end_threads: DropGuard,
    stop_admin: CancellationToken,
    drain_time: Duration,
    shutdown_time: Duration,
}

/// Starts a gateway. It serves as soon as this returns.
///
/// # Errors
///
/// [`StartError`].
pub async fn start(config: Config, tokens: Arc<dyn TokenCheck>) -> Result<Running, StartError> {
    let metrics = Metrics::install()?;
    let readiness = Readiness::new(Vec::new());
    let probes = Probes::new(readiness.clone(), metrics.clone());
    let gateway = Arc::new(Gateway::new(&config, tokens, probes.clone())?);
    sample(&metrics, &gateway);
    let bound = |setting, address, listener: io::Result<TcpListener>| {
        let bound = listener.and_then(|listener| Ok((listener.local_addr()?, listener)));
        bound.map_err(|source| StartError::Listen {
            setting,
            address,
            source,
        })
    };
    let opened = |handed_over: &Option<Arc<TcpListener>>, address| {
        handed_over
            .as_deref()
            .map_or_else(|| listen(address), TcpListener::try_clone)
    };
    let (local_addr, listener) = bound("BIND", config.bind, opened(&config.listener, config.bind))?;
    let (admin_addr, admin_listener) = bound(
        "ADMIN_BIND",
        config.admin_bind,
        opened(&config.admin_listener, config.admin_bind),
    )?;
    let ending = Ending::default();
    let running = Running {
        local_addr,
        admin_addr,
        gateway: Arc::clone(&gateway),
        readiness,
        connections: TaskTracker::new(),
        threads: TaskTracker::new(),
        end_threads: ending.thread.clone().drop_guard(),
        ending,
        stop_admin: CancellationToken::new(),
        drain_time: config.drain_time,
        shutdown_time: config.shutdown_time,
    };
    let places = Places::new(
        config.most_connections,
        config.most_connections_per_client,
        &config.trusted_proxies,
    );
    for number in 0..config.threads.get() {
        let front = Front {
            worker: Arc::new(Worker::new(Arc::clone(&gateway))),
            limits: config.connection,
            places: places.clone(),
            connections: running.connections.clone(),
        };
        listener
            .try_clone()
            .and_then(|socket| worker::spawn(number, socket, front, running.ending.clone(), running.threads.token()))
            .map_err(StartError::Thread)?;
    }
    let admin_listener = adopt(&admin_listener).map_err(StartError::Thread)?;
    tokio::spawn(admin::serve(admin_listener, probes, running.stop_admin.clone()));
    tokio::spawn(fold(metrics, running.stop_admin.clone()));
    Ok(running)
}

/// Histograms gather until they are folded, which a scrape does as well; without one they would grow for ever.
async fn fold(metrics: Metrics, stop: CancellationToken) {
    while stop.run_until_cancelled(tokio::time::sleep(FOLDING)).await.is_some() {
        metrics.fold();
    }
}

impl Running {
    /// Where clients come in.
    pub fn local_addr(&self) -> SocketAddr {
        self.local_addr
    }

    /// Where the probes are.
    pub fn admin_addr(&self) -> SocketAddr {
        self.admin_addr
    }

    /// Stops without refusing anybody. First the gateway is not ready any more and says `Connection: close` with each
    /// answer, so that clients and whoever spreads them over gateways turn away by themselves; then it takes no new
    /// connections and closes the idle ones; requests under way are answered within the shutdown time.
    pub async fn close(self) {
        self.readiness.stop();
        self.gateway.drain();
        tokio::time::sleep(self.drain_time).await;
        self.ending.accept.cancel();
        self.ending.connections.cancel();
        self.connections.close();
        if tokio::time::timeout(self.shutdown_time, self.connections.wait())
            .await
            .is_err()
        {
            tracing::warn!(count = self.connections.len() as u64, "connections were cut off");
        }
        drop(self.end_threads);
        self.threads.close();
        self.threads.wait().await;
        self.stop_admin.cancel();
    }
}

/// Figures that are looked up at each scrape.
fn sample(metrics: &Metrics, gateway: &Arc<Gateway>) {
    metrics::describe_histogram!(
        "gateway_exchange_seconds",
        "From a request's head to its answer's end, by operation"
    );
    metrics::describe_counter!(
        "gateway_exchanges_total",
        "Requests, by operation, method, status and outcome"
    );
    metrics::describe_counter!(
        "gateway_rate_limited_total",
        "Requests refused with 429, by whose limit it was"
    );
    metrics::describe_counter!(
        "gateway_connections_broken_total",
        "Connections that did not end properly"
    );
    metrics::describe_counter!(
        "gateway_connections_refused_total",
        "Connections of clients that had too many"
    );
    metrics::describe_gauge!("gateway_connections", "Connections of clients");
    metrics::describe_gauge!("gateway_upstream_active", "Requests that a service is answering");
    let gateway = Arc::downgrade(gateway);
    metrics.sample(move || {
        for upstream in gateway.upgrade().iter().flat_map(|gateway| gateway.upstreams()) {
            metrics::gauge!("gateway_upstream_active", "service" => upstream.name()).set(upstream.active() as f64);
        }
    });
}

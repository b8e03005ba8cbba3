//! A gateway with a table of the test's own, before a service that remembers what reaches it.
#![allow(dead_code)]

pub mod client;
pub mod routes;
pub mod tokens;
pub mod upstream;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use clap::Parser;
use gateway::{Config, Running, Settings};
use gateway_routes::Service;

use self::upstream::Upstream;

/// The services of the tests' table. Only the first ever has an address.
pub static SERVICES: &[Service] = &[
    Service {
        name: "passport",
        url_env: "PASSPORT_URL",
    },
    Service {
        name: "fridge",
        url_env: "FRIDGE_URL",
    },
];

#[derive(Parser)]
struct Command {
    #[command(flatten)]
    settings: Settings,
}

/// The defaults, with an address for the service and short times for slow clients.
pub fn config(upstream: Option<&Upstream>) -> Config {
    let arguments = [
        "gateway",
        "--app-env",
        "test",
        "--caller-key",
        "development-gateway",
        "--visitor-keys",
        "development-visitor",
    ];
    let settings = Command::try_parse_from(arguments).expect("arguments").settings;
    let mut config = settings.into_config(|_| None).expect("settings");
    config.routes = routes::table();
    config.services = SERVICES;
    if let Some(upstream) = upstream {
        place(&mut config, "passport", upstream.address());
    }
    config.bind = "127.0.0.1:0".parse().expect("an address");
    config.admin_bind = config.bind;
    config.connection.gate.head_time = Duration::from_millis(600);
    config.connection.gate.idle_time = Duration::from_secs(20);
    config.connection.write_time = Duration::from_millis(600);
    config.drain_time = Duration::from_millis(1);
    config
}

/// Says where a service is.
pub fn place(config: &mut Config, service: &'static str, address: SocketAddr) {
    let authority = address.to_string().parse().expect("an authority");
    config.addresses.insert(service, authority);
}

/// A gateway before a service that the test plays itself, on the returned listener.
pub async fn before_a_listener() -> (tokio::net::TcpListener, Running) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let mut config = config(None);
    place(&mut config, "passport", listener.local_addr().expect("an address"));
    (listener, start(config).await)
}

/// A gateway before a service that is not there (yet), at the returned address.
pub async fn before_nobody() -> (SocketAddr, Running) {
    let (listener, gateway) = before_a_listener().await;
    (listener.local_addr().expect("an address"), gateway)
}

/// Starts a gateway that knows the tests' tokens.
pub async fn start(config: Config) -> Running {
    gateway::start(config, Arc::new(tokens::KnownTokens))
        .await
        .expect("the gateway starts")
}

/// A service and a gateway before it.
pub async fn pair() -> (Upstream, Running) {
    let upstream = Upstream::start().await;
    let gateway = start(config(Some(&upstream))).await;
    (upstream, gateway)
}

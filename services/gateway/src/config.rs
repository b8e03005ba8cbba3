//! What a gateway is made from: the table, where its services are, keys and limits.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Duration;

use gateway_routes::{Route, Service};
use http::HeaderValue;
use http::uri::Authority;
use ipnet::IpNet;
use runtime::config::Secret;

use crate::front::connection::ConnectionLimits;
use crate::issuer::start::IssuerConfig;
use crate::limits::rate::Allowance;
use crate::upstream::service::UpstreamLimits;
use crate::visitor::keys::VisitorKeys;

/// A checked configuration.
#[derive(Clone, Debug)]
pub struct Config {
    /// The operations that are public.
    pub routes: &'static [Route],
    /// The services that own them.
    pub services: &'static [Service],
    /// Where services are, by name.
    pub addresses: HashMap<&'static str, Authority>,
    /// Where clients come in.
    pub bind: SocketAddr,
    /// Where readiness and metrics are.
    pub admin_bind: SocketAddr,
    /// A listening socket that was handed over, in place of one made at `bind`. A gateway that is restarted on the
    /// same socket refuses nobody: who connects in between waits in the kernel's queue.
    pub listener: Option<Arc<std::net::TcpListener>>,
    /// The same in place of one made at `admin_bind`.
    pub admin_listener: Option<Arc<std::net::TcpListener>>,
    /// The gateway's own key towards services.
    pub caller_key: Secret,
    /// Who vouches for tokens; absent where nobody does.
    pub issuer: Option<IssuerConfig>,
    /// The keys that sign visitors' cookies.
    pub visitor_keys: VisitorKeys,
    /// Origins whose scripts may read answers.
    pub cors_origins: Vec<HeaderValue>,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// Threads that serve.
    pub threads: NonZeroUsize,
    /// Connections at once.
    pub most_connections: usize,
    /// Connections of one client at once.
    pub most_connections_per_client: usize,
    /// What a client may take of a connection.
    pub connection: ConnectionLimits,
    /// Requests of one client.
    pub client_allowance: Allowance,
    /// Requests of one visitor.
    pub visitor_allowance: Allowance,
    /// So many bytes of a body are read before its service is asked.
    pub read_ahead: usize,
    /// What one service is given.
    pub upstream: UpstreamLimits,
    /// How long, once asked to stop, new connections are still taken, so that whoever sends them learns of it first.
    pub drain_time: Duration,
    /// How long stopping may take after that.
    pub shutdown_time: Duration,
}

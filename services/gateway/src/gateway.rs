//! What all connections share, put together once from the table and the configuration.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use gateway_routes::{Route, headers};
use http::HeaderValue;
use http::header::InvalidHeaderValue;
use ipnet::IpNet;
use runtime::probes::Probes;
use thiserror::Error;

use crate::access::check::TokenCheck;
use crate::access::decide::ADMITTED;
use crate::config::Config;
use crate::headers::cors::Cors;
use crate::headers::names::{NameError, Names};
use crate::limits::rate::RateLimit;
use crate::route::router::{Router, TableError};
use crate::upstream::service::Upstream;
use crate::visitor::keys::VisitorKeys;

/// Why a gateway cannot be put together.
#[derive(Debug, Error)]
pub enum GatewayError {
    /// The generated table contradicts itself.
    #[error("the route table cannot be used: {0}; mend the contracts and run `cargo run -p codegen`")]
    Table(#[from] TableError),
    /// The generated header names are none.
    #[error(transparent)]
    Names(#[from] NameError),
    /// The gateway answers its health and nothing else.
    #[error("the gateway's document has {0} as an operation of the gateway's own, which answers its health only")]
    OwnOperation(&'static str),
    /// An operation admits something that the gateway does not know.
    #[error("{operation} admits {word:?} (`x-admits`), which the gateway does not know: it knows {ADMITTED:?}")]
    Admitted {
        /// The operation.
        operation: &'static str,
        /// What it says.
        word: &'static str,
    },
    /// The key holds characters that a header cannot.
    #[error("CALLER_KEY holds a character that no header can: use letters and digits")]
    CallerKey(#[source] InvalidHeaderValue),
    /// A service's address cannot stand in a request to it.
    #[error("a service's address holds a character that no header can")]
    Host(#[source] InvalidHeaderValue),
}

/// The gateway's fixed parts. Read by every request, changed by none.
pub struct Gateway {
    pub(crate) router: Router,
    pub(crate) names: Names,
    pub(crate) cors: Cors,
    pub(crate) tokens: Arc<dyn TokenCheck>,
    pub(crate) visitor_keys: VisitorKeys,
    pub(crate) caller: HeaderValue,
    pub(crate) limits: Limits,
    pub(crate) probes: Probes,
    upstreams: HashMap<&'static str, Upstream>,
    draining: AtomicBool,
}

/// Limits that concern requests rather than connections.
pub(crate) struct Limits {
    pub clients: RateLimit,
    pub visitors: RateLimit,
    pub read_ahead: usize,
    pub trusted_proxies: Vec<IpNet>,
}

impl Gateway {
    /// Puts the parts together.
    ///
    /// # Errors
    ///
    /// [`GatewayError`].
    pub fn new(config: &Config, tokens: Arc<dyn TokenCheck>, probes: Probes) -> Result<Self, GatewayError> {
        let names = Names::from_table()?;
        let mut own = config.routes.iter().filter(|route| route.service == headers::TRUSTED);
        if let Some(second) = own.nth(1) {
            return Err(GatewayError::OwnOperation(second.operation));
        }
        for route in config.routes {
            if let Some(word) = route.admits.iter().find(|word| !ADMITTED.contains(word)) {
                let operation = route.operation;
                return Err(GatewayError::Admitted { operation, word });
            }
        }
        let caller = format!("{}:{}", headers::TRUSTED, config.caller_key.expose_secret());
        let mut caller = HeaderValue::try_from(caller).map_err(GatewayError::CallerKey)?;
        caller.set_sensitive(true);
        let upstreams = config
            .addresses
            .iter()
            .map(|(name, authority)| {
                let upstream = Upstream::new(name, authority, config.upstream);
                upstream.map(|upstream| (*name, upstream)).map_err(GatewayError::Host)
            })
            .collect::<Result<_, _>>()?;
        Ok(Self {
            router: Router::new(config.routes)?,
            cors: Cors::new(config.cors_origins.clone(), &names),
            names,
            tokens,
            visitor_keys: config.visitor_keys.clone(),
            caller,
            limits: Limits {
                clients: RateLimit::new(config.client_allowance),
                visitors: RateLimit::new(config.visitor_allowance),
                read_ahead: config.read_ahead,
                trusted_proxies: config.trusted_proxies.clone(),
            },
            probes,
            upstreams,
            draining: AtomicBool::new(false),
        })
    }

    /// Whether the gateway itself answers an operation.
    pub(crate) fn is_own(&self, route: &Route) -> bool {
        route.service == headers::TRUSTED
    }

    /// A service, if it has an address.
    pub(crate) fn upstream(&self, service: &str) -> Option<&Upstream> {
        self.upstreams.get(service)
    }

    /// All services that have an address.
    pub(crate) fn upstreams(&self) -> impl Iterator<Item = &Upstream> {
        self.upstreams.values()
    }

    /// From now on every answer is its connection's last.
    pub(crate) fn drain(&self) {
        self.draining.store(true, Ordering::Release);
    }

    pub(crate) fn is_draining(&self) -> bool {
        self.draining.load(Ordering::Acquire)
    }
}

//! The gateway's settings: command line and environment, read into a [`Config`].

use std::net::SocketAddr;
use std::num::{NonZeroU32, NonZeroUsize};
use std::time::Duration;

use clap::Args;
use gateway_routes::{ROUTES, SERVICES};
use http::HeaderValue;
use ipnet::IpNet;
use runtime::config::{DevelopmentSecret, ProcessSettings, Secret};
use thiserror::Error;

use crate::config::Config;
use crate::front::connection::ConnectionLimits;
use crate::front::gate::GateLimits;
use crate::front::head::HeadLimits;
use crate::issuer::settings::{IssuerSettings, IssuerSettingsError};
use crate::limits::rate::Allowance;
use crate::upstream::address::{AddressError, addresses};
use crate::upstream::service::UpstreamLimits;
use crate::visitor::keys::{KeysError, VisitorKeys};

/// Settings that cannot be used. Each text names the variable and what to do; none shows a value.
#[derive(Debug, Error)]
pub enum SettingsError {
    /// A service's address.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// The visitors' keys.
    #[error(transparent)]
    VisitorKeys(#[from] KeysError),
    /// A key for development where real ones are needed.
    #[error(transparent)]
    Development(#[from] DevelopmentSecret),
    /// The issuer.
    #[error(transparent)]
    Issuer(#[from] IssuerSettingsError),
    /// The key towards services.
    #[error(
        "CALLER_KEY must be visible ASCII characters without a comma: set it to the key that the services hold for \
         the gateway in CALLER_KEYS"
    )]
    CallerKey,
}

/// Every setting has an environment variable of its name in capitals. `<SERVICE>_URL` says where a service is;
/// operations of one without an address answer 503.
#[derive(Clone, Debug, Args)]
pub struct Settings {
    /// What every process reads.
    #[command(flatten)]
    pub process: ProcessSettings,

    /// Where clients come in; not looked at when a listening socket is handed over (`LISTEN_FDS`, as systemd does).
    #[arg(long, env = "BIND", default_value = "0.0.0.0:8080")]
    pub bind: SocketAddr,

    /// Where `/ready` and `/metrics` are; never to be reached from outside.
    #[arg(long, env = "ADMIN_BIND", default_value = "0.0.0.0:9080")]
    pub admin_bind: SocketAddr,

    /// The gateway's own key towards services.
    #[arg(long, env = "CALLER_KEY", hide_env_values = true)]
    pub caller_key: Secret,

    /// The keys that sign visitors' cookies, parted by commas, newest first.
    #[arg(long, env = "VISITOR_KEYS", hide_env_values = true)]
    pub visitor_keys: Secret,

    /// Who vouches for tokens.
    #[command(flatten)]
    pub issuer: IssuerSettings,

    /// Origins whose scripts may read answers, parted by commas: `https://app.example`.
    #[arg(long, env = "CORS_ORIGINS", value_delimiter = ',', value_parser = origin)]
    pub cors_origins: Vec<HeaderValue>,

    /// Proxies whose `X-Forwarded-For` is believed, parted by commas: `10.0.0.0/8`.
    #[arg(long, env = "TRUSTED_PROXIES", value_delimiter = ',')]
    pub trusted_proxies: Vec<IpNet>,

    /// Threads that serve; one for each CPU that the process may use where it is not said.
    #[arg(long, env = "THREADS")]
    pub threads: Option<NonZeroUsize>,

    /// Connections at once; more wait to be accepted.
    #[arg(long, env = "MAX_CONNECTIONS", default_value = "10000", value_parser = count)]
    pub max_connections: usize,

    /// Connections of one client at once; more are closed.
    #[arg(long, env = "MAX_CONNECTIONS_PER_CLIENT", default_value = "1000", value_parser = count)]
    pub max_connections_per_client: usize,

    /// Requests that one service answers at once; more get 503.
    #[arg(long, env = "MAX_ACTIVE_PER_SERVICE", default_value = "512", value_parser = count)]
    pub max_active_per_service: usize,

    /// Requests per second that one client may keep up.
    #[arg(long, env = "CLIENT_REQUESTS_PER_SECOND", default_value = "200")]
    pub client_requests_per_second: NonZeroU32,

    /// Requests that one client may make at once.
    #[arg(long, env = "CLIENT_REQUESTS_BURST", default_value = "2000")]
    pub client_requests_burst: NonZeroU32,

    /// Requests per second that one visitor may keep up.
    #[arg(long, env = "VISITOR_REQUESTS_PER_SECOND", default_value = "50")]
    pub visitor_requests_per_second: NonZeroU32,

    /// Requests that one visitor may make at once.
    #[arg(long, env = "VISITOR_REQUESTS_BURST", default_value = "500")]
    pub visitor_requests_burst: NonZeroU32,

    /// Bytes of a request's head.
    #[arg(long, env = "MAX_HEAD_BYTES", default_value = "32768", value_parser = count)]
    pub max_head_bytes: usize,

    /// Bytes of a request's target.
    #[arg(long, env = "MAX_TARGET_BYTES", default_value = "8192", value_parser = count)]
    pub max_target_bytes: usize,

    /// Bytes of a body that are read before its service is asked.
    #[arg(long, env = "READ_AHEAD_BYTES", default_value = "65536", value_parser = count)]
    pub read_ahead_bytes: usize,

    /// Milliseconds for a request's head.
    #[arg(long, env = "HEAD_TIMEOUT_MS", default_value = "10000", value_parser = milliseconds)]
    pub head_timeout: Duration,

    /// Milliseconds that a connection may be idle.
    #[arg(long, env = "IDLE_TIMEOUT_MS", default_value = "60000", value_parser = milliseconds)]
    pub idle_timeout: Duration,

    /// Milliseconds that a client may be behind in taking an answer.
    #[arg(long, env = "WRITE_TIMEOUT_MS", default_value = "30000", value_parser = milliseconds)]
    pub write_timeout: Duration,

    /// Milliseconds to connect to a service.
    #[arg(long, env = "CONNECT_TIMEOUT_MS", default_value = "1000", value_parser = milliseconds)]
    pub connect_timeout: Duration,

    /// Milliseconds that new connections are still taken once the gateway was asked to stop.
    #[arg(long, env = "DRAIN_MS", default_value = "2000", value_parser = milliseconds)]
    pub drain: Duration,
}

impl Settings {
    /// Checks the settings and joins them with the generated table.
    ///
    /// # Errors
    ///
    /// [`SettingsError`].
    pub fn into_config(self, environment: impl Fn(&str) -> Option<String>) -> Result<Config, SettingsError> {
        let app_env = self.process.environment;
        let key = self.caller_key.expose_secret().as_bytes();
        // CALLER_KEYS parts its entries by commas.
        if key.is_empty() || !key.iter().all(|byte| byte.is_ascii_graphic() && *byte != b',') {
            return Err(SettingsError::CallerKey);
        }
        app_env.admit("CALLER_KEY", &self.caller_key)?;
        Ok(Config {
            routes: ROUTES,
            services: SERVICES,
            addresses: addresses(SERVICES, environment)?,
            bind: self.bind,
            admin_bind: self.admin_bind,
            listener: None,
            admin_listener: None,
            visitor_keys: VisitorKeys::parse(&self.visitor_keys, app_env)?,
            issuer: self.issuer.into_config()?,
            caller_key: self.caller_key,
            cors_origins: self.cors_origins,
            trusted_proxies: self.trusted_proxies,
            threads: self.threads.unwrap_or_else(one_for_each_cpu),
            most_connections: self.max_connections,
            most_connections_per_client: self.max_connections_per_client,
            connection: ConnectionLimits {
                gate: GateLimits {
                    head: HeadLimits {
                        head: self.max_head_bytes,
                        target: self.max_target_bytes,
                    },
                    head_time: self.head_timeout,
                    idle_time: self.idle_timeout,
                },
                write_time: self.write_timeout,
            },
            client_allowance: Allowance {
                per_second: self.client_requests_per_second,
                burst: self.client_requests_burst,
            },
            visitor_allowance: Allowance {
                per_second: self.visitor_requests_per_second,
                burst: self.visitor_requests_burst,
            },
            read_ahead: self.read_ahead_bytes,
            upstream: UpstreamLimits {
                active: self.max_active_per_service,
                connect_time: self.connect_timeout,
            },
            drain_time: self.drain,
            shutdown_time: self.process.shutdown,
        })
    }
}

/// As the operating system gives them to the process; one where it does not tell.
fn one_for_each_cpu() -> NonZeroUsize {
    std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
}

/// At least one, at most what a semaphore can count.
pub(crate) fn count(text: &str) -> Result<usize, String> {
    const MOST: usize = 1 << 30;
    match text.parse::<usize>() {
        Ok(number) if (1..=MOST).contains(&number) => Ok(number),
        _ => Err(format!("a whole number from 1 to {MOST} is needed")),
    }
}

fn milliseconds(text: &str) -> Result<Duration, String> {
    match text.parse::<u64>() {
        Ok(number) if (1..=86_400_000).contains(&number) => Ok(Duration::from_millis(number)),
        _ => Err("whole milliseconds from 1 to 86400000 are needed".to_owned()),
    }
}

/// Scheme, host and port, as browsers write them in `Origin`.
fn origin(text: &str) -> Result<HeaderValue, String> {
    let origin = text.trim();
    let host = origin
        .strip_prefix("https://")
        .or_else(|| origin.strip_prefix("http://"));
    let written_so = host.is_some_and(|host| !host.is_empty() && !host.contains(['/', '@', '*', '?', '#', ' ']))
        && !origin.bytes().any(|byte| byte.is_ascii_uppercase());
    let value = HeaderValue::from_str(origin).ok().filter(|_| written_so);
    value.ok_or_else(|| "an origin as browsers write it is needed: https://app.example".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Command {
        #[command(flatten)]
        settings: Settings,
    }

    const KEY: &str = "0123456789abcdef0123456789abcdef";

    fn read(arguments: &[&str]) -> Result<Config, String> {
        let all = [&["gateway"], arguments].concat();
        let command = Command::try_parse_from(all).map_err(|error| error.to_string())?;
        command
            .settings
            .into_config(|_| None)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn keys_are_all_that_must_be_given() {
        let config = read(&["--caller-key", "k", "--visitor-keys", KEY]).unwrap();
        assert_eq!(config.bind.port(), 8080);
        assert_eq!(config.admin_bind.port(), 9080);
        assert!(read(&["--caller-key", "k"]).is_err());
    }

    #[test]
    fn keys_for_development_are_refused_elsewhere_and_never_shown() {
        let development = [
            "--caller-key",
            "development-gateway",
            "--visitor-keys",
            "development-visitor",
        ];
        let refused = read(&development).expect_err("refused in production");
        assert!(
            refused.contains("CALLER_KEY") && !refused.contains("development-gateway"),
            "{refused}"
        );
        let refused = read(&["--caller-key", "k", "--visitor-keys", "development-visitor"]).expect_err("refused");
        assert!(
            refused.contains("VISITOR_KEYS") && !refused.contains("development-visitor"),
            "{refused}"
        );
        assert!(read(&[&development[..], &["--app-env", "development"]].concat()).is_ok());
        let config = read(&["--caller-key", "s3cret", "--visitor-keys", KEY]).unwrap();
        let shown = format!("{config:?}");
        assert!(!shown.contains("s3cret") && !shown.contains(KEY), "{shown}");
    }

    #[test]
    fn origins_are_written_as_browsers_do() {
        assert!(origin("https://app.example").is_ok() && origin("http://localhost:5173").is_ok());
        for text in [
            "*",
            "null",
            "https://",
            "https://a/",
            "app.example",
            "https://*.example",
            "https://App.example",
        ] {
            assert!(origin(text).is_err(), "{text}");
        }
    }
}

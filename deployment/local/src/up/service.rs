//! The services: one table, and how each is started from its line.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, UNIX_EPOCH};

use rustix::process::Signal;
use sha2::{Digest, Sha256};

use super::keys::Keys;
use crate::credentials::{DATABASE, url};
use crate::error::StackError;
use crate::http;
use crate::servers::Server;
use crate::servers::set::{Ports, Set};

/// A service as `make up` runs it. A new service is a new line in [`SERVICES`].
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// Package, binary, and name towards other services.
    pub name: &'static str,
    /// Where it is called.
    pub port: u16,
    /// Where its `/ready` is.
    pub probe_port: u16,
    /// Its schema, if it has one: then it has Kafka too, and `migrate`.
    pub schema: Option<&'static str>,
    /// Who may call it (from its contract's `x-callers`, and the gateway).
    pub callers: &'static [&'static str],
    /// Variables that each hold a secret of its own.
    pub secrets: &'static [&'static str],
    /// Other variables.
    pub environment: &'static [(&'static str, &'static str)],
    /// Variables that a developer may set to something else.
    pub defaults: &'static [(&'static str, &'static str)],
    /// What is run after `migrate`, in the checkout's top folder.
    pub prepare: &'static [&'static [&'static str]],
}

/// Serves recordings of what passport asks others; not one of the services.
pub const RECORDINGS: &str = "sources";

/// Where passport asks others, unless a developer sets these: at the recordings.
pub const RECORDED: &[(&str, &str)] = &[
    ("OPEN_FOOD_FACTS_URL", "http://127.0.0.1:8089"),
    (
        "AGRIBALYSE_URL",
        "http://127.0.0.1:8089/data-fair/api/v1/datasets/agribalyse-31-synthese",
    ),
];

/// All services, in the order in which they start.
pub const SERVICES: &[Service] = &[
    Service {
        name: RECORDINGS,
        port: 8089,
        probe_port: 8089,
        schema: None,
        callers: &[],
        secrets: &[],
        environment: &[("BIND", "127.0.0.1:8089")],
        defaults: &[],
        prepare: &[],
    },
    Service {
        name: "passport",
        port: 8081,
        probe_port: 8081,
        schema: Some("passport"),
        callers: &["gateway", "personalization", "fridge", "identity"],
        secrets: &["IDEMPOTENCY_SECRET", "TOMBSTONE_KEYS"],
        environment: &[("BIND", "127.0.0.1:8081"), ("WEB_URL", "http://localhost:3000")],
        defaults: RECORDED,
        prepare: &[&["import", "catalog", super::demo::CATALOG]],
    },
    Service {
        name: "identity",
        port: 8084,
        probe_port: 8084,
        schema: Some("identity"),
        callers: &["gateway", "personalization"],
        secrets: &["IDEMPOTENCY_SECRET", "TOMBSTONE_KEYS"],
        environment: &[
            ("BIND", "127.0.0.1:8084"),
            ("KEYCLOAK_URL", "http://localhost:8090"),
            // As the realm's file has it.
            ("KEYCLOAK_CLIENT_SECRET", "identity-service-development"),
        ],
        defaults: &[],
        prepare: &[super::demo::BRAND],
    },
    Service {
        name: "gateway",
        port: 8080,
        probe_port: 9080,
        schema: None,
        callers: &[],
        secrets: &["VISITOR_KEYS"],
        // The only one that other machines reach: a phone scans too.
        environment: &[
            ("BIND", "0.0.0.0:8080"),
            ("ADMIN_BIND", "127.0.0.1:9080"),
            ("CORS_ORIGINS", "http://localhost:3000"),
            ("ISSUER_URL", "http://localhost:8090/realms/packytrace"),
        ],
        defaults: &[],
        prepare: &[],
    },
];

impl Service {
    /// All ports that it listens on.
    pub fn ports(&self) -> Vec<u16> {
        let mut ports = vec![self.port];
        ports.extend((self.probe_port != self.port).then_some(self.probe_port));
        ports
    }
}

/// A service with everything that it is started with.
#[derive(Debug)]
pub struct ServiceProcess {
    pub service: Service,
    binary: PathBuf,
    folder: PathBuf,
    log: PathBuf,
    environment: Vec<(String, String)>,
}

impl ServiceProcess {
    /// Prepares one line of the table.
    ///
    /// # Errors
    /// When a key cannot be kept.
    pub fn new(
        service: Service,
        binaries: &Path,
        root: &Path,
        log: PathBuf,
        keys: &mut Keys,
        servers: &Set,
    ) -> Result<ServiceProcess, StackError> {
        let mut environment = vec![("APP_ENV".to_owned(), "development".to_owned())];
        let mut set = |name: &str, value: String| environment.push((name.to_owned(), value));
        set("CALLER_KEY", keys.get(&format!("caller {}", service.name))?);
        if !service.callers.is_empty() {
            let known: Result<Vec<String>, StackError> = service
                .callers
                .iter()
                .map(|caller| Ok(format!("{caller}:{}", keys.get(&format!("caller {caller}"))?)))
                .collect();
            set("CALLER_KEYS", known?.join(","));
        }
        if let Some(schema) = service.schema {
            set("DATABASE_URL", url(schema, servers.ports.postgres, DATABASE));
            for (name, value) in servers.kafka.login(service.name).environment() {
                set(name, value.to_owned());
            }
        }
        for secret in service.secrets {
            set(secret, keys.get(&format!("{} {secret}", service.name))?);
        }
        for other in SERVICES
            .iter()
            .filter(|other| other.name != service.name && !["gateway", RECORDINGS].contains(&other.name))
        {
            let variable = format!("{}_URL", other.name.replace('-', "_").to_uppercase());
            set(&variable, format!("http://127.0.0.1:{}", other.port));
        }
        for (name, value) in service.environment {
            set(name, (*value).to_owned());
        }
        for (name, value) in service.defaults {
            set(name, std::env::var(name).unwrap_or_else(|_| (*value).to_owned()));
        }
        let binary = binaries.join(service.name);
        Ok(ServiceProcess {
            service,
            binary,
            folder: root.to_owned(),
            log,
            environment,
        })
    }

    /// A run of one of its commands (`migrate`, `import …`).
    pub fn run(&self, arguments: &[&str], servers: Ports) -> Command {
        let mut command = self.bare();
        command.args(arguments);
        // The owner's password is for `migrate` alone.
        if let (["migrate", ..], Some(schema)) = (arguments, self.service.schema) {
            command.env(
                "OWNER_DATABASE_URL",
                url(&format!("{schema}_owner"), servers.postgres, DATABASE),
            );
        }
        command
    }

    fn bare(&self) -> Command {
        let mut command = Command::new(&self.binary);
        command.current_dir(&self.folder);
        // Nothing of ours but what a program needs anywhere; what a developer sets for logs stays.
        command.env_clear();
        for kept in ["PATH", "HOME", "LANG", "LOG", "RUST_BACKTRACE"] {
            if let Some(value) = std::env::var_os(kept) {
                command.env(kept, value);
            }
        }
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }
}

impl Server for ServiceProcess {
    fn name(&self) -> &'static str {
        self.service.name
    }

    fn log(&self) -> PathBuf {
        self.log.clone()
    }

    fn patience(&self) -> Duration {
        Duration::from_secs(60)
    }

    fn stop_signal(&self) -> Signal {
        Signal::TERM
    }

    async fn prepare(&self) -> Result<(), StackError> {
        Ok(())
    }

    fn command(&self) -> Result<Command, StackError> {
        let mut command = self.bare();
        if self.service.schema.is_some() {
            command.arg("serve");
        }
        Ok(command)
    }

    async fn probe(&self) -> Result<(), String> {
        http::probe(self.service.probe_port, "/ready").await
    }

    fn started_from(&self) -> String {
        let found = std::fs::metadata(&self.binary).ok();
        let built = found
            .as_ref()
            .and_then(|found| found.modified().ok()?.duration_since(UNIX_EPOCH).ok());
        let mut digest = Sha256::new();
        digest.update(built.map_or(0, |since| since.as_nanos()).to_be_bytes());
        digest.update(found.map_or(0, |found| found.len()).to_be_bytes());
        for (name, value) in &self.environment {
            digest.update(format!("{name}={value}\n"));
        }
        digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

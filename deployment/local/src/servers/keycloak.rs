//! Keycloak, with its database on our Postgres: the store that it brings does not survive kills.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rustix::process::Signal;
use sha2::{Digest, Sha256};

use super::launch::Server;
use crate::credentials::{KEYCLOAK, password};
use crate::error::StackError;
use crate::fetch::POM;
use crate::http;

/// The realm that is imported when it is not there.
pub const REALM: &str = include_str!("../../../keycloak/import/packytrace-realm.json");

/// One Keycloak server.
#[derive(Clone, Debug)]
pub struct Keycloak {
    /// The fetched distribution.
    pub distribution: PathBuf,
    /// Its own home: Keycloak writes into it.
    pub home: PathBuf,
    pub port: u16,
    /// The port of `/health` and `/metrics`.
    pub management_port: u16,
    /// The port of the Postgres that holds its database.
    pub postgres_port: u16,
    /// Its database there, which is the role `keycloak`'s.
    pub database: String,
    /// The port that takes its mails, as the realm has it when it is imported.
    pub smtp_port: u16,
    pub log: PathBuf,
}

/// The administrator of the realm `master`, in development; the password is that of [`password`].
pub const ADMINISTRATOR: &str = "admin";

impl Server for Keycloak {
    fn name(&self) -> &'static str {
        "keycloak"
    }

    fn log(&self) -> PathBuf {
        self.log.clone()
    }

    fn patience(&self) -> Duration {
        // The first start makes its tables: 50 s on two idle cores.
        Duration::from_secs(600)
    }

    fn stop_signal(&self) -> Signal {
        Signal::TERM
    }

    async fn prepare(&self) -> Result<(), StackError> {
        let server = self.clone();
        super::blocking(move || server.make_home()).await
    }

    fn command(&self) -> Result<Command, StackError> {
        let mut command = Command::new(self.home.join("bin/kc.sh"));
        command.args(["start-dev", "--import-realm", "--health-enabled=true", "--cache=local"]);
        command.args([
            "--http-host=127.0.0.1",
            "--http-management-host=127.0.0.1",
            "--log-console-color=false",
        ]);
        command.arg(format!("--http-port={}", self.port));
        command.arg(format!("--http-management-port={}", self.management_port));
        // Tokens name their issuer by this, whatever address the request came to.
        command.arg(format!("--hostname={}", self.url()));
        command.env("KC_DB", "postgres");
        command.env(
            "KC_DB_URL",
            format!("jdbc:postgresql://127.0.0.1:{}/{}", self.postgres_port, self.database),
        );
        command
            .env("KC_DB_USERNAME", KEYCLOAK)
            .env("KC_DB_PASSWORD", password(KEYCLOAK));
        command.env("KC_DB_POOL_MAX_SIZE", "10");
        // The realm's file asks for these.
        command.env("PACKYTRACE_SMTP_HOST", "localhost");
        command.env("PACKYTRACE_SMTP_PORT", self.smtp_port.to_string());
        command.env("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        command.env("KC_BOOTSTRAP_ADMIN_PASSWORD", password(ADMINISTRATOR));
        command.env("JAVA_OPTS_APPEND", "-Xmx512m");
        command.env_remove("JAVA_OPTS").env_remove("JAVA_TOOL_OPTIONS");
        Ok(command)
    }

    async fn probe(&self) -> Result<(), String> {
        http::probe(self.management_port, "/health/ready").await?;
        // From now on its home is known to be whole.
        fs::write(self.home.join(WHOLE), self.made_from()).map_err(|error| error.to_string())
    }
}

impl Keycloak {
    /// Its ports, the one that it is known by first.
    pub fn ports(&self) -> [u16; 2] {
        [self.port, self.management_port]
    }

    /// Where the browser and the services reach it.
    pub fn url(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    fn made_from(&self) -> String {
        let distribution = self.distribution.as_os_str().as_encoded_bytes();
        let digest = Sha256::new()
            .chain_update(POM)
            .chain_update(distribution)
            .chain_update(REALM)
            .finalize();
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// A home of its own: a copy of the distribution but for the libraries, which are most of it and are only read.
    /// Keycloak builds its configuration into it at the first start; the home of a start that never was ready may hold
    /// half of that and is made anew. (All else is in the database.)
    fn make_home(&self) -> Result<(), StackError> {
        let whole = self.home.join(WHOLE);
        if fs::read_to_string(&whole).is_ok_and(|found| found == self.made_from()) {
            return fs::remove_file(&whole).map_err(StackError::io("removing", &whole));
        }
        match fs::remove_dir_all(&self.home) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(StackError::io("removing", &self.home)(error));
            }
            _ => {}
        }
        let libraries = self.distribution.join("lib/lib");
        copy(&self.distribution, &self.home, &libraries)?;
        let linked = self.home.join("lib/lib");
        symlink(&libraries, &linked).map_err(StackError::io("linking", &linked))?;
        let import = self.home.join("data/import");
        fs::create_dir_all(&import).map_err(StackError::io("making", &import))?;
        let realm = import.join("packytrace-realm.json");
        fs::write(&realm, REALM).map_err(StackError::io("writing", &realm))
    }
}

/// The file in a home that says what it was made from, once it has been ready.
const WHOLE: &str = "made-from";

fn copy(from: &Path, to: &Path, leave_out: &Path) -> Result<(), StackError> {
    fs::create_dir_all(to).map_err(StackError::io("making", to))?;
    for entry in fs::read_dir(from).map_err(StackError::io("reading", from))? {
        let entry = entry.map_err(StackError::io("reading", from))?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from == leave_out {
            continue;
        }
        if from.is_dir() {
            copy(&from, &to, leave_out)?;
        } else {
            fs::copy(&from, &to).map_err(StackError::io("copying", &from))?;
        }
    }
    Ok(())
}

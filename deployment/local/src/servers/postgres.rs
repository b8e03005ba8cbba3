//! Postgres.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use rustix::process::Signal;
use tokio_postgres::{Client, Config, NoTls};

use super::launch::Server;
use super::purpose::Purpose;
use crate::credentials::{SUPERUSER, password};
use crate::error::StackError;
use crate::process;

/// One Postgres server.
#[derive(Clone, Debug)]
pub struct Postgres {
    /// Where its `bin` is.
    pub binaries: PathBuf,
    /// Its data folder.
    pub data: PathBuf,
    pub port: u16,
    pub log: PathBuf,
    pub purpose: Purpose,
}

impl Server for Postgres {
    fn name(&self) -> &'static str {
        "postgres"
    }

    fn log(&self) -> PathBuf {
        self.log.clone()
    }

    fn patience(&self) -> Duration {
        Duration::from_secs(120)
    }

    fn stop_signal(&self) -> Signal {
        // "Fast": ends its sessions; SIGTERM would wait for them.
        Signal::INT
    }

    async fn prepare(&self) -> Result<(), StackError> {
        let server = self.clone();
        super::blocking(move || server.make_data()).await
    }

    fn command(&self) -> Result<Command, StackError> {
        let durable = matches!(self.purpose, Purpose::Development);
        let mut command = self.program("postgres")?;
        command.arg("-D").arg(&self.data);
        let mut set = |name: &str, value: &str| {
            command.arg("-c").arg(format!("{name}={value}"));
        };
        set("port", &self.port.to_string());
        set("listen_addresses", "127.0.0.1");
        set("unix_socket_directories", "");
        set("timezone", "UTC");
        set("log_timezone", "UTC");
        // A log line never holds a value: without this, DETAIL tells the key that was there already.
        set("log_error_verbosity", "terse");
        // A killed process loses nothing that it wrote to the kernel; only a machine's crash needs fsync.
        // (synchronous_commit stays on: a commit in Postgres' own buffers dies with Postgres.)
        set("fsync", if durable { "on" } else { "off" });
        set("max_connections", if durable { "100" } else { "300" });
        set("shared_buffers", "64MB");
        Ok(command)
    }

    async fn probe(&self) -> Result<(), String> {
        let client = connect(self.port, "postgres")
            .await
            .map_err(|error| error.to_string())?;
        client
            .simple_query("SELECT 1")
            .await
            .map(drop)
            .map_err(|error| error.to_string())
    }

    fn may_try_again(&self, reason: &str) -> bool {
        // After a kill its children live on for a moment and hold the shared memory.
        reason.contains("pre-existing shared memory block") || reason.contains("postmaster.pid")
    }
}

impl Postgres {
    fn make_data(&self) -> Result<(), StackError> {
        if self.data.join("PG_VERSION").is_file() {
            return Ok(());
        }
        // Made beside and moved, so that a data folder is whole or not there.
        let coming = self.data.with_extension("coming");
        let _ = fs::remove_dir_all(&coming);
        fs::create_dir_all(&coming).map_err(StackError::io("making", &coming))?;
        fs::set_permissions(&coming, fs::Permissions::from_mode(0o700)).map_err(StackError::io("closing", &coming))?;
        let secret = self.data.with_extension("password");
        fs::write(&secret, password(SUPERUSER)).map_err(StackError::io("writing", &secret))?;
        if let Some((user, group)) = other_user()? {
            for path in [&coming, &secret] {
                std::os::unix::fs::chown(path, Some(user), Some(group)).map_err(StackError::io("giving away", path))?;
            }
        }
        let made = self.run_initdb(&coming, &secret);
        let _ = fs::remove_file(&secret);
        made?;
        let _ = fs::remove_dir_all(&self.data);
        fs::rename(&coming, &self.data).map_err(StackError::io("moving to", &self.data))
    }

    fn run_initdb(&self, into: &Path, secret: &Path) -> Result<(), StackError> {
        let output = fs::File::create(&self.log).map_err(StackError::io("opening", &self.log))?;
        let errors = output.try_clone().map_err(StackError::io("opening", &self.log))?;
        let mut command = self.program("initdb")?;
        let status = command
            .args([
                "-U",
                SUPERUSER,
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
            ])
            .args(["--auth=scram-sha-256", "--no-sync", "--no-instructions"])
            .arg("--pwfile")
            .arg(secret)
            .arg("-D")
            .arg(into)
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(errors)
            .status()
            .map_err(StackError::io("starting", Path::new(command.get_program())))?;
        if status.success() {
            return Ok(());
        }
        let reason = process::last_line(&self.log);
        Err(StackError::Prepare {
            server: "postgres".to_owned(),
            reason,
            log: self.log.clone(),
        })
    }

    /// One of its programs, as a user that it accepts, with nothing of ours in its environment.
    fn program(&self, name: &str) -> Result<Command, StackError> {
        let mut command = Command::new(self.binaries.join("bin").join(name));
        command
            .env_clear()
            .env("PATH", "/usr/bin:/bin")
            .env("LC_ALL", "C")
            .env("TZ", "UTC");
        // Our folder may be closed to that user.
        command.current_dir("/");
        if let Some((user, group)) = other_user()? {
            command.uid(user).gid(group);
        }
        Ok(command)
    }
}

/// Whom to run as when we are root: Postgres refuses root, and wants a user with a name.
fn other_user() -> Result<Option<(u32, u32)>, StackError> {
    if !rustix::process::geteuid().is_root() {
        return Ok(None);
    }
    let users = fs::read_to_string("/etc/passwd").map_err(StackError::io("reading", Path::new("/etc/passwd")))?;
    find_user(&users, "nobody").map(Some).ok_or(StackError::NoOtherUser)
}

fn find_user(users: &str, name: &str) -> Option<(u32, u32)> {
    let mut fields = users
        .lines()
        .map(|line| line.split(':'))
        .find(|fields| fields.clone().next() == Some(name))?;
    Some((fields.nth(2)?.parse().ok()?, fields.next()?.parse().ok()?))
}

/// Connects as the superuser.
///
/// # Errors
/// What Postgres or the network says.
pub async fn connect(port: u16, database: &str) -> Result<Client, tokio_postgres::Error> {
    let mut config = Config::new();
    config
        .host("127.0.0.1")
        .port(port)
        .user(SUPERUSER)
        .password(password(SUPERUSER))
        .dbname(database);
    config.connect_timeout(Duration::from_secs(5)).application_name("stack");
    let (client, connection) = config.connect(NoTls).await?;
    // Ends when the client is dropped; what goes wrong is told to the client.
    tokio::spawn(connection);
    Ok(client)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_is_found_with_its_group() {
        let users = "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65533:nobody:/none:/bin/false\n";
        assert_eq!(find_user(users, "nobody"), Some((65534, 65533)));
        assert_eq!(find_user(users, "postgres"), None);
        assert_eq!(find_user("nobody:x:many", "nobody"), None);
    }
}

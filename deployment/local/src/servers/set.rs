//! The servers of one run.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::time::{Instant, sleep};

use super::kafka::Kafka;
use super::keycloak::Keycloak;
use super::launch::{Server, launch, stop, wait};
use super::mail::Mail;
use super::postgres::Postgres;
use super::purpose::Purpose;
use crate::credentials::KEYCLOAK;
use crate::error::StackError;
use crate::fetch::{Artifact, fetch};
use crate::layout::Layout;
use crate::manifest::Manifest;
use crate::port;
use crate::process::Process;
use crate::run::{Entry, Run};

/// The ports of a run's servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ports {
    pub postgres: u16,
    pub kafka: u16,
    pub kafka_controller: u16,
    pub kafka_admin: u16,
}

impl Ports {
    /// The published ones, for `make up`.
    pub const PUBLISHED: Ports = Ports {
        postgres: 5432,
        kafka: 9092,
        kafka_controller: 9093,
        kafka_admin: 9094,
    };

    /// Free ones, for tests.
    pub fn free() -> Ports {
        Ports {
            postgres: port::free(),
            kafka: port::free(),
            kafka_controller: port::free(),
            kafka_admin: port::free(),
        }
    }

    /// Those of Kafka, the one that it is known by first.
    pub fn of_kafka(&self) -> [u16; 3] {
        [self.kafka, self.kafka_controller, self.kafka_admin]
    }

    /// The ones that a run's servers have, if it has both.
    pub fn of_run(run: &Run) -> Option<Ports> {
        let ports = |name| run.entry(name).map(|entry| entry.ports);
        match (ports("postgres")?.as_slice(), ports("kafka")?.as_slice()) {
            (&[postgres], &[kafka, kafka_controller, kafka_admin]) => Some(Ports {
                postgres,
                kafka,
                kafka_controller,
                kafka_admin,
            }),
            _ => None,
        }
    }
}

/// The servers of one run, started or not.
#[derive(Clone, Debug)]
pub struct Set {
    pub postgres: Postgres,
    pub kafka: Kafka,
    pub ports: Ports,
}

/// Whether a server was running already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Kept,
    Started,
}

impl Set {
    /// Describes the servers of the run `run` in `folder`, fetching their binaries when they are not there. Blocks.
    ///
    /// # Errors
    /// As [`fetch`]; when the topic manifest is missing, or a folder cannot be made.
    pub fn describe(
        layout: &Layout,
        run: &str,
        folder: &Path,
        purpose: Purpose,
        ports: Ports,
        progress: &dyn Fn(&str, &str),
    ) -> Result<Set, StackError> {
        let binaries = fetch(layout, Artifact::Postgres, &|told| progress("postgres", told))?;
        let jars = fetch(layout, Artifact::Kafka, &|told| progress("kafka", told))?;
        let logs = folder.join("log");
        fs::create_dir_all(&logs).map_err(StackError::io("making", &logs))?;
        let data = layout.postgres_data(run);
        if let Some(parent) = data.parent() {
            fs::create_dir_all(parent).map_err(StackError::io("making", parent))?;
        }
        Ok(Set {
            postgres: Postgres {
                binaries,
                data,
                port: ports.postgres,
                log: logs.join("postgres.log"),
                purpose,
            },
            kafka: Kafka {
                jars,
                folder: folder.join("kafka"),
                port: ports.kafka,
                admin_port: ports.kafka_admin,
                controller_port: ports.kafka_controller,
                users: Manifest::read(layout.root())?.services(),
                log: logs.join("kafka.log"),
                purpose,
            },
            ports,
        })
    }

    /// Describes a mail catcher, fetching it when it is not there. Blocks.
    ///
    /// # Errors
    /// As [`fetch`].
    pub fn mail(
        layout: &Layout,
        log: PathBuf,
        (api_port, smtp_port): (u16, u16),
        progress: &dyn Fn(&str, &str),
    ) -> Result<Mail, StackError> {
        let folder = fetch(layout, Artifact::GreenMail, &|told| progress("mail", told))?;
        Ok(Mail {
            jar: folder.join("greenmail.jar"),
            api_port,
            smtp_port,
            log,
        })
    }

    /// Describes a Keycloak in `folder`, whose database is on this set's Postgres and whose mails go to `mail`, fetching
    /// it when it is not there. Blocks.
    ///
    /// # Errors
    /// As [`fetch`].
    pub fn keycloak(
        &self,
        layout: &Layout,
        folder: &Path,
        log: PathBuf,
        (port, management_port): (u16, u16),
        mail: &Mail,
        progress: &dyn Fn(&str, &str),
    ) -> Result<Keycloak, StackError> {
        let distribution = fetch(layout, Artifact::Keycloak, &|told| progress("keycloak", told))?;
        Ok(Keycloak {
            distribution,
            home: folder.join("keycloak"),
            port,
            management_port,
            postgres_port: self.ports.postgres,
            database: KEYCLOAK.to_owned(),
            smtp_port: mail.smtp_port,
            log,
        })
    }

    /// Starts what does not run, both at the same time; leaves alone what answers.
    ///
    /// # Errors
    /// The first of what [`ensure`] says.
    pub async fn ensure(&self, run: &Run, progress: &dyn Fn(&str, &str)) -> Result<(), StackError> {
        let postgres_ports = [self.ports.postgres];
        let kafka_ports = self.ports.of_kafka();
        tokio::try_join!(
            ensure(run, &self.postgres, &postgres_ports, progress),
            ensure(run, &self.kafka, &kafka_ports, progress),
        )?;
        Ok(())
    }

    /// Whether both run and answer.
    pub async fn is_healthy(&self, run: &Run) -> bool {
        let (postgres, kafka) = tokio::join!(answers(run, &self.postgres), answers(run, &self.kafka));
        postgres && kafka
    }
}

async fn answers(run: &Run, server: &impl Server) -> bool {
    run.entry(server.name()).is_some_and(|entry| entry.process.is_running()) && server.probe().await.is_ok()
}

/// Makes sure that a server runs and answers: starts it, or starts it anew when it runs without answering.
///
/// # Errors
/// When its port is another program's, or as [`launch`].
pub async fn ensure(
    run: &Run,
    server: &impl Server,
    ports: &[u16],
    progress: &dyn Fn(&str, &str),
) -> Result<Outcome, StackError> {
    let name = server.name();
    if let Some(entry) = run.entry(name) {
        let same = entry.ports == ports && entry.started_from == server.started_from();
        if same && answers(run, server).await {
            progress(name, "runs already");
            return Ok(Outcome::Kept);
        }
        if same && entry.process.is_running() && is_young(entry.process, server.patience()) {
            // Left by a start that was cut short.
            progress(name, "is starting already");
            if wait(server, entry.process, Instant::now() + server.patience())
                .await
                .is_ok()
            {
                progress(name, "ready");
                return Ok(Outcome::Kept);
            }
        }
        if entry.process.is_running() {
            progress(
                name,
                if same {
                    "does not answer: starting it anew"
                } else {
                    "has changed: starting it anew"
                },
            );
            stop(name, entry.process, server.stop_signal()).await?;
        }
    }
    for &port in ports {
        // What was killed a moment ago may still be letting go of its port.
        let was_ours = run.entry(name).is_some_and(|entry| entry.ports.contains(&port));
        let deadline = Instant::now()
            + if was_ours {
                Duration::from_secs(10)
            } else {
                Duration::ZERO
            };
        while !port::is_free(port) {
            if Instant::now() >= deadline {
                return Err(StackError::PortTaken {
                    port,
                    of: name.to_owned(),
                });
            }
            sleep(Duration::from_millis(50)).await;
        }
    }
    progress(name, "starting");
    let entry = |process| Entry {
        process,
        ports: ports.to_vec(),
        log: server.log(),
        started_from: server.started_from(),
    };
    let record = |process: Process| run.change(|state| drop(state.processes.insert(name.to_owned(), entry(process))));
    launch(server, record).await?;
    progress(name, "ready");
    Ok(Outcome::Started)
}

fn is_young(process: Process, limit: Duration) -> bool {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    now.saturating_sub(Duration::from_secs(process.started)) < limit
}

//! The servers that all tests of a checkout share.

use std::sync::atomic::{AtomicU32, Ordering};

use sha2::{Digest, Sha256};
use tokio::sync::OnceCell;

use super::cleanup;
use crate::credentials::DATABASE;
use crate::error::StackError;
use crate::fetch::POM;
use crate::layout::Layout;
use crate::needs;
use crate::process::Process;
use crate::run::Run;
use crate::servers::kafka::{Kafka, KafkaLogin};
use crate::servers::keycloak::REALM;
use crate::servers::postgres::connect;
use crate::servers::set::{Ports, Set};
use crate::servers::{Purpose, Server, blocking};
use crate::sql;

/// The name of the shared servers' run folder.
pub(crate) const RUN: &str = "test";

/// What a Postgres and a Kafka of the tests take, in MiB.
const MEMORY: u64 = 500;

/// A running Postgres and Kafka.
#[derive(Clone, Debug)]
pub struct Servers {
    pub(super) ports: Ports,
    pub(super) layout: Layout,
    kafka: Kafka,
    kafka_brokers: String,
}

impl Servers {
    pub(super) fn new(set: &Set, layout: Layout) -> Servers {
        Servers {
            ports: set.ports,
            layout,
            kafka: set.kafka.clone(),
            kafka_brokers: set.kafka.admin_brokers(),
        }
    }

    /// Kafka as its administration reaches it, without a user and with every right: for what tests look at themselves.
    pub fn kafka_brokers(&self) -> &str {
        &self.kafka_brokers
    }

    /// Kafka as a service reaches it: with its own user, whose rights on a test's topics are those that the manifest
    /// gives ([`Servers::topics`]).
    pub fn kafka_login(&self, service: &str) -> KafkaLogin {
        self.kafka.login(service)
    }

    /// The port of Postgres on 127.0.0.1.
    pub fn postgres_port(&self) -> u16 {
        self.ports.postgres
    }
}

/// The servers that all tests share, started by the first that asks (a few seconds; longer when Maven must fetch them).
///
/// # Errors
/// What is missing on the machine, or why a server does not start.
pub async fn servers() -> Result<&'static Servers, StackError> {
    static SHARED: OnceCell<Servers> = OnceCell::const_new();
    SHARED.get_or_try_init(start_shared).await
}

async fn start_shared() -> Result<Servers, StackError> {
    let layout = Layout::of_checkout()?;
    let opened = layout.clone();
    let run = blocking(move || Run::open(&opened, RUN)).await?;
    if let Some(ports) = Ports::of_run(&run) {
        let set = describe(&layout, &run, ports)?;
        if run.state().made_with == made_with(&set) && set.is_healthy(&run).await {
            let servers = Servers::new(&set, layout);
            cleanup::remove_what_the_dead_left(&servers).await?;
            return Ok(servers);
        }
    }
    run.wipe(&layout).await?;
    needs::memory(MEMORY)?;
    let set = start(&layout, &run).await?;
    cleanup::remove_dead_runs(&layout).await?;
    run.change(|state| state.made_with = made_with(&set))?;
    Ok(Servers::new(&set, layout))
}

/// Starts a new set on free ports and makes roles and schemas.
pub(super) async fn start(layout: &Layout, run: &Run) -> Result<Set, StackError> {
    let mut tries = 0;
    let set = loop {
        let set = describe(layout, run, Ports::free())?;
        tries += 1;
        match set.ensure(run, &|_, _| {}).await {
            Ok(()) => break set,
            // Somebody took a port between our look and the server's bind.
            Err(error) if tries < 3 && is_about_a_port(&error) => run.wipe(layout).await?,
            Err(error) => return Err(error),
        }
    };
    let admin = connect(set.ports.postgres, "postgres")
        .await
        .map_err(StackError::postgres("connecting"))?;
    sql::prepare_server(&admin, set.ports.postgres, DATABASE).await?;
    Ok(set)
}

fn is_about_a_port(error: &StackError) -> bool {
    match error {
        StackError::PortTaken { .. } => true,
        StackError::Ended { reason, .. } => reason.contains("in use"),
        _ => false,
    }
}

pub(super) fn describe(layout: &Layout, run: &Run, ports: Ports) -> Result<Set, StackError> {
    Set::describe(
        layout,
        run.name(),
        run.folder(),
        Purpose::Test,
        ports,
        &|server, told| eprintln!("{server}: {told}"),
    )
}

/// What the servers were made with: another init file, configuration or server version means new servers.
fn made_with(set: &Set) -> String {
    let digest = Sha256::new()
        .chain_update(POM)
        .chain_update(sql::ALL)
        .chain_update(REALM)
        .chain_update(set.kafka.started_from())
        .finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) async fn stop_shared() -> Result<(), StackError> {
    let layout = Layout::of_checkout()?;
    let opened = layout.clone();
    let run = blocking(move || Run::open(&opened, RUN)).await?;
    run.wipe(&layout).await?;
    cleanup::remove_dead_runs(&layout).await
}

/// A name that no other test has, now or later: it tells which process made it, so that what a killed one left is
/// known.
pub(super) fn unique(before: &str, between: char) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let Process { pid, started } = Process::current();
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    format!("{before}{between}{pid}{between}{started}{between}{number}")
}

/// The process that made a [`unique`] name.
pub(super) fn maker(name: &str, before: &str, between: char) -> Option<Process> {
    let mut parts = name.strip_prefix(before)?.strip_prefix(between)?.split(between);
    Some(Process {
        pid: parts.next()?.parse().ok()?,
        started: parts.next()?.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unique_name_tells_its_maker() {
        let name = unique("test", '_');
        assert_eq!(maker(&name, "test", '_'), Some(Process::current()));
        assert_ne!(name, unique("test", '_'));
        assert_eq!(maker("test_many_things", "test", '_'), None);
        assert_eq!(maker("passport", "test", '_'), None);
    }
}

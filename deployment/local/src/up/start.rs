//! `make up`: everything, from nothing or from what runs already.

use std::process::Command;

use tokio::sync::watch;

use super::build::{build, run};
use super::demo::demo;
use super::keys::Keys;
use super::progress::Progress;
use super::service::{SERVICES, ServiceProcess};
use super::table::summary;
use super::{KEYCLOAK_PORTS, MAIL_PORTS, RUN};
use crate::credentials::DATABASE;
use crate::error::StackError;
use crate::layout::Layout;
use crate::manifest::{Manifest, create_topics};
use crate::needs;
use crate::port;
use crate::rights::{replace, wanted};
use crate::run::Run;
use crate::servers::postgres::connect;
use crate::servers::set::{Ports, Set, ensure};
use crate::servers::{Purpose, blocking};
use crate::sql;

/// What the servers and the services take, in MiB.
const MEMORY: u64 = 1600;

/// Brings everything up and shows it. What runs and answers is left alone, and a service that was built anew is
/// restarted.
///
/// # Errors
/// The first thing that fails; what was started by then goes on running.
pub async fn up() -> Result<(), StackError> {
    needs::java()?;
    let progress = Progress::begin();
    let layout = Layout::of_checkout()?;
    let opened = layout.clone();
    let run = blocking(move || Run::open(&opened, RUN)).await?;
    if !run.state().processes.values().any(|entry| entry.process.is_running()) {
        needs::memory(MEMORY)?;
    }

    check_ports(&run)?;

    // Keycloak takes a minute at its first start and nothing here waits for it: it starts when Postgres is ready, and
    // is waited for at the end.
    let (postgres_ready, waiting) = watch::channel(None);
    tokio::try_join!(
        start_and_show(&layout, &run, &progress, postgres_ready),
        start_keycloak(&layout, &run, &progress, waiting),
    )?;
    print!("{}", summary(&layout, &run));
    Ok(())
}

/// Looks for other programs on our ports before anything is started or built.
fn check_ports(run: &Run) -> Result<(), StackError> {
    let Ports { postgres, .. } = Ports::PUBLISHED;
    let servers = [
        ("postgres", vec![postgres]),
        ("kafka", Ports::PUBLISHED.of_kafka().to_vec()),
        ("mail", vec![MAIL_PORTS.0, MAIL_PORTS.1]),
        ("keycloak", vec![KEYCLOAK_PORTS.0, KEYCLOAK_PORTS.1]),
    ];
    let services = SERVICES.iter().map(|service| (service.name, service.ports()));
    for (name, ports) in servers.into_iter().chain(services) {
        if run.entry(name).is_some_and(|entry| entry.process.is_running()) {
            continue;
        }
        if let Some(port) = ports.into_iter().find(|&port| !port::is_free(port)) {
            return Err(StackError::PortTaken {
                port,
                of: name.to_owned(),
            });
        }
    }
    Ok(())
}

async fn start_and_show(
    layout: &Layout,
    run: &Run,
    progress: &Progress,
    postgres_ready: watch::Sender<Option<Set>>,
) -> Result<(), StackError> {
    let (binaries, set) = tokio::try_join!(
        async {
            progress.begins("build", "cargo build");
            let binaries = build(layout.root()).await?;
            progress.ends("build", "done");
            Ok(binaries)
        },
        start_servers(layout, run, progress, postgres_ready),
    )?;
    let mut keys = Keys::of_run(run.folder());
    for service in SERVICES {
        let log = run.log(service.name);
        let process = ServiceProcess::new(*service, &binaries, layout.root(), log, &mut keys, &set)?;
        if service.schema.is_some() {
            step(progress, service.name, "migrate", process.run(&["migrate"], set.ports)).await?;
        }
        for arguments in service.prepare {
            step(
                progress,
                service.name,
                &arguments.join(" "),
                process.run(arguments, set.ports),
            )
            .await?;
        }
        ensure(run, &process, &service.ports(), &progress.told()).await?;
    }
    demo(layout, &set.kafka.admin_brokers(), progress).await
}

/// Postgres with roles and schemas, Kafka with its topics.
async fn start_servers(
    layout: &Layout,
    run: &Run,
    progress: &Progress,
    postgres_ready: watch::Sender<Option<Set>>,
) -> Result<Set, StackError> {
    let manifest = Manifest::read(layout.root())?;
    let set = {
        let (layout, name, folder, told) = (
            layout.clone(),
            run.name().to_owned(),
            run.folder().to_owned(),
            progress.told(),
        );
        blocking(move || Set::describe(&layout, &name, &folder, Purpose::Development, Ports::PUBLISHED, &told)).await?
    };
    let told = progress.told();
    let postgres = async {
        ensure(run, &set.postgres, &[set.ports.postgres], &told).await?;
        let admin = connect(set.ports.postgres, "postgres")
            .await
            .map_err(StackError::postgres("connecting"))?;
        sql::prepare_server(&admin, set.ports.postgres, DATABASE).await?;
        progress.ends("postgres", "has the roles and schemas of 01-schemas.sql");
        // Nobody listens any more when Keycloak has failed already.
        let _ = postgres_ready.send(Some(set.clone()));
        Ok(())
    };
    let kafka = async {
        ensure(run, &set.kafka, &set.ports.of_kafka(), &told).await?;
        create_topics(&set.kafka.admin_brokers(), "", &manifest).await?;
        let rights = wanted(&manifest, "");
        replace(&set.kafka.admin_brokers(), &rights).await?;
        let (topics, rights) = (manifest.topics.len(), rights.len());
        progress.ends(
            "kafka",
            &format!("has the {topics} topics of the manifest, and {rights} rights of services on them"),
        );
        Ok(())
    };
    tokio::try_join!(postgres, kafka)?;
    Ok(set)
}

async fn start_keycloak(
    layout: &Layout,
    run: &Run,
    progress: &Progress,
    mut postgres_ready: watch::Receiver<Option<Set>>,
) -> Result<(), StackError> {
    let Ok(set) = postgres_ready.wait_for(Option::is_some).await.map(|set| set.clone()) else {
        // The other half has failed, and says why.
        return Ok(());
    };
    let Some(set) = set else { return Ok(()) };
    let (mail, keycloak) = {
        let (layout, folder, told) = (layout.clone(), run.folder().to_owned(), progress.told());
        let (mail_log, log) = (run.log("mail"), run.log("keycloak"));
        blocking(move || {
            let mail = Set::mail(&layout, mail_log, MAIL_PORTS, &told)?;
            let keycloak = set.keycloak(&layout, &folder, log, KEYCLOAK_PORTS, &mail, &told)?;
            Ok::<_, StackError>((mail, keycloak))
        })
        .await?
    };
    let (mail_ports, ports, told) = (mail.ports(), keycloak.ports(), progress.told());
    tokio::try_join!(
        ensure(run, &mail, &mail_ports, &told),
        ensure(run, &keycloak, &ports, &told),
    )?;
    Ok(())
}

async fn step(progress: &Progress, who: &str, what: &str, command: Command) -> Result<(), StackError> {
    progress.begins(who, what);
    let said = run(format!("{who} {what}"), command).await?;
    progress.ends(who, &format!("{what}: {said}"));
    Ok(())
}

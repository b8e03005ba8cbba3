//! Removes what tests that were killed left behind.

use std::fs;

use super::binary::Binary;
use super::own;
use super::servers::{Servers, maker};
use super::topics;
use crate::error::StackError;
use crate::layout::Layout;
use crate::run::{self, State};
use crate::servers::postgres::connect;
use crate::sql;

/// Databases and topics whose makers have ended, and templates of binaries that were built anew.
pub(super) async fn remove_what_the_dead_left(servers: &Servers) -> Result<(), StackError> {
    remove_databases(servers).await?;
    topics::remove_of_the_dead(servers.kafka_brokers()).await?;
    remove_dead_runs(&servers.layout).await
}

async fn remove_databases(servers: &Servers) -> Result<(), StackError> {
    let admin = connect(servers.ports.postgres, "postgres")
        .await
        .map_err(StackError::postgres("connecting"))?;
    let rows = admin
        .query("SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'", &[])
        .await
        .map_err(StackError::postgres("listing databases"))?;
    for row in rows {
        let name: &str = row.get(0);
        if maker(name, "test", '_').is_some_and(|process| !process.is_running()) {
            // Its maker may be dropping it on its way out.
            let drop = format!("DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)");
            sql::run(&admin, "removing an old database", &drop).await?;
        }
    }
    remove_templates(&admin).await
}

/// A template's comment is the binary that made it.
async fn remove_templates(admin: &tokio_postgres::Client) -> Result<(), StackError> {
    let rows = admin
        .query(
            "SELECT datname, coalesce(shobj_description(oid, 'pg_database'), '') FROM pg_database \
             WHERE datname LIKE 'template\\_%' AND datistemplate",
            &[],
        )
        .await
        .map_err(StackError::postgres("listing templates"))?;
    for row in rows {
        let (name, comment): (&str, &str) = (row.get(0), row.get(1));
        if Binary::parse(comment).is_none_or(|binary| binary.is_gone()) {
            let drop = format!(
                "ALTER DATABASE \"{name}\" IS_TEMPLATE false; ALTER DATABASE \"{name}\" RENAME TO \"old_{name}\""
            );
            sql::run(admin, "retiring a template", &drop).await?;
            sql::run(
                admin,
                "removing a template",
                &format!("DROP DATABASE \"old_{name}\" WITH (FORCE)"),
            )
            .await?;
        }
    }
    Ok(())
}

/// Servers of a test's own whose test has ended without stopping them.
pub(super) async fn remove_dead_runs(layout: &Layout) -> Result<(), StackError> {
    let folder = layout.run("");
    for entry in fs::read_dir(&folder)
        .map_err(StackError::io("reading", &folder))?
        .filter_map(Result::ok)
    {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !entry.path().is_dir() || maker(&name, own::RUN, '-').is_none_or(|process| process.is_running()) {
            continue;
        }
        for left in State::read(&entry.path()).processes.values() {
            left.process.kill();
        }
        run::remove_data(layout, &name)?;
        let _ = fs::remove_file(entry.path().with_extension("lock"));
    }
    Ok(())
}

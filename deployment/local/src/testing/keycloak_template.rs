//! The database that every Keycloak of the tests begins with: with its tables, and the realm imported.

use tokio_postgres::Client;

use crate::credentials::KEYCLOAK;
use crate::error::StackError;
use crate::run::Run;
use crate::servers::keycloak::Keycloak;
use crate::servers::postgres::connect;
use crate::servers::{Server, set, stop};
use crate::sql;

/// Its name.
const TEMPLATE: &str = "keycloak_template";

/// Makes it with `keycloak`, if it is not there: started once, which takes a minute, and stopped, since a database that
/// somebody is connected to is not copied. The caller holds the lock of `run`.
pub(super) async fn ensure(run: &Run, keycloak: &Keycloak) -> Result<(), StackError> {
    let admin = admin(keycloak).await?;
    if sql::exists(&admin, TEMPLATE).await? {
        return Ok(());
    }
    set::ensure(run, keycloak, &keycloak.ports(), &|_, _| {}).await?;
    if let Some(entry) = run.entry(keycloak.name()) {
        stop(keycloak.name(), entry.process, keycloak.stop_signal()).await?;
    }
    copy(&admin, &keycloak.database, TEMPLATE).await
}

/// A copy of it under the name of `keycloak`'s database.
pub(super) async fn copy_for(keycloak: &Keycloak) -> Result<(), StackError> {
    copy(&admin(keycloak).await?, TEMPLATE, &keycloak.database).await
}

/// Removes a copy.
pub(super) async fn remove(keycloak: &Keycloak) -> Result<(), StackError> {
    let drop = format!("DROP DATABASE IF EXISTS \"{}\" WITH (FORCE)", keycloak.database);
    sql::run(&admin(keycloak).await?, "removing Keycloak's database", &drop).await
}

async fn copy(admin: &Client, from: &str, to: &str) -> Result<(), StackError> {
    let copy = format!("CREATE DATABASE \"{to}\" TEMPLATE \"{from}\" OWNER {KEYCLOAK}");
    sql::run(admin, "copying Keycloak's database", &copy).await
}

async fn admin(keycloak: &Keycloak) -> Result<Client, StackError> {
    connect(keycloak.postgres_port, "postgres")
        .await
        .map_err(StackError::postgres("connecting"))
}

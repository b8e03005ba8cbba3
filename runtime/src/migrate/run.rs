use refinery::Runner;
use tokio_postgres::{Client, NoTls};

use super::embedded;
use super::error::{MigrateError, Set};
use super::settings::MigrateSettings;
use crate::config::Environment;
use crate::postgres::{self, Schema, config_of, with_session};

/// What a run of `migrate` has applied, in order: `runtime V1__idempotency`, and so on. Empty when all was there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Applied(Vec<String>);

impl Applied {
    /// Set and name of each migration.
    pub fn names(&self) -> &[String] {
        &self.0
    }
}

/// Brings the schema to this program's version, as the owner role. Each migration is a transaction of its own.
///
/// Two runs at once are one after the other: an advisory lock is held until the end of the connection.
pub async fn migrate(
    schema: Schema,
    settings: &MigrateSettings,
    environment: Environment,
    migrations: Runner,
) -> Result<Applied, MigrateError> {
    let mut config = config_of("OWNER_DATABASE_URL", &settings.owner_database_url, environment)?;
    config.application_name(format!("{} migrate", schema.service()));
    config.connect_timeout(CONNECT);
    with_session(
        &mut config,
        schema,
        &[("lock_timeout", &settings.wait.as_millis().to_string())],
    );
    let (mut client, connection) = config.connect(NoTls).await.map_err(postgres::Error::from)?;
    let connection = tokio::spawn(connection);
    let applied = locked(&mut client, schema, migrations).await;
    drop(client);
    // The connection's end gives the lock back; what it ends with was told by the statement that met it.
    let _ = connection.await;
    applied
}

/// How long making the one connection may take.
const CONNECT: std::time::Duration = std::time::Duration::from_secs(5);

async fn locked(client: &mut Client, schema: Schema, migrations: Runner) -> Result<Applied, MigrateError> {
    demand_schema(client, schema).await?;
    // hashtext is 32 bits wide; a collision only makes two services wait for each other.
    let lock = "SELECT pg_advisory_lock(hashtext('packytrace.migrate'), hashtext($1))";
    match client
        .execute(lock, &[&schema.to_string()])
        .await
        .map_err(postgres::Error::from)
    {
        Err(postgres::Error::Timeout) => {
            return Err(MigrateError::Busy {
                schema: schema.to_string(),
            });
        }
        other => other?,
    };
    let mut applied = Applied::default();
    for (set, runner) in [
        (Set::Runtime, embedded::migrations::runner()),
        (Set::Service, migrations),
    ] {
        apply(client, schema, set, runner, &mut applied).await?;
    }
    Ok(applied)
}

async fn demand_schema(client: &Client, schema: Schema) -> Result<(), MigrateError> {
    let question =
        "SELECT coalesce((SELECT has_schema_privilege(oid, 'CREATE') FROM pg_namespace WHERE nspname = $1), false)";
    let row = client
        .query_one(question, &[&schema.to_string()])
        .await
        .map_err(postgres::Error::from)?;
    match row.try_get(0).map_err(postgres::Error::from)? {
        true => Ok(()),
        false => Err(MigrateError::NoSchema {
            schema: schema.to_string(),
        }),
    }
}

async fn apply(
    client: &mut Client,
    schema: Schema,
    set: Set,
    mut runner: Runner,
    applied: &mut Applied,
) -> Result<(), MigrateError> {
    let history = format!("{schema}.{}", set.history());
    runner.set_migration_table_name(&history);
    let report = runner
        .run_async(client)
        .await
        .map_err(|error| MigrateError::failed(set, &error))?;
    for migration in report.applied_migrations() {
        tracing::info!(schema = %schema, migration = %migration, "migrated");
        applied.0.push(format!("{set} {migration}"));
    }
    // `serve` reads the history with the service's own role, and may not write it.
    let grant = format!("REVOKE ALL ON {history} FROM {schema}; GRANT SELECT ON {history} TO {schema}");
    client.batch_execute(&grant).await.map_err(postgres::Error::from)?;
    Ok(())
}

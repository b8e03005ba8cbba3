//! A fresh database for each test, copied from a template that is migrated once for each test binary.

use sha2::{Digest, Sha256};
use tokio_postgres::Client;

use super::binary::Binary;
use super::servers::{Servers, unique};
use crate::credentials;
use crate::error::StackError;
use crate::servers::postgres::connect;
use crate::sql;

/// Held while a template is made (a session lock in the database `postgres`): the text `template` as a number.
const TEMPLATE_LOCK: i64 = 0x7465_6d70_6c61_7465;

/// A database of one test, dropped with this value.
#[derive(Debug)]
pub struct Database {
    port: u16,
    name: String,
    dropped_with_value: bool,
}

impl Database {
    /// The URL of a role, for instance the running service's (`passport`): for `DATABASE_URL`.
    pub fn url(&self, role: &str) -> String {
        credentials::url(role, self.port, &self.name)
    }

    /// The URL of a schema's owner: for `OWNER_DATABASE_URL` and migrations.
    pub fn owner_url(&self, schema: &str) -> String {
        self.url(&format!("{schema}_owner"))
    }

    /// The URL of the superuser, for looks that no service may take.
    pub fn superuser_url(&self) -> String {
        credentials::url(credentials::SUPERUSER, self.port, &self.name)
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Servers {
    /// A fresh database with all schemas and roles, migrated by `migrate`. That runs once for each `template` (a short
    /// name of what is migrated) and test binary, and every further call copies what it made.
    ///
    /// # Errors
    /// What Postgres refuses, or what `migrate` says.
    pub async fn database<E>(
        &self,
        template: &str,
        migrate: impl AsyncFnOnce(&Database) -> Result<(), E>,
    ) -> Result<Database, StackError>
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let port = self.ports.postgres;
        let admin = connect(port, "postgres")
            .await
            .map_err(StackError::postgres("connecting"))?;
        let template_database = template_name(template);
        if !is_whole(&admin, &template_database).await? {
            // Ends with the session, so a test that is killed here blocks nobody.
            admin
                .execute("SELECT pg_advisory_lock($1)", &[&TEMPLATE_LOCK])
                .await
                .map_err(StackError::postgres("waiting for the template"))?;
            if !is_whole(&admin, &template_database).await? {
                self.make_template(&admin, template, &template_database, migrate)
                    .await?;
            }
            sql::run(
                &admin,
                "letting the template go",
                &format!("SELECT pg_advisory_unlock({TEMPLATE_LOCK})"),
            )
            .await?;
        }

        let name = unique("test", '_');
        sql::run(
            &admin,
            "copying the template",
            &format!("CREATE DATABASE \"{name}\" TEMPLATE \"{template_database}\""),
        )
        .await?;
        let database = Database {
            port,
            name,
            dropped_with_value: true,
        };
        // Rights on the database itself are not copied.
        let inside = connect(port, &database.name)
            .await
            .map_err(StackError::postgres("connecting"))?;
        sql::prepare_database(&inside).await?;
        Ok(database)
    }

    /// A fresh database with all schemas and roles, and nothing in them.
    ///
    /// # Errors
    /// What Postgres refuses.
    pub async fn empty_database(&self) -> Result<Database, StackError> {
        self.database("empty", async |_| Ok::<(), std::convert::Infallible>(()))
            .await
    }

    async fn make_template<E>(
        &self,
        admin: &Client,
        template: &str,
        name: &str,
        migrate: impl AsyncFnOnce(&Database) -> Result<(), E>,
    ) -> Result<(), StackError>
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        sql::run(
            admin,
            "removing half a template",
            &format!("DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)"),
        )
        .await?;
        sql::run(admin, "making a template", &format!("CREATE DATABASE \"{name}\"")).await?;
        let inside = connect(self.ports.postgres, name)
            .await
            .map_err(StackError::postgres("connecting"))?;
        sql::prepare_database(&inside).await?;
        drop(inside);
        let database = Database {
            port: self.ports.postgres,
            name: name.to_owned(),
            dropped_with_value: false,
        };
        migrate(&database).await.map_err(|source| StackError::Migrate {
            template: template.to_owned(),
            source: source.into(),
        })?;
        // Whoever is still connected (a pool of the migration's) would keep it from being copied.
        let finish = format!(
            "ALTER DATABASE \"{name}\" ALLOW_CONNECTIONS false; \
             SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'; \
             COMMENT ON DATABASE \"{name}\" IS '{}'; \
             ALTER DATABASE \"{name}\" IS_TEMPLATE true;",
            Binary::current().to_string().replace('\'', "''"),
        );
        sql::run(admin, "finishing a template", &finish).await
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // A failed test's database stays for a look, until the next run removes it.
        if !self.dropped_with_value || std::thread::panicking() {
            return;
        }
        let (port, name) = (self.port, std::mem::take(&mut self.name));
        // On a runtime of its own: the test's may be shutting down. Not waited for; what is left when the process ends
        // is removed by the next run.
        std::thread::spawn(move || {
            let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else {
                return;
            };
            runtime.block_on(async {
                if let Ok(admin) = connect(port, "postgres").await {
                    let _ = admin
                        .batch_execute(&format!("DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)"))
                        .await;
                }
            });
        });
    }
}

/// Whether a template is there and whole.
async fn is_whole(admin: &Client, name: &str) -> Result<bool, StackError> {
    admin
        .query_opt("SELECT FROM pg_database WHERE datname = $1 AND datistemplate", &[&name])
        .await
        .map(|row| row.is_some())
        .map_err(StackError::postgres("looking for the template"))
}

/// The template's name tells the binary that made it: migrations are compiled in, so another binary may have others.
fn template_name(template: &str) -> String {
    let digest = Sha256::new()
        .chain_update(template)
        .chain_update(Binary::current().to_string())
        .finalize();
    let digest: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let readable: String = template.chars().filter(char::is_ascii_alphanumeric).take(24).collect();
    format!("template_{}_{digest}", readable.to_ascii_lowercase())
}

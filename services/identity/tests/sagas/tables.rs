//! Looks at a lane's database, as its superuser.

use std::time::{Duration, Instant};

use local_stack::testing::{Database, Servers};
use runtime::config::{Environment, Secret};
use runtime::migrate::{MigrateSettings, migrate};
use tokio_postgres::{Client, NoTls};
use uuid::Uuid;

use super::PATIENCE;
use super::instance::IDENTITY;
use super::passport::{self, PASSPORT};

/// Rows of the outbox are gone once Kafka has them; here all are kept that ever were committed.
const TOLD: &str = "
    CREATE TABLE public.told (type text NOT NULL, payload text NOT NULL);
    CREATE FUNCTION public.tell() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
    BEGIN
        INSERT INTO public.told VALUES (NEW.type, convert_from(NEW.payload, 'UTF8'));
        RETURN NULL;
    END $$;
    CREATE TRIGGER told AFTER INSERT ON identity.outbox FOR EACH ROW EXECUTE FUNCTION public.tell();";

/// A database with identity's and passport's tables.
pub async fn database(servers: &Servers) -> Database {
    let migrated = servers.database("sagas", async |database| {
        for (schema, migrations) in [(IDENTITY, identity::migrations()), (PASSPORT, ::passport::migrations())] {
            let owner = database.owner_url(schema.service());
            let settings = MigrateSettings::for_url(Secret::new(owner));
            migrate(schema, &settings, Environment::Test, migrations).await?;
        }
        passport::import(database).await;
        Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
    });
    migrated.await.unwrap()
}

pub struct Tables(Client);

impl Tables {
    pub async fn open(database: &Database) -> Self {
        let (client, connection) = tokio_postgres::connect(&database.superuser_url(), NoTls).await.unwrap();
        tokio::spawn(connection);
        client.batch_execute(TOLD).await.unwrap();
        client.batch_execute("SET search_path = identity").await.unwrap();
        Self(client)
    }

    /// How many rows there are: of a table, with a condition.
    pub async fn count(&self, rows: &str) -> i64 {
        let query = format!("SELECT count(*) FROM {rows}");
        self.0.query_one(&query, &[]).await.unwrap().get(0)
    }

    /// The id that a query finds.
    pub async fn id(&self, query: &str) -> Uuid {
        self.0.query_one(query, &[]).await.unwrap().get(0)
    }

    pub async fn execute(&self, statement: &str) {
        self.0.execute(statement, &[]).await.unwrap();
    }

    /// Waits until there are so many.
    pub async fn until(&self, count: i64, rows: &str) {
        let begun = Instant::now();
        loop {
            let now = self.count(rows).await;
            if now == count {
                return;
            }
            assert!(begun.elapsed() < PATIENCE, "{now} in place of {count}: {rows}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

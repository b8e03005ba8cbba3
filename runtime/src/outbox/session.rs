use deadpool_postgres::{ClientWrapper, Object};
use tokio_postgres::types::Type;

use super::rows::Row;
use crate::postgres::{Error, Pool};

/// The relay's own connection. Its session holds the lock that makes this relay the active one, and the rows are deleted
/// through it: a relay that lost its session, and so its lock, can delete nothing.
pub struct Session {
    client: ClientWrapper,
}

impl Session {
    /// Takes a connection out of the pool for as long as the relay lives.
    pub async fn open(pool: &Pool) -> Result<Self, Error> {
        let client = Object::take(pool.get().await?);
        // The lock dies with the session, so the server must notice soon that a host is gone.
        client
            .batch_execute("SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 3")
            .await?;
        Ok(Self { client })
    }

    /// Becomes the active relay of this schema, unless another one is.
    pub async fn try_lock(&self) -> Result<bool, Error> {
        let row = self
            .client
            .query_one(
                "SELECT pg_try_advisory_lock(hashtext('outbox relay'), hashtext(current_schema()))",
                &[],
            )
            .await?;
        Ok(row.try_get(0)?)
    }

    /// The oldest rows, in the order of publishing. A row that commits late under a low position is met at the next look,
    /// since nothing is skipped by position: what is published is deleted.
    pub async fn oldest(&self, limit: i64) -> Result<Vec<Row>, Error> {
        let rows = self
            .client
            .query_typed(
                "SELECT position, id, aggregatetype, aggregateid, type, payload, traceparent FROM outbox ORDER BY position LIMIT $1",
                &[(&limit, Type::INT8)],
            )
            .await?;
        rows.iter()
            .map(Row::read)
            .collect::<Result<_, _>>()
            .map_err(Error::from)
    }

    /// Deletes what is published.
    pub async fn delete(&self, positions: &[i64]) -> Result<(), Error> {
        self.client
            .execute_typed(
                "DELETE FROM outbox WHERE position = ANY($1)",
                &[(&positions, Type::INT8_ARRAY)],
            )
            .await?;
        Ok(())
    }
}

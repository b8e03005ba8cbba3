use std::ops::Deref;

use deadpool_postgres::Object;
use tokio_postgres::Client;

use crate::{
    outbox::Outbox,
    postgres::{Error, Pool},
};

/// The transaction in which an event takes effect. It owns its connection, so that handlers need no lifetime; the consumer
/// commits it when the handler has succeeded, and whatever else happens rolls it back.
///
/// Handlers run their statements on it through [`Client`]'s methods, and send through [`outbox`](Self::outbox).
pub struct Transaction {
    connection: Option<Object>,
}

impl Transaction {
    pub(crate) async fn begin(pool: &Pool) -> Result<Self, Error> {
        let connection = pool.get().await?;
        // From here on the connection is dropped, not returned, unless the transaction ends in order.
        let transaction = Self {
            connection: Some(connection),
        };
        transaction.batch_execute("BEGIN").await?;
        Ok(transaction)
    }

    /// What the handler sends becomes an event if the transaction commits.
    pub fn outbox(&self) -> Outbox<'_, Client> {
        Outbox::within(self)
    }

    /// Commits. A statement that failed and whose error the handler swallowed fails this too: a bare `COMMIT` would then
    /// roll back in silence.
    pub(crate) async fn commit(self) -> Result<(), Error> {
        self.end("SELECT; COMMIT").await
    }

    pub(crate) async fn rollback(self) -> Result<(), Error> {
        self.end("ROLLBACK").await
    }

    async fn end(mut self, statements: &str) -> Result<(), Error> {
        self.batch_execute(statements).await?;
        // Ended: the pool may have it back.
        drop(self.connection.take());
        Ok(())
    }
}

impl Deref for Transaction {
    type Target = Client;

    fn deref(&self) -> &Client {
        match &self.connection {
            Some(connection) => connection,
            // Taken by what consumes the transaction: by `end` and by `drop`.
            None => unreachable!("a transaction that has ended is used"),
        }
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            // Closing the connection is what makes the server roll back.
            drop(Object::take(connection));
        }
    }
}

use std::time::Duration;

use tokio_postgres::types::Type;
use uuid::Uuid;

use super::Transaction;
use crate::postgres::{Error, Pool};

/// A message as the inbox knows it: where it lies in Kafka, and how it is recognised when it comes again.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'m> {
    /// The topic, without a prefix.
    pub topic: &'m str,
    pub partition: i32,
    pub offset: i64,
    pub identity: Identity<'m>,
}

/// How a message is recognised.
#[derive(Clone, Copy, Debug)]
pub enum Identity<'m> {
    /// By its id, remembered for twice as long as the topic keeps it.
    Id { event_id: Uuid, retention: Duration },
    /// By its key's revision, on a compacted topic: what is not newer has been seen.
    Revision { key: &'m str, revision: i64 },
}

/// What the inbox says before a message is handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begun {
    /// It has taken effect before.
    Seen,
    /// This is an attempt; so many, this one included, were begun and did not come back.
    Attempt { open: i32 },
}

/// Counts an attempt as begun, unless the message has been seen. `seen` is the query that finds out.
const BEGIN: &str = "
    WITH attempt AS (
        INSERT INTO inbox_attempt AS a (topic, partition, message_offset, begun, finished)
        SELECT $1, $2, $3, 1, 0 WHERE NOT EXISTS (<seen>)
        ON CONFLICT (topic, partition) DO UPDATE SET
            begun    = CASE WHEN a.message_offset = excluded.message_offset THEN a.begun + 1 ELSE 1 END,
            finished = CASE WHEN a.message_offset = excluded.message_offset THEN a.finished ELSE 0 END,
            message_offset = excluded.message_offset
        RETURNING begun - finished AS open
    )
    SELECT (SELECT open FROM attempt)";

impl Entry<'_> {
    /// Begins an attempt. Committed before the handler runs: if the process dies in it, this is what remains.
    pub async fn begin(&self, pool: &Pool) -> Result<Begun, Error> {
        let client = pool.get().await?;
        let row = match self.identity {
            Identity::Id { event_id, .. } => {
                let begin = BEGIN.replace("<seen>", "SELECT FROM inbox WHERE event_id = $4 AND topic = $1");
                let begin = client
                    .prepare_typed_cached(&begin, &[Type::TEXT, Type::INT4, Type::INT8])
                    .await?;
                client
                    .query_one(&begin, &[&self.topic, &self.partition, &self.offset, &event_id])
                    .await?
            }
            Identity::Revision { key, revision } => {
                let seen = "SELECT FROM inbox_revision WHERE topic = $1 AND key = $4 AND revision >= $5";
                let begin = BEGIN.replace("<seen>", seen);
                let begin = client
                    .prepare_typed_cached(&begin, &[Type::TEXT, Type::INT4, Type::INT8])
                    .await?;
                client
                    .query_one(&begin, &[&self.topic, &self.partition, &self.offset, &key, &revision])
                    .await?
            }
        };
        Ok(row
            .try_get::<_, Option<i32>>(0)?
            .map_or(Begun::Seen, |open| Begun::Attempt { open }))
    }

    /// Says that an attempt came back, though without an effect.
    pub async fn finish(&self, pool: &Pool) -> Result<(), Error> {
        let finish = "UPDATE inbox_attempt SET finished = finished + 1
                      WHERE topic = $1 AND partition = $2 AND message_offset = $3";
        pool.get()
            .await?
            .execute(finish, &[&self.topic, &self.partition, &self.offset])
            .await?;
        Ok(())
    }

    /// Records the message as handled, in the transaction of its effect. `false`: it has been seen, perhaps by someone who
    /// handled it at the same time and whose commit this has waited for.
    pub async fn record(&self, transaction: &Transaction) -> Result<bool, Error> {
        let recorded = match self.identity {
            Identity::Id { event_id, retention } => {
                let seconds = retention.as_secs_f64() * 2.0;
                transaction
                    .execute_typed(
                        "INSERT INTO inbox (event_id, topic, expires_at)
                         VALUES ($1, $2, now() + make_interval(secs => $3)) ON CONFLICT DO NOTHING",
                        &[
                            (&event_id, Type::UUID),
                            (&self.topic, Type::TEXT),
                            (&seconds, Type::FLOAT8),
                        ],
                    )
                    .await?
            }
            Identity::Revision { key, revision } => {
                transaction
                    .execute_typed(
                        "INSERT INTO inbox_revision AS known (topic, key, revision) VALUES ($1, $2, $3)
                         ON CONFLICT (topic, key) DO UPDATE SET revision = excluded.revision
                         WHERE known.revision < excluded.revision",
                        &[(&self.topic, Type::TEXT), (&key, Type::TEXT), (&revision, Type::INT8)],
                    )
                    .await?
            }
        };
        Ok(recorded > 0)
    }
}

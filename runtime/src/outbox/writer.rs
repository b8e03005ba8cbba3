use contract::events::{self, MAX_BODY_BYTES, Outgoing};
use tokio_postgres::{GenericClient, Transaction, types::Type};
use uuid::Uuid;

use crate::postgres;

/// What puts one event in: id (`uuid`), topic, key, type (`text`), body (`bytea`), traceparent (`text`). Public for
/// benches, which compare with the bare statements.
pub const PUT: &str = "INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, traceparent) \
                       VALUES ($1, $2, $3, $4, $5, $6)";

/// The outbox table within a transaction: what is put becomes an event if and when the transaction commits.
///
/// Rows are published in the order in which they were put. For the order of one key to be the order of its changes, put
/// the event after locking the subject's row (which an `UPDATE` or `SELECT … FOR UPDATE` does).
pub struct Outbox<'t, C = Transaction<'t>> {
    client: &'t C,
}

/// Why an event could not be put. The transaction is not to be committed then.
#[derive(Debug, thiserror::Error)]
pub enum OutboxError {
    /// More than a broker takes, so that it would block the outbox for ever.
    #[error("the {event_type} event is {bytes} bytes long; at most {MAX_BODY_BYTES} can be sent")]
    TooLarge {
        /// The event's name.
        event_type: &'static str,
        /// The length of its JSON.
        bytes: usize,
    },
    /// The event has no JSON form, as a number that is not finite has none.
    #[error("the {event_type} event cannot be written as JSON")]
    Unwritable {
        /// The event's name.
        event_type: &'static str,
    },
    /// The row could not be written.
    #[error("the outbox row could not be written")]
    Database(#[source] postgres::Error),
}

impl<'t, 'c> Outbox<'t, Transaction<'c>> {
    /// The outbox of `transaction`.
    pub fn new(transaction: &'t Transaction<'c>) -> Self {
        Self { client: transaction }
    }
}

impl<'t, C: GenericClient> Outbox<'t, C> {
    /// The outbox of a transaction that is open on `client`.
    pub(crate) fn within(client: &'t C) -> Self {
        Self { client }
    }
}

impl<C: GenericClient + Sync> Outbox<'_, C> {
    /// Puts many messages at once, in their order: what changes many rows in one statement tells of them in one too.
    ///
    /// # Errors
    /// Those of a single message; then none is put.
    pub async fn put_all(&mut self, messages: &[Outgoing]) -> Result<(), OutboxError> {
        for message in messages {
            admit(message)?;
        }
        let ids: Vec<Uuid> = messages.iter().map(|message| message.event_id).collect();
        let topics: Vec<&str> = messages.iter().map(|message| message.topic).collect();
        let keys: Vec<&str> = messages.iter().map(|message| message.key.as_str()).collect();
        let types: Vec<&str> = messages.iter().map(|message| message.event_type).collect();
        let bodies: Vec<&[u8]> = messages.iter().map(|message| message.body.as_slice()).collect();
        let traces: Vec<Option<&str>> = messages.iter().map(|message| message.traceparent.as_deref()).collect();
        self.client
            .execute_typed(
                "INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, traceparent)
                 SELECT id, topic, key, type, body, trace
                 FROM unnest($1, $2, $3, $4, $5, $6) WITH ORDINALITY
                      AS message (id, topic, key, type, body, trace, place)
                 ORDER BY place",
                &[
                    (&ids, Type::UUID_ARRAY),
                    (&topics, Type::TEXT_ARRAY),
                    (&keys, Type::TEXT_ARRAY),
                    (&types, Type::TEXT_ARRAY),
                    (&bodies, Type::BYTEA_ARRAY),
                    (&traces, Type::TEXT_ARRAY),
                ],
            )
            .await
            .map_err(|error| OutboxError::Database(error.into()))?;
        Ok(())
    }
}

/// A message that can be published, for one that cannot would block the table.
fn admit(message: &Outgoing) -> Result<(), OutboxError> {
    let event_type = message.event_type;
    match message.body.len() {
        0 => Err(OutboxError::Unwritable { event_type }),
        bytes if bytes > MAX_BODY_BYTES => Err(OutboxError::TooLarge { event_type, bytes }),
        _ => Ok(()),
    }
}

impl<C: GenericClient + Sync> events::Outbox for Outbox<'_, C> {
    type Error = OutboxError;

    async fn put(&mut self, message: Outgoing) -> Result<(), OutboxError> {
        admit(&message)?;
        let Outgoing {
            event_id,
            topic,
            key,
            event_type,
            traceparent,
            body,
        } = message;
        self.client
            .execute_typed(
                PUT,
                &[
                    (&event_id, Type::UUID),
                    (&topic, Type::TEXT),
                    (&key, Type::TEXT),
                    (&event_type, Type::TEXT),
                    (&body, Type::BYTEA),
                    (&traceparent, Type::TEXT),
                ],
            )
            .await
            .map_err(|error| OutboxError::Database(error.into()))?;
        Ok(())
    }
}

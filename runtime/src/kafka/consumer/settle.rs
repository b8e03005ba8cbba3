use std::{panic::AssertUnwindSafe, time::Instant};

use contract::events::{Channel, Incoming, Received, Receives, Unread, read};
use futures_util::FutureExt;
use rdkafka::message::{Message, OwnedMessage};
use tracing::{Instrument, error, info_span, warn};

use super::{
    ConsumerSettings,
    dead_letters::{DeadLetters, Reason, Unburied},
    metrics::{self, Outcome},
};
use crate::{
    inbox::{Begun, Entry, Identity, Transaction},
    kafka::Failed,
    postgres::{Error, Pool},
};

/// What turns a message into its effect.
pub struct Settler<R> {
    pub receiver: R,
    pub pool: Pool,
    pub letters: DeadLetters,
    pub settings: ConsumerSettings,
}

/// The message is not done with: it is to be tried again after a pause.
#[derive(Debug, thiserror::Error)]
pub enum Again {
    #[error(transparent)]
    Database(#[from] Error),
    #[error(transparent)]
    DeadLetters(#[from] Unburied),
    #[error("the handler says that it may work later: {0}")]
    Handler(Box<dyn std::error::Error + Send + Sync>),
    #[error("the handler panicked")]
    Panicked,
    #[error("the handler took too long")]
    Late,
}

/// How an attempt ended.
enum Attempt {
    Done(Outcome),
    Dead(Reason),
}

impl<R> Settler<R>
where
    R: Receives<Transaction>,
    R::Error: Into<Failed>,
{
    /// Brings one message to its end: handled, seen before, unknown, or with the dead letters.
    pub async fn settle(&self, channel: &Channel, message: &OwnedMessage) -> Result<Outcome, Again> {
        let since = Instant::now();
        let topic = channel.topic;
        // A compacted topic's deletion marker has no body; no event of ours says anything by it.
        let Some(body) = message.payload() else {
            metrics::settled(topic, "", Outcome::Unknown, since);
            return Ok(Outcome::Unknown);
        };
        let (event_type, attempt) = match read::<R::Incoming>(topic, body) {
            Err(Unread::UnknownType) => ("", Attempt::Done(Outcome::Unknown)),
            Err(Unread::Malformed(rejected)) => ("", Attempt::Dead(Reason::Malformed(rejected.to_string()))),
            Ok(received) => {
                let event_type = received.meta.event_type;
                let span = info_span!(
                    "event",
                    topic,
                    event_type,
                    correlation_id = %received.meta.correlation_id,
                    event_id = %received.meta.event_id,
                );
                let attempt = self.attempt(channel, message, received).instrument(span).await;
                (
                    event_type,
                    attempt.inspect_err(|_| metrics::retried(topic, event_type))?,
                )
            }
        };
        let outcome = match attempt {
            Attempt::Done(outcome) => outcome,
            Attempt::Dead(reason) => {
                self.letters.put(topic, message, &reason).await?;
                let (partition, offset) = (message.partition(), message.offset());
                error!(
                    topic,
                    event_type,
                    partition,
                    offset,
                    reason = reason.name(),
                    "a message went to the dead letters"
                );
                Outcome::Dead
            }
        };
        metrics::settled(topic, event_type, outcome, since);
        Ok(outcome)
    }

    /// One attempt at handling a message that was read.
    async fn attempt(
        &self,
        channel: &Channel,
        message: &OwnedMessage,
        received: Received<R::Incoming>,
    ) -> Result<Attempt, Again> {
        let key = String::from_utf8_lossy(message.key().unwrap_or_default());
        let entry = Entry {
            topic: channel.topic,
            partition: message.partition(),
            offset: message.offset(),
            identity: match (channel.retention, received.event.revision()) {
                (None, Some(revision)) => Identity::Revision { key: &key, revision },
                (retention, _) => Identity::Id {
                    event_id: received.meta.event_id,
                    retention: retention.unwrap_or(FOR_EVER),
                },
            },
        };
        match entry.begin(&self.pool).await? {
            Begun::Seen => return Ok(Attempt::Done(Outcome::Seen)),
            Begun::Attempt { open } if open > self.settings.attempts => return Ok(Attempt::Dead(Reason::Exhausted)),
            Begun::Attempt { .. } => {}
        }
        let mut transaction = Transaction::begin(&self.pool).await?;
        if !entry.record(&transaction).await? {
            transaction.rollback().await?;
            return Ok(Attempt::Done(Outcome::Seen));
        }
        let handled = AssertUnwindSafe(self.receiver.handle(&mut transaction, received)).catch_unwind();
        match tokio::time::timeout(self.settings.patience, handled).await {
            Ok(Ok(Ok(()))) => {
                match transaction.commit().await {
                    Ok(()) => Ok(Attempt::Done(Outcome::Handled)),
                    // What the database refuses to commit, it will refuse again: a deferred constraint, say, or a failed
                    // statement whose error the handler kept to itself.
                    Err(error) if !error.is_unavailable() => {
                        warn!(%error, "an event's effect was refused");
                        Ok(Attempt::Dead(Reason::Refused))
                    }
                    Err(error) => Err(error.into()),
                }
            }
            Ok(Ok(Err(error))) => {
                transaction.rollback().await?;
                match error.into() {
                    Failed::Permanent(error) => {
                        warn!(%error, "an event was refused");
                        Ok(Attempt::Dead(Reason::Refused))
                    }
                    Failed::Transient(error) => {
                        // It came back: only what does not come back is limited in number.
                        entry.finish(&self.pool).await?;
                        Err(Again::Handler(error))
                    }
                }
            }
            // The attempt stays open, as if the process had died.
            Ok(Err(_panic)) => Err(Again::Panicked),
            Err(_elapsed) => Err(Again::Late),
        }
    }
}

/// For a compacted topic whose events have no revision: nothing may be forgotten.
const FOR_EVER: std::time::Duration = std::time::Duration::from_secs(100 * 365 * 86_400);

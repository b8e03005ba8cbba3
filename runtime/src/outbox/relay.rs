use futures_util::future::join_all;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use super::{RelaySettings, metrics, rows::Row, session::Session};
use crate::{
    kafka::{Backoff, KafkaSettings, Producer, ProducerError},
    postgres::{Error, Pool},
};

/// Takes the rows of the outbox to Kafka. Of all relays of a service one is active; the others stand by.
pub struct Relay {
    pool: Pool,
    kafka: KafkaSettings,
    settings: RelaySettings,
}

/// Why the relay begins anew.
#[derive(Debug, thiserror::Error)]
enum RelayError {
    #[error(transparent)]
    Database(#[from] Error),
    #[error(transparent)]
    Producer(#[from] ProducerError),
    #[error("{refused} of {sent} messages were refused: {first}")]
    Refused {
        refused: usize,
        sent: usize,
        first: ProducerError,
    },
}

impl Relay {
    /// A relay for the outbox in the schema that the pool's connections are at.
    pub fn new(pool: Pool, kafka: KafkaSettings) -> Self {
        Self {
            pool,
            kafka,
            settings: RelaySettings::default(),
        }
    }

    /// With other settings than the default ones.
    pub fn with(mut self, settings: RelaySettings) -> Self {
        self.settings = settings;
        self
    }

    /// Publishes until `stop`. Whatever fails is tried again, for ever and with a growing pause: the rows wait.
    pub async fn run(self, stop: CancellationToken) {
        let measured = metrics::measure(&self.pool, self.settings.measure, &stop);
        tokio::join!(measured, self.publish_for_ever(&stop));
    }

    async fn publish_for_ever(&self, stop: &CancellationToken) {
        let mut backoff = Backoff::default();
        while let Err(error) = self.lead(stop, &mut backoff).await {
            metrics::active(false);
            metrics::failed();
            let pause = backoff.next_pause();
            warn!(
                %error,
                ?pause,
                "the outbox relay begins anew"
            );
            if stop.run_until_cancelled(sleep(pause)).await.is_none() {
                return;
            }
        }
        metrics::active(false);
    }

    /// Stands by until no other relay is active, then publishes. `Ok` when stopped.
    async fn lead(&self, stop: &CancellationToken, backoff: &mut Backoff) -> Result<(), RelayError> {
        let session = Session::open(&self.pool).await?;
        while !session.try_lock().await? {
            if stop.run_until_cancelled(sleep(self.settings.standby)).await.is_none() {
                return Ok(());
            }
        }
        let producer = Producer::new(&self.kafka)?;
        metrics::active(true);
        info!("this outbox relay is the active one");
        let grace = async {
            stop.cancelled().await;
            sleep(self.settings.grace).await;
        };
        tokio::select! {
            outcome = self.publish_until_empty(&session, &producer, stop, backoff) => outcome,
            // None of what is under way counts as published: what is will be published again.
            () = grace => Ok(()),
        }
    }

    /// Publishes until `stop`, and then what was committed before it.
    async fn publish_until_empty(
        &self,
        session: &Session,
        producer: &Producer,
        stop: &CancellationToken,
        backoff: &mut Backoff,
    ) -> Result<(), RelayError> {
        loop {
            // Asked before the rows are: what is committed before the stop is seen after it.
            let stopped = stop.is_cancelled();
            let rows = session.oldest(self.settings.batch).await?;
            if !rows.is_empty() {
                self.publish(session, producer, &rows).await?;
            } else if stopped {
                return Ok(());
            } else {
                let _ = stop.run_until_cancelled(sleep(self.settings.poll)).await;
            }
            backoff.reset();
        }
    }

    /// Publishes the rows in order and deletes those that the broker acknowledged, and no others.
    async fn publish(&self, session: &Session, producer: &Producer, rows: &[Row]) -> Result<(), RelayError> {
        // Enqueued one after the other, which is what keeps their order; acknowledged in any.
        let deliveries = rows.iter().map(|row| producer.send(row.record())).collect::<Vec<_>>();
        let outcomes = join_all(deliveries).await;
        let (mut positions, mut refused) = (Vec::with_capacity(rows.len()), Vec::new());
        for (row, outcome) in rows.iter().zip(outcomes) {
            match outcome {
                Ok(()) => {
                    positions.push(row.position);
                    metrics::published(row.topic());
                }
                Err(error) => refused.push(error),
            }
        }
        session.delete(&positions).await?;
        let (count, sent) = (refused.len(), rows.len());
        match refused.into_iter().next() {
            None => Ok(()),
            Some(first) => Err(RelayError::Refused {
                refused: count,
                sent,
                first,
            }),
        }
    }
}

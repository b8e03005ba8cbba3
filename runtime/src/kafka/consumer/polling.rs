use std::{collections::VecDeque, sync::Arc, thread, time::Duration};

use contract::events::{Channel, Receives};
use rdkafka::{
    Offset, TopicPartitionList,
    consumer::{CommitMode, Consumer as _, StreamConsumer},
    error::KafkaError,
    message::{Message, OwnedMessage},
};
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep_until, timeout};
use tokio_util::sync::CancellationToken;
use tracing::{error, info, warn};

use super::{
    ConsumerSettings,
    assignment::{Assignment, Held},
    dead_letters::DeadLetters,
    metrics::Outcome,
    settle::Settler,
};
use crate::{
    inbox::{self, Transaction},
    kafka::{Backoff, Failed, KafkaSettings, ProducerError},
    postgres::Pool,
};

/// How long a consumer may take to close. With a broker that answers it takes a fraction of a second.
const LONGEST_CLOSE: Duration = Duration::from_secs(10);

/// Reads a service's topics and drives its generated receiver.
pub struct Consumer<R> {
    service: &'static str,
    kafka: KafkaSettings,
    pool: Pool,
    receiver: R,
    settings: ConsumerSettings,
}

/// Why a consumer could not begin.
#[derive(Debug, thiserror::Error)]
pub enum ConsumerError {
    /// The settings do not make a client.
    #[error("Kafka's settings are wrong")]
    Kafka(#[from] KafkaError),
    /// The producer for the dead letters could not be made.
    #[error(transparent)]
    Producer(#[from] ProducerError),
}

impl<R> Consumer<R>
where
    R: Receives<Transaction>,
    R::Error: Into<Failed>,
{
    /// A consumer in the reader group of `service`.
    pub fn new(service: &'static str, kafka: KafkaSettings, pool: Pool, receiver: R) -> Self {
        Self {
            service,
            kafka,
            pool,
            receiver,
            settings: ConsumerSettings::default(),
        }
    }

    /// With other settings than the default ones.
    pub fn with(mut self, settings: ConsumerSettings) -> Self {
        self.settings = settings;
        self
    }

    /// Reads until `stop`: then the message in hand is finished, what is finished is committed, and the group is left.
    ///
    /// # Errors
    /// Settings that make no client. Whatever fails later is tried again.
    pub async fn run(self, stop: CancellationToken) -> Result<(), ConsumerError> {
        let group = self.kafka.topic(self.service);
        let pool = self.pool.clone();
        let reading = Reading {
            consumer: Arc::new(connect(&self.kafka, &group, &self.settings, R::CHANNELS)?),
            prefix: self.kafka.topic_prefix.clone(),
            backoff: Backoff::new(self.settings.first_pause, self.settings.longest_pause),
            waiting: VecDeque::new(),
            settler: Settler {
                letters: DeadLetters::new(self.kafka, group)?,
                receiver: self.receiver,
                pool: self.pool,
                settings: self.settings.clone(),
            },
        };
        let consumer = async {
            close(reading.run(&stop).await).await;
        };
        tokio::join!(consumer, inbox::purge(&pool, self.settings.purge, &stop));
        Ok(())
    }
}

/// Commits and leaves the group, which blocks. With Kafka away librdkafka has been seen to never come back from it, so a
/// thread of its own does it, for which no runtime waits when it ends.
async fn close(consumer: Arc<StreamConsumer<Assignment>>) {
    let (closed, over) = oneshot::channel();
    let closing = thread::Builder::new().name("kafka-close".to_owned());
    let closing = closing.spawn(move || {
        drop(consumer);
        let _ = closed.send(());
    });
    if closing.is_ok() && timeout(LONGEST_CLOSE, over).await.is_err() {
        warn!("a consumer does not close, and is left to itself: its group goes on when its session has run out");
    }
}

fn connect(
    kafka: &KafkaSettings,
    group: &str,
    settings: &ConsumerSettings,
    channels: &[Channel],
) -> Result<StreamConsumer<Assignment>, KafkaError> {
    let consumer: StreamConsumer<Assignment> = kafka
        .client()
        .set("group.id", group)
        .set("partition.assignment.strategy", "cooperative-sticky")
        .set("session.timeout.ms", settings.session.as_millis().to_string())
        .set("heartbeat.interval.ms", (settings.session.as_millis() / 4).to_string())
        .set("auto.offset.reset", "earliest")
        // Offsets are stored by us when a message is done with, and committed in the background: what is lost of them in
        // a crash is read again, and recognised by the inbox.
        .set("enable.auto.offset.store", "false")
        .set("enable.auto.commit", "true")
        .set("auto.commit.interval.ms", "1000")
        .set("enable.partition.eof", "false")
        .create_with_context(Assignment::default())?;
    let topics: Vec<String> = channels.iter().map(|channel| kafka.topic(channel.topic)).collect();
    consumer.subscribe(&topics.iter().map(String::as_str).collect::<Vec<_>>())?;
    Ok(consumer)
}

struct Reading<R> {
    consumer: Arc<StreamConsumer<Assignment>>,
    prefix: String,
    backoff: Backoff,
    /// Came while another message was being retried.
    waiting: VecDeque<Held>,
    settler: Settler<R>,
}

/// How a pause ended.
enum Paused {
    Over,
    /// The message's partition was taken from us, or we are to stop: it comes again to whoever has the partition then.
    Abandoned,
}

impl<R> Reading<R>
where
    R: Receives<Transaction>,
    R::Error: Into<Failed>,
{
    async fn run(mut self, stop: &CancellationToken) -> Arc<StreamConsumer<Assignment>> {
        while !stop.is_cancelled() {
            let next = match self.waiting.pop_front() {
                Some(held) => Some(Ok(held)),
                None => stop.run_until_cancelled(receive(&self.consumer)).await,
            };
            match next {
                Some(Ok(held)) if self.consumer.context().is_ours(&held) => self.finish(&held, stop).await,
                Some(Ok(_)) => {}
                Some(Err(failure)) => self.stumble(&failure, stop).await,
                None => break,
            }
        }
        self.consumer
    }

    /// Tries a message until it is done with, then stores its offset.
    async fn finish(&mut self, held: &Held, stop: &CancellationToken) {
        let message = &held.message;
        let name = message.topic().strip_prefix(&self.prefix).unwrap_or_default();
        let Some(channel) = R::CHANNELS.iter().find(|channel| channel.topic == name) else {
            error!("a message came from a topic that was not subscribed to");
            return;
        };
        let outcome = loop {
            let again = match self.settler.settle(channel, message).await {
                Ok(outcome) => break outcome,
                Err(again) => again,
            };
            let pause = self.backoff.next_pause();
            warn!(topic = channel.topic, error = %again, ?pause, "an event will be tried again");
            if let Paused::Abandoned = self.pause(held, pause, stop).await {
                return;
            }
        };
        self.backoff.reset();
        // Refused when the partition is no longer ours: then the inbox recognises the message when its new owner reads it.
        if let Err(error) = self
            .consumer
            .store_offset(message.topic(), message.partition(), message.offset())
        {
            info!(%error, "an offset was not stored");
        } else if outcome == Outcome::Dead {
            self.commit(message).await;
        }
    }

    /// Commits what lies with the dead letters before the next message is begun. The inbox does not know it: were it read
    /// again, because the next message kills the process, it would be attempted again, and the attempts at that next
    /// message would be forgotten.
    async fn commit(&self, message: &OwnedMessage) {
        let consumer = Arc::clone(&self.consumer);
        let mut offsets = TopicPartitionList::new();
        let next = Offset::Offset(message.offset() + 1);
        let added = offsets.add_partition_offset(message.topic(), message.partition(), next);
        let committed = tokio::task::spawn_blocking(move || {
            added?;
            consumer.commit(&offsets, CommitMode::Sync)
        });
        if let Ok(Err(error)) = committed.await {
            warn!(%error, "an offset was not committed");
        }
    }

    /// The broker, or the way to it, has a problem. librdkafka mends it by itself, and tells of every attempt before it
    /// hands out the next message: a pause that grew with them would go on long after the broker is back.
    async fn stumble(&self, failure: &KafkaError, stop: &CancellationToken) {
        warn!(error = %failure, "reading from Kafka failed");
        let _ = stop
            .run_until_cancelled(tokio::time::sleep(self.settler.settings.first_pause))
            .await;
    }

    /// Waits with all partitions paused, but goes on polling: a consumer that does not poll is taken for dead.
    async fn pause(&mut self, held: &Held, pause: Duration, stop: &CancellationToken) -> Paused {
        let until = Instant::now() + pause;
        let paused = self.assigned();
        if let Err(error) = self.consumer.pause(&paused) {
            warn!(%error, "the partitions could not be paused");
        }
        let end = loop {
            tokio::select! {
                () = stop.cancelled() => break Paused::Abandoned,
                () = sleep_until(until) => break if self.consumer.context().is_ours(held) {
                    Paused::Over
                } else {
                    Paused::Abandoned
                },
                // From a partition that was assigned a moment ago.
                received = receive(&self.consumer) => match received {
                    Ok(other) => self.waiting.push_back(other),
                    Err(error) => {
                        warn!(%error, "reading from Kafka failed");
                        tokio::time::sleep(Duration::from_millis(100)).await;
                    }
                },
            }
        };
        if let Err(error) = self.consumer.resume(&self.assigned()) {
            warn!(%error, "the partitions could not be resumed");
        }
        end
    }

    fn assigned(&self) -> TopicPartitionList {
        self.consumer.assignment().unwrap_or_default()
    }
}

async fn receive(consumer: &StreamConsumer<Assignment>) -> Result<Held, KafkaError> {
    let message = consumer.recv().await?.detach();
    Ok(consumer.context().hold(message))
}

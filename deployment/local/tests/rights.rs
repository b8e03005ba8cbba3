//! What each service may do on Kafka: every service, every topic and every group, tried on the real broker.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use local_stack::layout::Layout;
use local_stack::manifest::Manifest;
use local_stack::rights::{Acl, Operation, Resource, give, take, wanted};
use local_stack::testing::{Servers, Topics, servers};
use rdkafka::admin::{AdminClient, AdminOptions, NewTopic, TopicReplication};
use rdkafka::client::DefaultClientContext;
use rdkafka::consumer::{BaseConsumer, CommitMode, Consumer, ConsumerContext};
use rdkafka::error::{KafkaError, RDKafkaErrorCode};
use rdkafka::producer::{FutureProducer, FutureRecord};
use rdkafka::{ClientConfig, ClientContext, Offset, TopicPartitionList};

const PATIENCE: Duration = Duration::from_secs(60);

fn manifest() -> Manifest {
    Manifest::read(Layout::of_checkout().unwrap().root()).unwrap()
}

/// The manifest as it will be when no service is a draft any more: then it gives every kind of right.
fn without_drafts() -> Manifest {
    let mut manifest = manifest();
    for topic in &mut manifest.topics {
        topic.senders.iter_mut().for_each(|sender| sender.draft = false);
        topic.readers.iter_mut().for_each(|reader| reader.draft = false);
    }
    manifest
}

#[tokio::test]
async fn each_service_may_do_what_the_manifest_says_and_no_more() {
    let servers = servers().await.unwrap();
    for manifest in [manifest(), without_drafts()] {
        let topics = servers.topics_of(&manifest).await.unwrap();
        assert_eq!(
            tried(servers, &topics, &manifest).await,
            wanted(&manifest, topics.prefix())
        );
    }
}

#[tokio::test]
async fn a_right_too_many_and_one_too_few_are_seen() {
    let servers = servers().await.unwrap();
    let manifest = without_drafts()
        .only(&["passport.facts.v1", "identity.facts.v1"])
        .unwrap();
    let topics = servers.topics_of(&manifest).await.unwrap();
    let mut expected = wanted(&manifest, topics.prefix());
    let facts = topics.name("passport.facts.v1");
    let too_many = Acl::allow("fridge", Operation::Write, Resource::Topic, &facts);
    let too_few = Acl::allow("passport", Operation::Write, Resource::Topic, &facts);
    assert!(expected.insert(too_many.clone()) && expected.remove(&too_few));
    give(servers.kafka_brokers(), &BTreeSet::from([too_many]))
        .await
        .unwrap();
    take(servers.kafka_brokers(), &BTreeSet::from([too_few])).await.unwrap();
    assert_eq!(tried(servers, &topics, &manifest).await, expected);
}

#[tokio::test]
async fn no_service_makes_or_deletes_a_topic() {
    let servers = servers().await.unwrap();
    let manifest = manifest();
    let topics = servers.topics(&["passport.facts.v1"]).await.unwrap();
    let (facts, new) = (topics.name("passport.facts.v1"), topics.name("new"));
    for service in manifest.services() {
        let admin: AdminClient<DefaultClientContext> = servers.kafka_login(&service).client().create().unwrap();
        let options = AdminOptions::new();
        let topic = NewTopic::new(&new, 1, TopicReplication::Fixed(1));
        let made = admin.create_topics([&topic], &options).await.unwrap().remove(0);
        let deleted = admin.delete_topics(&[&facts], &options).await.unwrap().remove(0);
        for answer in [made, deleted] {
            assert_eq!(
                answer.unwrap_err().1,
                RDKafkaErrorCode::TopicAuthorizationFailed,
                "{service}"
            );
        }
    }
}

#[tokio::test]
async fn only_a_known_user_with_its_password_gets_in() {
    let servers = servers().await.unwrap();
    assert_eq!(logged_in(servers.kafka_login("passport").client()).await, Ok(()));
    let mut wrong = servers.kafka_login("passport").client();
    wrong.set("sasl.password", "fridge-development");
    let nobody = servers.kafka_login("nobody").client();
    for config in [wrong, nobody] {
        assert_eq!(logged_in(config).await, Err(RDKafkaErrorCode::Authentication));
    }
}

/// What each service of the manifest is let do with each of its topics, and with the group of each service.
async fn tried(servers: &Servers, topics: &Topics, manifest: &Manifest) -> BTreeSet<Acl> {
    let names: Vec<String> = manifest.topics.iter().map(|topic| topics.name(&topic.name)).collect();
    // Something to read everywhere.
    let everybody: FutureProducer = ClientConfig::new()
        .set("bootstrap.servers", servers.kafka_brokers())
        .create()
        .unwrap();
    for name in &names {
        send(&everybody, name).await.unwrap();
    }
    let services = manifest.services();
    // A client that reads wants a group, and stumbles when it is not let into it: for the look at topics there is one
    // that is open to all.
    let open = topics.name("open");
    let rights = services
        .iter()
        .map(|service| Acl::allow(service, Operation::Read, Resource::Group, &open));
    give(servers.kafka_brokers(), &rights.collect()).await.unwrap();
    let mut held = BTreeSet::new();
    for service in &services {
        let config = servers.kafka_login(service).client();
        let producer: FutureProducer = config.clone().set("message.timeout.ms", "60000").create().unwrap();
        for name in &names {
            if allowed(send(&producer, name).await) {
                held.insert(Acl::allow(service, Operation::Write, Resource::Topic, name));
            }
        }
    }
    let readers = services.iter().map(|service| {
        let (service, config) = (service.clone(), servers.kafka_login(service).client());
        let groups: Vec<String> = services.iter().map(|service| topics.name(service)).collect();
        let (names, open) = (names.clone(), open.clone());
        thread::spawn(move || read_and_join(&service, &config, &names, &open, &groups))
    });
    for reader in readers.collect::<Vec<_>>() {
        held.extend(tokio::task::spawn_blocking(|| reader.join()).await.unwrap().unwrap());
    }
    held
}

async fn send(producer: &FutureProducer, topic: &str) -> Result<(), RDKafkaErrorCode> {
    let record = FutureRecord::to(topic).partition(0).key("key").payload("value");
    match producer.send(record, PATIENCE).await {
        Ok(_) => Ok(()),
        Err((error, _)) => Err(error.rdkafka_error_code().unwrap()),
    }
}

fn read_and_join(
    service: &str,
    config: &ClientConfig,
    names: &[String],
    open: &str,
    groups: &[String],
) -> BTreeSet<Acl> {
    let mut held = BTreeSet::new();
    for name in names {
        if allowed(read(config, open, name)) {
            held.insert(Acl::allow(service, Operation::Read, Resource::Topic, name));
        }
    }
    let readable = held
        .first()
        .map_or(&names[0], |acl| names.iter().find(|name| *name == acl.name()).unwrap());
    for group in groups {
        if allowed(join(config, group, readable)) {
            held.insert(Acl::allow(service, Operation::Read, Resource::Group, group));
        }
    }
    held
}

/// Says in the group's name how far a topic is read, for which the topic must be readable; then reads it. (A client that
/// may see a topic and not read it is not told so: it waits for messages.)
fn read(config: &ClientConfig, group: &str, topic: &str) -> Result<(), RDKafkaErrorCode> {
    let consumer: BaseConsumer = config.clone().set("group.id", group).create().unwrap();
    if let Err(error) = consumer.commit(&partition(topic, Offset::Offset(0)), CommitMode::Sync) {
        return Err(error.rdkafka_error_code().unwrap());
    }
    consumer.assign(&partition(topic, Offset::Beginning)).unwrap();
    let message = consumer.poll(PATIENCE).expect("a message");
    message.map(drop).map_err(|error| error.rdkafka_error_code().unwrap())
}

/// Reads a topic as a member of a group, until it has a part of it.
fn join(config: &ClientConfig, group: &str, topic: &str) -> Result<(), RDKafkaErrorCode> {
    let consumer: BaseConsumer = config.clone().set("group.id", group).create().unwrap();
    consumer.subscribe(&[topic]).unwrap();
    let deadline = Instant::now() + PATIENCE;
    while Instant::now() < deadline {
        if let Some(Err(error)) = consumer.poll(Duration::from_millis(20))
            && error.rdkafka_error_code() == Some(RDKafkaErrorCode::GroupAuthorizationFailed)
        {
            return Err(RDKafkaErrorCode::GroupAuthorizationFailed);
        }
        if consumer.assignment().unwrap().count() > 0 {
            return Ok(());
        }
    }
    panic!("{group} was neither joined nor refused");
}

fn partition(topic: &str, offset: Offset) -> TopicPartitionList {
    let mut list = TopicPartitionList::new();
    list.add_partition_offset(topic, 0, offset).unwrap();
    list
}

fn is_refusal(code: RDKafkaErrorCode) -> bool {
    matches!(
        code,
        RDKafkaErrorCode::TopicAuthorizationFailed | RDKafkaErrorCode::GroupAuthorizationFailed
    )
}

fn allowed(outcome: Result<(), RDKafkaErrorCode>) -> bool {
    match outcome {
        Ok(()) => true,
        Err(code) => {
            assert!(is_refusal(code), "{code}");
            false
        }
    }
}

/// What the client hears about its connection.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Option<RDKafkaErrorCode>>>);

impl ClientContext for Heard {
    fn error(&self, error: KafkaError, _: &str) {
        if error.rdkafka_error_code() == Some(RDKafkaErrorCode::Authentication) {
            *self.0.lock().unwrap() = Some(RDKafkaErrorCode::Authentication);
        }
    }
}

impl ConsumerContext for Heard {}

/// Whether the broker answers, or why it refuses the user.
async fn logged_in(config: ClientConfig) -> Result<(), RDKafkaErrorCode> {
    let asked = move || {
        let heard = Heard::default();
        let client: BaseConsumer<Heard> = config.create_with_context(heard.clone()).unwrap();
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            if client.fetch_metadata(None, Duration::from_secs(1)).is_ok() {
                return Ok(());
            }
            // Hands over what it heard.
            client.poll(Duration::ZERO);
            if let Some(code) = *heard.0.lock().unwrap() {
                return Err(code);
            }
        }
        panic!("neither let in nor refused");
    };
    tokio::task::spawn_blocking(asked).await.unwrap()
}

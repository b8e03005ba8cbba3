//! What tests that were killed left behind is removed by the next that comes.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;
use std::time::Duration;

use local_stack::layout::Layout;
use local_stack::rights::{self, Acl, Operation, Resource};
use local_stack::servers::postgres::connect;
use local_stack::testing::servers;
use rdkafka::ClientConfig;
use rdkafka::admin::{AdminClient, AdminOptions, NewTopic, TopicReplication};
use rdkafka::client::DefaultClientContext;
use rdkafka::consumer::{BaseConsumer, Consumer};

/// A process number that was another process' in the year 1970.
const DEAD: &str = "1_1_0";

#[tokio::test]
async fn the_next_process_removes_what_the_dead_left() {
    let servers = servers().await.unwrap();
    let kept = servers.empty_database().await.unwrap();
    let kept_topics = servers.plain_topics(&["kept"], 1).await.unwrap();

    let admin = connect(servers.postgres_port(), "postgres").await.unwrap();
    for database in [format!("test_{DEAD}"), "template_stale_0000".to_owned()] {
        // It is there already when an earlier run of this test was killed.
        let _ = admin.batch_execute(&format!("CREATE DATABASE \"{database}\"")).await;
    }
    let stale = "COMMENT ON DATABASE template_stale_0000 IS '5 /gone'; \
                 ALTER DATABASE template_stale_0000 IS_TEMPLATE true";
    admin.batch_execute(stale).await.unwrap();
    let dead_topic = format!("test-{}.left", DEAD.replace('_', "-"));
    make_topic(servers.kafka_brokers(), &dead_topic).await;
    let dead_right = Acl::allow("passport", Operation::Write, Resource::Topic, &dead_topic);
    let kept_right = Acl::allow("passport", Operation::Write, Resource::Topic, &kept_topics.name("kept"));
    let rights = BTreeSet::from([dead_right.clone(), kept_right.clone()]);
    rights::give(servers.kafka_brokers(), &rights).await.unwrap();
    let dead_run = Layout::of_checkout()
        .unwrap()
        .run(&format!("own-{}", DEAD.replace('_', "-")));
    fs::create_dir_all(dead_run.join("kafka")).unwrap();

    let status = Command::new(env!("CARGO_BIN_EXE_stack"))
        .arg("test-up")
        .status()
        .unwrap();
    assert!(status.success());

    let databases = admin.query("SELECT datname FROM pg_database", &[]).await.unwrap();
    let databases: Vec<String> = databases.iter().map(|row| row.get(0)).collect();
    assert!(
        databases.iter().any(|name| name == kept.name()),
        "a living test keeps its database"
    );
    assert!(
        !databases
            .iter()
            .any(|name| name.contains(DEAD) || name.contains("stale")),
        "{databases:?}"
    );
    let topics = topics_without(servers.kafka_brokers(), &dead_topic);
    assert!(
        topics.contains(&kept_topics.name("kept")),
        "a living test keeps its topics"
    );
    let rights = rights::all(servers.kafka_brokers()).await.unwrap();
    assert!(rights.contains(&kept_right), "a living test keeps its rights");
    assert!(!rights.contains(&dead_right));
    assert!(!dead_run.exists());
}

async fn make_topic(brokers: &str, name: &str) {
    let admin: AdminClient<DefaultClientContext> =
        ClientConfig::new().set("bootstrap.servers", brokers).create().unwrap();
    let topic = NewTopic::new(name, 1, TopicReplication::Fixed(1));
    admin.create_topics([&topic], &AdminOptions::new()).await.unwrap();
}

/// The topics once `gone` is no longer among them: deleting is acknowledged before every broker's view has changed.
fn topics_without(brokers: &str, gone: &str) -> Vec<String> {
    let client: BaseConsumer = ClientConfig::new().set("bootstrap.servers", brokers).create().unwrap();
    for _ in 0..100 {
        let found = client.fetch_metadata(None, Duration::from_secs(20)).unwrap();
        let topics: Vec<String> = found.topics().iter().map(|topic| topic.name().to_owned()).collect();
        if !topics.iter().any(|topic| topic == gone) {
            return topics;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("{gone} is still there");
}

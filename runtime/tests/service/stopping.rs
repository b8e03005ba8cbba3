use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use rdkafka::ClientConfig;
use rdkafka::Message;
use rdkafka::consumer::{Consumer, StreamConsumer};
use runtime::launch;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::clinic::{TOPIC, Ward};

#[tokio::test(flavor = "multi_thread")]
async fn a_request_in_flight_is_answered_and_what_it_committed_is_published_before_the_end() {
    let ward = Ward::new().await;
    let running = launch(ward.config(&[])).await.unwrap();
    let address = running.local_addr();
    let in_flight = tokio::spawn(reqwest::Client::new().post(format!("http://{address}/slow")).send());
    ward.hands.begun.notified().await;

    let mut idle = TcpStream::connect(address).await.unwrap();
    idle.write_all(b"GET /health HTTP/1.1\r\nhost: test\r\n\r\n")
        .await
        .unwrap();
    let mut heard = [0; 1];
    idle.read_exact(&mut heard).await.unwrap();

    let hands = Arc::clone(&ward.hands);
    let (stopped, ()) = tokio::join!(running.stop(), async move {
        // An idle connection is closed when the server begins to drain, and not before.
        idle.read_to_end(&mut Vec::new()).await.unwrap();
        hands.go_on.notify_one();
    });
    stopped.unwrap();
    let answer = in_flight.await.unwrap().unwrap();
    assert_eq!(
        (answer.status().as_u16(), answer.text().await.unwrap().as_str()),
        (200, "treated")
    );
    assert_eq!(rows_left(&ward).await, 0);
    assert_eq!(published(&ward).await.as_deref(), Some("patient"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_end_by_the_deadline_is_named() {
    let ward = Ward::new().await;
    let running = launch(ward.config(&[("--shutdown-seconds", "1")])).await.unwrap();
    let address = running.local_addr();
    let in_flight = tokio::spawn(reqwest::Client::new().post(format!("http://{address}/slow")).send());
    ward.hands.begun.notified().await;
    let cut_off = running.stop().await.unwrap_err();
    assert!(cut_off.to_string().contains("requests in flight"), "{cut_off}");
    drop(in_flight);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_in_a_background_task_is_told() {
    let ward = Ward::new().await;
    let mut running = launch(ward.config(&[])).await.unwrap();
    ward.hands.break_down.notify_one();
    assert_eq!(running.failed().await.to_string(), "background task `patient` panicked");
    running.stop().await.unwrap();
}

async fn rows_left(ward: &Ward) -> i64 {
    let url = ward.database.superuser_url();
    let (client, connection) = tokio_postgres::connect(&url, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    client
        .query_one("SELECT count(*) FROM passport.outbox", &[])
        .await
        .unwrap()
        .get(0)
}

/// The key of the first message of the topic.
async fn published(ward: &Ward) -> Option<String> {
    let consumer: StreamConsumer = ClientConfig::new()
        .set("bootstrap.servers", ward.brokers())
        .set("group.id", ward.topics.name("reader"))
        .set("auto.offset.reset", "earliest")
        .create()
        .unwrap();
    consumer.subscribe(&[&ward.topics.name(TOPIC)]).unwrap();
    let mut messages = consumer.stream();
    let message = tokio::time::timeout(Duration::from_secs(60), messages.next())
        .await
        .ok()??
        .unwrap();
    message.key().map(|key| String::from_utf8_lossy(key).into_owned())
}

//! A gateway that stops, and one that takes over from it.

mod support;

use std::time::Duration;

use support::client::Client;
use support::upstream::Upstream;
use support::{config, start};

#[tokio::test]
async fn stopping_refuses_nobody() {
    let upstream = Upstream::start().await;
    let mut config = config(Some(&upstream));
    config.drain_time = Duration::from_millis(300);
    let gateway = start(config).await;
    let (address, admin) = (gateway.local_addr(), gateway.admin_addr());
    let mut busy = Client::connect(address).await;
    busy.write("GET /v1/things/1?wait=700 HTTP/1.1\r\nhost: h\r\n\r\n")
        .await;
    let mut idle = Client::connect(address).await;
    assert_eq!(idle.request("GET", "/v1/things/1", "").await.header("connection"), None);
    let mut late = Client::connect(address).await;
    let mut admin = Client::connect(admin).await;
    while upstream.seen().len() < 2 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let closed = tokio::spawn(gateway.close());
    while admin.request("GET", "/ready", "").await.status != 503 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    // While it drains it still accepts, and every answer is its connection's last.
    let mut fresh = Client::connect(address).await;
    for client in [&mut fresh, &mut idle] {
        let reply = client.request("GET", "/v1/things/1", "").await;
        assert_eq!((reply.status, reply.header("connection")), (200, Some("close")));
        assert!(client.try_read().await.is_none());
    }
    // Listening has ended; who was connected before is still heard.
    tokio::time::sleep(Duration::from_millis(350)).await;
    assert!(tokio::net::TcpStream::connect(address).await.is_err());
    assert_eq!(late.request("GET", "/v1/things/1", "").await.status, 200);
    let reply = busy.read().await;
    assert_eq!((reply.status, reply.header("connection")), (200, Some("close")));
    closed.await.expect("closed");
}

#[tokio::test]
async fn a_stop_ends_in_time_while_all_places_are_taken() {
    let upstream = Upstream::start().await;
    let mut config = config(Some(&upstream));
    config.drain_time = Duration::ZERO;
    config.shutdown_time = Duration::from_millis(100);
    config.most_connections = 1;
    let gateway = start(config).await;
    let mut busy = Client::connect(gateway.local_addr()).await;
    busy.write("GET /v1/things/1?wait=60000 HTTP/1.1\r\nhost: h\r\n\r\n")
        .await;
    while upstream.seen().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let answered = async {
        if busy.try_read().await.is_none() {
            // Cut off: what is awaited is the gateway's end.
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = gateway.close() => {}
        () = answered => panic!("the gateway waited for the last exchange"),
    }
}

#[tokio::test]
async fn a_gateway_takes_over_from_another_without_a_refused_request() {
    let upstream = Upstream::start().await;
    let mut config = config(Some(&upstream));
    config.drain_time = Duration::from_millis(200);
    // Both are given the same listening socket, as by a supervisor that holds it over restarts.
    let socket = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    config.listener = Some(std::sync::Arc::new(socket));
    let old = start(config.clone()).await;
    let address = old.local_addr();
    let stop = tokio_util::sync::CancellationToken::new();
    let load: Vec<_> = (0..4)
        .map(|_| {
            let stop = stop.clone();
            tokio::spawn(async move {
                let mut served = 0;
                while !stop.is_cancelled() {
                    let mut client = Client::connect(address).await;
                    assert_eq!(client.request("GET", "/v1/things/1", "").await.status, 200);
                    served += 1;
                }
                served
            })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(100)).await;
    let new = start(config).await;
    old.close().await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    stop.cancel();
    for task in load {
        assert!(task.await.expect("no request was refused") > 0);
    }
    new.close().await;
}

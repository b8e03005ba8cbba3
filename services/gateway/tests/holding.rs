//! Services that are slow, full or gone, clients that are slow, and a gateway that stops.

mod support;

use std::time::Duration;

use support::client::{Client, with_body};
use support::upstream::Upstream;
use support::{config, pair, start};
use tokio::net::TcpListener;

#[tokio::test]
async fn a_service_that_is_slow_or_broken_has_its_own_statuses() {
    let (upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    let late = client.request("GET", "/v1/brief?wait=5000", "").await;
    assert_eq!((late.status, late.code().as_str()), (504, "gateway_timeout"));
    assert_eq!(client.request("GET", "/v1/brief", "").await.status, 200);
    // An answer that has begun can only be cut off.
    assert!(client.cut_off("GET", "/v1/brief?drip").await);
    let mut client = Client::connect(gateway.local_addr()).await;
    assert!(client.cut_off("GET", "/v1/things/1?break").await);
    assert_eq!(upstream.seen().len(), 4);
    gateway.close().await;
}

#[tokio::test]
async fn what_is_not_http_is_a_bad_gateway() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let mut config = config(None);
    config.addresses.insert(
        "passport",
        listener
            .local_addr()
            .expect("an address")
            .to_string()
            .parse()
            .expect("an authority"),
    );
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let _ = tokio::io::AsyncWriteExt::write_all(&mut socket, b"rubbish\r\n\r\n").await;
        }
    });
    let gateway = start(config).await;
    let mut client = Client::connect(gateway.local_addr()).await;
    let reply = client.request("GET", "/v1/things/1", "").await;
    assert_eq!((reply.status, reply.code().as_str()), (502, "bad_gateway"));
    gateway.close().await;
}

#[tokio::test]
async fn a_switch_of_protocols_is_not_passed_on() {
    let (_upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    let lines = "connection: upgrade\r\nupgrade: websocket\r\n";
    let reply = client
        .request("GET", "/v1/things/1?status=101&header=upgrade:websocket", lines)
        .await;
    assert_eq!((reply.status, reply.code().as_str()), (502, "bad_gateway"));
    assert_eq!(client.request("GET", "/v1/things/1", "").await.status, 200);
    gateway.close().await;
}

#[tokio::test]
async fn a_service_that_is_away_is_left_alone_until_it_is_back() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let mut config = config(None);
    config
        .addresses
        .insert("passport", address.to_string().parse().expect("an authority"));
    let gateway = start(config).await;
    let mut client = Client::connect(gateway.local_addr()).await;
    for _ in 0..6 {
        let reply = client.request("GET", "/v1/things/1", "").await;
        assert_eq!((reply.status, reply.code().as_str()), (503, "unavailable"));
        assert!(reply.header("retry-after").is_some());
    }
    // The breaker is open: it stays away although the service is back, and then finds it.
    let upstream = Upstream::on(TcpListener::bind(address).await.expect("the same port"));
    assert_eq!(client.request("GET", "/v1/things/1", "").await.status, 503);
    assert!(upstream.seen().is_empty());
    while client.request("GET", "/v1/things/1", "").await.status != 200 {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(upstream.seen().len(), 1);
    let mut admin = Client::connect(gateway.admin_addr()).await;
    let metrics = String::from_utf8(admin.request("GET", "/metrics", "").await.body).expect("text");
    assert!(
        metrics.contains(r#"breaker_state{dependency="passport",state="closed"} 1"#),
        "{metrics}"
    );
    gateway.close().await;
}

#[tokio::test]
async fn a_request_waits_for_a_service_that_just_restarts() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let mut config = config(None);
    config
        .addresses
        .insert("passport", address.to_string().parse().expect("an authority"));
    let gateway = start(config).await;
    let mut client = Client::connect(gateway.local_addr()).await;
    client.write(with_body("POST", "/v1/things", "", "{}")).await;
    // The first attempt fails at once, two more follow within 160 ms.
    tokio::time::sleep(Duration::from_millis(5)).await;
    let upstream = Upstream::on(TcpListener::bind(address).await.expect("the same port"));
    assert_eq!(client.read().await.status, 200);
    assert_eq!(upstream.only().body.as_deref(), Some(&b"{}"[..]));
    gateway.close().await;
}

#[tokio::test]
async fn what_left_is_not_sent_again() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let mut config = config(None);
    config.addresses.insert(
        "passport",
        listener
            .local_addr()
            .expect("an address")
            .to_string()
            .parse()
            .expect("an authority"),
    );
    let (count, mut counted) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut space = [0; 4096];
            let _ = tokio::io::AsyncReadExt::read(&mut socket, &mut space).await;
            let _ = count.send(());
            // Gone without an answer.
        }
    });
    let gateway = start(config).await;
    let mut client = Client::connect(gateway.local_addr()).await;
    assert_eq!(client.request("GET", "/v1/things/1", "").await.status, 502);
    assert!(counted.recv().await.is_some());
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(counted.try_recv().is_err());
    gateway.close().await;
}

#[tokio::test]
async fn a_full_service_refuses_and_does_not_queue() {
    let upstream = Upstream::start().await;
    let mut config = config(Some(&upstream));
    config.upstream.active = 2;
    let gateway = start(config).await;
    let mut busy = Vec::new();
    for _ in 0..2 {
        let mut client = Client::connect(gateway.local_addr()).await;
        client
            .write("GET /v1/things/1?wait=1000 HTTP/1.1\r\nhost: h\r\n\r\n")
            .await;
        busy.push(client);
    }
    while upstream.seen().len() < 2 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let mut client = Client::connect(gateway.local_addr()).await;
    let full = client.request("GET", "/v1/things/1", "").await;
    assert_eq!((full.status, full.header("retry-after")), (503, Some("1")));
    for client in &mut busy {
        assert_eq!(client.read().await.status, 200);
    }
    assert_eq!(client.request("GET", "/v1/things/1", "").await.status, 200);
    gateway.close().await;
}

#[tokio::test]
async fn a_client_that_drips_is_told_that_it_is_too_slow() {
    let (upstream, gateway) = pair().await;
    // The head.
    let mut client = Client::connect(gateway.local_addr()).await;
    let drips = async |client: &mut Client, start: &str, drip: &str| {
        client.write(start).await;
        for _ in 0..200 {
            tokio::time::sleep(Duration::from_millis(10)).await;
            if !client.try_write(drip).await {
                break;
            }
        }
        client.read().await
    };
    let slow = drips(&mut client, "GET /v1/things/1 HTTP/1.1\r\nhost: h\r\n", "a: 1\r\n").await;
    assert_eq!(
        (slow.status, slow.code().as_str(), slow.header("connection")),
        (408, "request_timeout", Some("close"))
    );
    // A body that is read ahead, and one that streams.
    for (target, length) in [("/v1/brief", 1000), ("/v1/brief", 3_000_000)] {
        let mut client = Client::connect(gateway.local_addr()).await;
        let sent = if length > 1000 {
            "x".repeat(100_000)
        } else {
            String::new()
        };
        let start = format!("PUT {target} HTTP/1.1\r\nhost: h\r\ncontent-length: {length}\r\n\r\n{sent}");
        let slow = drips(&mut client, &start, "x").await;
        assert_eq!(
            (slow.status, slow.code().as_str()),
            (408, "request_timeout"),
            "{length}"
        );
    }
    // The first never reached the service, the second broke off there.
    assert!(upstream.seen().iter().all(|seen| seen.body.is_none()));
    gateway.close().await;
}

#[tokio::test]
async fn a_client_that_does_not_read_is_given_up() {
    let (_upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    // More than the sockets hold, and the operation's own time is longer than the client's.
    client
        .write("GET /v1/things/1?stream=2000 HTTP/1.1\r\nhost: h\r\n\r\n")
        .await;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert!(client.read_to_end().await < 2000 * 16 * 1024);
    gateway.close().await;
}

#[tokio::test]
async fn slow_clients_by_the_thousand_do_not_keep_others_out() {
    let upstream = Upstream::start().await;
    let mut config = config(Some(&upstream));
    config.connection.gate.head_time = Duration::from_secs(60);
    config.most_connections_per_client = 2000;
    let gateway = start(config).await;
    let mut slow = Vec::new();
    for _ in 0..1500 {
        let mut client = Client::connect(gateway.local_addr()).await;
        client.write("GET /v1/things/1 HTTP/1.1\r\nx").await;
        slow.push(client);
    }
    let mut client = Client::connect(gateway.local_addr()).await;
    for _ in 0..50 {
        assert_eq!(client.request("GET", "/v1/things/1", "").await.status, 200);
    }
    drop(slow);
    gateway.close().await;
}

#[tokio::test]
async fn beyond_the_most_connections_one_waits_for_a_place() {
    let upstream = Upstream::start().await;
    let mut config = config(Some(&upstream));
    config.most_connections = 2;
    config.connection.gate.idle_time = Duration::from_millis(300);
    let gateway = start(config).await;
    let mut first = Client::connect(gateway.local_addr()).await;
    let mut second = Client::connect(gateway.local_addr()).await;
    assert_eq!(first.request("GET", "/v1/things/1", "").await.status, 200);
    assert_eq!(second.request("GET", "/v1/things/1", "").await.status, 200);
    let mut third = Client::connect(gateway.local_addr()).await;
    // Served as soon as the idle ones are closed.
    assert_eq!(third.request("GET", "/v1/things/1", "").await.status, 200);
    assert!(first.try_read().await.is_none());
    gateway.close().await;
}

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

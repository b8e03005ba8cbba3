//! Services that are slow, full or gone, and clients that are slow.

mod support;

use std::time::Duration;

use support::client::{Client, with_body};
use support::upstream::Upstream;
use support::{before_a_listener, before_nobody, config, pair, place, start};
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
    let (listener, gateway) = before_a_listener().await;
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let _ = tokio::io::AsyncWriteExt::write_all(&mut socket, b"rubbish\r\n\r\n").await;
        }
    });
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
    let (address, gateway) = before_nobody().await;
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
    let (address, gateway) = before_nobody().await;
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
    let (listener, gateway) = before_a_listener().await;
    let (count, mut counted) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut space = [0; 4096];
            let _ = tokio::io::AsyncReadExt::read(&mut socket, &mut space).await;
            let _ = count.send(());
            // Gone without an answer.
        }
    });
    let mut client = Client::connect(gateway.local_addr()).await;
    assert_eq!(client.request("GET", "/v1/things/1", "").await.status, 502);
    assert!(counted.recv().await.is_some());
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(counted.try_recv().is_err());
    gateway.close().await;
}

#[tokio::test]
async fn one_service_that_is_away_takes_no_other_along() {
    let upstream = Upstream::start().await;
    let mut config = config(Some(&upstream));
    let nobody = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    place(&mut config, "fridge", nobody.local_addr().expect("an address"));
    drop(nobody);
    let gateway = start(config).await;
    let mut client = Client::connect(gateway.local_addr()).await;
    for _ in 0..10 {
        assert_eq!(client.request("GET", "/v1/elsewhere", "").await.status, 503);
        assert_eq!(client.request("GET", "/v1/things/1", "").await.status, 200);
    }
    gateway.close().await;
}

#[tokio::test]
async fn a_connection_that_its_service_closed_is_not_used_again() {
    let (listener, gateway) = before_a_listener().await;
    let service = tokio::spawn(async move {
        // Each connection answers one request, as if there were more to come, and is closed.
        for _ in 0..5 {
            let (mut socket, _) = listener.accept().await.expect("a connection");
            let mut space = [0; 4096];
            let came = tokio::io::AsyncReadExt::read(&mut socket, &mut space).await;
            assert!(came.expect("a request") > 0);
            let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
            tokio::io::AsyncWriteExt::write_all(&mut socket, answer)
                .await
                .expect("an answer");
        }
    });
    let mut client = Client::connect(gateway.local_addr()).await;
    for _ in 0..5 {
        let reply = client.send(with_body("POST", "/v1/things", "", "{}")).await;
        assert_eq!(reply.status, 200);
        // The gateway learns of the end as soon as it comes; a request that is written before that may be lost, and
        // is for its client to repeat.
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    service.await.expect("five requests, each once");
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
async fn one_that_reads_slowly_has_the_operation_s_time_and_no_more() {
    let (_upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    // 320 MB, at some 3 MB a second, of an operation that has less than half a second.
    client
        .write("GET /v1/brief?stream=20000 HTTP/1.1\r\nhost: h\r\n\r\n")
        .await;
    let read = client.read_slowly_to_end(Duration::from_millis(5)).await;
    assert!(read < 20000 * 16 * 1024, "{read} bytes");
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

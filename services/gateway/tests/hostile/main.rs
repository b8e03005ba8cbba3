//! Requests that nobody sends by accident, on raw sockets. Each gets its status, none reaches the service, and the
//! next request on the connection is answered as if nothing had been, or not at all because the connection is closed.

mod cases;
#[path = "../support/mod.rs"]
mod support;

use support::client::Client;
use support::{config, pair, start};

#[tokio::test]
async fn each_gets_its_status_and_none_reaches_the_service() {
    let (upstream, gateway) = pair().await;
    let cases: Vec<cases::Case> = [
        cases::framing(),
        cases::request_lines(),
        cases::paths(),
        cases::sizes(),
        cases::access(),
    ]
    .into_iter()
    .flatten()
    .collect();
    assert!(cases.len() >= 100, "{}", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let mut client = Client::connect(gateway.local_addr()).await;
        client.try_write(&case.bytes).await;
        let head_request = case.bytes.starts_with("HEAD");
        let reply = if head_request {
            client.try_read_head().await
        } else {
            client.try_read().await
        };
        let Some(reply) = reply else {
            wrong.push(format!("{}: no answer", case.name));
            continue;
        };
        if reply.status != case.status {
            wrong.push(format!("{}: {} instead of {}", case.name, reply.status, case.status));
            continue;
        }
        if !head_request {
            reply.problem();
        }
        assert_eq!(reply.header("cache-control"), Some("no-store"), "{}", case.name);
        assert_eq!(
            reply.header("www-authenticate").is_some(),
            matches!(reply.status, 401 | 403),
            "{}",
            case.name
        );
        assert_eq!(reply.header("allow").is_some(), reply.status == 405, "{}", case.name);
        assert_eq!(
            reply.header("retry-after").is_some(),
            reply.status == 503,
            "{}",
            case.name
        );
        let reached: Vec<_> = upstream.seen().into_iter().map(|seen| seen.target).collect();
        assert_eq!(reached, Vec::<String>::new(), "{} reached the service", case.name);

        // The next request is the next request, or there is none.
        let marker = "GET /v1/things/after HTTP/1.1\r\nhost: h\r\n\r\n";
        if reply.header("connection") == Some("close") {
            client.try_write(marker).await;
            assert!(
                client.try_read().await.is_none(),
                "{}: answered after the connection's last answer",
                case.name
            );
        } else {
            assert_eq!(client.send(marker).await.status, 200, "{}", case.name);
            assert_eq!(upstream.only().target, "/v1/things/after", "{}", case.name);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(upstream.seen().is_empty());
    gateway.close().await;
}

#[tokio::test]
async fn requests_before_a_hostile_one_are_answered_first() {
    let (upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    client
        .write(concat!(
            "GET /v1/things/1?wait=100 HTTP/1.1\r\nhost: h\r\n\r\n",
            "GET /v1/things/2 HTTP/1.1\r\nhost: h\r\n\r\n",
            "GET /v1/things/3 HTTP/1.1\r\nhost: h\r\nx : 1\r\n\r\n",
            "GET /v1/things/4 HTTP/1.1\r\nhost: h\r\n\r\n",
        ))
        .await;
    assert_eq!(client.read().await.status, 200);
    assert_eq!(client.read().await.status, 200);
    let refused = client.read().await;
    assert_eq!((refused.status, refused.header("connection")), (400, Some("close")));
    assert!(client.try_read().await.is_none());
    let targets: Vec<_> = upstream.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/v1/things/1?wait=100", "/v1/things/2"]);
    gateway.close().await;
}

#[tokio::test]
async fn nothing_after_a_chunked_body_is_a_request() {
    let (upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    client
        .write(concat!(
            "POST /v1/things HTTP/1.1\r\nhost: h\r\ntransfer-encoding: chunked\r\n\r\n",
            "3\r\nabc\r\n0\r\n\r\n",
            "GET /v1/things/smuggled HTTP/1.1\r\nhost: h\r\n\r\n",
        ))
        .await;
    let reply = client.read().await;
    assert_eq!((reply.status, reply.header("connection")), (200, Some("close")));
    assert!(client.try_read().await.is_none());
    let seen = upstream.only();
    assert_eq!(
        (seen.target.as_str(), seen.body.as_deref()),
        ("/v1/things", Some(&b"abc"[..]))
    );
    assert_eq!(
        (seen.header("content-length"), seen.header("transfer-encoding")),
        (Some("3"), None)
    );
    gateway.close().await;
}

#[tokio::test]
async fn an_upgrade_is_not_made_and_confuses_nobody() {
    let (upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    for upgrade in ["websocket", "h2c"] {
        let lines = format!(
            "connection: upgrade, http2-settings\r\nupgrade: {upgrade}\r\nhttp2-settings: AAMAAABkAAQAAP__\r\n"
        );
        assert_eq!(client.request("GET", "/v1/things/1", &lines).await.status, 200);
        let seen = upstream.only();
        for name in ["upgrade", "connection", "http2-settings"] {
            assert_eq!(seen.header(name), None);
        }
    }
    gateway.close().await;
}

#[tokio::test]
async fn too_many_requests_are_told_when_to_come_back() {
    let upstream = support::upstream::Upstream::start().await;
    let mut config = config(Some(&upstream));
    config.client_allowance.burst = 3.try_into().expect("not zero");
    config.client_allowance.per_second = 1.try_into().expect("not zero");
    let gateway = start(config).await;
    let mut client = Client::connect(gateway.local_addr()).await;
    for _ in 0..3 {
        assert_eq!(client.request("GET", "/v1/things/1", "").await.status, 200);
    }
    let refused = client
        .request("GET", "/v1/things/1", "x-forwarded-for: 198.51.100.1\r\n")
        .await;
    assert_eq!((refused.status, refused.code().as_str()), (429, "rate_limited"));
    assert_eq!(refused.header("retry-after"), Some("1"));
    assert_eq!(upstream.seen().len(), 3);
    gateway.close().await;
}

#[tokio::test]
async fn a_visitor_has_a_limit_of_its_own() {
    let upstream = support::upstream::Upstream::start().await;
    let mut config = config(Some(&upstream));
    config.visitor_allowance.burst = 3.try_into().expect("not zero");
    config.visitor_allowance.per_second = 1.try_into().expect("not zero");
    let gateway = start(config).await;
    let mut client = Client::connect(gateway.local_addr()).await;
    let mut cookies = Vec::new();
    for _ in 0..2 {
        let made = client.request("GET", "/01/1/10/2", "").await;
        let pair = made.header("set-cookie").expect("a cookie").split(';').next();
        cookies.push(format!("cookie: {}\r\n", pair.expect("a pair")));
    }
    for _ in 0..3 {
        assert_eq!(client.request("GET", "/v1/things/1", &cookies[0]).await.status, 200);
    }
    let refused = client.request("GET", "/v1/things/1", &cookies[0]).await;
    assert_eq!((refused.status, refused.code().as_str()), (429, "rate_limited"));
    assert_eq!(refused.header("retry-after"), Some("1"));
    // Another visitor is not held up by it, nor is somebody whom nobody knows.
    assert_eq!(client.request("GET", "/v1/things/1", &cookies[1]).await.status, 200);
    assert_eq!(client.request("GET", "/v1/things/1", "").await.status, 200);
    assert_eq!(upstream.seen().len(), 7);
    gateway.close().await;
}

//! What passes the gateway, in both directions, and what the gateway adds.

mod support;

use support::client::{Client, with_body};
use support::tokens::{ACCOUNT_ID, CONSUMER};
use support::upstream::Upstream;
use support::{config, pair, start};

#[tokio::test]
async fn target_and_body_arrive_unchanged() {
    let (upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    for target in [
        "/01/09506000134352/10/AB%2fC%20D?17=261231&x=%2F..%2F;y|z",
        "/v1/things/%252e%252e?",
        "/v1/things/a:b@c!$&'()*+,=?a=b?c/d",
        "/v1/things/%E2%82%AC",
    ] {
        assert_eq!(client.request("GET", target, "").await.status, 200, "{target}");
        assert_eq!(upstream.only().target, target);
    }
    let reply = client
        .send(with_body(
            "POST",
            "/v1/things",
            "content-type: application/json\r\n",
            "{\"a\": 1}",
        ))
        .await;
    assert_eq!((reply.status, reply.body.as_slice()), (200, &b"{\"a\": 1}"[..]));
    let seen = upstream.only();
    assert_eq!(seen.body.as_deref(), Some(&b"{\"a\": 1}"[..]));
    assert_eq!(
        (seen.header("content-length"), seen.header("content-type")),
        (Some("8"), Some("application/json"))
    );
    gateway.close().await;
}

#[tokio::test]
async fn a_service_is_told_what_the_gateway_knows_and_nothing_that_a_client_claims() {
    let (upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    let lines = concat!(
        "x-account-id: evil\r\nX_Account_Id: evil\r\nX.ACCOUNT.ID: evil\r\nx-roles: admin\r\nx-roles: brand_user\r\n",
        "x-visitor-id: 11111111-1111-4111-8111-111111111111\r\nx-caller: gateway:development-gateway\r\n",
        "x-correlation-id: evil\r\nx-session_id: evil\r\nx-brand-id: evil\r\nX-Consumer-Ref: evil\r\n",
        "connection: x-correlation-id, x-caller, x-hop\r\nx-hop: 1\r\nkeep-alive: timeout=5\r\n",
        "forwarded: for=1.2.3.4\r\nx-forwarded-for: 1.2.3.4\r\nx-forwarded-host: evil\r\n",
        "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\ntracestate: a=b\r\n",
        "cookie: other=1\r\nx-request-id: mine-1\r\nsec-gpc: 1\r\naccept-language: de\r\n",
    );
    let reply = client.request("GET", "/v1/things/1", lines).await;
    let seen = upstream.only();
    let evil: Vec<_> = seen
        .headers
        .iter()
        .filter(|(_, value)| value.as_bytes().windows(4).any(|text| text == b"evil"))
        .collect();
    assert!(evil.is_empty(), "{evil:?}");
    for name in [
        "x-account-id",
        "x-roles",
        "x-visitor-id",
        "x-session-id",
        "x-brand-id",
        "x-consumer-ref",
        "x-hop",
        "keep-alive",
        "cookie",
        "tracestate",
        "x-request-id",
        "x-forwarded-for",
        "connection",
    ] {
        assert_eq!(seen.header(name), None, "{name}");
    }
    assert_eq!(seen.header("x-caller"), Some("gateway:development-gateway"));
    assert_eq!(seen.header("sec-gpc"), Some("1"));
    assert_eq!(seen.header("accept-language"), Some("de"));
    assert_eq!(seen.header("host"), Some(upstream.address().to_string().as_str()));
    let correlation_id = seen.header("x-correlation-id").expect("set");
    assert_eq!(
        uuid::Uuid::parse_str(correlation_id).expect("a UUID").get_version_num(),
        7
    );
    assert_eq!(reply.header("x-correlation-id"), Some(correlation_id));
    assert_eq!(reply.header("x-request-id"), Some("mine-1"));
    let traceparent = seen.header("traceparent").expect("set");
    assert!(runtime::telemetry::Trace::parse(traceparent).is_some());
    assert!(!traceparent.contains("4bf92f3577b34da6a3ce929d0e0e4736"));
    gateway.close().await;
}

#[tokio::test]
async fn a_valid_token_becomes_claims_and_goes_no_further() {
    let (upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    let token = format!("authorization: Bearer {CONSUMER}\r\n");
    assert_eq!(client.request("GET", "/v1/mine", &token).await.status, 200);
    let seen = upstream.only();
    assert_eq!(seen.header("x-account-id"), Some(ACCOUNT_ID));
    assert_eq!(seen.header("x-roles"), Some("consumer"));
    assert_eq!(seen.header("x-session-id"), Some("session-1"));
    assert!(seen.header("x-consumer-ref").is_some());
    assert_eq!(seen.header("authorization"), None);
    // Where nobody needs a token one is removed unread, valid or not.
    for token in [
        token.as_str(),
        "authorization: Bearer expired\r\n",
        "authorization: rubbish\r\n",
    ] {
        assert_eq!(client.request("GET", "/v1/things/1", token).await.status, 200);
        let seen = upstream.only();
        assert_eq!(
            (seen.header("authorization"), seen.header("x-account-id")),
            (None, None)
        );
    }
    gateway.close().await;
}

#[tokio::test]
async fn a_service_s_answer_passes_without_its_inner_headers() {
    let (_upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    let target = concat!(
        "/v1/things/1?status=409&header=etag:%22&header=x-request-id:theirs&header=set-cookie:a=b",
        "&header=server:passport&header=x-account-id:1&header=referrer-policy:origin&header=x-note:kept",
        "&header=access-control-allow-origin:*&header=cache-control:no-store",
    );
    let reply = client.request("GET", target, "").await;
    assert_eq!(reply.status, 409);
    assert_eq!(reply.header("x-note"), Some("kept"));
    assert_eq!(reply.header("referrer-policy"), Some("origin"));
    assert_eq!(reply.header("cache-control"), Some("no-store"));
    assert_eq!(reply.header("x-content-type-options"), Some("nosniff"));
    for name in [
        "x-request-id",
        "set-cookie",
        "server",
        "x-account-id",
        "access-control-allow-origin",
    ] {
        assert_eq!(reply.header(name), None, "{name}");
    }
    gateway.close().await;
}

#[tokio::test]
async fn a_head_is_one_where_the_contract_lists_it() {
    let (upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    client
        .write("HEAD /v1/headed?header=x-note:kept HTTP/1.1\r\nhost: h\r\n\r\n")
        .await;
    let reply = client.try_read_head().await.expect("an answer");
    assert_eq!((reply.status, reply.header("x-note")), (200, Some("kept")));
    assert_eq!(upstream.only().method, "HEAD");
    // No body was sent, so the next answer is read right.
    assert_eq!(client.request("GET", "/v1/headed", "").await.status, 200);
    gateway.close().await;
}

#[tokio::test]
async fn large_bodies_stream_both_ways() {
    let (upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    let body = "0123456789abcdef".repeat(200_000);
    let reply = client.send(with_body("PUT", "/v1/uploads", "", &body)).await;
    assert!(reply.status == 200 && reply.body == body.as_bytes());
    assert_eq!(upstream.only().header("content-length"), Some("3200000"));
    let reply = client.request("GET", "/v1/things/1?stream=200", "").await;
    assert_eq!((reply.status, reply.body.len()), (200, 200 * 16 * 1024));
    upstream.only();
    // What is too large breaks off at the service, too, however late it shows.
    let mut client = Client::connect(gateway.local_addr()).await;
    client
        .write("PUT /v1/uploads HTTP/1.1\r\nhost: h\r\ntransfer-encoding: chunked\r\n\r\n")
        .await;
    let chunk = format!("10000\r\n{}\r\n", "x".repeat(0x10000));
    for _ in 0..100 {
        if !client.try_write(&chunk).await {
            break;
        }
    }
    let reply = client.read().await;
    assert_eq!((reply.status, reply.code().as_str()), (413, "body_too_large"));
    assert_eq!(upstream.only().body, None);
    gateway.close().await;
}

#[tokio::test]
async fn an_expectation_is_met_when_the_body_is_wanted() {
    let (upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    client
        .write("POST /v1/things HTTP/1.1\r\nhost: h\r\nexpect: 100-continue\r\ncontent-length: 2\r\n\r\n")
        .await;
    client.wait_for("HTTP/1.1 100 Continue\r\n\r\n").await;
    assert_eq!(client.send("{}").await.status, 200);
    assert_eq!(upstream.only().header("expect"), None);
    // A refusal comes instead of it.
    let lines = "authorization: rubbish\r\nexpect: 100-continue\r\ncontent-length: 2\r\n";
    assert_eq!(client.request("POST", "/v1/things", lines).await.status, 401);
    gateway.close().await;
}

#[tokio::test]
async fn the_gateway_s_own_health_needs_no_service() {
    let gateway = start(config(None)).await;
    let mut client = Client::connect(gateway.local_addr()).await;
    let reply = client.request("GET", "/health", "").await;
    assert_eq!((reply.status, reply.body.as_slice()), (200, &br#"{"status":"ok"}"#[..]));
    assert!(reply.header("x-correlation-id").is_some());
    assert_eq!(client.request("GET", "/v1/things/1", "").await.code(), "unavailable");
    let mut admin = Client::connect(gateway.admin_addr()).await;
    assert_eq!(admin.request("GET", "/ready", "").await.status, 200);
    let metrics = admin.request("GET", "/metrics", "").await;
    let text = String::from_utf8(metrics.body).expect("text");
    assert!(
        text.contains(r#"gateway_exchange_seconds_bucket{operation="health""#),
        "{text}"
    );
    assert_eq!(admin.request("GET", "/v1/things/1", "").await.status, 404);
    gateway.close().await;
}

#[tokio::test]
async fn a_configured_origin_may_ask_and_read() {
    let upstream = Upstream::start().await;
    let mut config = config(Some(&upstream));
    config.cors_origins = vec!["https://app.example".parse().expect("a value")];
    let gateway = start(config).await;
    let mut client = Client::connect(gateway.local_addr()).await;
    let ask = "origin: https://app.example\r\naccess-control-request-method: DELETE\r\n";
    let preflight = client.request("OPTIONS", "/v1/mine", ask).await;
    assert_eq!(preflight.status, 204);
    assert_eq!(preflight.header("access-control-allow-methods"), Some("GET, DELETE"));
    assert_eq!(
        preflight.header("access-control-allow-origin"),
        Some("https://app.example")
    );
    let foreign = client.request("OPTIONS", "/v1/mine", &ask.replace("app", "evil")).await;
    assert_eq!(
        (foreign.status, foreign.header("access-control-allow-origin")),
        (405, None)
    );
    // Answers of the gateway's own can be read too, or scripts could not tell why.
    for (target, status) in [("/v1/things/1", 200), ("/v1/mine", 401), ("/v1/none", 404)] {
        let reply = client.request("GET", target, "origin: https://app.example\r\n").await;
        assert_eq!(
            (reply.status, reply.header("access-control-allow-origin")),
            (status, Some("https://app.example"))
        );
        assert_eq!(reply.header("vary"), Some("origin"));
    }
    gateway.close().await;
}

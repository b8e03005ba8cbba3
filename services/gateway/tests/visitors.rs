//! The visitor's cookie, from the outside.

mod support;

use support::client::{Client, Reply, with_body};
use support::pair;
use support::tokens::CONSUMER;

const NAME: &str = gateway_routes::cookie::NAME;

/// The `Cookie` line that a browser would send back.
fn cookie_line(reply: &Reply) -> String {
    let set = reply.header("set-cookie").expect("a cookie");
    format!("cookie: {}\r\n", set.split(';').next().expect("a pair"))
}

#[tokio::test]
async fn a_visitor_is_made_once_and_kept() {
    let (upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    let first = client.send(with_body("POST", "/v1/things", "", "{}")).await;
    let visitor = upstream.only().header("x-visitor-id").expect("told").to_owned();
    assert_eq!(uuid::Uuid::parse_str(&visitor).expect("a UUID").get_version_num(), 4);
    let set = first.header("set-cookie").expect("a cookie");
    assert!(set.starts_with(&format!("{NAME}={visitor}.")), "{set}");
    assert!(set.ends_with("; Path=/; Secure; HttpOnly; SameSite=Lax"), "{set}");
    assert_eq!(first.header("cache-control"), Some("no-store"));

    let cookie = cookie_line(&first);
    for (method, target) in [("POST", "/v1/things"), ("GET", "/01/1/10/2"), ("GET", "/v1/things/1")] {
        let body = if method == "POST" { "{}" } else { "" };
        let reply = client.send(with_body(method, target, &cookie, body)).await;
        assert_eq!(
            (reply.status, reply.header("set-cookie")),
            (200, None),
            "{method} {target}"
        );
        let seen = upstream.only();
        assert_eq!(
            (seen.header("x-visitor-id"), seen.header("cookie")),
            (Some(visitor.as_str()), None)
        );
    }
    gateway.close().await;
}

#[tokio::test]
async fn a_forged_cookie_is_none() {
    let (upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    let good = cookie_line(&client.request("GET", "/01/1/10/2", "").await);
    let visitor = upstream.only().header("x-visitor-id").expect("told").to_owned();
    let other = "2f1b1c8e-6a3e-4c55-9d44-0b6f3c1f7a55";
    for forged in [
        format!("cookie: {NAME}={other}\r\n"),
        good.replace(&visitor, other),
        good.replace(&visitor, &visitor.to_uppercase()),
        format!("{good}{good}"),
        good.replace("__Host-", ""),
        format!("x-visitor-id: {visitor}\r\n"),
    ] {
        client.request("GET", "/v1/things/1", &forged).await;
        assert_eq!(upstream.only().header("x-visitor-id"), None, "{forged}");
        let reply = client.request("GET", "/01/1/10/2", &forged).await;
        let told = upstream.only().header("x-visitor-id").expect("told").to_owned();
        assert!(told != visitor && told != other, "{forged}");
        assert!(reply.header("set-cookie").is_some());
    }
    gateway.close().await;
}

#[tokio::test]
async fn nobody_is_made_where_nobody_asked() {
    let (upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    for lines in [
        "sec-purpose: prefetch;prerender\r\n",
        "purpose: prefetch\r\n",
        "user-agent: WhatsApp/2.23\r\n",
    ] {
        let reply = client.request("GET", "/01/1/10/2", lines).await;
        assert_eq!((reply.status, reply.header("set-cookie")), (200, None), "{lines}");
        assert_eq!(upstream.only().header("x-visitor-id"), None, "{lines}");
    }
    let reply = client.request("GET", "/v1/things/1", "").await;
    assert_eq!(reply.header("set-cookie"), None);
    assert_eq!(upstream.only().header("x-visitor-id"), None);
    // Nor by a request that no service answered.
    let lines = "authorization: Bearer forged\r\n";
    let refused = client.send(with_body("POST", "/v1/things", lines, "{}")).await;
    assert_eq!((refused.status, refused.header("set-cookie")), (401, None));
    gateway.close().await;
}

#[tokio::test]
async fn a_repeat_without_the_cookie_meets_the_same_visitor() {
    let (upstream, gateway) = pair().await;
    let key = "idempotency-key: 8a5f1a9c-3f9e-4b0e-9d4c-0d1c7a4f7b11\r\n";
    let mut told = Vec::new();
    for _ in 0..2 {
        let mut client = Client::connect(gateway.local_addr()).await;
        let reply = client.send(with_body("POST", "/v1/things", key, "{}")).await;
        let seen = upstream.only();
        assert!(seen.header("idempotency-key").is_some() && reply.header("set-cookie").is_some());
        told.push(seen.header("x-visitor-id").expect("told").to_owned());
    }
    assert_eq!(told[0], told[1]);
    let mut client = Client::connect(gateway.local_addr()).await;
    client
        .send(with_body("POST", "/v1/things", &key.replace("8a5f", "8a5e"), "{}"))
        .await;
    assert_ne!(upstream.only().header("x-visitor-id"), Some(told[0].as_str()));
    gateway.close().await;
}

#[tokio::test]
async fn leaving_renews_it_when_it_succeeds() {
    let (upstream, gateway) = pair().await;
    let mut client = Client::connect(gateway.local_addr()).await;
    let cookie = cookie_line(&client.request("GET", "/01/1/10/2", "").await);
    let visitor = upstream.only().header("x-visitor-id").expect("told").to_owned();
    let lines = format!("{cookie}authorization: Bearer {CONSUMER}\r\n");
    let failed = client.request("DELETE", "/v1/mine?status=503", &lines).await;
    assert_eq!((failed.status, failed.header("set-cookie")), (503, None));
    let done = client.request("DELETE", "/v1/mine?status=202", &lines).await;
    assert_eq!(done.status, 202);
    assert!(!cookie_line(&done).contains(&visitor));
    for seen in upstream.seen() {
        assert_eq!(seen.header("x-visitor-id"), Some(visitor.as_str()));
    }
    gateway.close().await;
}

//! The layer over real sockets, with an API written by hand in the form that the generator gives it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod api;
mod document;
mod wire;

use std::sync::Arc;
use std::sync::atomic::Ordering;

use contract::server::{CallerKeys, Running, ServerConfig, start};

use api::Shop;
use wire::{Answer, send};

async fn serve() -> (Running, Arc<Shop>) {
    let shop = Arc::new(Shop::default());
    let keys: CallerKeys = "gateway:g1,gateway:g2,fridge:f1,mail:m1".parse().unwrap();
    let config = ServerConfig {
        bind: ([127, 0, 0, 1], 0).into(),
        caller_keys: keys,
        guard_answers: true,
    };
    (start(config, api::endpoints(Arc::clone(&shop))).await.unwrap(), shop)
}

async fn ask(running: &Running, request: &str) -> Answer {
    send(running.local_addr(), request).await
}

fn get(path: &str, headers: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: x\r\nx-caller: gateway:g1\r\n{headers}connection: close\r\n\r\n")
}

fn post(path: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("POST {path} HTTP/1.1\r\nhost: x\r\ncontent-length: {length}\r\n{headers}connection: close\r\n\r\n{body}")
}

const JSON: &str = "x-caller: gateway:g1\r\ncontent-type: application/json\r\n";

#[tokio::test]
async fn an_answer_has_status_headers_and_body_of_the_contract() {
    let (running, _) = serve().await;
    let answer = ask(&running, &get("/items/7", "")).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("etag"), Some("\"7\""));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(answer.json(), serde_json::json!({"id": 7, "tags": []}));
    running.close().await;
}

#[tokio::test]
async fn a_literal_beside_a_variable_is_found_first() {
    let (running, _) = serve().await;
    assert_eq!(
        ask(&running, &get("/items/summary", "")).await.json(),
        serde_json::json!("summary")
    );
    assert_eq!(ask(&running, &get("/items/8", "")).await.json()["id"], 8);
}

#[tokio::test]
async fn parameters_arrive_typed() {
    let (running, _) = serve().await;
    let answer = ask(&running, &get("/items/7?tag=a&tag=b%20c", "")).await;
    assert_eq!(answer.json(), serde_json::json!({"id": 7, "tags": ["a", "b c"]}));
}

#[tokio::test]
async fn what_breaks_the_contract_is_400_with_the_place() {
    let (running, _) = serve().await;
    let answer = ask(&running, &get("/items/seven", "")).await;
    assert_eq!(answer.status, 400);
    assert_eq!(answer.json()["code"], "invalid_request");
    assert_eq!(answer.json()["violations"][0]["at"], "/id");
    assert!(!answer.text().contains("seven"));
    assert_eq!(
        answer.json()["correlationId"],
        answer.header("x-correlation-id").unwrap()
    );
}

#[tokio::test]
async fn who_calls_is_known_by_a_key() {
    let (running, _) = serve().await;
    let with = |header: &str| format!("GET /items/7 HTTP/1.1\r\nhost: x\r\n{header}connection: close\r\n\r\n");
    for (header, status) in [
        ("", 401),
        ("x-caller: gateway\r\n", 401),
        ("x-caller: gateway:wrong\r\n", 401),
        ("x-caller: gateway:f1\r\n", 401),
        ("x-caller: gateway:g1\r\nx-caller: gateway:g1\r\n", 401),
        ("x-caller: fridge:f1\r\n", 403),
        ("x-caller: gateway:g1\r\n", 200),
        ("x-caller: gateway:g2\r\n", 200),
    ] {
        let answer = ask(&running, &with(header)).await;
        assert_eq!(answer.status, status, "{header}");
        let challenge = (status == 401).then_some("Bearer");
        assert_eq!(answer.header("www-authenticate"), challenge, "{header}");
    }
}

#[tokio::test]
async fn an_internal_operation_is_for_the_callers_that_it_names() {
    let (running, _) = serve().await;
    let with =
        |key: &str| format!("GET /internal/name HTTP/1.1\r\nhost: x\r\nx-caller: {key}\r\nconnection: close\r\n\r\n");
    assert_eq!(
        ask(&running, &with("fridge:f1")).await.json(),
        serde_json::json!("fridge")
    );
    assert_eq!(ask(&running, &with("mail:m1")).await.status, 403);
    assert_eq!(ask(&running, &with("gateway:g1")).await.status, 403);
    // Where the contract documents no 403, there is none.
    assert_eq!(
        ask(&running, &with("fridge:f1").replace("/internal/name", "/names/a"))
            .await
            .status,
        401
    );
}

#[tokio::test]
async fn identity_headers_count_only_from_the_trusted_caller() {
    let (running, _) = serve().await;
    let account = "x-account-id: 0198c8a2-7d3e-4c11-9a57-3f0d6c1e2b03\r\nx-roles: consumer\r\n";
    assert_eq!(ask(&running, &get("/me", account)).await.status, 200);
    assert_eq!(ask(&running, &get("/me", "")).await.status, 401);
    assert_eq!(
        ask(&running, &get("/me", &account.replace("consumer", "brand_user")))
            .await
            .status,
        403
    );
    let other = get("/me", account).replace("gateway:g1", "fridge:f1");
    assert_eq!(ask(&running, &other).await.status, 403);
}

#[tokio::test]
async fn no_body_is_read_for_a_stranger() {
    let (running, _) = serve().await;
    // The body never comes: an answer at all shows that nobody waited for it.
    let request = "POST /items HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\ncontent-type: application/json\r\n\r\n";
    assert_eq!(ask(&running, request).await.status, 401);
    let request = request
        .replace("/items", "/items?dry=maybe")
        .replace("host: x", "host: x\r\nx-caller: gateway:g1");
    assert_eq!(
        ask(&running, &request).await.status,
        400,
        "nor when the parameters are wrong"
    );
}

#[tokio::test]
async fn bodies_keep_to_type_and_size() {
    let (running, _) = serve().await;
    let with = |headers: &str, body: &str| post("/items", headers, body);
    assert_eq!(ask(&running, &with(JSON, r#"{"id":1,"tags":[]}"#)).await.status, 201);
    assert_eq!(ask(&running, &with(JSON, r#"{"id":"x"}"#)).await.status, 400);
    assert_eq!(ask(&running, &with(JSON, "{")).await.status, 400);
    assert_eq!(ask(&running, &with(JSON, "")).await.status, 400);
    assert_eq!(
        ask(&running, &with("x-caller: gateway:g1\r\n", r#"{"id":1}"#))
            .await
            .status,
        415
    );
    assert_eq!(
        ask(&running, &with(&JSON.replace("json", "xml"), "<a/>")).await.status,
        415
    );
    assert_eq!(
        ask(&running, &with(JSON, &format!("\"{}\"", "x".repeat(200))))
            .await
            .status,
        413
    );
    let chunked = format!(
        "POST /items HTTP/1.1\r\nhost: x\r\n{JSON}transfer-encoding: chunked\r\nconnection: close\r\n\r\nc8\r\n{}\r\n0\r\n\r\n",
        " ".repeat(200)
    );
    assert_eq!(ask(&running, &chunked).await.status, 413);
}

#[tokio::test]
async fn what_is_nowhere_and_what_has_another_method() {
    let (running, _) = serve().await;
    let nowhere = ask(&running, &get("/nowhere", "")).await;
    assert_eq!(
        (nowhere.status, nowhere.json()["code"].as_str()),
        (404, Some("not_found"))
    );
    let other = ask(&running, &get("/items/7", "").replace("GET", "DELETE")).await;
    assert_eq!(
        (other.status, other.json()["code"].as_str()),
        (405, Some("method_not_allowed"))
    );
    assert_eq!(other.header("allow"), Some("GET"));
    let head = ask(&running, &get("/items/7", "").replace("GET", "HEAD")).await;
    assert_eq!((head.status, head.text().as_str()), (405, ""));
}

#[tokio::test]
async fn a_head_operation_answers_without_a_body() {
    let (running, _) = serve().await;
    let answer = ask(&running, &get("/items/summary", "").replace("GET", "HEAD")).await;
    assert_eq!((answer.status, answer.text().as_str()), (200, ""));
}

#[tokio::test]
async fn hostile_path_values_never_reach_the_handler() {
    let (running, _) = serve().await;
    for path in [
        "/names/a%2Fb",
        "/names/..",
        "/names/%2e%2e",
        "/names/a%00b",
        "/names/%FF",
        "/names/a%5Cb",
        "/names/.",
    ] {
        let status = ask(&running, &get(path, "")).await.status;
        assert!(matches!(status, 400 | 404), "{path}: {status}");
    }
    assert_eq!(
        ask(&running, &get("/names/a%20b", "")).await.json(),
        serde_json::json!("a b")
    );
    assert_eq!(
        ask(&running, &get("/lots/a%2Fb", "")).await.json(),
        serde_json::json!("a/b")
    );
}

#[tokio::test]
async fn a_panic_and_a_wrong_answer_are_500_and_say_nothing() {
    let (running, _) = serve().await;
    for path in ["/panic", "/wrong"] {
        let answer = ask(&running, &get(path, "")).await;
        assert_eq!(
            (answer.status, answer.json()["code"].as_str()),
            (500, Some("internal")),
            "{path}"
        );
        assert!(!answer.text().contains("secret"));
    }
    assert_eq!(ask(&running, &get("/items/7", "")).await.status, 200);
}

#[tokio::test]
async fn what_has_begun_to_change_something_ends_without_its_client() {
    let (running, shop) = serve().await;
    for method in ["GET", "POST"] {
        let request = format!("{method} /slow HTTP/1.1\r\nhost: x\r\nx-caller: gateway:g1\r\n\r\n");
        let connection = wire::begin(running.local_addr(), &request).await;
        shop.slow_begun.acquire().await.unwrap().forget();
        drop(connection);
    }
    // The one that only reads is given up; the other goes on, and closing waits for it.
    shop.gets_given_up.acquire().await.unwrap().forget();
    shop.slow_may_end.notify_one();
    running.close().await;
    assert_eq!(shop.posts_ended.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn correlation_comes_from_inside_only() {
    let (running, _) = serve().await;
    let id = "0198c8a2-7d3e-7c11-9a57-3f0d6c1e2b03";
    let inside = ask(&running, &get("/items/7", &format!("x-correlation-id: {id}\r\n"))).await;
    assert_eq!(inside.header("x-correlation-id"), Some(id));
    let outside = format!("GET /items/7 HTTP/1.1\r\nhost: x\r\nx-correlation-id: {id}\r\nconnection: close\r\n\r\n");
    assert_ne!(ask(&running, &outside).await.header("x-correlation-id"), Some(id));
}

#[tokio::test]
async fn raw_endpoints_stand_beside() {
    let (running, _) = serve().await;
    let answer = ask(&running, "GET /health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
    assert_eq!((answer.status, answer.text().as_str()), (200, "fine"));
}

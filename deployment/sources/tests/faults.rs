//! Faults, as a client on a socket meets them.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking; its helpers too")]

use sources::{Fault, Name, Sources};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const PRODUCT: &str = "/api/v2/product/5601234567892";

async fn start() -> Sources {
    Sources::start(([127, 0, 0, 1], 0).into()).await.unwrap()
}

/// The whole of what is sent until the connection ends.
async fn ask(sources: &Sources, method: &str, path: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(sources.local_addr()).await.unwrap();
    let length = body.len();
    let request =
        format!("{method} {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    // A connection that is broken off ends with an error or without one.
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8(answer).unwrap()
}

#[tokio::test]
async fn half_an_answer_is_half_of_it() {
    let sources = start().await;
    let whole = ask(&sources, "GET", PRODUCT, "").await;
    assert!(whole.ends_with('}') && whole.contains("Rolled oats"), "{whole}");
    sources.state().set_fault(Name::OpenFoodFacts, Some(Fault::CutOff));
    let half = ask(&sources, "GET", PRODUCT, "").await;
    let (_, sent) = half.split_once("\r\n\r\n").unwrap();
    let (_, full) = whole.split_once("\r\n\r\n").unwrap();
    assert!(half.contains(&format!("content-length: {}", full.len())), "{half}");
    assert_eq!(sent.len(), full.len() / 2);
    assert!(full.starts_with(sent));
}

#[tokio::test]
async fn the_admin_route_switches_faults_and_tells_what_was_asked() {
    let sources = start().await;
    let path = "/admin/faults/open-food-facts";
    let refused = ask(&sources, "PUT", path, r#"{"fault":"other"}"#).await;
    assert!(refused.starts_with("HTTP/1.1 400"), "{refused}");
    let put = ask(&sources, "PUT", path, r#"{"fault":"error"}"#).await;
    assert!(put.starts_with("HTTP/1.1 204"), "{put}");
    assert_eq!(sources.state().fault(Name::OpenFoodFacts), Some(Fault::Error));
    assert!(ask(&sources, "GET", PRODUCT, "").await.starts_with("HTTP/1.1 500"));
    let delete = ask(&sources, "DELETE", path, "").await;
    assert!(delete.starts_with("HTTP/1.1 204"), "{delete}");
    assert!(ask(&sources, "GET", PRODUCT, "").await.starts_with("HTTP/1.1 200"));
    let asked = ask(&sources, "GET", "/admin/requests", "").await;
    assert!(
        asked.ends_with(r#"{"open-food-facts":{"5601234567892":2},"agribalyse":{}}"#),
        "{asked}"
    );
    assert!(
        ask(&sources, "PUT", "/admin/faults/nobody", "{}")
            .await
            .starts_with("HTTP/1.1 404")
    );
}

//! A generated client with what the runtime puts around it, against a service that answers as the test says.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use contract::client::{Failure, Options, Retries};
use passport_api::client::{Client, GetProduct};
use runtime::config::Secret;
use runtime::service::OwnKey;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// A service that answers every request with this status line and counts them. Keeps what the last one said.
struct Answering {
    address: String,
    asked: Arc<AtomicUsize>,
    last: Arc<std::sync::Mutex<String>>,
}

impl Answering {
    async fn with(status: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(AtomicUsize::new(0));
        let last: Arc<std::sync::Mutex<String>> = Arc::default();
        let (counter, keeper) = (Arc::clone(&asked), Arc::clone(&last));
        tokio::spawn(async move {
            while let Ok((mut connection, _)) = listener.accept().await {
                let mut said = [0; 4096];
                let length = connection.read(&mut said).await.unwrap();
                *keeper.lock().unwrap() = String::from_utf8_lossy(&said[..length]).into_owned();
                counter.fetch_add(1, Ordering::SeqCst);
                let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
                connection.write_all(answer.as_bytes()).await.unwrap();
            }
        });
        Self { address, asked, last }
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

fn own_key() -> OwnKey {
    OwnKey {
        name: "fridge",
        key: Some(Secret::new("0123456789abcdef")),
    }
}

fn product() -> GetProduct {
    GetProduct {
        gtin: "04012345678901".to_owned(),
        if_none_match: None,
    }
}

#[tokio::test]
async fn a_service_that_fails_is_left_alone_after_five_failures() {
    let service = Answering::with("503 Service Unavailable").await;
    let options = Options {
        retries: Retries::none(),
        ..own_key().client_options("service", "passport")
    };
    let client = Client::new(&service.address, options).unwrap();
    for _ in 0..5 {
        assert!(!matches!(
            client.get_product(product()).await,
            Ok(_) | Err(Failure::Shut)
        ));
    }
    for _ in 0..5 {
        assert!(matches!(client.get_product(product()).await, Err(Failure::Shut)));
    }
    assert_eq!(service.asked(), 5);
}

#[tokio::test]
async fn a_refusal_leaves_the_way_open() {
    let service = Answering::with("418 I'm a teapot").await;
    let client = Client::new(&service.address, own_key().client_options("service", "passport")).unwrap();
    for _ in 0..12 {
        assert!(matches!(
            client.get_product(product()).await,
            Err(Failure::Undocumented { status: 418 })
        ));
    }
    assert_eq!(service.asked(), 12);
}

#[tokio::test]
async fn what_fails_for_a_moment_is_tried_again_within_a_budget() {
    let service = Answering::with("503 Service Unavailable").await;
    let client = Client::new(&service.address, own_key().client_options("service", "passport")).unwrap();
    // A read may be repeated: three attempts, if nothing speaks against it.
    assert!(client.get_product(product()).await.is_err());
    assert_eq!(service.asked(), 3);
}

#[tokio::test]
async fn a_call_carries_correlation_and_trace_of_the_request_that_is_served() {
    let service = Answering::with("418 I'm a teapot").await;
    let client = Client::new(&service.address, own_key().client_options("service", "passport")).unwrap();
    let context = runtime::telemetry::Context::start();
    let (correlation, trace) = (context.correlation_id.to_string(), context.trace.trace_id());
    let _ = runtime::telemetry::within(context, client.get_product(product())).await;
    let said = service.last.lock().unwrap().to_ascii_lowercase();
    assert!(
        said.contains(&correlation) && said.contains(&format!("traceparent: 00-{trace}-")),
        "{said}"
    );
}

//! What hyper hears through the gate.

use std::convert::Infallible;
use std::net::Ipv4Addr;
use std::sync::Mutex;

use bytes::Bytes;
use http_body_util::{BodyExt, Empty};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use proptest::prelude::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

use super::*;

const LIMITS: GateLimits = GateLimits {
    head: HeadLimits {
        head: 4096,
        target: 1024,
    },
    head_time: Duration::from_secs(10),
    idle_time: Duration::from_secs(10),
};

/// What hyper makes of bytes that come in these pieces: method, target and body of each request.
async fn heard(bytes: &[u8], cuts: &[usize]) -> (Vec<(String, String, Bytes)>, Option<Refusal>) {
    let (mut client, server) = duplex(64 * 1024);
    let state = Arc::new(ConnectionState::new(Ipv4Addr::LOCALHOST.into()));
    let gate = Gate::new(server, Arc::clone(&state), LIMITS, CancellationToken::new());
    let book = Arc::new(Mutex::new(Vec::new()));
    let write = Arc::clone(&book);
    let service = service_fn(move |request: http::Request<hyper::body::Incoming>| {
        let write = Arc::clone(&write);
        async move {
            let (parts, body) = request.into_parts();
            let body = body.collect().await.expect("framed as it says").to_bytes();
            let mut response = http::Response::new(Empty::<Bytes>::new());
            if parts.method == head::REFUSED_METHOD || parts.headers.contains_key("transfer-encoding") {
                response
                    .headers_mut()
                    .insert("connection", http::HeaderValue::from_static("close"));
            }
            write
                .lock()
                .unwrap()
                .push((parts.method.to_string(), parts.uri.to_string(), body));
            Ok::<_, Infallible>(response)
        }
    });
    let connection = http1::Builder::new()
        .header_read_timeout(None)
        .serve_connection(gate, service);
    let talk = async {
        let mut start = 0;
        for cut in cuts.iter().copied().chain([bytes.len()]) {
            let cut = cut.clamp(start, bytes.len());
            // Once its last answer is out, the other side is gone.
            let _ = client.write_all(&bytes[start..cut]).await;
            tokio::task::yield_now().await;
            start = cut;
        }
        let mut space = [0; 1024];
        while client.read(&mut space).await.unwrap() > 0 {}
    };
    let (_, ()) = tokio::join!(connection, talk);
    let heard = std::mem::take(&mut *book.lock().unwrap());
    (heard, state.refusal().cloned())
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap()
        .block_on(future)
}

const SMUGGLED: &str = "GET /smuggled HTTP/1.1\r\nhost: h\r\n\r\n";

fn written(requests: &[(String, String)], last: &str) -> String {
    let mut text = String::new();
    for (target, body) in requests {
        text += &format!(
            "\r\nPOST /{target} HTTP/1.1\r\nhost: h\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
    }
    text + last
}

fn said(requests: &[(String, String)]) -> Vec<(String, String, Bytes)> {
    let said = requests.iter();
    said.map(|(target, body)| ("POST".to_owned(), format!("/{target}"), Bytes::from(body.clone())))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn a_silent_client_is_let_go_and_a_slow_head_is_refused() {
    assert_eq!(heard(b"", &[]).await, (Vec::new(), None));
    let (heard, refusal) = heard(b"GET / HTTP/1.1\r\nhost", &[3]).await;
    assert_eq!(refusal, Some(Refusal::RequestTimeout));
    assert_eq!(heard.len(), 1);
    assert_eq!(heard[0].0, head::REFUSED_METHOD);
}

#[tokio::test(start_paused = true)]
async fn an_idle_client_is_heard_for_one_last_time_when_the_gateway_closes() {
    let (mut client, server) = duplex(1024);
    let state = Arc::new(ConnectionState::new(Ipv4Addr::LOCALHOST.into()));
    let closing = CancellationToken::new();
    let gate = Gate::new(server, Arc::clone(&state), LIMITS, closing.clone());
    let answer = |_| {
        state.set_idle(Instant::now());
        std::future::ready(Ok::<_, Infallible>(http::Response::new(Empty::<Bytes>::new())))
    };
    let connection = http1::Builder::new()
        .header_read_timeout(None)
        .serve_connection(gate, service_fn(answer));
    let talk = async {
        let mut space = [0; 1024];
        // Until the gate waits for a request.
        tokio::time::sleep(Duration::from_secs(1)).await;
        closing.cancel();
        tokio::time::sleep(LAST_CALL / 2).await;
        client
            .write_all(b"GET /last HTTP/1.1\r\nhost: h\r\n\r\n")
            .await
            .unwrap();
        assert!(client.read(&mut space).await.unwrap() > 0, "heard");
        let answered = Instant::now();
        assert_eq!(client.read(&mut space).await.unwrap(), 0);
        assert_eq!(answered.elapsed().as_millis(), LAST_CALL.as_millis());
    };
    let (ended, ()) = tokio::join!(connection, talk);
    ended.expect("in order");
}

proptest! {
    #[test]
    fn requests_are_heard_as_they_were_said_however_they_come(
        requests in prop::collection::vec(
            ("[a-z]{1,8}", prop_oneof!["[a-z\r\n]{0,40}", Just(SMUGGLED.to_owned()), Just("0\r\n\r\n".to_owned())]),
            0..5,
        ),
        mut cuts in prop::collection::vec(0usize..600, 0..12),
        ending in 0..3,
    ) {
        cuts.sort_unstable();
        let (last, extra, refusal) = match ending {
            0 => ("GET /last HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n".to_owned() + SMUGGLED, Some(("GET", "/last", "")), None),
            1 => (
                "PUT /last HTTP/1.1\r\nhost: h\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n".to_owned() + SMUGGLED,
                Some(("PUT", "/last", "ab")),
                None,
            ),
            _ => (
                "GET /last HTTP/1.1\r\nhost : h\r\n\r\n".to_owned() + SMUGGLED,
                Some((head::REFUSED_METHOD, "/", "")),
                Some(Refusal::Malformed),
            ),
        };
        let text = written(&requests, &last);
        let (heard, refused) = run(heard(text.as_bytes(), &cuts));
        let mut expected = said(&requests);
        expected.extend(extra.map(|(method, target, body)| (method.to_owned(), target.to_owned(), Bytes::from(body))));
        prop_assert_eq!(heard, expected);
        prop_assert_eq!(refused, refusal);
    }
}

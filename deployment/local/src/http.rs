//! The smallest HTTP client that health checks and the demo need: one request, one connection, this machine.

use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::{HeaderMap, Method, Request};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// More than any answer we ask for.
const LARGEST: usize = 4 * 1024 * 1024;

/// An answer.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// Sends a request to `port` on 127.0.0.1 and reads the whole answer.
///
/// # Errors
/// A reason in words: nobody listens, no answer in time, not HTTP.
pub async fn ask(
    port: u16,
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
    limit: Duration,
) -> Result<Answer, String> {
    let exchange = async {
        let stream = TcpStream::connect(("127.0.0.1", port))
            .await
            .map_err(|error| error.to_string())?;
        let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
            .await
            .map_err(|error| error.to_string())?;
        tokio::spawn(connection);
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", format!("localhost:{port}"));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request
            .body(Full::new(Bytes::from(body.to_owned())))
            .map_err(|error| error.to_string())?;
        let (parts, body) = sender
            .send_request(request)
            .await
            .map_err(|error| error.to_string())?
            .into_parts();
        let body = Limited::new(body, LARGEST)
            .collect()
            .await
            .map_err(|error| error.to_string())?
            .to_bytes();
        Ok(Answer {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body,
        })
    };
    tokio::time::timeout(limit, exchange)
        .await
        .unwrap_or_else(|_| Err("no answer in time".to_owned()))
}

/// Whether a GET is answered with 200; the reason when not.
///
/// # Errors
/// As [`ask`], or the other status.
pub async fn probe(port: u16, path: &str) -> Result<(), String> {
    let answer = ask(port, Method::GET, path, &[], "", Duration::from_secs(5)).await?;
    if answer.status == 200 {
        Ok(())
    } else {
        Err(format!("{path} answers {}", answer.status))
    }
}

//! A client that writes exactly what it is told, and reads answers strictly.

use std::net::SocketAddr;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Nothing here should take nearly as long; it only keeps a failing test from hanging.
const PATIENCE: Duration = Duration::from_secs(10);

/// One connection.
pub struct Client {
    socket: TcpStream,
    read: Vec<u8>,
}

/// An answer.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The error body, which must have exactly the contract's members.
    pub fn problem(&self) -> serde_json::Value {
        assert_eq!(self.header("content-type"), Some("application/json"), "{self:?}");
        let problem: serde_json::Value = serde_json::from_slice(&self.body).expect("JSON");
        let members: Vec<_> = problem
            .as_object()
            .expect("an object")
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(members, ["code", "message", "correlationId"]);
        assert_eq!(problem["correlationId"].as_str(), self.header("x-correlation-id"));
        problem
    }

    pub fn code(&self) -> String {
        self.problem()["code"].as_str().expect("text").to_owned()
    }
}

impl Client {
    pub async fn connect(address: SocketAddr) -> Self {
        let socket = TcpStream::connect(address).await.expect("a connection");
        socket.set_nodelay(true).expect("no delay");
        Self {
            socket,
            read: Vec::new(),
        }
    }

    pub async fn write(&mut self, bytes: impl AsRef<[u8]>) {
        self.socket.write_all(bytes.as_ref()).await.expect("written");
    }

    /// Writes although the other side may have gone.
    pub async fn try_write(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.socket.write_all(bytes.as_ref()).await.is_ok()
    }

    /// Reads one answer. `None`: the connection ended before one began.
    pub async fn try_read(&mut self) -> Option<Reply> {
        tokio::time::timeout(PATIENCE, self.read_reply(true))
            .await
            .expect("an answer in time")
    }

    /// Reads the answer to a HEAD, which has no body whatever its headers say.
    pub async fn try_read_head(&mut self) -> Option<Reply> {
        tokio::time::timeout(PATIENCE, self.read_reply(false))
            .await
            .expect("an answer in time")
    }

    pub async fn read(&mut self) -> Reply {
        self.try_read().await.expect("an answer")
    }

    /// Writes a request and reads its answer.
    pub async fn send(&mut self, request: impl AsRef<[u8]>) -> Reply {
        self.write(request).await;
        self.read().await
    }

    /// A request without a body.
    pub async fn request(&mut self, method: &str, target: &str, lines: &str) -> Reply {
        self.send(format!(
            "{method} {target} HTTP/1.1\r\nhost: gateway.test\r\n{lines}\r\n"
        ))
        .await
    }

    /// Waits until exactly this has come.
    pub async fn wait_for(&mut self, text: &str) {
        while self.read.len() < text.len() {
            assert!(self.fill().await, "the connection ended");
        }
        let come: Vec<u8> = self.read.drain(..text.len()).collect();
        assert_eq!(String::from_utf8_lossy(&come), text);
    }

    /// Reads until the connection ends; how many bytes came.
    pub async fn read_to_end(&mut self) -> usize {
        self.read_slowly_to_end(Duration::ZERO).await
    }

    /// As [`read_to_end`](Self::read_to_end), with a pause before each 16 KiB.
    pub async fn read_slowly_to_end(&mut self, pause: Duration) -> usize {
        let all = async {
            while self.fill().await {
                tokio::time::sleep(pause).await;
            }
        };
        tokio::time::timeout(PATIENCE, all).await.expect("an end in time");
        self.read.len()
    }

    /// Sends a request whose answer begins with a 200 and then ends without its last chunk.
    pub async fn cut_off(&mut self, method: &str, target: &str) -> bool {
        self.write(format!("{method} {target} HTTP/1.1\r\nhost: h\r\n\r\n"))
            .await;
        self.read_to_end().await;
        self.read.starts_with(b"HTTP/1.1 200 OK\r\n") && !self.read.ends_with(b"0\r\n\r\n")
    }

    async fn fill(&mut self) -> bool {
        let mut space = [0; 16 * 1024];
        match self.socket.read(&mut space).await {
            Ok(0) | Err(_) => false,
            Ok(count) => {
                self.read.extend_from_slice(&space[..count]);
                true
            }
        }
    }

    async fn read_reply(&mut self, has_body: bool) -> Option<Reply> {
        loop {
            let mut lines = [httparse::EMPTY_HEADER; 64];
            let mut head = httparse::Response::new(&mut lines);
            if let httparse::Status::Complete(length) = head.parse(&self.read).expect("HTTP") {
                let status = head.code.expect("a status");
                let headers: HeaderMap = head
                    .headers
                    .iter()
                    .map(|line| {
                        let name = HeaderName::from_bytes(line.name.as_bytes()).expect("a name");
                        (name, HeaderValue::from_bytes(line.value).expect("a value"))
                    })
                    .collect();
                self.read.drain(..length);
                if (100..200).contains(&status) {
                    continue;
                }
                let body = if has_body {
                    self.read_body(status, &headers).await
                } else {
                    Vec::new()
                };
                return Some(Reply { status, headers, body });
            }
            if !self.fill().await {
                assert!(self.read.is_empty(), "half an answer");
                return None;
            }
        }
    }

    async fn read_body(&mut self, status: u16, headers: &HeaderMap) -> Vec<u8> {
        if matches!(status, 204 | 304) {
            return Vec::new();
        }
        let length = headers
            .get("content-length")
            .map(|value| value.to_str().expect("text").parse().expect("a number"));
        match length {
            Some(length) => {
                while self.read.len() < length {
                    assert!(self.fill().await, "the body broke off");
                }
                self.read.drain(..length).collect()
            }
            None => self.read_chunks().await,
        }
    }

    async fn read_chunks(&mut self) -> Vec<u8> {
        let mut body = Vec::new();
        loop {
            let line = loop {
                match self.read.windows(2).position(|pair| pair == b"\r\n") {
                    Some(end) => break end,
                    None if self.fill().await => {}
                    None => return body,
                }
            };
            let size = std::str::from_utf8(&self.read[..line]).expect("text");
            let size = usize::from_str_radix(size, 16).expect("a size");
            while self.read.len() < line + 2 + size + 2 {
                if !self.fill().await {
                    return body;
                }
            }
            body.extend_from_slice(&self.read[line + 2..line + 2 + size]);
            self.read.drain(..line + 2 + size + 2);
            if size == 0 {
                return body;
            }
        }
    }
}

/// A request with a body of known length.
pub fn with_body(method: &str, target: &str, lines: &str, body: &str) -> String {
    format!(
        "{method} {target} HTTP/1.1\r\nhost: gateway.test\r\n{lines}content-length: {}\r\n\r\n{body}",
        body.len()
    )
}

//! The socket as hyper sees it: only heads that may pass, and no client that wastes our time.
//!
//! A head that is refused is not hidden from hyper but replaced by a canned one, with a method that no client can
//! use. So the refusal is answered by the same code as everything else, after the answers to the requests before it,
//! and with our error body. After that nothing of the connection is read any more.
//!
//! Framing is followed only as far as it is beyond doubt: a body with a length is counted; after a chunked body the
//! connection is closed (the exchange sees to that), so no byte after it is ever taken for a request.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf, BytesMut};
use hyper::rt::{Read, ReadBufCursor, Write};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep_until};
use tokio_util::sync::CancellationToken;

use super::head::{self, Framing, HeadFault, HeadLimits};
use super::state::{Activity, ConnectionState};
use crate::answer::refusal::Refusal;

/// What hyper reads in place of a refused head.
const REFUSED_HEAD: &[u8] = b"REFUSED / HTTP/1.1\r\nhost: refused.invalid\r\n\r\n";

/// One read. Heads are near 500 bytes, bodies small.
const READ_BYTES: usize = 8 * 1024;

/// After closing we go on reading for this long, so that what the client was still sending does not make the kernel
/// reset the connection before the client has read our answer (RFC 9112 section 9.6).
const LINGER: Duration = Duration::from_secs(1);
const LINGER_BYTES: usize = 256 * 1024;

/// When the gateway stops, an idle client may still be sending a request on what it takes for an open connection, or
/// may just have been accepted. It is heard for this long.
const LAST_CALL: Duration = Duration::from_millis(500);

/// How much and how long a client may take.
#[derive(Clone, Copy, Debug)]
pub struct GateLimits {
    /// Sizes of a head.
    pub head: HeadLimits,
    /// From a head's first byte to its last.
    pub head_time: Duration,
    /// From one answer to the next request's first byte.
    pub idle_time: Duration,
    /// From the moment that the client does not take an answer as fast as we give it, until it has caught up.
    pub write_time: Duration,
}

/// A client's socket behind the gate.
pub struct Gate<S> {
    socket: S,
    shared: Arc<ConnectionState>,
    limits: GateLimits,
    closing: CancellationToken,
    state: State,
    /// Bytes that came and did not go to hyper yet.
    buffer: BytesMut,
    /// So many of them may go.
    cleared: usize,
    /// What of the client is waited for, and for how long.
    waiting: Option<(Wait, Pin<Box<Sleep>>)>,
    /// When a client that does not take its answers is given up.
    stalled: Option<Pin<Box<Sleep>>>,
    /// Until when, and over how many bytes so far, we listen after our own end.
    lingering: Option<(Pin<Box<Sleep>>, usize)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// The next byte begins a head, or goes on with one of which so many bytes were looked at.
    Head { seen: usize },
    /// So many bytes of body are still to come.
    Body { left: u64 },
    /// Whatever comes belongs to this request's body.
    LastBody,
    /// A head was refused.
    Refused,
    /// The client was silent for too long between requests.
    Ended,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wait {
    Idle,
    LastCall,
    Head,
}

impl<S> Gate<S> {
    /// Puts a gate before a socket. Once `closing` is cancelled, an idle connection ends soon.
    pub fn new(socket: S, shared: Arc<ConnectionState>, limits: GateLimits, closing: CancellationToken) -> Self {
        Self {
            socket,
            shared,
            limits,
            closing,
            state: State::Head { seen: 0 },
            buffer: BytesMut::new(),
            cleared: 0,
            waiting: None,
            stalled: None,
            lingering: None,
        }
    }

    fn refuse(&mut self, refusal: Refusal) {
        self.shared.refuse(refusal);
        self.state = State::Refused;
        self.buffer.clear();
        self.buffer.extend_from_slice(REFUSED_HEAD);
        self.cleared = self.buffer.len();
    }

    /// Looks at what is in the buffer; clears what may go to hyper.
    fn clear(&mut self) {
        match self.state {
            State::Head { seen } => self.clear_head(seen),
            State::Body { left } => {
                let held = self.buffer.len();
                self.cleared = usize::try_from(left).map_or(held, |left| left.min(held));
                let left = left.saturating_sub(self.cleared as u64);
                self.state = if left == 0 {
                    State::Head { seen: 0 }
                } else {
                    State::Body { left }
                };
            }
            State::LastBody => self.cleared = self.buffer.len(),
            State::Refused | State::Ended => self.buffer.clear(),
        }
    }

    fn clear_head(&mut self, seen: usize) {
        if seen == 0 {
            // An empty line before a request is passed over (RFC 9112 section 2.2).
            while self.buffer.starts_with(b"\r\n") {
                self.buffer.advance(2);
            }
        }
        let held = self.buffer.len();
        if held == seen || *self.buffer == b"\r"[..] {
            return;
        }
        // A head that comes in drips is parsed when it may be complete or too long, not at each drip.
        let may_end = self.buffer.get(seen..).is_some_and(|fresh| fresh.contains(&b'\n'));
        if seen > 0 && !may_end && held <= self.limits.head.target {
            self.state = State::Head { seen: held };
            return;
        }
        match head::examine(&self.buffer, self.limits.head) {
            Ok(None) => self.state = State::Head { seen: held },
            Ok(Some(found)) => {
                self.cleared = found.length;
                self.waiting = None;
                self.state = match found.framing {
                    Framing::None | Framing::Length(0) => State::Head { seen: 0 },
                    Framing::Length(left) => State::Body { left },
                    Framing::Chunked => State::LastBody,
                };
            }
            Err(HeadFault::Malformed) => self.refuse(Refusal::Malformed),
            Err(HeadFault::TargetTooLong) => self.refuse(Refusal::TargetTooLong),
            Err(HeadFault::HeadersTooLarge) => self.refuse(Refusal::HeadersTooLarge),
        }
    }

    /// Which silence of the client is timed now.
    fn wait(&self) -> Option<Wait> {
        match self.state {
            State::Head { .. } if !self.buffer.is_empty() => Some(Wait::Head),
            State::Head { .. } if self.closing.is_cancelled() => Some(Wait::LastCall),
            State::Head { .. } => Some(Wait::Idle),
            // Bodies are timed by the exchange that reads them.
            State::Body { .. } | State::LastBody | State::Refused | State::Ended => None,
        }
    }

    /// How much of a wait is over, and how long it may take.
    fn time(&self, wait: Wait) -> (Duration, Duration) {
        let limit = match wait {
            Wait::Head => return (Duration::ZERO, self.limits.head_time),
            Wait::Idle => self.limits.idle_time,
            Wait::LastCall => LAST_CALL,
        };
        match self.shared.activity() {
            Activity::Busy => (Duration::ZERO, limit),
            Activity::IdleSince(instant) => (instant.elapsed(), limit),
        }
    }

    /// Ready when the client was silent for too long; otherwise we are woken then.
    fn poll_wait(&mut self, cx: &mut Context<'_>) -> Poll<Wait> {
        let Some(wait) = self.wait() else {
            self.waiting = None;
            return Poll::Pending;
        };
        let (over, limit) = self.time(wait);
        let mut timer = match self.waiting.take() {
            Some((running, timer)) if running == wait => timer,
            _ => Box::pin(sleep_until(Instant::now() + limit)),
        };
        while timer.as_mut().poll(cx).is_ready() {
            // hyper does not ask again when a request has been answered, so the timer runs on through requests and
            // is set anew when it goes off.
            if wait == Wait::Head || over >= limit {
                return Poll::Ready(wait);
            }
            timer.as_mut().reset(Instant::now() + limit.saturating_sub(over));
        }
        self.waiting = Some((wait, timer));
        Poll::Pending
    }
}

impl<S: AsyncRead + Unpin> Gate<S> {
    /// Reads from the socket into the buffer; 0 at its end.
    fn poll_fill(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let mut space = [0; READ_BYTES];
        let mut read = ReadBuf::new(&mut space);
        ready!(Pin::new(&mut self.socket).poll_read(cx, &mut read))?;
        self.buffer.extend_from_slice(read.filled());
        Poll::Ready(Ok(read.filled().len()))
    }
}

impl<S: AsyncRead + Unpin> Read for Gate<S> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, mut target: ReadBufCursor<'_>) -> Poll<io::Result<()>> {
        let gate = self.get_mut();
        loop {
            if gate.cleared == 0 && !gate.buffer.is_empty() {
                gate.clear();
            }
            if gate.cleared > 0 {
                let now = gate.cleared.min(target.remaining());
                if let Some(bytes) = gate.buffer.get(..now) {
                    target.put_slice(bytes);
                }
                gate.buffer.advance(now);
                gate.cleared -= now;
                return Poll::Ready(Ok(()));
            }
            match gate.state {
                State::Refused => return Poll::Pending,
                State::Ended => return Poll::Ready(Ok(())),
                State::Head { .. } | State::Body { .. } | State::LastBody => {}
            }
            match gate.poll_fill(cx) {
                Poll::Ready(Ok(0)) => return Poll::Ready(Ok(())),
                Poll::Ready(Ok(_)) => continue,
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => {}
            }
            match ready!(gate.poll_wait(cx)) {
                Wait::Head => gate.refuse(Refusal::RequestTimeout),
                Wait::Idle | Wait::LastCall => gate.state = State::Ended,
            }
        }
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Gate<S> {
    /// Gives up on a client that has not taken its answers for too long, however few bytes it still takes.
    fn watch(&mut self, cx: &mut Context<'_>, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if written.is_ready() {
            return written;
        }
        let limit = self.limits.write_time;
        let timer = self
            .stalled
            .get_or_insert_with(|| Box::pin(sleep_until(Instant::now() + limit)));
        ready!(timer.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }

    fn poll_linger(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let (mut timer, mut heard) = self
            .lingering
            .take()
            .unwrap_or_else(|| (Box::pin(sleep_until(Instant::now() + LINGER)), 0));
        while heard <= LINGER_BYTES {
            self.buffer.clear();
            match self.poll_fill(cx) {
                Poll::Ready(Ok(0) | Err(_)) => return Poll::Ready(()),
                Poll::Ready(Ok(more)) => heard += more,
                Poll::Pending if timer.as_mut().poll(cx).is_ready() => return Poll::Ready(()),
                Poll::Pending => {
                    self.lingering = Some((timer, heard));
                    return Poll::Pending;
                }
            }
        }
        Poll::Ready(())
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Write for Gate<S> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let gate = self.get_mut();
        let written = Pin::new(&mut gate.socket).poll_write(cx, bytes);
        gate.watch(cx, written)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let gate = self.get_mut();
        let written = Pin::new(&mut gate.socket).poll_write_vectored(cx, slices);
        gate.watch(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.socket.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let gate = self.get_mut();
        ready!(Pin::new(&mut gate.socket).poll_flush(cx))?;
        // hyper flushes when it has written all it had: the client has caught up.
        gate.stalled = None;
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let gate = self.get_mut();
        if gate.lingering.is_none() {
            ready!(Pin::new(&mut gate.socket).poll_shutdown(cx))?;
        }
        gate.poll_linger(cx).map(Ok)
    }
}

#[cfg(test)]
mod tests {
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
        write_time: Duration::from_secs(10),
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
                client.write_all(&bytes[start..cut]).await.unwrap();
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
}

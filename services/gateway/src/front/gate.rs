//! The socket as hyper sees it: only heads that may pass, and no client that wastes our time.
//!
//! A head that is refused is not hidden from hyper but replaced by a canned one, with a method that no client can
//! use. So the refusal is answered by the same code as everything else, after the answers to the requests before it,
//! and with our error body. After that nothing of the connection is read any more.
//!
//! Framing is followed only as far as it is beyond doubt: a body with a length is counted; after a chunked body the
//! connection is closed (the exchange sees to that), so no byte after it is ever taken for a request.

use std::io;
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker, ready};
use std::time::Duration;

use bytes::{Buf, BytesMut};
use hyper::rt::{Read, ReadBufCursor, Write};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep_until};
use tokio_util::sync::{CancellationToken, WaitForCancellationFutureOwned};

use super::head::{self, Framing, HeadLimits};
use super::state::{Activity, ConnectionState};
use crate::answer::refusal::Refusal;

/// What hyper reads in place of a refused head.
const REFUSED_HEAD: &[u8] = b"REFUSED / HTTP/1.1\r\nhost: refused.invalid\r\n\r\n";

/// One read. Heads are near 500 bytes, bodies small.
const READ_BYTES: usize = 8 * 1024;

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
}

/// A client's socket behind the gate.
pub struct Gate<S> {
    socket: S,
    shared: Arc<ConnectionState>,
    limits: GateLimits,
    closing: CancellationToken,
    /// Wakes whoever waits for an idle client when `closing` is cancelled.
    closed: Pin<Box<WaitForCancellationFutureOwned>>,
    state: State,
    /// Bytes that came and did not go to hyper yet.
    buffer: BytesMut,
    /// So many of them may go.
    cleared: usize,
    /// What of the client is waited for, and for how long.
    waiting: Option<Waiting>,
}

/// A timer that runs, and whom it wakes.
struct Waiting {
    wait: Wait,
    timer: Pin<Box<Sleep>>,
    waker: Waker,
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

/// How bytes that came begin: so many that nobody needs, and so many after them that may go to hyper.
struct Part {
    skipped: usize,
    cleared: usize,
}

/// The bytes of empty lines before a request, which are passed over (RFC 9112 section 2.2).
fn empty_lines(bytes: &[u8]) -> usize {
    bytes.chunks_exact(2).take_while(|line| *line == b"\r\n").count() * 2
}

impl<S> Gate<S> {
    /// Puts a gate before a socket. Once `closing` is cancelled, an idle connection ends soon.
    pub fn new(socket: S, shared: Arc<ConnectionState>, limits: GateLimits, closing: CancellationToken) -> Self {
        Self {
            socket,
            shared,
            limits,
            closed: Box::pin(closing.clone().cancelled_owned()),
            closing,
            state: State::Head { seen: 0 },
            buffer: BytesMut::new(),
            cleared: 0,
            waiting: None,
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
        let mut held = std::mem::take(&mut self.buffer);
        // Without a head that may pass, the buffer holds what stands in its place.
        if let Some(part) = self.judge(&held) {
            held.advance(part.skipped);
            (self.buffer, self.cleared) = (held, part.cleared);
        }
    }

    /// What of these bytes, which come next, may go to hyper. `None`: they hold a head that is refused.
    fn judge(&mut self, bytes: &[u8]) -> Option<Part> {
        let cleared = match self.state {
            State::Head { seen } => return self.judge_head(bytes, seen),
            State::Body { left } => {
                let part = usize::try_from(left).map_or(bytes.len(), |left| left.min(bytes.len()));
                let left = left.saturating_sub(part as u64);
                self.state = if left == 0 {
                    State::Head { seen: 0 }
                } else {
                    State::Body { left }
                };
                part
            }
            State::LastBody => bytes.len(),
            State::Refused | State::Ended => {
                let skipped = bytes.len();
                return Some(Part { skipped, cleared: 0 });
            }
        };
        Some(Part { skipped: 0, cleared })
    }

    fn judge_head(&mut self, bytes: &[u8], seen: usize) -> Option<Part> {
        let skipped = if seen == 0 { empty_lines(bytes) } else { 0 };
        let head = bytes.get(skipped..).unwrap_or_default();
        let nothing = Some(Part { skipped, cleared: 0 });
        if head.len() == seen || head == b"\r" {
            return nothing;
        }
        // A head that comes in drips is parsed when it may be complete or too long, not at each drip.
        let may_end = head.get(seen..).is_some_and(|fresh| fresh.contains(&b'\n'));
        if seen > 0 && !may_end && head.len() <= self.limits.head.target {
            self.state = State::Head { seen: head.len() };
            return nothing;
        }
        let found = match head::examine(head, self.limits.head) {
            Ok(Some(found)) => found,
            Ok(None) => {
                self.state = State::Head { seen: head.len() };
                return nothing;
            }
            Err(fault) => {
                self.refuse(fault.into());
                return None;
            }
        };
        // The time of an idle connection runs on: see `poll_wait`.
        self.waiting.take_if(|waiting| waiting.wait == Wait::Head);
        self.state = match found.framing {
            Framing::None | Framing::Length(0) => State::Head { seen: 0 },
            Framing::Length(left) => State::Body { left },
            Framing::Chunked => State::LastBody,
        };
        let cleared = found.length;
        Some(Part { skipped, cleared })
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
        // Each read comes by here, and nearly always the timer is set and has not gone off.
        let is_set = |waiting: &Waiting| {
            waiting.wait == wait && !waiting.timer.is_elapsed() && waiting.waker.will_wake(cx.waker())
        };
        if self.waiting.as_ref().is_some_and(is_set) {
            return Poll::Pending;
        }
        if wait == Wait::Idle && self.closed.as_mut().poll(cx).is_ready() {
            return self.poll_wait(cx);
        }
        let (over, limit) = self.time(wait);
        let mut timer = match self.waiting.take() {
            Some(running) if running.wait == wait => running.timer,
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
        let waker = cx.waker().clone();
        self.waiting = Some(Waiting { wait, timer, waker });
        Poll::Pending
    }
}

impl<S: AsyncRead + Unpin> Gate<S> {
    /// Reads from the socket; false at its end. What may go to hyper at once goes by no buffer: that is so for nearly
    /// every request, whose head comes whole and alone.
    fn poll_fill(&mut self, cx: &mut Context<'_>, target: &mut ReadBufCursor<'_>) -> Poll<io::Result<bool>> {
        let mut space = [const { MaybeUninit::uninit() }; READ_BYTES];
        let mut read = ReadBuf::uninit(&mut space);
        ready!(Pin::new(&mut self.socket).poll_read(cx, &mut read))?;
        let bytes = read.filled();
        if !self.buffer.is_empty() {
            self.buffer.extend_from_slice(bytes);
        } else if let Some(part) = self.judge(bytes) {
            let rest = bytes.get(part.skipped..).unwrap_or_default();
            let now = part.cleared.min(target.remaining());
            let (now, later) = rest.split_at_checked(now).unwrap_or_default();
            target.put_slice(now);
            self.buffer.extend_from_slice(later);
            self.cleared = part.cleared - now.len();
        }
        Poll::Ready(Ok(!bytes.is_empty()))
    }

    /// Hands over what is cleared of the buffer.
    fn hand_over(&mut self, target: &mut ReadBufCursor<'_>) {
        let now = self.cleared.min(target.remaining());
        if let Some(bytes) = self.buffer.get(..now) {
            target.put_slice(bytes);
        }
        self.buffer.advance(now);
        self.cleared -= now;
    }
}

impl<S: AsyncRead + Unpin> Read for Gate<S> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, mut target: ReadBufCursor<'_>) -> Poll<io::Result<()>> {
        let gate = self.get_mut();
        let room = target.remaining();
        loop {
            if gate.cleared == 0 && !gate.buffer.is_empty() {
                gate.clear();
            }
            if gate.cleared > 0 {
                gate.hand_over(&mut target);
                return Poll::Ready(Ok(()));
            }
            match gate.state {
                State::Refused => return Poll::Pending,
                State::Ended => return Poll::Ready(Ok(())),
                State::Head { .. } | State::Body { .. } | State::LastBody => {}
            }
            match gate.poll_fill(cx, &mut target) {
                Poll::Ready(Ok(true)) if target.remaining() < room => return Poll::Ready(Ok(())),
                Poll::Ready(Ok(true)) => continue,
                Poll::Ready(Ok(false)) => return Poll::Ready(Ok(())),
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

/// What is written goes straight through.
impl<S: AsyncWrite + Unpin> Write for Gate<S> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().socket).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().socket).poll_write_vectored(cx, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.socket.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().socket).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().socket).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests;

//! One connection to a service.
//!
//! hyper parts a connection into a sender and a future that moves its bytes, which is mostly given a task of its own.
//! Here the exchange that holds the connection polls it: a request and its answer then wake one task and no other
//! (ADR 0167).

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{Either, Full};
use hyper::body::Incoming;
use hyper::client::conn::TrySendError;
use hyper::client::conn::http1::{Connection, SendRequest};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::limits::body::Streamed;

/// What a service is sent.
pub type UpstreamBody = Either<Full<Bytes>, Streamed<Incoming>>;

/// What moves the bytes.
type Http = Connection<TokioIo<TcpStream>, UpstreamBody>;

/// A connection, held by one exchange or by nobody.
pub struct Link {
    sender: SendRequest<UpstreamBody>,
    /// Gone once it has ended: with it goes what it was to send and did not, back to whoever sends.
    connection: Option<Pin<Box<Http>>>,
}

impl Link {
    /// A connection on which nothing was sent yet.
    pub(super) fn new(sender: SendRequest<UpstreamBody>, connection: Http) -> Self {
        Self {
            sender,
            connection: Some(Box::pin(connection)),
        }
    }

    /// Moves bytes both ways until the request's task has what it waits for, which `ready` looks up; it is woken when
    /// there is more to do.
    ///
    /// Nothing reaches the task but by its own moving of the connection, so what it waits for need not wake it, and is
    /// looked up with a waker that wakes nobody: otherwise a task would be told of what it has just done itself, and
    /// run once more for nothing. The same goes for moving the connection, but for the last time before it waits.
    pub fn poll_until<T>(
        &mut self,
        cx: &mut Context<'_>,
        mut ready: impl FnMut(&mut Context<'_>) -> Poll<T>,
    ) -> Poll<T> {
        let mut nobody = Context::from_waker(Waker::noop());
        self.drive(&mut nobody);
        if let Poll::Ready(ready) = ready(&mut nobody) {
            return Poll::Ready(ready);
        }
        self.drive(cx);
        ready(&mut nobody)
    }

    /// Whether everything that was sent and answered is over. To be asked by who gives the connection back: nobody is
    /// woken.
    pub fn is_over(&mut self) -> bool {
        // With the answer's last byte the connection itself says so, mostly.
        self.sender.is_ready() || self.is_ready()
    }

    /// Whether nobody uses it. The service may have closed it in the meantime: whoever sends finds that out, and gets the
    /// request back.
    pub fn is_free(&self) -> bool {
        self.connection.is_some() && self.sender.is_ready()
    }

    /// Whether a request could be sent now: everything before is over, and the service has not closed it as far as is
    /// known. To be asked of a connection that nobody holds: nobody is woken.
    pub fn is_ready(&mut self) -> bool {
        let mut nobody = Context::from_waker(Waker::noop());
        self.drive(&mut nobody);
        self.connection.is_some() && matches!(self.sender.poll_ready(&mut nobody), Poll::Ready(Ok(())))
    }

    /// Sends a request and waits for the head of the answer.
    ///
    /// # Errors
    ///
    /// With the request itself, if no byte of it was sent.
    pub fn send(
        &mut self,
        request: Request<UpstreamBody>,
    ) -> impl Future<Output = Result<Response<Incoming>, TrySendError<Request<UpstreamBody>>>> {
        // Now, so that the future has not to hold the request.
        let mut answer = Box::pin(self.sender.try_send_request(request));
        let mut left = false;
        poll_fn(move |cx| {
            if left {
                return self.poll_until(cx, |cx| answer.as_mut().poll(cx));
            }
            // No answer comes before the request has left, so this is the last time before the wait.
            left = true;
            self.drive(cx);
            answer.as_mut().poll(&mut Context::from_waker(Waker::noop()))
        })
    }

    fn drive(&mut self, cx: &mut Context<'_>) {
        if let Some(connection) = &mut self.connection
            && connection.as_mut().poll(cx).is_ready()
        {
            // Why it ended, the request or the answer's body says.
            self.connection = None;
        }
    }
}

//! A service's answer while it comes in.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use tokio::sync::OwnedSemaphorePermit;

use super::link::Link;
use super::pool::Pool;

/// The body of a service's answer, with what it holds until its end: the connection, which then goes back to its pool,
/// and the request's place among those that the service is answering.
pub struct ServiceBody {
    body: Incoming,
    link: Option<Link>,
    pool: Arc<Pool>,
    _slot: OwnedSemaphorePermit,
}

impl ServiceBody {
    /// The body that comes on this connection, which was taken from, or made for, this pool.
    pub(super) fn new(body: Incoming, link: Link, pool: Arc<Pool>, slot: OwnedSemaphorePermit) -> Self {
        Self {
            body,
            link: Some(link),
            pool,
            _slot: slot,
        }
    }
}

impl Body for ServiceBody {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let this = self.get_mut();
        let Some(link) = &mut this.link else {
            return Poll::Ready(None);
        };
        // Asked first, the body says that it wants more; then the connection reads it.
        let body = &mut this.body;
        match Pin::new(&mut *body).poll_frame(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(frame) => Poll::Ready(frame),
            Poll::Pending => link.poll_until(cx, |cx| Pin::new(&mut *body).poll_frame(cx)),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for ServiceBody {
    fn drop(&mut self) {
        // A client that went away leaves an answer half read, and its connection not ready: the pool closes it.
        if let Some(link) = self.link.take() {
            self.pool.put(link);
        }
    }
}

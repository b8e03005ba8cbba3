//! The answer's body as hyper sends it: our own, or a service's, passed on as it comes.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use thiserror::Error;
use tokio::time::{Sleep, sleep_until};

use super::record::Record;
use crate::limits::deadline::Deadline;
use crate::upstream::answer::ServiceBody;

/// Why an answer breaks off. Its client sees a connection that ends too early, which is all that HTTP/1.1 can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AnswerFault {
    /// The service's answer broke off.
    #[error("the service's answer broke off")]
    Broken,
    /// The operation's time is over.
    #[error("the answer took longer than the operation's time")]
    Late,
}

/// An answer's body. It holds the exchange's record, which is closed with it.
pub struct AnswerBody {
    source: Source,
    record: Record,
}

enum Source {
    Own(Option<Bytes>),
    Service {
        body: ServiceBody,
        /// Whether some of it was passed on.
        begun: bool,
        deadline: Deadline,
        /// Until then; made when the body has to be waited for, which that of most answers has not.
        timer: Option<Pin<Box<Sleep>>>,
    },
}

impl AnswerBody {
    /// A body of the gateway's own.
    pub fn own(bytes: Bytes, mut record: Record) -> Self {
        record.set_complete();
        Self {
            source: Source::Own(Some(bytes).filter(|bytes| !bytes.is_empty())),
            record,
        }
    }

    /// A service's body, until the deadline.
    pub fn service(body: ServiceBody, deadline: Deadline, mut record: Record) -> Self {
        if body.is_end_stream() {
            record.set_complete();
        }
        Self {
            source: Source::Service {
                body,
                begun: false,
                deadline,
                timer: None,
            },
            record,
        }
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = AnswerFault;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, AnswerFault>>> {
        let this = self.get_mut();
        match &mut this.source {
            Source::Own(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            // A client that is slow to take what comes is no reason to hold the service's connection for longer.
            Source::Service {
                begun: true, deadline, ..
            } if deadline.is_over() => Poll::Ready(Some(Err(AnswerFault::Late))),
            Source::Service {
                body,
                begun,
                deadline,
                timer,
            } => match Pin::new(&mut *body).poll_frame(cx) {
                Poll::Ready(Some(Err(_))) => Poll::Ready(Some(Err(AnswerFault::Broken))),
                Poll::Ready(frame) => {
                    *begun = true;
                    if frame.is_none() || body.is_end_stream() {
                        this.record.set_complete();
                    }
                    Poll::Ready(frame.map(|frame| frame.map_err(|_| AnswerFault::Broken)))
                }
                Poll::Pending => timer
                    .get_or_insert_with(|| Box::pin(sleep_until(deadline.instant())))
                    .as_mut()
                    .poll(cx)
                    .map(|()| Some(Err(AnswerFault::Late))),
            },
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.source {
            Source::Own(bytes) => bytes.is_none(),
            Source::Service { body, .. } => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.source {
            Source::Own(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, Bytes::len) as u64),
            Source::Service { body, .. } => body.size_hint(),
        }
    }
}

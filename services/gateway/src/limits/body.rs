//! Request bodies: counted, and as far as they are small read before a service is bothered.
//!
//! A body that is read ahead protects the service: what is malformed, too large or too slow never reaches it. A
//! larger one is streamed, since memory is no place for uploads.

use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt;
use thiserror::Error;

use crate::answer::refusal::Refusal;

/// Why a body ended before its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BodyFault {
    /// More bytes than the operation takes.
    #[error("the body is larger than the operation takes")]
    TooLarge,
    /// Broken framing, or a connection that ended midway.
    #[error("the body broke off or is malformed")]
    Broken,
}

impl From<BodyFault> for Refusal {
    fn from(fault: BodyFault) -> Self {
        match fault {
            BodyFault::TooLarge => Self::BodyTooLarge,
            BodyFault::Broken => Self::Malformed,
        }
    }
}

/// A request body on its way to a service.
#[derive(Debug)]
pub enum Upload<B> {
    /// All of it, perhaps nothing.
    Whole(Bytes),
    /// The beginning, and what is still to come.
    Streamed(Streamed<B>),
}

/// A body of which the beginning was read already. Trailers are dropped: no operation has any.
#[derive(Debug)]
pub struct Streamed<B> {
    ahead: Bytes,
    rest: B,
    /// So many bytes may still come.
    allowed: u64,
    progress: Progress,
}

/// How far a streamed body came, to be looked up after it was given away.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<OnceLock<Result<(), BodyFault>>>);

impl Progress {
    /// Why the body ended before its end, if it did.
    pub fn fault(&self) -> Option<BodyFault> {
        self.0.get().and_then(|end| end.err())
    }

    /// Whether the client is done with it.
    pub fn has_ended(&self) -> bool {
        self.0.get().is_some()
    }
}

impl<B> Streamed<B> {
    /// Where its end can be seen.
    pub fn progress(&self) -> Progress {
        self.progress.clone()
    }
}

/// Reads a body as far as `ahead` bytes; fails when it is, or says that it will be, more than `limit` bytes.
///
/// # Errors
///
/// [`BodyFault`].
pub async fn read_ahead<B>(mut body: B, limit: usize, ahead: usize) -> Result<Upload<B>, BodyFault>
where
    B: Body<Data = Bytes> + Unpin,
{
    let limit_bytes = limit as u64;
    if body.size_hint().lower() > limit_bytes {
        return Err(BodyFault::TooLarge);
    }
    if body.is_end_stream() {
        return Ok(Upload::Whole(Bytes::new()));
    }
    let mut read = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| BodyFault::Broken)?.into_data() else {
            continue;
        };
        if data.len() > limit.saturating_sub(read.len()) {
            return Err(BodyFault::TooLarge);
        }
        if read.is_empty() && body.is_end_stream() {
            return Ok(Upload::Whole(data));
        }
        read.extend_from_slice(&data);
        if read.len() > ahead && !body.is_end_stream() {
            let allowed = limit_bytes.saturating_sub(read.len() as u64);
            return Ok(Upload::Streamed(Streamed {
                ahead: read.freeze(),
                rest: body,
                allowed,
                progress: Progress::default(),
            }));
        }
    }
    Ok(Upload::Whole(read.freeze()))
}

impl<B: Body<Data = Bytes> + Unpin> Body for Streamed<B> {
    type Data = Bytes;
    type Error = BodyFault;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyFault>>> {
        if !self.ahead.is_empty() {
            return Poll::Ready(Some(Ok(Frame::data(std::mem::take(&mut self.ahead)))));
        }
        loop {
            let data = match ready!(Pin::new(&mut self.rest).poll_frame(cx)) {
                None => {
                    let _ = self.progress.0.set(Ok(()));
                    return Poll::Ready(None);
                }
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => data,
                    Err(_trailers) => continue,
                },
                Some(Err(_)) => return self.fail(BodyFault::Broken),
            };
            let Some(allowed) = self.allowed.checked_sub(data.len() as u64) else {
                return self.fail(BodyFault::TooLarge);
            };
            self.allowed = allowed;
            if self.rest.is_end_stream() {
                // With a known length nobody asks for the end.
                let _ = self.progress.0.set(Ok(()));
            }
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
    }

    fn is_end_stream(&self) -> bool {
        self.ahead.is_empty() && self.rest.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let (ahead, rest) = (self.ahead.len() as u64, self.rest.size_hint());
        let mut hint = SizeHint::new();
        hint.set_lower(rest.lower().saturating_add(ahead));
        if let Some(upper) = rest.upper().and_then(|upper| upper.checked_add(ahead)) {
            hint.set_upper(upper);
        }
        hint
    }
}

impl<B> Streamed<B> {
    fn fail(&self, fault: BodyFault) -> Poll<Option<Result<Frame<Bytes>, BodyFault>>> {
        let _ = self.progress.0.set(Err(fault));
        Poll::Ready(Some(Err(fault)))
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use futures_util::{StreamExt, stream};
    use http_body_util::{Full, StreamBody};
    use proptest::prelude::*;

    use super::*;

    fn chunked(chunks: Vec<Vec<u8>>) -> impl Body<Data = Bytes, Error = Infallible> + Unpin {
        StreamBody::new(stream::iter(chunks).map(|chunk| Ok(Frame::data(Bytes::from(chunk)))))
    }

    async fn all(chunks: Vec<Vec<u8>>, limit: usize, ahead: usize) -> Result<Vec<u8>, BodyFault> {
        match read_ahead(chunked(chunks), limit, ahead).await? {
            Upload::Whole(bytes) => Ok(bytes.to_vec()),
            Upload::Streamed(streamed) => {
                let progress = streamed.progress();
                assert!(!progress.has_ended());
                let collected = streamed.collect().await;
                assert!(progress.has_ended());
                assert_eq!(collected.as_ref().err().copied(), progress.fault());
                collected.map(|body| body.to_bytes().to_vec())
            }
        }
    }

    #[tokio::test]
    async fn a_declared_length_is_refused_before_a_byte_is_read() {
        assert!(matches!(
            read_ahead(Full::new(Bytes::from_static(b"12345")), 4, 100).await,
            Err(BodyFault::TooLarge)
        ));
        assert!(matches!(
            read_ahead(Full::new(Bytes::from_static(b"1")), 0, 100).await,
            Err(BodyFault::TooLarge)
        ));
        assert!(
            matches!(read_ahead(Full::new(Bytes::new()), 0, 100).await, Ok(Upload::Whole(bytes)) if bytes.is_empty())
        );
    }

    #[tokio::test]
    async fn a_small_body_is_whole_and_a_large_one_keeps_its_length() {
        let small = read_ahead(Full::new(Bytes::from_static(b"12345")), 5, 100).await;
        assert!(matches!(small, Ok(Upload::Whole(bytes)) if bytes == "12345"));
        let chunks = vec![vec![1; 60], vec![2; 60], vec![3; 60]];
        let Ok(Upload::Streamed(large)) = read_ahead(chunked(chunks), 1000, 50).await else {
            panic!("streamed")
        };
        assert_eq!(large.ahead.len(), 60);
    }

    proptest! {
        #[test]
        fn what_comes_in_goes_out_unless_it_is_too_large(
            chunks in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 0..12),
            limit in 0usize..300,
            ahead in 0usize..200,
        ) {
            let sent = chunks.concat();
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            let received = runtime.block_on(all(chunks, limit, ahead));
            if sent.len() <= limit {
                prop_assert_eq!(received, Ok(sent));
            } else {
                prop_assert_eq!(received, Err(BodyFault::TooLarge));
            }
        }
    }
}

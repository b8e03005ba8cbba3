//! A socket whose client must take its answers, and is heard out at the end.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep_until};

/// After closing we go on reading for this long, so that what the client was still sending does not make the kernel
/// reset the connection before the client has read our answer (RFC 9112 section 9.6).
const LINGER: Duration = Duration::from_secs(1);
const LINGER_BYTES: usize = 256 * 1024;

/// Limits how long a client may be behind.
pub struct Pace<S> {
    socket: S,
    write_time: Duration,
    /// When a client that does not take its answers is given up.
    stalled: Option<Pin<Box<Sleep>>>,
    /// Until when, and over how many bytes so far, we listen after our own end.
    lingering: Option<(Pin<Box<Sleep>>, usize)>,
}

impl<S> Pace<S> {
    /// A client may take `write_time` from the moment that it does not take an answer as fast as we give it until it
    /// has caught up.
    pub fn new(socket: S, write_time: Duration) -> Self {
        Self {
            socket,
            write_time,
            stalled: None,
            lingering: None,
        }
    }

    /// Gives up on a client that has not taken its answers for too long, however few bytes it still takes.
    fn watch(&mut self, cx: &mut Context<'_>, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if written.is_ready() {
            return written;
        }
        let limit = self.write_time;
        let timer = self
            .stalled
            .get_or_insert_with(|| Box::pin(sleep_until(Instant::now() + limit)));
        ready!(timer.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<S: AsyncRead + Unpin> Pace<S> {
    fn poll_linger(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let (mut timer, mut heard) = self
            .lingering
            .take()
            .unwrap_or_else(|| (Box::pin(sleep_until(Instant::now() + LINGER)), 0));
        let mut space = [0; 4096];
        while heard <= LINGER_BYTES {
            let mut read = ReadBuf::new(&mut space);
            match Pin::new(&mut self.socket).poll_read(cx, &mut read) {
                Poll::Ready(Ok(())) if !read.filled().is_empty() => heard += read.filled().len(),
                Poll::Ready(Ok(()) | Err(_)) => return Poll::Ready(()),
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

impl<S: AsyncRead + Unpin> AsyncRead for Pace<S> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, target: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().socket).poll_read(cx, target)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Pace<S> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let pace = self.get_mut();
        let written = Pin::new(&mut pace.socket).poll_write(cx, bytes);
        pace.watch(cx, written)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let pace = self.get_mut();
        let written = Pin::new(&mut pace.socket).poll_write_vectored(cx, slices);
        pace.watch(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.socket.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let pace = self.get_mut();
        ready!(Pin::new(&mut pace.socket).poll_flush(cx))?;
        // hyper flushes when it has written all it had: the client has caught up.
        pace.stalled = None;
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let pace = self.get_mut();
        if pace.lingering.is_none() {
            ready!(Pin::new(&mut pace.socket).poll_shutdown(cx))?;
        }
        pace.poll_linger(cx).map(Ok)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    use super::*;

    const LIMIT: Duration = Duration::from_secs(5);

    #[tokio::test(start_paused = true)]
    async fn a_client_that_takes_a_byte_now_and_then_is_given_up() {
        let (mut client, server) = duplex(16);
        let mut pace = Pace::new(server, LIMIT);
        let begun = Instant::now();
        let drip = async {
            let mut byte = [0];
            while client.read_exact(&mut byte).await.is_ok() {
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        };
        let write = async move {
            let result = pace.write_all(&[0; 1000]).await;
            drop(pace);
            result
        };
        let ((), written) = tokio::join!(drip, write);
        assert_eq!(written.map_err(|error| error.kind()), Err(io::ErrorKind::TimedOut));
        assert!(begun.elapsed() >= LIMIT);
    }

    #[tokio::test(start_paused = true)]
    async fn one_that_catches_up_may_be_slow_for_ever() {
        let (mut client, server) = duplex(16);
        let mut pace = Pace::new(server, LIMIT);
        let read = async {
            let mut bytes = [0; 20];
            for _ in 0..20 {
                tokio::time::sleep(Duration::from_secs(3)).await;
                client.read_exact(&mut bytes).await.unwrap();
            }
        };
        let write = async {
            for _ in 0..20 {
                pace.write_all(&[0; 20]).await.unwrap();
                pace.flush().await.unwrap();
            }
        };
        tokio::join!(read, write);
    }

    #[tokio::test(start_paused = true)]
    async fn closing_waits_for_the_client_but_not_for_ever() {
        let (mut client, server) = duplex(16);
        let mut pace = Pace::new(server, LIMIT);
        let begun = Instant::now();
        let close = async {
            pace.shutdown().await.unwrap();
        };
        let talk = async {
            let mut end = [0];
            assert_eq!(client.read(&mut end).await.unwrap(), 0);
            // Still heard, to no purpose.
            client.write_all(&[0; 64]).await.unwrap();
        };
        tokio::join!(close, talk);
        assert!(begun.elapsed() >= LINGER && begun.elapsed() < LIMIT);
    }
}

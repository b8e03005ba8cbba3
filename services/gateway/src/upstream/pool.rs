//! The connections of one thread to one service that nobody needs just now.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::link::Link;

/// How often idle connections are looked through. One that was idle all that time is closed, so none is idle for more
/// than twice of it: shorter than the time after which services close one, so that we rarely write to one that is just
/// being closed. Where it happens nevertheless, another one is taken if not a byte was sent.
pub const SWEEP: Duration = Duration::from_secs(5);

/// Connections that were used and can be used again, the last one first: so no more stay open than are needed. Each
/// of the gateway's threads has its own, since a connection wakes the thread that made it.
pub struct Pool {
    idle: Mutex<VecDeque<Idle>>,
    most: usize,
}

struct Idle {
    link: Link,
    /// Whether it has been idle since before the last sweep. No request looks at the clock for that.
    swept: bool,
}

impl Pool {
    /// Keeps at most so many.
    pub fn new(most: usize) -> Self {
        Self {
            idle: Mutex::default(),
            most,
        }
    }

    /// One that can be used, if there is one.
    pub fn take(&self) -> Option<Link> {
        loop {
            let Idle { link, .. } = self.lock().pop_back()?;
            if link.is_free() {
                return Some(link);
            }
        }
    }

    /// Gives one back. It is closed unless everything on it is over.
    pub fn put(&self, mut link: Link) {
        if !link.is_over() {
            return;
        }
        let mut idle = self.lock();
        if idle.len() < self.most {
            idle.push_back(Idle { link, swept: false });
        }
    }

    /// Closes those that were idle since the last time, or that the service has closed.
    pub fn sweep(&self) {
        self.lock()
            .retain_mut(|idle| !std::mem::replace(&mut idle.swept, true) && idle.link.is_ready());
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Idle>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use hyper::client::conn::http1;
    use hyper_util::rt::TokioIo;
    use tokio::net::{TcpListener, TcpStream};

    use super::*;

    #[tokio::test]
    async fn who_is_idle_from_one_sweep_to_the_next_is_closed_and_who_is_used_in_between_is_not() {
        let service = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let socket = TcpStream::connect(service.local_addr().unwrap()).await.unwrap();
        let (_kept, _) = service.accept().await.unwrap();
        let (sender, connection) = http1::handshake(TokioIo::new(socket)).await.unwrap();
        let pool = Pool::new(1);
        pool.put(Link::new(sender, connection));
        pool.sweep();
        pool.put(pool.take().expect("idle since the last sweep only"));
        pool.sweep();
        pool.put(pool.take().expect("it was used"));
        pool.sweep();
        pool.sweep();
        assert!(pool.take().is_none());
    }
}

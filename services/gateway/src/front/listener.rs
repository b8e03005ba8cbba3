//! Accepting connections: not more than can be served, and until the last one when the gateway stops.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::connection::{self, ConnectionLimits};
use super::places::Places;
use super::worker::Worker;

/// Connections that the kernel holds for us; it cuts this to its own limit.
const BACKLOG: u32 = 4096;

/// After an error that is about the process, not about one connection (no file descriptors left).
const PAUSE: Duration = Duration::from_millis(50);

/// Listens at an address.
///
/// # Errors
///
/// What the operating system says.
pub fn listen(address: SocketAddr) -> io::Result<std::net::TcpListener> {
    let socket = if address.is_ipv4() {
        TcpSocket::new_v4()?
    } else {
        TcpSocket::new_v6()?
    };
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)?.into_std()
}

/// Listens on a socket that somebody else made, and keeps.
///
/// # Errors
///
/// What the operating system says.
pub fn adopt(socket: &std::net::TcpListener) -> io::Result<TcpListener> {
    let socket = socket.try_clone()?;
    socket.set_nonblocking(true)?;
    TcpListener::from_std(socket)
}

/// Accepts and serves connections, on one of the gateway's threads.
#[derive(Clone)]
pub struct Front {
    /// What they are served by.
    pub worker: Arc<Worker>,
    /// What each may take.
    pub limits: ConnectionLimits,
    /// How many there may be.
    pub places: Places,
    /// The connections being served.
    pub connections: TaskTracker,
}

impl Front {
    /// Accepts until `stop`; then what the kernel has already accepted for us is taken too, since those clients were
    /// told that they are connected. `closing` ends the connections.
    pub async fn accept(self, listener: TcpListener, stop: CancellationToken, closing: CancellationToken) {
        loop {
            // Whoever has to wait for a place waits in the kernel's queue.
            let Some(free) = self.places.free().await else {
                return;
            };
            let accepted = tokio::select! {
                biased;
                accepted = listener.accept() => accepted,
                () = stop.cancelled() => match listener.accept().now_or_never() {
                    Some(accepted) => accepted,
                    None => return,
                },
            };
            match accepted {
                Ok((socket, peer)) => {
                    let Some(place) = self.places.take(free, peer.ip()) else {
                        metrics::counter!("gateway_connections_refused_total").increment(1);
                        continue;
                    };
                    let served = self.serve(socket, peer, closing.clone());
                    self.connections.spawn(async move {
                        metrics::gauge!("gateway_connections").increment(1.0);
                        served.await;
                        metrics::gauge!("gateway_connections").decrement(1.0);
                        drop(place);
                    });
                }
                Err(error) if is_about_one_connection(&error) => {}
                Err(error) => {
                    tracing::error!(reason = %error.kind(), "cannot accept connections");
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    }

    fn serve(
        &self,
        socket: TcpStream,
        peer: SocketAddr,
        closing: CancellationToken,
    ) -> impl Future<Output = ()> + use<> {
        // Answers are small: they must not wait for more to come.
        let _ = socket.set_nodelay(true);
        connection::run(Arc::clone(&self.worker), self.limits, socket, peer.ip(), closing)
    }
}

fn is_about_one_connection(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionRefused
    )
}

//! One client's connection, from its acceptance to its end.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use tokio::net::TcpStream;
use tokio_util::sync::CancellationToken;

use super::gate::{Gate, GateLimits};
use super::pace::Pace;
use super::state::ConnectionState;
use super::worker::Worker;
use crate::exchange::serve::serve;

/// hyper's buffer for a head and for what is to be written. The gate's own limit on heads is below it.
const BUFFER_BYTES: usize = 64 * 1024;

/// What a client may take of a connection.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionLimits {
    /// In sending requests.
    pub gate: GateLimits,
    /// In taking answers, from the moment that it does not take one as fast as we give it, until it has caught up.
    pub write_time: Duration,
}

/// Serves a connection until the client or `closing` ends it; then requests under way are still answered. hyper would
/// close an idle one at once: the gate gives it a last call, and every answer from then on closes its connection.
pub async fn run(
    worker: Arc<Worker>,
    limits: ConnectionLimits,
    socket: TcpStream,
    peer: IpAddr,
    closing: CancellationToken,
) {
    let state = Arc::new(ConnectionState::new(peer));
    let paced = Pace::new(socket, limits.write_time);
    let gate = Gate::new(paced, Arc::clone(&state), limits.gate, closing);
    let service = service_fn(move |request| serve(Arc::clone(&worker), Arc::clone(&state), request));
    let connection = http1::Builder::new()
        // The gate keeps these times, and answers 408 where hyper only hangs up.
        .header_read_timeout(None)
        // Answers are small: they are copied sooner than their parts are listed for the kernel.
        .writev(false)
        .max_buf_size(BUFFER_BYTES.max(limits.gate.head.head.saturating_add(1)))
        .serve_connection(gate, service);
    if connection.await.is_err() {
        // The client went away, was too slow to read, or its body broke off. Why exactly is the client's to know.
        metrics::counter!("gateway_connections_broken_total").increment(1);
    }
}

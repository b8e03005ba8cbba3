//! The gateway's threads. Each accepts, serves its connections and asks services by itself, as nginx's workers do: a
//! request never changes threads, and no thread waits for another.

use std::collections::HashMap;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use gateway_routes::Route;
use runtime::telemetry;
use tokio_util::sync::CancellationToken;
use tokio_util::task::task_tracker::TaskTrackerToken;

use super::listener::{Front, adopt};
use crate::answer::refusal::Refusal;
use crate::gateway::Gateway;
use crate::upstream::pool::{Pool, SWEEP};
use crate::upstream::service::Upstream;

/// When to come back for an operation that nobody serves: not before somebody has deployed something.
const NOT_SERVED: Duration = Duration::from_secs(60);

/// How long a log line may wait for others to be written with.
const LOG_TIME: Duration = Duration::from_millis(50);

/// What one thread serves with: what all share, and connections to services of its own.
pub struct Worker {
    /// What all threads share.
    pub gateway: Arc<Gateway>,
    pools: HashMap<&'static str, Arc<Pool>>,
}

/// What a thread is told of the gateway's end, in this order.
#[derive(Clone, Debug, Default)]
pub struct Ending {
    /// Nobody is accepted any more.
    pub accept: CancellationToken,
    /// Connections end when what they are about is answered.
    pub connections: CancellationToken,
    /// The thread ends, and cuts off what is left.
    pub thread: CancellationToken,
}

impl Worker {
    /// A thread's part.
    pub fn new(gateway: Arc<Gateway>) -> Self {
        let pools = gateway
            .upstreams()
            .map(|upstream| (upstream.name(), Arc::new(upstream.pool())))
            .collect();
        Self { gateway, pools }
    }

    /// The service that answers an operation, and this thread's connections to it. Drafts have none, and neither has a
    /// service without an address.
    pub fn upstream(&self, route: &Route) -> Result<(&Upstream, &Arc<Pool>), Refusal> {
        let upstream = self.gateway.upstream(route.service).zip(self.pools.get(route.service));
        upstream
            .filter(|_| !route.draft)
            .ok_or(Refusal::Unavailable(NOT_SERVED))
    }

    async fn sweep(self: Arc<Self>) {
        loop {
            tokio::time::sleep(SWEEP).await;
            self.pools.values().for_each(|pool| pool.sweep());
        }
    }
}

async fn write_log() {
    loop {
        tokio::time::sleep(LOG_TIME).await;
        telemetry::flush();
    }
}

/// Starts a thread that accepts from this socket, which others may share. It holds `alive` until it has ended and its log
/// is written.
///
/// # Errors
///
/// What the operating system says.
pub fn spawn(
    number: usize,
    socket: TcpListener,
    front: Front,
    ending: Ending,
    alive: TaskTrackerToken,
) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let listener = {
        let _entered = runtime.enter();
        adopt(&socket)?
    };
    // Counted from here on, so that whoever waits for the last one cannot come before the first.
    let serving = front.connections.token();
    let work = async move {
        let swept = Arc::clone(&front.worker);
        tokio::spawn(swept.sweep());
        tokio::spawn(write_log());
        let accepting = front.accept(listener, ending.accept, ending.connections);
        // While all places are taken, nobody is accepted, and nobody hears that it is over.
        ending.thread.run_until_cancelled(accepting).await;
        drop(serving);
        ending.thread.cancelled().await;
    };
    let thread = thread::Builder::new().name(format!("gateway-{number}"));
    let run = move || {
        telemetry::gather();
        runtime.block_on(work);
        // What is cut off with the runtime tells so. A name that is still being looked up is not waited for.
        runtime.shutdown_background();
        telemetry::flush();
        drop(alive);
    };
    thread.spawn(run).map(drop)
}

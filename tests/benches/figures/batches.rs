//! CPU time a request of two servers, in turn within one run, as [`system_tests::pairs`] does it with time.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use system_tests::cpu::Scheduled;
use system_tests::pairs::median;
use system_tests::requests::send;

const ROUNDS: usize = 31;
const CONNECTIONS: usize = 16;

/// Requests of one batch. Two of a pair are within a fifth of a second, so that what else goes on meets both sides; many
/// pairs, so that a few which it did not meet alike do not decide.
const BATCH: usize = 2_000;

/// Somebody who answers, and what of him runs on a CPU.
#[derive(Debug, Clone)]
pub struct Server {
    pub address: SocketAddr,
    pub runs: Scheduled,
}

/// What came of it.
#[derive(Debug, Clone, Copy)]
pub struct Costs {
    /// Microseconds of CPU a request of the first.
    pub first: f64,
    /// Median of the batch-by-batch ratios first / second.
    pub ratio: f64,
    /// Median of the batch-by-batch differences first - second, in microseconds a request.
    pub difference: f64,
}

/// Requests, taken in turn.
pub type Requests = Arc<[Vec<u8>]>;

/// Asks both in turn; each must answer 200.
///
/// # Errors
/// When one does not.
pub async fn compare(first: (&Server, &Requests), second: (&Server, &Requests)) -> io::Result<Costs> {
    // Pools fill, caches warm.
    for side in [first, second] {
        batch(side).await?;
    }
    let (mut costs, mut ratios, mut differences) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (one, other) = (batch(first).await?, batch(second).await?);
        costs.push(one);
        ratios.push(one / other);
        differences.push(one - other);
    }
    Ok(Costs {
        first: median(&mut costs),
        ratio: median(&mut ratios),
        difference: median(&mut differences),
    })
}

/// Microseconds of CPU a request.
async fn batch((server, requests): (&Server, &Requests)) -> io::Result<f64> {
    let requests = Arc::clone(requests);
    let before = server.runs.time()?;
    send(server.address, CONNECTIONS, BATCH, 200, move |number, bytes| {
        bytes.extend(requests.get(number % requests.len()).into_iter().flatten());
    })
    .await?;
    let spent = server.runs.time()? - before;
    Ok(spent.as_secs_f64() * 1e6 / BATCH as f64)
}

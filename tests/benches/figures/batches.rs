//! CPU time a request of two servers, in turn within one run.
//!
//! What else goes on on the machine makes caches cold and batches dearer, never cheaper, and it is not the same for both of
//! a pair. So what counts of each server is the lower quartile of its batches: as it is when mostly left alone.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use system_tests::cpu::Scheduled;
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
    /// First / second.
    pub ratio: f64,
    /// First - second, in microseconds a request.
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
    let (mut costs, mut others) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        costs.push(batch(first).await?);
        others.push(batch(second).await?);
    }
    let (first, second) = (lower_quartile(&mut costs), lower_quartile(&mut others));
    Ok(Costs {
        first,
        ratio: first / second,
        difference: first - second,
    })
}

/// Those with the middle one of the ratios.
///
/// # Errors
/// When there are none.
pub fn median(mut costs: Vec<Costs>) -> io::Result<Costs> {
    costs.sort_by(|one, other| one.ratio.total_cmp(&other.ratio));
    let middle = costs.get(costs.len() / 2).copied();
    middle.ok_or_else(|| io::Error::other("nothing was measured"))
}

fn lower_quartile(figures: &mut [f64]) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 4).copied().unwrap_or(f64::NAN)
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

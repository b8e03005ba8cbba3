//! The sagas, cut off at every step: no orphan on either side, no lost link, every erasure complete in the end.
//!
//! `IDENTITY_FAULT_RUNS` says how many runs; 40 when it says nothing.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking; its helpers too")]

mod lane;
mod proxy;

use lane::Lane;

/// Lanes run at once, each with a database and a proxy of its own.
const LANES: usize = 4;

#[tokio::test]
async fn whatever_is_cut_off_sign_ups_and_erasures_come_to_an_end() {
    let runs: usize = std::env::var("IDENTITY_FAULT_RUNS").map_or(40, |text| text.parse().unwrap());
    let lanes = (0..LANES).map(async |number| {
        let lane = Lane::open().await;
        let mut cut = 0;
        for run in (number..runs).step_by(LANES) {
            cut += usize::from(lane.run(run).await);
        }
        cut
    });
    let cut: usize = futures_util::future::join_all(lanes).await.into_iter().sum();
    eprintln!("{runs} runs, {cut} of them cut off");
    assert!(cut * 2 > runs, "the faults do not meet the sagas: {cut} of {runs}");
}

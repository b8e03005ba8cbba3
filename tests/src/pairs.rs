//! Two ways of doing the same thing, timed in turn within one run.
//!
//! The machines that run this are shared and change their speed by the second, so a time by itself says little. The two
//! sides are run in short batches, A B A B …, each batch of A is divided by the batch of B beside it, and the median of
//! these ratios is the figure.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long one batch should take: long enough for the clock, short enough that both sides meet the same machine.
const BATCH: Duration = Duration::from_millis(4);

/// What came of one pair.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// Median nanoseconds of one call of the first side.
    pub a_ns: f64,
    /// Median nanoseconds of one call of the second side.
    pub b_ns: f64,
    /// Median of the batch-by-batch ratios first / second.
    pub ratio: f64,
}

/// Times `a` against `b` over `rounds` pairs of batches.
pub fn compare<A, B>(rounds: usize, mut a: impl FnMut() -> A, mut b: impl FnMut() -> B) -> Pair {
    let (calls_a, calls_b) = (calls_in_a_batch(&mut a), calls_in_a_batch(&mut b));
    let (mut times_a, mut times_b, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds.max(1) {
        let first = nanoseconds_a_call(calls_a, &mut a);
        let second = nanoseconds_a_call(calls_b, &mut b);
        times_a.push(first);
        times_b.push(second);
        ratios.push(first / second);
    }
    Pair {
        a_ns: median(&mut times_a),
        b_ns: median(&mut times_b),
        ratio: median(&mut ratios),
    }
}

fn calls_in_a_batch<T>(run: &mut impl FnMut() -> T) -> u32 {
    let mut calls = 1_u32;
    loop {
        let start = Instant::now();
        for _ in 0..calls {
            black_box(run());
        }
        let took = start.elapsed();
        if took >= BATCH || calls >= 1 << 24 {
            return calls;
        }
        calls = calls.saturating_mul(2);
    }
}

fn nanoseconds_a_call<T>(calls: u32, run: &mut impl FnMut() -> T) -> f64 {
    let start = Instant::now();
    for _ in 0..calls {
        black_box(run());
    }
    start.elapsed().as_nanos() as f64 / f64::from(calls)
}

/// The middle value; the mean of the two middle ones of an even number.
///
/// # Panics
/// If there is no value.
pub fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len() % 2 == 1 {
        values[middle]
    } else {
        f64::midpoint(values[middle - 1], values[middle])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle() {
        assert_eq!(median(&mut [3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&mut [4.0, 1.0, 2.0, 3.0]), 2.5);
    }

    #[test]
    fn twice_the_work_shows_as_a_ratio_above_one() {
        let work =
            |rounds: u64| move || (0..rounds).fold(1_u64, |sum, n| black_box(sum.wrapping_mul(31).wrapping_add(n)));
        let pair = compare(9, work(20_000), work(2_000));
        assert!(pair.ratio > 2.0, "{pair:?}");
    }
}

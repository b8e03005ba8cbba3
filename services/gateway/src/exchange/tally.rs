//! The figures of exchanges, found once and then held: to look one up by its labels for each request costs more than to
//! count.

use std::cell::RefCell;
use std::time::Duration;

use metrics::{Counter, Histogram};
use rustc_hash::FxHashMap;

/// What tells exchanges apart in the figures. All of it is of bounded number: names of the contracts, methods that are
/// known, statuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Kind {
    /// The operation's name, or `none`.
    pub operation: &'static str,
    /// The method, or `other`.
    pub method: &'static str,
    /// The answer's status, if there was one.
    pub status: Option<u16>,
    /// How it ended.
    pub outcome: &'static str,
}

struct Tally {
    exchanges: Counter,
    seconds: Histogram,
}

thread_local! {
    /// No client makes up a key: a quick hash does.
    static TALLIES: RefCell<FxHashMap<Kind, Tally>> = RefCell::default();
}

/// Counts one exchange, and how long it took from its head to its answer's last byte.
pub fn count(kind: Kind, time: Duration) {
    TALLIES.with_borrow_mut(|tallies| {
        let tally = tallies.entry(kind).or_insert_with(|| Tally::new(kind));
        tally.exchanges.increment(1);
        tally.seconds.record(time);
    });
}

impl Tally {
    fn new(kind: Kind) -> Self {
        let Kind {
            operation,
            method,
            status,
            outcome,
        } = kind;
        let status = status.map_or_else(|| "none".to_owned(), |status| status.to_string());
        Self {
            exchanges: metrics::counter!(
                "gateway_exchanges_total",
                "operation" => operation, "method" => method, "status" => status, "outcome" => outcome
            ),
            // By operation: that of the scans is the scan latency.
            seconds: metrics::histogram!("gateway_exchange_seconds", "operation" => operation),
        }
    }
}

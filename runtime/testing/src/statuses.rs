use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use contract::server::{Api, documented};

/// Operations and the statuses that were seen of them.
pub type Seen = Arc<Mutex<BTreeSet<(String, u16)>>>;

/// Every documented status was seen, but those that cannot be, and no other one.
///
/// # Panics
/// When that is not so; or when the contract documents fewer statuses than `least`, since it was not read then.
pub fn judge(api: &Api, seen: &BTreeSet<(String, u16)>, least: usize, impossible: impl Fn(&str, u16) -> bool) {
    let documented = documented(api);
    assert!(documented.len() > least, "the contract has not been read");
    let missing = documented.difference(seen);
    let missing: Vec<_> = missing
        .filter(|(operation, status)| !impossible(operation, *status))
        .collect();
    let undocumented: Vec<_> = seen.difference(&documented).collect();
    assert!(
        missing.is_empty() && undocumented.is_empty(),
        "missing: {missing:?}\nundocumented: {undocumented:?}"
    );
}

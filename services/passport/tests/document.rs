//! The document that passport's server reports equals its contract (a test of the generated crate says so), but for what
//! dropshot has no words for. That list is kept small, and this is it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

#[test]
fn what_dropshot_cannot_say_is_a_short_list() {
    let unsaid = contract::server::unsaid(&passport_api::server::API);
    let all: BTreeSet<_> = unsaid.iter().map(|unsaid| unsaid.operation.as_str()).collect();
    let mut grouped: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for unsaid in &unsaid {
        let operations = grouped.entry((unsaid.what.as_str(), unsaid.why)).or_default();
        operations.insert(unsaid.operation.as_str());
    }
    let mut list = String::new();
    for ((what, why), operations) in grouped {
        writeln!(list, "{what}: {why}").unwrap();
        if operations == all {
            writeln!(list, "    every operation").unwrap();
            continue;
        }
        for operation in operations {
            writeln!(list, "    {operation}").unwrap();
        }
    }
    insta::assert_snapshot!(list);
}

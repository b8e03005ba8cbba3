//! What tests that cross services share: the system as processes, a client that keeps its visitor, a reader of topics,
//! and for benches pairs of timings, CPU time, and many requests at once.

pub mod cpu;
pub mod outbox;
pub mod pairs;
pub mod program;
pub mod requests;
pub mod scanner;
pub mod system;
pub mod topic;
pub mod visitor;

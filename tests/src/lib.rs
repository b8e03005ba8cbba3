//! What tests that cross services share: the system as processes, with accounts or without, clients that keep their
//! visitor, a reader of topics, and for benches pairs of timings, CPU time, and many requests at once.

pub mod browser;
pub mod cpu;
pub mod outbox;
pub mod pairs;
pub mod people;
pub mod program;
pub mod requests;
pub mod scanner;
pub mod system;
pub mod topic;
pub mod visitor;
pub mod whole;

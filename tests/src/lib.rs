//! What tests that cross services share: the system as processes, a client that keeps its visitor, a reader of topics,
//! a judge of messages that is not ours, and pairs of timings.

pub mod ajv;
pub mod pairs;
pub mod program;
pub mod system;
pub mod topic;
pub mod visitor;

//! Who may do what on Kafka: what the topic manifest says, as the broker's access control list.
//!
//! A service writes to the topics that it sends to and to the dead letters of those that it reads, reads those that it
//! receives from in the group that bears its name, and may nothing else. What is a draft gives no right.

mod acl;
mod apply;
mod wanted;
mod wire;

pub use acl::{Acl, Operation, Resource};
pub use apply::{all, give, replace, take, take_named};
pub use wanted::wanted;

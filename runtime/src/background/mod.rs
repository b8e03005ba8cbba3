//! Background tasks: the relay, consumers, cleaners. Each is watched; none can end unseen.

mod supervisor;
mod task;

pub use supervisor::{Fatal, Supervisor};
pub use task::{Policy, Task, TaskError};

//! Reading topics: a loop that stores an offset only when its message has taken effect, was seen before, is unknown, or
//! lies with the dead letters.

mod assignment;
mod dead_letters;
mod metrics;
mod polling;
mod settings;
mod settle;

pub use polling::{Consumer, ConsumerError};
pub use settings::ConsumerSettings;

//! Calls to what may be away: a breaker around each dependency.

mod breaker;
mod gate;
mod pauses;
mod settings;

pub use breaker::{Breaker, Guarded, Open, Permit, State};
pub use settings::BreakerSettings;

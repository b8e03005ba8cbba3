//! Open Food Facts and Agribalyse as far as passport asks them, without a network: their published answer formats,
//! filled with recordings that we wrote ourselves. What they say of a product is invented.
//!
//! [`Sources`] serves both at the paths of the real ones, for tests in their own process, and for `make up` as the
//! program `sources`. [`Fault`]s are switched on for one of the two, in the process or by the admin route:
//!
//! ```text
//! PUT    /admin/faults/open-food-facts  {"fault": "slow", "milliseconds": 2000}
//! DELETE /admin/faults/open-food-facts
//! GET    /admin/requests                {"open-food-facts": {"5601234567892": 1}, "agribalyse": {}}
//! ```
mod agribalyse;
mod answer;
mod fault;
pub mod generated;
mod open_food_facts;
mod server;
mod state;

pub use fault::Fault;
pub use server::Sources;
pub use state::{Name, State};

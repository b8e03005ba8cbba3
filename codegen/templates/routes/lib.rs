//! What a gateway must know of each public operation, from the contracts: no code of the gateway's own repeats it.

pub use answers::{ANSWERS, Answer};
pub use route::{Access, Route, Service, Visitor};
pub use table::{ROUTES, SERVICES};

// Written by codegen; do not edit.

//! What a gateway must know of each public operation, from the contracts: no code of the gateway's own repeats it.

pub mod answers;
pub mod cookie;
pub mod headers;
pub mod route;
pub mod table;

pub use answers::{ANSWERS, Answer};
pub use route::{Access, Route, Service, Visitor};
pub use table::{ROUTES, SERVICES};

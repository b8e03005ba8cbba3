//! What a gateway must know of each public operation, from the contracts: no code of the gateway's own repeats it.

pub mod answers;
{%- if cookie.is_some() %}
pub mod cookie;
{%- endif %}
pub mod headers;
mod route;
mod table;

pub use answers::{ANSWERS, Answer};
pub use route::{Access, Route, Service, Visitor};
pub use table::{ROUTES, SERVICES};

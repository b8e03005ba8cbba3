//! Which operation a request asks for: pure functions over the raw path and the generated table.

pub mod path;
pub mod router;

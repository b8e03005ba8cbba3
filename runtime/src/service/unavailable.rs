use std::error::Error;

use contract::http::{Problem, Refused};

/// What a handler answers when something that it needs is away and may be back in a moment: 503, in the words of all
/// services. The error is logged, and not shown.
pub fn unavailable(error: impl Into<Box<dyn Error + Send + Sync>>) -> Refused {
    let text = "This is not available now. Try again in a moment.";
    Refused::new(503, Problem::new("unavailable", text).with_source(error))
}

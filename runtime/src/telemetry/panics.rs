use std::panic;

/// Logs each panic with its place. Its text shows only in development, or when it is a literal: a formatted text holds
/// values (`unwrap` prints what it met), and those may be about a person.
pub(super) fn log_panics(development: bool) {
    let earlier = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let location = info.location().map(ToString::to_string);
        let payload = info.payload();
        let reason = match payload.downcast_ref::<&'static str>() {
            Some(literal) => literal,
            None if development => payload.downcast_ref::<String>().map_or("(not text)", String::as_str),
            None => "(withheld)",
        };
        tracing::error!(location, reason, "panicked");
        if development {
            earlier(info);
        }
    }));
}

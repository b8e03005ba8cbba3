//! The visitor's cookie, from the contracts' security scheme.

/// The cookie's name.
pub const NAME: &str = {{ name|fmt("{:?}") }};

// Written by codegen; do not edit.

//! The visitor's cookie, from the contracts' security scheme.

/// The cookie's name.
pub const NAME: &str = "__Host-pt_visitor";

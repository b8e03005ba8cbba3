//! Time as tokens tell it.

use std::time::{SystemTime, UNIX_EPOCH};

/// Whole seconds since 1970. A clock before that counts as 1970: then every token is from the future and refused.
pub fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs())
}

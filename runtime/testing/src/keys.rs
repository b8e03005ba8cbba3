/// The callers that a service under test knows, as they show themselves.
const KEYS: [&str; 5] = [
    "gateway:gateway-key-0123456789",
    "passport:passport-key-0123456789",
    "identity:identity-key-0123456789",
    "personalization:personalization-key-01",
    "fridge:fridge-key-0123456789",
];

/// Under which tombstones are made.
pub const TOMBSTONE_KEY: &str = "fedcba9876543210fedcba9876543210";

/// What a service shows of itself: `name:key`.
///
/// # Panics
/// For a name that no service has.
pub fn key_of(name: &str) -> &'static str {
    KEYS.iter().find(|key| key.split_once(':').unwrap().0 == name).unwrap()
}

/// The key alone, as the service itself is told it.
///
/// # Panics
/// For a name that no service has.
pub fn own_key(name: &str) -> &'static str {
    key_of(name).split_once(':').unwrap().1
}

/// All of them, as a service is told whom to believe.
pub(crate) fn all() -> String {
    KEYS.join(",")
}

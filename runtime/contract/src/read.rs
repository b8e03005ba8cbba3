//! Reading JSON strictly: what serde's own implementations let through (an integer member missing its precision, a UUID
//! in braces, a member given twice, items beyond a tuple) is refused, and what they refuse (1.0 as an integer) is read.
mod access;
mod containers;
pub(crate) mod scalars;
mod value;

pub use access::{
    Name, absent, attempt, attempt_guarded, beside, checked, keep, member, missing, only, required, rest, skip,
    skipped, variant,
};
pub use scalars::text;
pub use value::{Strict, document};

use serde::de::{DeserializeSeed, Deserializer};
use std::marker::PhantomData;

/// A type that reads itself from JSON, accepting exactly what its schema says.
pub trait Read: Sized {
    /// # Errors
    /// The deserializer's, without the value.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// Reads a `T` where serde asks for a seed.
pub struct Seed<T>(PhantomData<T>);

impl<T> Seed<T> {
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T> Default for Seed<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'de, T: Read> DeserializeSeed<'de> for Seed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer)
    }
}

//! Scalars: numbers by value, whatever their spelling; formats by their standard.
use super::super::same::whole;
use super::Read;
use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde_json::{Number, Value};
use std::fmt;

macro_rules! as_serde_does {
    ($($type:ty),*) => {$(
        impl Read for $type {
            #[inline]
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <$type>::deserialize(deserializer)
            }
        }
    )*};
}

as_serde_does!(bool, String, Value, Number, f64);

macro_rules! integers {
    ($($type:ident),*) => {$(
        impl Read for $type {
            #[inline]
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Whole;
                impl Visitor<'_> for Whole {
                    type Value = $type;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("an integer that fits")
                    }

                    #[inline]
                    fn visit_u64<E: Error>(self, value: u64) -> Result<$type, E> {
                        $type::try_from(value).map_err(|_| E::invalid_value(Unexpected::Other("integer"), &self))
                    }

                    #[inline]
                    fn visit_i64<E: Error>(self, value: i64) -> Result<$type, E> {
                        $type::try_from(value).map_err(|_| E::invalid_value(Unexpected::Other("integer"), &self))
                    }

                    fn visit_f64<E: Error>(self, value: f64) -> Result<$type, E> {
                        // A float stands for an integer beyond 64 bits, too; its digits are lost already.
                        whole(value)
                            .filter(|value| i64::try_from(*value).is_ok() || u64::try_from(*value).is_ok())
                            .and_then(|value| $type::try_from(value).ok())
                            .ok_or_else(|| E::invalid_value(Unexpected::Other("number"), &self))
                    }
                }
                deserializer.deserialize_i64(Whole)
            }
        }
    )*};
}

integers!(i32, i64, u32, u64, i128);

impl Read for () {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <()>::deserialize(deserializer)
    }
}

/// Reads a text and parses it. The error never repeats the text.
///
/// # Errors
/// When the value is no text, or `parse` does not take it.
#[inline]
pub fn text<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    parse: impl FnOnce(&str) -> Option<T>,
    expected: &'static str,
) -> Result<T, D::Error> {
    struct Text<F>(F, &'static str);
    impl<T, F: FnOnce(&str) -> Option<T>> Visitor<'_> for Text<F> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.1)
        }

        #[inline]
        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            let expected = self.1;
            (self.0)(text).ok_or_else(|| E::invalid_value(Unexpected::Other("text"), &expected))
        }
    }
    deserializer.deserialize_str(Text(parse, expected))
}

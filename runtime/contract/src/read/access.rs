//! The members of an object, one by one.
use super::{Read, Seed};
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

/// The name of a member, borrowed from the text where it can be.
pub struct Name<'de>(Cow<'de, str>);

impl Name<'_> {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn into_string(self) -> String {
        self.0.into_owned()
    }
}

impl<'de> serde::de::Deserialize<'de> for Name<'de> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl<'de> Visitor<'de> for Text {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a member")
            }

            #[inline]
            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(text)))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(text.to_owned())))
            }

            fn visit_string<E: Error>(self, text: String) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(text)))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

/// Reads the member whose name was read last.
///
/// # Errors
/// When the member was there before, or its value is not accepted.
#[inline]
pub fn member<'de, T: Read, A: MapAccess<'de>>(slot: &mut Option<T>, members: &mut A) -> Result<(), A::Error> {
    if slot.is_some() {
        return Err(twice());
    }
    *slot = Some(members.next_value_seed(Seed::new())?);
    Ok(())
}

/// A member that must be there.
///
/// # Errors
/// When it was not.
#[inline]
pub fn required<T, E: Error>(slot: Option<T>, name: &'static str) -> Result<T, E> {
    slot.ok_or_else(|| E::missing_field(name))
}

/// Refuses an object that lacks a member.
#[cold]
pub fn missing<E: Error>(of: &'static str) -> E {
    E::custom(format_args!("a member of {of} is missing"))
}

/// Passes over the value of a member that nobody reads.
///
/// # Errors
/// When it is not JSON.
#[inline]
pub fn skip<'de, A: MapAccess<'de>>(members: &mut A) -> Result<(), A::Error> {
    members.next_value::<IgnoredAny>().map(|_| ())
}

/// Refuses a member that must not be there.
///
/// # Errors
/// Always.
#[cold]
pub fn absent<E: Error>() -> E {
    E::custom("a member that must not be there")
}

#[cold]
fn twice<E: Error>() -> E {
    E::custom("a member given twice")
}

/// Refuses a value that is of none of the accepted kinds.
#[cold]
pub fn variant<E: Error>() -> E {
    E::custom("none of the accepted alternatives")
}

/// Keeps a member that the type does not name.
///
/// # Errors
/// When the member was there before.
pub fn keep<'de, A: MapAccess<'de>>(
    kept: &mut Map<String, Value>,
    name: String,
    members: &mut A,
) -> Result<(), A::Error> {
    let value = members.next_value()?;
    match kept.insert(name, value) {
        None => Ok(()),
        Some(_) => Err(twice()),
    }
}

/// Reads a member that belongs to a map beside the named ones.
///
/// # Errors
/// When the member was there before, or its value is not accepted.
pub fn beside<'de, T: Read, A: MapAccess<'de>>(
    map: &mut BTreeMap<String, T>,
    name: String,
    members: &mut A,
) -> Result<(), A::Error> {
    let value = members.next_value_seed(Seed::new())?;
    match map.insert(name, value) {
        None => Ok(()),
        Some(_) => Err(twice()),
    }
}

/// Refuses items beyond the last that is accepted.
///
/// # Errors
/// When there are more.
pub fn rest<'de, A: serde::de::SeqAccess<'de>>(items: &mut A) -> Result<(), A::Error> {
    match items.next_element::<IgnoredAny>()? {
        None => Ok(()),
        Some(_) => Err(A::Error::custom("more items than accepted")),
    }
}

/// A value whose own rules hold, or a refusal.
///
/// # Errors
/// When one does not.
#[inline]
pub fn checked<T, E: Error>(value: T, check: fn(&T) -> Result<(), super::super::Failed>) -> Result<T, E> {
    match check(&value) {
        Ok(()) => Ok(value),
        Err(failed) => Err(E::custom(failed)),
    }
}

/// One alternative of a union, when the value is it.
pub fn attempt<T: Read, U>(
    value: &Value,
    wrap: fn(T) -> U,
    check: fn(&U) -> Result<(), super::super::Failed>,
) -> Option<U> {
    let wrapped = wrap(T::read(value).ok()?);
    check(&wrapped).is_ok().then_some(wrapped)
}

/// Passes over a value that nothing accepts.
///
/// # Errors
/// When it is not JSON.
pub fn skipped<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(), D::Error> {
    deserializer.deserialize_ignored_any(IgnoredAny).map(|_| ())
}

/// As [`attempt`], where the type accepts more than the schema: that is asked first.
pub fn attempt_guarded<T: Read, U>(
    guard: &super::super::Guard,
    value: &Value,
    wrap: fn(T) -> U,
    check: fn(&U) -> Result<(), super::super::Failed>,
) -> Option<U> {
    if guard.accepts(value) {
        attempt(value, wrap, check)
    } else {
        None
    }
}

/// The only alternative that holds; none where several do.
pub fn only<U, const COUNT: usize>(found: [Option<U>; COUNT]) -> Option<U> {
    let mut found = found.into_iter().flatten();
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

//! The keys by which callers from inside the house are known.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use subtle::{Choice, ConstantTimeEq};

/// Caller -> keys. Two at once let a key be replaced without a gap.
#[derive(Clone, Default)]
pub struct CallerKeys(BTreeMap<String, Vec<String>>);

/// The keys are not a list of `name:key`.
#[derive(Debug, thiserror::Error)]
pub enum MalformedKeys {
    #[error("entry {0} of the callers' keys is not `name:key`")]
    Entry(usize),
    #[error("caller `{0}` has more than two keys; drop the oldest")]
    TooMany(String),
}

impl CallerKeys {
    /// No caller is known: every request that needs one is refused.
    pub fn none() -> Self {
        Self::default()
    }

    /// With one more key for the caller.
    pub fn add(&mut self, caller: impl Into<String>, key: impl Into<String>) {
        self.0.entry(caller.into()).or_default().push(key.into());
    }

    /// Who shows this header, if the key is right. The time it takes tells nothing about the keys.
    pub fn verify<'h>(&self, header: &'h str) -> Option<&'h str> {
        let (caller, shown) = header.split_once(':')?;
        let keys = self.0.get(caller)?;
        let right = keys.iter().fold(Choice::from(0), |right, key| {
            right | key.as_bytes().ct_eq(shown.as_bytes())
        });
        bool::from(right).then_some(caller)
    }
}

/// `gateway:key1,fridge:key2,gateway:key3`
impl FromStr for CallerKeys {
    type Err = MalformedKeys;

    fn from_str(text: &str) -> Result<Self, MalformedKeys> {
        let mut keys = Self::default();
        for (index, entry) in text
            .split(',')
            .map(str::trim)
            .filter(|entry| !entry.is_empty())
            .enumerate()
        {
            match entry.split_once(':') {
                Some((caller, key)) if !caller.is_empty() && !key.is_empty() => keys.add(caller, key),
                _ => return Err(MalformedKeys::Entry(index + 1)),
            }
        }
        match keys.0.iter().find(|(_, list)| list.len() > 2) {
            Some((caller, _)) => Err(MalformedKeys::TooMany(caller.clone())),
            None => Ok(keys),
        }
    }
}

impl fmt::Debug for CallerKeys {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("CallerKeys")
            .field(&self.0.keys().collect::<Vec<_>>())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn either_of_two_keys_is_right_and_no_other() {
        let keys: CallerKeys = "gateway:one,fridge:three, gateway:two".parse().unwrap();
        assert_eq!(keys.verify("gateway:one"), Some("gateway"));
        assert_eq!(keys.verify("gateway:two"), Some("gateway"));
        for wrong in [
            "gateway:three",
            "fridge:one",
            "gateway:",
            "gateway",
            "",
            ":one",
            "gateway:one ",
            "Gateway:one",
        ] {
            assert_eq!(keys.verify(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn a_malformed_list_is_refused_without_repeating_it() {
        assert_eq!(
            "a:b,secret".parse::<CallerKeys>().unwrap_err().to_string(),
            "entry 2 of the callers' keys is not `name:key`"
        );
        assert!("a:1,a:2,a:3".parse::<CallerKeys>().is_err());
        let keys: CallerKeys = "a:secret".parse().unwrap();
        assert!(!format!("{keys:?}").contains("secret"));
    }
}

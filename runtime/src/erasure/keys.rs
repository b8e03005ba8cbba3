use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::Subject;
use crate::config::{DevelopmentSecret, Environment, Secret};

/// What tombstones need.
#[derive(Debug, Clone, clap::Args)]
pub struct TombstoneSettings {
    /// Secrets under which erased people are recognised, each at least 32 characters, separated by commas: the first for
    /// new tombstones, the others for those that are there. One that is dropped too early forgets people.
    #[arg(long, env = "TOMBSTONE_KEYS", hide_env_values = true)]
    pub tombstone_keys: Secret,
}

/// A key is too short to be one.
#[derive(Debug, thiserror::Error)]
pub enum WeakKey {
    /// Fewer characters than a 128-bit secret has in hexadecimal.
    #[error("TOMBSTONE_KEYS has a key of fewer than {LEAST} characters: make one with `openssl rand -hex 32`")]
    Short,
    /// From the repository.
    #[error(transparent)]
    Development(#[from] DevelopmentSecret),
}

const LEAST: usize = 32;

/// The keys, newest first.
pub(super) struct Keys(Vec<Hmac<Sha256>>);

impl Keys {
    pub fn read(settings: &TombstoneSettings, environment: Environment) -> Result<Self, WeakKey> {
        environment.admit("TOMBSTONE_KEYS", &settings.tombstone_keys)?;
        let keys = settings.tombstone_keys.expose_secret().split(',').map(|key| {
            let key = key.trim();
            if key.len() < LEAST {
                return Err(WeakKey::Short);
            }
            // HMAC takes a key of any length; the error is only in the signature.
            Hmac::new_from_slice(key.as_bytes()).map_err(|_| WeakKey::Short)
        });
        Ok(Self(keys.collect::<Result<_, _>>()?))
    }

    /// How a person's new tombstone is called.
    pub fn newest(&self, subject: &Subject) -> Vec<u8> {
        self.0.first().map(|key| hash(key, subject)).unwrap_or_default()
    }

    /// How any tombstone of these people may be called.
    pub fn all(&self, subjects: &[Subject]) -> Vec<Vec<u8>> {
        let of = |subject| self.0.iter().map(move |key| hash(key, subject));
        subjects.iter().flat_map(of).collect()
    }
}

fn hash(key: &Hmac<Sha256>, subject: &Subject) -> Vec<u8> {
    let mut mac = key.clone();
    mac.update(subject.kind.as_bytes());
    mac.update(&[0]);
    mac.update(subject.id.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn keys(text: &str) -> Result<Keys, WeakKey> {
        let settings = TombstoneSettings {
            tombstone_keys: Secret::new(text),
        };
        Keys::read(&settings, Environment::Test)
    }

    #[test]
    fn a_person_is_recognised_under_an_older_key() {
        let (old, new) = ("a".repeat(32), "b".repeat(32));
        let person = Subject::account(Uuid::from_u128(1));
        let before = keys(&old).unwrap().newest(&person);
        let after = keys(&format!("{new}, {old}")).unwrap();
        assert_ne!(after.newest(&person), before);
        assert!(after.all(&[person]).contains(&before));
    }

    #[test]
    fn kinds_and_ids_are_told_apart() {
        let keys = keys(&"a".repeat(32)).unwrap();
        let id = Uuid::from_u128(1);
        let hashes = [
            Subject::account(id),
            Subject::visitor(id),
            Subject::visitor(Uuid::from_u128(2)),
        ]
        .map(|subject| keys.newest(&subject));
        assert_ne!(hashes[0], hashes[1]);
        assert_ne!(hashes[1], hashes[2]);
    }

    #[test]
    fn a_short_key_is_refused_wherever_it_stands() {
        for text in ["", "short", &format!("{},short", "a".repeat(32))] {
            assert!(matches!(keys(text), Err(WeakKey::Short)), "{text}");
        }
    }
}

//! The keys that sign visitors' cookies, and their rotation.

use hmac::{Hmac, KeyInit, Mac};
use runtime::config::{DevelopmentSecret, Environment, Secret};
use sha2::Sha256;
use thiserror::Error;

type HmacSha256 = Hmac<Sha256>;

/// What `VISITOR_KEYS` is called where it is set.
pub const SETTING: &str = "VISITOR_KEYS";

/// As many bytes as the hash has (RFC 2104 section 3: shorter keys weaken it).
const LEAST_BYTES: usize = 32;

/// `VISITOR_KEYS` cannot be used. The texts never show a key.
#[derive(Debug, Error)]
pub enum KeysError {
    /// Not a single key.
    #[error(
        "VISITOR_KEYS is empty: give one key of at least {LEAST_BYTES} random characters, `openssl rand -hex 32` makes one"
    )]
    Empty,
    /// Too short to be worth guarding.
    #[error(
        "key {position} of VISITOR_KEYS is shorter than {LEAST_BYTES} characters: `openssl rand -hex 32` makes a good one"
    )]
    Short {
        /// Counted from 1.
        position: usize,
    },
    /// A key from the repository where real ones are needed.
    #[error(transparent)]
    Development(#[from] DevelopmentSecret),
}

/// Signs with the first key, believes all of them.
///
/// To rotate, put a new key in front; the old one may go when the cookies that it signed have run out, 13 months
/// later, or at once when it is known to others.
#[derive(Clone)]
pub struct VisitorKeys {
    first: Key,
    older: Vec<Key>,
}

#[derive(Clone)]
struct Key {
    cookie: HmacSha256,
    derive: HmacSha256,
}

impl std::fmt::Debug for VisitorKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "VisitorKeys({})", 1 + self.older.len())
    }
}

impl VisitorKeys {
    /// Reads keys parted by commas, newest first.
    ///
    /// # Errors
    ///
    /// [`KeysError`] when there is none, one is too short, or one is for development where that is refused.
    pub fn parse(text: &Secret, environment: Environment) -> Result<Self, KeysError> {
        let mut keys = Vec::new();
        let parts = text
            .expose_secret()
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty());
        for (index, part) in parts.enumerate() {
            let secret = Secret::new(part);
            environment.admit(SETTING, &secret)?;
            if part.len() < LEAST_BYTES && !secret.is_for_development() {
                return Err(KeysError::Short { position: index + 1 });
            }
            keys.push(Key::new(part.as_bytes()));
        }
        let mut keys = keys.into_iter();
        let first = keys.next().ok_or(KeysError::Empty)?;
        Ok(Self {
            first,
            older: keys.collect(),
        })
    }

    /// Signs with the newest key.
    pub(super) fn sign(&self, message: &[u8]) -> [u8; 32] {
        tag(&self.first.cookie, message)
    }

    /// Whether any key signed this. In constant time for each key.
    pub(super) fn signed(&self, message: &[u8], signature: &[u8]) -> bool {
        std::iter::once(&self.first).chain(&self.older).any(|key| {
            let mut mac = key.cookie.clone();
            mac.update(message);
            mac.verify_slice(signature).is_ok()
        })
    }

    /// A keyed hash that only this gateway can make.
    pub(super) fn derive(&self, message: &[u8]) -> [u8; 32] {
        tag(&self.first.derive, message)
    }
}

impl Key {
    /// One key for each purpose, so that a signature of one is none of the other.
    fn new(key: &[u8]) -> Self {
        let mac = |key: &[u8]| {
            // HMAC takes keys of every length (RFC 2104 section 2), so this cannot fail.
            HmacSha256::new_from_slice(key).unwrap_or_else(|_| HmacSha256::new(&Default::default()))
        };
        let of = |purpose: &[u8]| mac(&tag(&mac(key), purpose));
        Self {
            cookie: of(b"visitor cookie, version 1"),
            derive: of(b"visitor of an idempotency key, version 1"),
        }
    }
}

fn tag(mac: &HmacSha256, message: &[u8]) -> [u8; 32] {
    let mut mac = mac.clone();
    mac.update(message);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str, environment: Environment) -> Result<VisitorKeys, KeysError> {
        VisitorKeys::parse(&Secret::new(text), environment)
    }

    const A: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    const B: &str = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

    #[test]
    fn the_first_key_signs_and_all_are_believed() {
        let old = parse(A, Environment::Production).unwrap();
        let both = parse(&format!("{B}, {A}"), Environment::Production).unwrap();
        let new = parse(B, Environment::Production).unwrap();
        assert!(both.signed(b"m", &old.sign(b"m")));
        assert!(new.signed(b"m", &both.sign(b"m")));
        assert!(!new.signed(b"m", &old.sign(b"m")));
        assert!(!old.signed(b"n", &old.sign(b"m")));
        assert!(!old.signed(b"m", &old.derive(b"m")));
    }

    #[test]
    fn weak_and_development_keys_are_refused_without_being_shown() {
        assert!(matches!(parse(" , ", Environment::Production), Err(KeysError::Empty)));
        let short = parse(&format!("{A},tooshort"), Environment::Production).expect_err("too short");
        assert!(matches!(short, KeysError::Short { position: 2 }) && !short.to_string().contains("tooshort"));
        assert!(matches!(
            parse("development-visitor", Environment::Production),
            Err(KeysError::Development(_))
        ));
        assert!(parse("development-visitor", Environment::Development).is_ok());
        assert!(!format!("{:?}", parse(A, Environment::Production).unwrap()).contains("aaa"));
    }
}

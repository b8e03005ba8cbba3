//! The issuer's public keys, read from its key set (RFC 7517).

use std::collections::HashMap;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::DecodingKey;
use serde::Deserialize;
use thiserror::Error;

/// An issuer holds two or three, and some more while it rotates.
const MOST_KEYS: usize = 64;

/// NIST SP 800-131A: shorter RSA keys are not to be used any more.
const LEAST_MODULUS_BYTES: usize = 2048 / 8;

/// A key set that cannot be used. None of it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum KeySetError {
    /// Not a key set.
    #[error("not a JSON Web Key Set")]
    Form,
    /// More keys than an issuer has.
    #[error("more than {MOST_KEYS} keys")]
    TooMany,
    /// Two keys under one name: which of them a token means is not known.
    #[error("two keys have the same `kid`")]
    Twice,
    /// No RSA key for RS256 signatures.
    #[error("no key for RS256 signatures")]
    None,
}

/// Keys by their `kid`.
#[derive(Clone, Default)]
pub struct Keys {
    keys: HashMap<String, Key>,
}

#[derive(Clone)]
struct Key {
    /// What the set says of it, to tell whether a set is another one.
    stated: (String, String),
    decoding: DecodingKey,
}

#[derive(Deserialize)]
struct KeySet {
    keys: Vec<Stated>,
}

/// Sets hold keys of other kinds and for other uses too; those are passed over.
#[derive(Deserialize)]
struct Stated {
    kty: Option<String>,
    #[serde(rename = "use")]
    used_for: Option<String>,
    alg: Option<String>,
    kid: Option<String>,
    n: Option<String>,
    e: Option<String>,
}

impl Keys {
    /// Reads a key set.
    ///
    /// # Errors
    ///
    /// [`KeySetError`].
    pub fn parse(json: &[u8]) -> Result<Self, KeySetError> {
        let set: KeySet = serde_json::from_slice(json).map_err(|_| KeySetError::Form)?;
        if set.keys.len() > MOST_KEYS {
            return Err(KeySetError::TooMany);
        }
        let mut keys = HashMap::new();
        for (kid, key) in set.keys.into_iter().filter_map(usable) {
            if keys.insert(kid, key).is_some() {
                return Err(KeySetError::Twice);
            }
        }
        if keys.is_empty() {
            return Err(KeySetError::None);
        }
        Ok(Self { keys })
    }

    /// The key of this name.
    pub fn get(&self, kid: &str) -> Option<&DecodingKey> {
        self.keys.get(kid).map(|key| &key.decoding)
    }

    /// Whether both hold the same keys.
    pub fn same(&self, other: &Self) -> bool {
        let same = |(kid, key): (&String, &Key)| other.keys.get(kid).is_some_and(|other| other.stated == key.stated);
        self.keys.len() == other.keys.len() && self.keys.iter().all(same)
    }
}

fn usable(stated: Stated) -> Option<(String, Key)> {
    let fits = |is: Option<&str>, wanted: &str| is.is_none_or(|is| is == wanted);
    let is_for_us = stated.kty.as_deref() == Some("RSA")
        && fits(stated.used_for.as_deref(), "sig")
        && fits(stated.alg.as_deref(), "RS256");
    let (n, e) = stated.n.zip(stated.e).filter(|_| is_for_us)?;
    let modulus = URL_SAFE_NO_PAD.decode(&n).ok()?;
    let significant = modulus.len() - modulus.iter().take_while(|byte| **byte == 0).count();
    if significant < LEAST_MODULUS_BYTES {
        return None;
    }
    let decoding = DecodingKey::from_rsa_components(&n, &e).ok()?;
    let key = Key {
        stated: (n, e),
        decoding,
    };
    Some((stated.kid.filter(|kid| !kid.is_empty())?, key))
}

impl fmt::Debug for Keys {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Keys({})", self.keys.len())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn key(kid: &str, changes: &[(&str, Value)]) -> Value {
        let n = URL_SAFE_NO_PAD.encode([0xa5; 256]);
        let mut key = json!({"kty": "RSA", "use": "sig", "alg": "RS256", "kid": kid, "n": n, "e": "AQAB"});
        for (name, value) in changes {
            key[*name] = value.clone();
        }
        key
    }

    fn parse(keys: &[Value]) -> Result<Keys, KeySetError> {
        Keys::parse(json!({ "keys": keys }).to_string().as_bytes())
    }

    #[test]
    fn only_rsa_keys_for_signatures_are_held() {
        let encryption = key("enc", &[("use", json!("enc")), ("alg", json!("RSA-OAEP"))]);
        let elliptic = json!({"kty": "EC", "kid": "ec", "crv": "P-256", "x": "AA", "y": "AA"});
        let secret = json!({"kty": "oct", "kid": "oct", "k": "AA", "alg": "HS256"});
        let weak = key("weak", &[("n", json!(URL_SAFE_NO_PAD.encode([0xa5; 128])))]);
        let padded = key(
            "padded",
            &[(
                "n",
                json!(URL_SAFE_NO_PAD.encode([&[0; 200][..], &[0xa5; 128]].concat())),
            )],
        );
        let held = parse(&[key("a", &[]), encryption, elliptic, secret, weak, padded]).unwrap();
        assert!(held.get("a").is_some());
        assert_eq!(held.keys.len(), 1);
    }

    #[test]
    fn a_set_that_says_nothing_or_two_things_is_refused() {
        assert_eq!(parse(&[]).err(), Some(KeySetError::None));
        assert_eq!(parse(&[key("", &[])]).err(), Some(KeySetError::None));
        assert_eq!(
            parse(&[key("a", &[]), key("a", &[("e", json!("Aw"))])]).err(),
            Some(KeySetError::Twice)
        );
        assert_eq!(parse(&vec![key("a", &[]); 65]).err(), Some(KeySetError::TooMany));
        assert_eq!(Keys::parse(b"<html>").err(), Some(KeySetError::Form));
    }

    #[test]
    fn another_key_under_the_same_name_is_another_set() {
        let one = parse(&[key("a", &[]), key("b", &[])]).unwrap();
        assert!(one.same(&parse(&[key("b", &[]), key("a", &[])]).unwrap()));
        assert!(!one.same(&parse(&[key("a", &[])]).unwrap()));
        assert!(!one.same(&parse(&[key("a", &[]), key("b", &[("e", json!("Aw"))])]).unwrap()));
    }
}

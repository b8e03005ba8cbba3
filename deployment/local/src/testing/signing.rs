//! Tokens of a test's own issuer, in whatever way they can be signed; and what any token says.

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{KeyPair, RSA_PKCS1_SHA256, RsaEncoding, RsaKeyPair, RsaPublicKeyComponents};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};

/// Base64 as tokens have it.
pub fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// What a token's header says.
///
/// # Panics
/// For what is no token.
pub fn token_header(token: &str) -> Value {
    part(token, 0)
}

/// What a token claims. Its signature is not looked at.
///
/// # Panics
/// For what is no token.
pub fn token_claims(token: &str) -> Value {
    part(token, 1)
}

fn part(token: &str, place: usize) -> Value {
    let part = token.split('.').nth(place).expect("a token of three parts");
    let bytes = URL_SAFE_NO_PAD.decode(part).expect("Base64");
    serde_json::from_slice(&bytes).expect("JSON")
}

/// A key that signs.
pub struct SigningKey {
    /// Its name in the key set.
    pub kid: String,
    pair: RsaKeyPair,
}

impl SigningKey {
    /// A new one of this name.
    ///
    /// # Panics
    /// Where the machine has nothing random to make it of.
    pub fn new(kid: &str) -> Self {
        let pair = RsaKeyPair::generate(KeySize::Rsa2048).expect("a key");
        let kid = kid.to_owned();
        Self { kid, pair }
    }

    /// As it stands in the key set.
    pub fn jwk(&self) -> Value {
        let RsaPublicKeyComponents { n, e } = self.components();
        json!({
            "kty": "RSA", "use": "sig", "alg": "RS256", "kid": self.kid, "n": encode(n), "e": encode(e),
            "x5c": ["MIIC"], "x5t": "abc",
        })
    }

    fn components(&self) -> RsaPublicKeyComponents<Vec<u8>> {
        RsaPublicKeyComponents::from(self.pair.public_key())
    }

    /// What anybody knows of it, in the forms that a confused verifier might take for a secret.
    ///
    /// # Panics
    /// Never: it is a key.
    pub fn public_forms(&self) -> [Vec<u8>; 3] {
        let der = self
            .pair
            .public_key()
            .as_der()
            .expect("a key that was just made is one")
            .as_ref()
            .to_vec();
        let text = STANDARD.encode(&der);
        let pem = format!("-----BEGIN PUBLIC KEY-----\n{text}\n-----END PUBLIC KEY-----\n");
        [self.components().n, der, pem.into_bytes()]
    }

    /// A signature in whatever way RSA can make one.
    ///
    /// # Panics
    /// Where the machine has nothing random to make it of.
    pub fn sign(&self, encoding: &'static dyn RsaEncoding, message: &str) -> Vec<u8> {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        let signed = self
            .pair
            .sign(encoding, &SystemRandom::new(), message.as_bytes(), &mut signature);
        signed.expect("signed");
        signature
    }

    /// A token with any header and any payload, signed as RS256 is.
    pub fn token_of(&self, header: &Value, payload: impl AsRef<[u8]>) -> String {
        let message = format!("{}.{}", encode(header.to_string()), encode(payload));
        let signature = self.sign(&RSA_PKCS1_SHA256, &message);
        format!("{message}.{}", encode(signature))
    }

    /// The header of its own tokens.
    pub fn header(&self) -> Value {
        json!({"alg": "RS256", "typ": "JWT", "kid": self.kid})
    }

    /// A token with these claims.
    pub fn token(&self, claims: &Value) -> String {
        self.token_of(&self.header(), claims.to_string())
    }
}

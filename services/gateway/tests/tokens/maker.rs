//! What the cases are made with.

use local_stack::testing::SigningKey;
use serde_json::Value;

use crate::fixture::{Fixture, line};
use crate::issuer::{claims, with};

/// What is sent, and the status and code that it gets.
pub struct Case {
    pub name: String,
    pub lines: String,
    pub status: u16,
    pub code: &'static str,
}

pub fn case(name: impl Into<String>, token: &str, status: u16, code: &'static str) -> Case {
    Case {
        name: name.into(),
        lines: line(token),
        status,
        code,
    }
}

/// Not believed at all.
pub fn invalid(name: impl Into<String>, token: &str) -> Case {
    case(name, token, 401, "unauthenticated")
}

/// Believed, and of somebody who may not.
pub fn forbidden(name: impl Into<String>, token: &str) -> Case {
    case(name, token, 403, "forbidden")
}

/// Whoever makes the tokens: the issuer's own key, and a forger's.
pub struct Maker<'f> {
    pub key: &'f SigningKey,
    pub forger: SigningKey,
}

impl<'f> Maker<'f> {
    pub fn new(fixture: &'f Fixture) -> Self {
        // Under the same name.
        let forger = SigningKey::new(&fixture.key.kid);
        Self {
            key: &fixture.key,
            forger,
        }
    }

    /// Signed by the issuer, with changed claims.
    pub fn with(&self, name: &str, value: Value) -> String {
        self.key.token(&with(&[(name, value)]))
    }

    /// Signed by the issuer, with a changed header.
    pub fn headed(&self, name: &str, value: Value) -> String {
        let mut header = self.key.header();
        header[name] = value;
        self.key.token_of(&header, claims().to_string())
    }
}

/// Header, payload and signature of a token.
pub fn parts(token: &str) -> [String; 3] {
    let parts: Vec<_> = token.split('.').map(str::to_owned).collect();
    parts.try_into().expect("three parts")
}

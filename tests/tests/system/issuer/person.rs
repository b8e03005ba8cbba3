//! Somebody with an account, who refreshes their token again and again.

use std::time::{Duration, Instant};

use identity_api::operations::{RefreshSession, RefreshSessionOk};
use identity_api::types::{RefreshToken, Tokens};
use local_stack::testing::token_header;
use system_tests::browser::Browser;
use system_tests::people::{PASSWORD, address};

use super::wallet::Token;

pub struct Person {
    email: String,
    browser: Browser,
    tokens: Tokens,
    asked: Instant,
}

impl Person {
    /// Somebody new, signed in.
    pub async fn meet(url: &str) -> Self {
        let (email, browser) = (address(), Browser::new(url));
        browser.sign_up(&email).await;
        let asked = Instant::now();
        let tokens = browser.sign_in(&email, PASSWORD).await.expect("a sign-in");
        Self {
            email,
            browser,
            tokens,
            asked,
        }
    }

    /// The token that they have now.
    pub fn token(&self) -> Token {
        let text = self.tokens.access_token.clone();
        Token {
            owner: self.email.clone(),
            key: key(&text),
            // Counted from the question: it was made later.
            expires: self.asked + Duration::from_secs(self.tokens.expires_in),
            text,
        }
    }

    /// The next one. The one before lives on until it expires.
    pub async fn refresh(&mut self) -> Token {
        let refresh_token = self.tokens.refresh_token.clone();
        self.asked = Instant::now();
        let request = RefreshSession {
            body: RefreshToken { refresh_token },
        };
        let RefreshSessionOk::Ok(tokens) = self.browser.identity().refresh_session(request).await.expect("tokens");
        self.tokens = tokens;
        self.token()
    }
}

/// The name of the key that signed a token.
fn key(token: &str) -> String {
    let header = token_header(token);
    header["kid"].as_str().expect("a key's name").to_owned()
}

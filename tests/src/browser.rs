//! A browser: it keeps the visitor's cookie that it was given last, and shows it and its token with every request.

use std::sync::{Arc, Mutex};

use contract::client::{Credential, Credentials, Options};

use crate::visitor::{VISITOR, keeping, patient};

/// The security scheme of the contracts under which a token stands.
const TOKEN: &str = "token";

/// Whoever looks at the gateway through it. Clones share the cookie. Not `Debug`: nothing prints it.
#[derive(Clone)]
pub struct Browser {
    url: String,
    cookie: Arc<Mutex<Option<String>>>,
    token: Option<String>,
}

impl Browser {
    /// One that has never been here.
    pub fn new(url: &str) -> Self {
        Self {
            url: url.to_owned(),
            cookie: Arc::default(),
            token: None,
        }
    }

    /// The same one, signed in.
    #[must_use]
    pub fn with_token(&self, token: &str) -> Self {
        Self {
            token: Some(token.to_owned()),
            ..self.clone()
        }
    }

    /// Another one that shows this cookie.
    #[must_use]
    pub fn with_cookie(&self, cookie: &str) -> Self {
        Self {
            cookie: Arc::new(Mutex::new(Some(cookie.to_owned()))),
            ..self.clone()
        }
    }

    /// The same one without a token.
    #[must_use]
    pub fn signed_out(&self) -> Self {
        Self {
            token: None,
            ..self.clone()
        }
    }

    /// The cookie that it holds now.
    ///
    /// # Panics
    /// When a test has panicked while it was set.
    pub fn cookie(&self) -> Option<String> {
        self.cookie.lock().expect("nobody panicked here").clone()
    }

    /// The token that it shows.
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// A client of passport's operations.
    ///
    /// # Panics
    /// When no client can be built.
    pub fn passport(&self) -> passport_api::client::Client {
        passport_api::client::Client::new(&self.url, self.options()).expect("a client")
    }

    /// A client of identity's operations.
    ///
    /// # Panics
    /// When no client can be built.
    pub fn identity(&self) -> identity_api::client::Client {
        identity_api::client::Client::new(&self.url, self.options()).expect("a client")
    }

    fn options(&self) -> Options {
        let mut credentials = Credentials::default();
        for (scheme, shown) in [(VISITOR, self.cookie()), (TOKEN, self.token.clone())] {
            if let Some(shown) = shown {
                credentials = credentials.with(scheme, Credential::new(shown));
            }
        }
        Options {
            credentials,
            observe: Some(keeping(&self.cookie)),
            ..patient()
        }
    }
}

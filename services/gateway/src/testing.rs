//! What several tests need: routes and tokens made by hand.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use gateway_routes::{Access, Route, Visitor};

use crate::access::check::{TokenCheck, TokenError};
use crate::access::identity::Identity;

/// A route that anybody may call; tests change what they are about.
pub fn route(operation: &'static str, method: &'static str, template: &'static str) -> Route {
    Route {
        operation,
        service: "passport",
        method,
        template,
        access: Access::Open,
        visitor: Visitor::Read,
        timeout: Duration::from_secs(5),
        body_limit: 16 * 1024,
        repeatable: false,
        idempotency_key: false,
        draft: false,
        encoded_slash: &[],
        admits: &[],
    }
}

/// An identity with this role.
pub fn identity(role: &str) -> Identity {
    Identity {
        account_id: "7d444840-9dc0-11d1-b245-5ffdce74fad2".to_owned(),
        consumer_ref: Some("3b241101-e2bb-4255-8caf-4136c566a962".to_owned()),
        brand_id: None,
        role: role.to_owned(),
        session_id: "5f0c6b1e-session".to_owned(),
    }
}

/// Takes the tokens that a test names, and no others.
pub struct KnownTokens(HashMap<String, Arc<Identity>>);

impl KnownTokens {
    /// These tokens, for these identities.
    pub fn of<const N: usize>(tokens: [(&str, Identity); N]) -> Self {
        Self(
            tokens
                .into_iter()
                .map(|(token, identity)| (token.to_owned(), Arc::new(identity)))
                .collect(),
        )
    }
}

impl TokenCheck for KnownTokens {
    fn check(&self, token: &str) -> Result<Arc<Identity>, TokenError> {
        self.0.get(token).cloned().ok_or(TokenError::Invalid)
    }
}

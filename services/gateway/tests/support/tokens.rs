//! Tokens that the tests' gateway takes.

use std::sync::Arc;

use gateway::access::check::{TokenCheck, TokenError};
use gateway::access::identity::Identity;

pub const CONSUMER: &str = "token-of-a-consumer";
pub const BRAND_USER: &str = "token-of-a-brand-user";
pub const ACCOUNT_ID: &str = "7d444840-9dc0-11d1-b245-5ffdce74fad2";

/// Takes [`CONSUMER`] and [`BRAND_USER`], and nothing else.
pub struct KnownTokens;

impl TokenCheck for KnownTokens {
    fn check(&self, token: &str) -> Result<Arc<Identity>, TokenError> {
        let role = match token {
            CONSUMER => "consumer",
            BRAND_USER => "brand_user",
            _ => return Err(TokenError::Invalid),
        };
        Ok(Arc::new(Identity {
            account_id: ACCOUNT_ID.to_owned(),
            consumer_ref: Some("3b241101-e2bb-4255-8caf-4136c566a962".to_owned()),
            brand_id: None,
            role: role.to_owned(),
            session_id: "session-1".to_owned(),
        }))
    }
}

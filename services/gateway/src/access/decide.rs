//! The access rule of an operation, applied to what a request brings.

use std::sync::Arc;
use std::time::Duration;

use gateway_routes::{Access, Route};

use super::bearer::Credentials;
use super::check::{TokenCheck, TokenError};
use super::identity::Identity;
use crate::answer::refusal::Refusal;
use crate::issuer::ring::Renewal;

/// How soon keys and ended sessions may be there: both are asked for every second.
const NOT_READY_WAIT: Duration = Duration::from_secs(2);

/// A consumer's token from before the account had its pseudonym.
const INCOMPLETE: &str = "incomplete-account";
/// A token of an account that is being erased.
const ENDED: &str = "ended-account";

/// What an operation may admit beyond the rule (`x-admits`). The gateway starts with no other words.
pub const ADMITTED: [&str; 2] = [INCOMPLETE, ENDED];

/// The role whose tokens have a pseudonym.
const CONSUMER: &str = "consumer";

/// Lets a request through, with the identity that its service is to be told, or refuses it.
///
/// # Errors
///
/// 401 for a missing or invalid token, 403 for a role that may not and for an incomplete account, 503 while tokens
/// cannot be judged.
pub async fn decide(
    route: &Route,
    credentials: Credentials<'_>,
    tokens: &dyn TokenCheck,
) -> Result<Option<Arc<Identity>>, Refusal> {
    let (roles, required) = match route.access {
        Access::Open => return Ok(None),
        Access::Optional { roles } => (roles, false),
        Access::Required { roles } => (roles, true),
    };
    let token = match credentials {
        Credentials::None if required => return Err(Refusal::TokenMissing),
        Credentials::None => return Ok(None),
        Credentials::Unreadable => return Err(Refusal::TokenInvalid),
        Credentials::Bearer(token) => token,
    };
    let identity = match check(token, tokens).await {
        Err(TokenError::AccountEnded(identity)) if route.admits.contains(&ENDED) => identity,
        checked => checked.map_err(refusal)?,
    };
    if !roles.is_empty() && !roles.contains(&identity.role.as_str()) {
        return Err(Refusal::Forbidden);
    }
    let incomplete = identity.role == CONSUMER && identity.consumer_ref.is_none();
    if incomplete && !route.admits.contains(&INCOMPLETE) {
        return Err(Refusal::AccountIncomplete);
    }
    Ok(Some(identity))
}

/// A token of a key that is not held is looked at once more when the keys have been renewed.
async fn check(token: &str, tokens: &dyn TokenCheck) -> Result<Arc<Identity>, TokenError> {
    match tokens.check(token) {
        Err(TokenError::UnknownKey) => match tokens.renewed().await {
            Renewal::Fetched => tokens.check(token),
            // The issuer cannot be asked, so nobody knows whether the key is one of its own.
            Renewal::Unknown => Err(TokenError::NotReady),
        },
        checked => checked,
    }
}

fn refusal(error: TokenError) -> Refusal {
    match error {
        TokenError::Invalid | TokenError::UnknownKey | TokenError::AccountEnded(_) => Refusal::TokenInvalid,
        TokenError::Forbidden => Refusal::Forbidden,
        TokenError::NotReady => Refusal::Unavailable(NOT_READY_WAIT),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use futures_util::FutureExt;
    use futures_util::future::BoxFuture;

    use super::*;
    use crate::testing::{KnownTokens, identity, route};

    const ROLES: &[&str] = &[CONSUMER];
    const OPEN: Access = Access::Open;
    const OPTIONAL: Access = Access::Optional { roles: ROLES };
    const REQUIRED: Access = Access::Required { roles: ROLES };

    fn decided(access: Access, credentials: Credentials<'_>, tokens: &dyn TokenCheck) -> Result<bool, Refusal> {
        admitting(&[], access, credentials, tokens)
    }

    /// Whether somebody is known, where the request is let through.
    fn admitting(
        admits: &'static [&'static str],
        access: Access,
        credentials: Credentials<'_>,
        tokens: &dyn TokenCheck,
    ) -> Result<bool, Refusal> {
        let mut route = route("a", "GET", "/a");
        (route.access, route.admits) = (access, admits);
        let decided = decide(&route, credentials, tokens)
            .now_or_never()
            .expect("nobody waits");
        decided.map(|identity| identity.is_some())
    }

    /// A check that says this of every token.
    struct Says(TokenError, Renewal);

    impl TokenCheck for Says {
        fn check(&self, _token: &str) -> Result<Arc<Identity>, TokenError> {
            Err(self.0.clone())
        }

        fn renewed(&self) -> BoxFuture<'_, Renewal> {
            std::future::ready(self.1).boxed()
        }
    }

    fn says(error: TokenError) -> Says {
        Says(error, Renewal::Fetched)
    }

    #[test]
    fn an_invalid_token_gets_nobody_in_and_strangers_still_do() {
        let check = says(TokenError::Invalid);
        let token = Credentials::Bearer("any");
        assert_eq!(decided(OPTIONAL, token, &check), Err(Refusal::TokenInvalid));
        assert_eq!(decided(REQUIRED, token, &check), Err(Refusal::TokenInvalid));
        assert_eq!(decided(REQUIRED, Credentials::None, &check), Err(Refusal::TokenMissing));
        assert_eq!(decided(OPTIONAL, Credentials::None, &check), Ok(false));
        let unreadable = Credentials::Unreadable;
        assert_eq!(decided(OPTIONAL, unreadable, &check), Err(Refusal::TokenInvalid));
    }

    #[test]
    fn an_open_operation_does_not_look_at_the_token() {
        let check = says(TokenError::Invalid);
        for credentials in [Credentials::None, Credentials::Unreadable, Credentials::Bearer("bad")] {
            assert_eq!(decided(OPEN, credentials, &check), Ok(false));
        }
    }

    #[test]
    fn the_role_must_be_one_of_the_operation_s() {
        let tokens = KnownTokens::of([("c", identity(CONSUMER)), ("b", identity("brand_user"))]);
        let (consumer, brand_user) = (Credentials::Bearer("c"), Credentials::Bearer("b"));
        assert_eq!(decided(REQUIRED, consumer, &tokens), Ok(true));
        assert_eq!(decided(REQUIRED, brand_user, &tokens), Err(Refusal::Forbidden));
        assert_eq!(decided(OPTIONAL, brand_user, &tokens), Err(Refusal::Forbidden));
        assert_eq!(decided(Access::Required { roles: &[] }, brand_user, &tokens), Ok(true));
        let two_roles = says(TokenError::Forbidden);
        assert_eq!(decided(OPTIONAL, consumer, &two_roles), Err(Refusal::Forbidden));
    }

    #[test]
    fn an_incomplete_account_gets_in_where_the_contract_admits_it() {
        let mut incomplete = identity(CONSUMER);
        incomplete.consumer_ref = None;
        let tokens = KnownTokens::of([("c", incomplete)]);
        let token = Credentials::Bearer("c");
        assert_eq!(decided(REQUIRED, token, &tokens), Err(Refusal::AccountIncomplete));
        assert_eq!(decided(OPTIONAL, token, &tokens), Err(Refusal::AccountIncomplete));
        assert_eq!(
            admitting(&[ENDED], REQUIRED, token, &tokens),
            Err(Refusal::AccountIncomplete)
        );
        assert_eq!(admitting(&[INCOMPLETE], REQUIRED, token, &tokens), Ok(true));
    }

    #[test]
    fn so_does_one_that_is_being_erased() {
        let tokens = says(TokenError::AccountEnded(Arc::new(identity(CONSUMER))));
        let token = Credentials::Bearer("c");
        assert_eq!(decided(REQUIRED, token, &tokens), Err(Refusal::TokenInvalid));
        assert_eq!(admitting(&[ENDED], REQUIRED, token, &tokens), Ok(true));
        let other_role = Access::Required { roles: &["brand_user"] };
        assert_eq!(admitting(&[ENDED], other_role, token, &tokens), Err(Refusal::Forbidden));
    }

    #[test]
    fn before_keys_are_held_a_token_is_neither_valid_nor_invalid() {
        let not_ready = says(TokenError::NotReady);
        let token = Credentials::Bearer("t");
        assert!(matches!(
            decided(OPTIONAL, token, &not_ready),
            Err(Refusal::Unavailable(_))
        ));
        assert_eq!(decided(OPTIONAL, Credentials::None, &not_ready), Ok(false));
        assert_eq!(decided(OPEN, token, &not_ready), Ok(false));
    }

    #[test]
    fn a_key_that_is_not_known_is_looked_for_once() {
        struct Late(AtomicUsize);
        impl TokenCheck for Late {
            fn check(&self, _token: &str) -> Result<Arc<Identity>, TokenError> {
                match self.0.fetch_add(1, Ordering::Relaxed) {
                    0 => Err(TokenError::UnknownKey),
                    _ => Ok(Arc::new(identity(CONSUMER))),
                }
            }
        }
        let token = Credentials::Bearer("t");
        assert_eq!(decided(REQUIRED, token, &Late(AtomicUsize::new(0))), Ok(true));
        let nobodys = says(TokenError::UnknownKey);
        assert_eq!(decided(REQUIRED, token, &nobodys), Err(Refusal::TokenInvalid));
        let unreachable = Says(TokenError::UnknownKey, Renewal::Unknown);
        assert!(matches!(
            decided(REQUIRED, token, &unreachable),
            Err(Refusal::Unavailable(_))
        ));
    }
}

//! The access rule of an operation, applied to what a request brings.

use std::sync::Arc;
use std::time::Duration;

use gateway_routes::Access;

use super::bearer::Credentials;
use super::check::{TokenCheck, TokenError};
use super::identity::Identity;
use crate::answer::refusal::Refusal;

/// How soon keys and ended sessions may be there: both are asked for every second.
const NOT_READY_WAIT: Duration = Duration::from_secs(2);

/// Lets a request through, with the identity that its service is to be told, or refuses it.
///
/// # Errors
///
/// 401 for a missing or invalid token, 403 for a role that may not, 503 while tokens cannot be judged.
pub fn decide(
    access: Access,
    credentials: Credentials<'_>,
    tokens: &dyn TokenCheck,
) -> Result<Option<Arc<Identity>>, Refusal> {
    let (roles, required) = match access {
        Access::Open => return Ok(None),
        Access::Optional { roles } => (roles, false),
        Access::Required { roles } => (roles, true),
    };
    let identity = match credentials {
        Credentials::None if required => return Err(Refusal::TokenMissing),
        Credentials::None => return Ok(None),
        Credentials::Unreadable => return Err(Refusal::TokenInvalid),
        Credentials::Bearer(token) => tokens.check(token).map_err(|error| match error {
            TokenError::Invalid => Refusal::TokenInvalid,
            TokenError::NotReady => Refusal::Unavailable(NOT_READY_WAIT),
        })?,
    };
    if roles.is_empty() || roles.contains(&identity.role.as_str()) {
        Ok(Some(identity))
    } else {
        Err(Refusal::Forbidden)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::check::NoIssuer;
    use crate::testing::{KnownTokens, identity};

    const CONSUMER: &[&str] = &["consumer"];
    const OPTIONAL: Access = Access::Optional { roles: CONSUMER };
    const REQUIRED: Access = Access::Required { roles: CONSUMER };

    #[test]
    fn without_an_issuer_no_token_gets_in_and_strangers_still_do() {
        let token = Credentials::Bearer("any");
        assert_eq!(decide(OPTIONAL, token, &NoIssuer), Err(Refusal::TokenInvalid));
        assert_eq!(decide(REQUIRED, token, &NoIssuer), Err(Refusal::TokenInvalid));
        assert_eq!(
            decide(REQUIRED, Credentials::None, &NoIssuer),
            Err(Refusal::TokenMissing)
        );
        assert_eq!(decide(OPTIONAL, Credentials::None, &NoIssuer), Ok(None));
        assert_eq!(
            decide(OPTIONAL, Credentials::Unreadable, &NoIssuer),
            Err(Refusal::TokenInvalid)
        );
    }

    #[test]
    fn an_open_operation_does_not_look_at_the_token() {
        for credentials in [Credentials::None, Credentials::Unreadable, Credentials::Bearer("bad")] {
            assert_eq!(decide(Access::Open, credentials, &NoIssuer), Ok(None));
        }
    }

    #[test]
    fn the_role_must_be_one_of_the_operation_s() {
        let tokens = KnownTokens::of([("c", identity("consumer")), ("b", identity("brand_user"))]);
        assert!(matches!(
            decide(REQUIRED, Credentials::Bearer("c"), &tokens),
            Ok(Some(_))
        ));
        assert_eq!(
            decide(REQUIRED, Credentials::Bearer("b"), &tokens),
            Err(Refusal::Forbidden)
        );
        assert_eq!(
            decide(OPTIONAL, Credentials::Bearer("b"), &tokens),
            Err(Refusal::Forbidden)
        );
        assert!(matches!(
            decide(Access::Required { roles: &[] }, Credentials::Bearer("b"), &tokens),
            Ok(Some(_))
        ));
    }

    #[test]
    fn before_keys_are_held_a_token_is_neither_valid_nor_invalid() {
        struct NotReady;
        impl TokenCheck for NotReady {
            fn check(&self, _token: &str) -> Result<Arc<Identity>, TokenError> {
                Err(TokenError::NotReady)
            }
        }
        assert!(matches!(
            decide(OPTIONAL, Credentials::Bearer("t"), &NotReady),
            Err(Refusal::Unavailable(_))
        ));
        assert_eq!(decide(OPTIONAL, Credentials::None, &NotReady), Ok(None));
    }
}

//! What an operation does with the visitor's cookie: `x-visitor` of the contract.

use gateway_routes::{Route, Visitor};
use http::{HeaderMap, HeaderName, Method, StatusCode};
use uuid::Uuid;

use super::keys::VisitorKeys;
use super::{cookie, derived, preview};

/// Whom a request is from, and which cookie its answer sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VisitorDecision {
    /// The visitor of a valid cookie that came.
    pub came: Option<Uuid>,
    /// The visitor that the service is told.
    pub told: Option<Uuid>,
    /// The visitor whose cookie goes out.
    pub sent: Sent,
}

/// Which cookie an answer of the service sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// None: a cookie is not prolonged.
    Nothing,
    /// None, unless the service says that the visitor is gone.
    WhenGone,
    /// This one, with every answer: a client that is told "unknown product" reports it next, as the same visitor.
    Always(Uuid),
    /// This one, but only when the service did what was asked.
    OnSuccess(Uuid),
}

impl Sent {
    /// The visitor to set with an answer of this status.
    pub fn with(self, status: StatusCode) -> Option<Uuid> {
        match self {
            // Erased, with all that is known of him. Whoever shows his cookie gets another one, or could do nothing more.
            Self::WhenGone | Self::Always(_) if status == StatusCode::GONE => Some(Uuid::new_v4()),
            Self::Always(visitor) => Some(visitor),
            Self::OnSuccess(visitor) if status.is_success() => Some(visitor),
            Self::Nothing | Self::WhenGone | Self::OnSuccess(_) => None,
        }
    }
}

/// Applies an operation's rule to a request.
pub fn decide(
    route: &Route,
    method: &Method,
    headers: &HeaderMap,
    idempotency_key: &HeaderName,
    keys: &VisitorKeys,
) -> VisitorDecision {
    let came = cookie::read(headers, keys);
    let (told, sent) = match route.visitor {
        Visitor::Read => (came, Sent::Nothing),
        Visitor::Renew => (came, Sent::OnSuccess(Uuid::new_v4())),
        Visitor::Make if came.is_some() => (came, Sent::WhenGone),
        Visitor::Make if preview::is_preview(method, headers) => (None, Sent::Nothing),
        Visitor::Make => {
            let derived = derived::from_idempotency_key(headers, idempotency_key, keys);
            let made = derived.filter(|_| route.idempotency_key).unwrap_or_else(Uuid::new_v4);
            (Some(made), Sent::Always(made))
        }
    };
    VisitorDecision { came, told, sent }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;
    use http::header::{COOKIE, USER_AGENT};
    use runtime::config::{Environment, Secret};

    const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

    fn keys() -> VisitorKeys {
        VisitorKeys::parse(&Secret::new("k".repeat(32)), Environment::Production).unwrap()
    }

    fn with_cookie(visitor: Uuid) -> HeaderMap {
        let set = cookie::set_cookie(visitor, &keys());
        let pair = set.to_str().unwrap().split(';').next().unwrap().to_owned();
        HeaderMap::from_iter([(COOKIE, HeaderValue::try_from(pair).unwrap())])
    }

    fn judge(visitor: Visitor, method: &Method, headers: &HeaderMap) -> VisitorDecision {
        let mut route = crate::testing::route("x", "POST", "/x");
        route.visitor = visitor;
        route.idempotency_key = true;
        decide(&route, method, headers, &IDEMPOTENCY_KEY, &keys())
    }

    #[test]
    fn a_cookie_that_came_is_passed_on_and_not_prolonged() {
        let visitor = Uuid::new_v4();
        for rule in [Visitor::Make, Visitor::Read] {
            let decision = judge(rule, &Method::POST, &with_cookie(visitor));
            assert_eq!((decision.came, decision.told), (Some(visitor), Some(visitor)));
            for status in [StatusCode::OK, StatusCode::UNAUTHORIZED, StatusCode::NOT_FOUND] {
                assert_eq!(decision.sent.with(status), None);
            }
        }
    }

    #[test]
    fn who_is_gone_is_replaced_where_visitors_are_made() {
        let visitor = Uuid::new_v4();
        let key = HeaderValue::from_static("8a5f1a9c-3f9e-4b0e-9d4c-0d1c7a4f7b11");
        let derived = HeaderMap::from_iter([(IDEMPOTENCY_KEY, key)]);
        for headers in [with_cookie(visitor), derived] {
            let decision = judge(Visitor::Make, &Method::POST, &headers);
            let fresh = decision.sent.with(StatusCode::GONE).expect("a new one");
            assert_ne!(Some(fresh), decision.told);
        }
        let reading = judge(Visitor::Read, &Method::GET, &with_cookie(visitor));
        assert_eq!(reading.sent.with(StatusCode::GONE), None);
    }

    #[test]
    fn one_is_made_only_where_the_contract_says_so() {
        let none = HeaderMap::new();
        let made = judge(Visitor::Make, &Method::POST, &none);
        let visitor = made.told.expect("made");
        assert_eq!((made.came, made.sent), (None, Sent::Always(visitor)));
        assert_eq!(visitor.get_version_num(), 4);
        assert_eq!(
            judge(Visitor::Read, &Method::POST, &none),
            VisitorDecision {
                came: None,
                told: None,
                sent: Sent::Nothing
            }
        );
    }

    #[test]
    fn a_preview_makes_nobody() {
        let headers = HeaderMap::from_iter([(USER_AGENT, HeaderValue::from_static("WhatsApp/2"))]);
        let decision = judge(Visitor::Make, &Method::GET, &headers);
        assert_eq!(
            decision,
            VisitorDecision {
                came: None,
                told: None,
                sent: Sent::Nothing
            }
        );
    }

    #[test]
    fn a_repeat_without_a_cookie_is_the_same_visitor_s() {
        let key = HeaderValue::from_static("8a5f1a9c-3f9e-4b0e-9d4c-0d1c7a4f7b11");
        let headers = HeaderMap::from_iter([(IDEMPOTENCY_KEY, key)]);
        let (first, second) = (
            judge(Visitor::Make, &Method::POST, &headers),
            judge(Visitor::Make, &Method::POST, &headers),
        );
        assert!(first.told.is_some() && first == second);
    }

    #[test]
    fn a_new_one_goes_out_with_a_success_only() {
        let old = Uuid::new_v4();
        let decision = judge(Visitor::Renew, &Method::DELETE, &with_cookie(old));
        assert_eq!(decision.told, Some(old));
        let new = decision.sent.with(StatusCode::NO_CONTENT).expect("renewed");
        assert_ne!(new, old);
        assert_eq!(decision.sent.with(StatusCode::UNAUTHORIZED), None);
        assert_eq!(decision.sent.with(StatusCode::SERVICE_UNAVAILABLE), None);
    }
}

//! From the client's headers to those that a service sees.
//!
//! Two steps: [`forwardable`] keeps what a client may say; [`Claims::set`] adds what the gateway says. Services
//! believe the second kind, so nothing of the first may look like it.

use http::{HeaderMap, HeaderName, HeaderValue};
use runtime::telemetry::Trace;
use uuid::Uuid;

use super::names::Names;
use super::stops::Stops;
use crate::access::identity::Identity;

/// These end at the gateway: what it reads itself, what it sets anew, and what no service of ours may ever read.
const ENDS_HERE: [&str; 23] = [
    "authorization",
    "content-length",
    "cookie",
    "expect",
    "forwarded",
    "host",
    // A client's trace does not reach into ours: it would tie strangers' requests together and steer sampling.
    "traceparent",
    "tracestate",
    "baggage",
    // These claim to change what a request is or where it came from. Dropping them keeps them unread whatever a
    // service is built with.
    "x-http-method",
    "x-http-method-override",
    "x-method-override",
    "x-original-host",
    "x-original-method",
    "x-original-uri",
    "x-original-url",
    "x-rewrite-url",
    "x-host",
    "x-real-ip",
    "x-client-ip",
    "x-cluster-client-ip",
    "true-client-ip",
    "cf-connecting-ip",
];

const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");

/// What of a client's headers no service sees.
pub fn stops(request_id: &HeaderName) -> Stops {
    let names = ENDS_HERE.map(HeaderName::from_static).into_iter();
    Stops::new(names.chain([request_id.clone()]), &["x-forwarded"])
}

/// What of a client's headers a service may see.
pub fn forwardable(headers: HeaderMap, names: &Names) -> HeaderMap {
    names.stop_inbound.keep(headers)
}

/// What the gateway tells a service about a request.
#[derive(Debug)]
pub struct Claims<'r> {
    /// The gateway's own name and key: without it a service believes none of the rest.
    pub caller: &'r HeaderValue,
    /// This request's id.
    pub correlation_id: &'r HeaderValue,
    /// This request's place in its trace.
    pub trace: Trace,
    /// Whose cookie came, or was made.
    pub visitor: Option<Uuid>,
    /// Whose token came.
    pub identity: Option<&'r Identity>,
}

/// A claim that cannot stand in a header: the issuer let control characters into an identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a claim of the token cannot be a header's value")]
pub struct ClaimError;

impl Claims<'_> {
    /// Adds the claims to headers that went through [`forwardable`].
    ///
    /// # Errors
    ///
    /// [`ClaimError`]; then nothing may be sent, since a missing claim would make a request look like a stranger's.
    pub fn set(&self, headers: &mut HeaderMap, names: &Names) -> Result<(), ClaimError> {
        let mut set = |name: &HeaderName, text: &str| {
            let value = HeaderValue::from_str(text).map_err(|_| ClaimError)?;
            headers.insert(name, value);
            Ok(())
        };
        if let Some(visitor) = self.visitor {
            set(
                &names.visitor_id,
                visitor.hyphenated().encode_lower(&mut Uuid::encode_buffer()),
            )?;
        }
        if let Some(identity) = self.identity {
            set(&names.account_id, &identity.account_id)?;
            set(&names.roles, &identity.role)?;
            set(&names.session_id, &identity.session_id)?;
            if let Some(consumer_ref) = &identity.consumer_ref {
                set(&names.consumer_ref, consumer_ref)?;
            }
            if let Some(brand_id) = &identity.brand_id {
                set(&names.brand_id, brand_id)?;
            }
        }
        set(&TRACEPARENT, self.trace.encode(&mut [0; Trace::LENGTH]))?;
        headers.insert(&names.caller, self.caller.clone());
        headers.insert(&names.correlation_id, self.correlation_id.clone());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::headers::spelling::is_identity_header;
    use proptest::prelude::*;

    fn names() -> Names {
        Names::from_table().unwrap()
    }

    fn map(pairs: &[(&str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| {
                (
                    HeaderName::from_bytes(name.as_bytes()).unwrap(),
                    HeaderValue::from_str(value).unwrap(),
                )
            })
            .collect()
    }

    fn kept(pairs: &[(&str, &str)]) -> Vec<String> {
        forwardable(map(pairs), &names())
            .keys()
            .map(|name| name.as_str().to_owned())
            .collect()
    }

    #[test]
    fn what_a_client_may_say_passes_with_all_its_values() {
        let headers = map(&[
            ("accept", "a"),
            ("accept", "b"),
            ("sec-gpc", "1"),
            ("idempotency-key", "k"),
            ("user-agent", "u"),
        ]);
        assert_eq!(forwardable(headers.clone(), &names()), headers);
    }

    #[test]
    fn claims_overrides_and_the_connection_s_own_do_not() {
        for name in [
            "X-Account-Id",
            "x_account_id",
            "X.Roles",
            "x-correlation_id",
            "X-CALLER",
            "x-request-id",
            "authorization",
            "cookie",
            "host",
            "content-length",
            "expect",
            "connection",
            "keep-alive",
            "te",
            "transfer-encoding",
            "upgrade",
            "proxy-authorization",
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-real-ip",
            "x-http-method-override",
            "x-original-url",
            "traceparent",
            "tracestate",
            "baggage",
        ] {
            assert_eq!(
                kept(&[(name, "1"), ("accept", "*/*"), (name, "2")]),
                ["accept"],
                "{name}"
            );
        }
    }

    #[test]
    fn what_connection_names_goes_and_cannot_take_the_gateway_s_own_along() {
        let names = names();
        let mut headers = forwardable(
            map(&[
                ("connection", "x-a, X-Visitor-Id, x-caller"),
                ("x-a", "1"),
                ("x-b", "2"),
            ]),
            &names,
        );
        let correlation_id = HeaderValue::from_static("c");
        let caller = HeaderValue::from_static("gateway:k");
        let visitor = Some(Uuid::nil());
        let claims = Claims {
            caller: &caller,
            correlation_id: &correlation_id,
            trace: Trace::start(),
            visitor,
            identity: None,
        };
        claims.set(&mut headers, &names).unwrap();
        assert!(!headers.contains_key("x-a"));
        assert_eq!(headers["x-b"], "2");
        assert_eq!(headers[&names.caller], "gateway:k");
        assert_eq!(headers[&names.visitor_id], "00000000-0000-0000-0000-000000000000");
    }

    #[test]
    fn a_claim_that_no_header_can_hold_stops_the_request() {
        let mut identity = crate::testing::identity("consumer");
        identity.account_id = "a\r\nx-roles: admin".to_owned();
        let value = HeaderValue::from_static("v");
        let claims = Claims {
            caller: &value,
            correlation_id: &value,
            trace: Trace::start(),
            visitor: None,
            identity: Some(&identity),
        };
        assert_eq!(claims.set(&mut HeaderMap::new(), &names()), Err(ClaimError));
    }

    proptest! {
        #[test]
        fn no_client_header_ever_looks_like_a_claim(pairs in prop::collection::vec(("[xX][-_.](caller|account[-_.]id|Visitor[-_]ID|roles|RoLeS|session_id|a)", "[ -~]{0,8}"), 0..12)) {
            let pairs: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let headers = forwardable(map(&pairs), &names());
            prop_assert!(headers.keys().all(|name| !is_identity_header(name.as_str())));
        }
    }
}

//! The error body of the contracts, its member names from the generated table.

use bytes::Bytes;
use gateway_routes::answers::body;
use http::header::{ALLOW, CACHE_CONTROL, CONNECTION, CONTENT_LANGUAGE, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Map, Value};

use super::refusal::Refusal;

/// Status, headers and body of a refusal. The headers that every answer has are added later, with those of services.
pub fn render(refusal: &Refusal, correlation_id: &str) -> (StatusCode, HeaderMap, Bytes) {
    let answer = refusal.answer();
    // The generator admits only real statuses, so the fallback is for a table written by hand.
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut headers = HeaderMap::with_capacity(12);
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static("en"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some(wait) = refusal.retry_after() {
        // Whole seconds (RFC 9110 section 10.2.3), rounded up so that nobody comes back too early.
        let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        headers.insert(RETRY_AFTER, HeaderValue::from(seconds.max(1)));
    }
    if let Some(challenge) = refusal.challenge() {
        headers.insert(WWW_AUTHENTICATE, challenge);
    }
    if let Refusal::MethodNotAllowed(allow) = refusal {
        headers.insert(ALLOW, allow.clone());
    }
    if refusal.ends_connection() {
        headers.insert(CONNECTION, HeaderValue::from_static("close"));
    }
    let mut members = Map::new();
    members.insert(body::CODE.to_owned(), Value::from(answer.code));
    members.insert(body::MESSAGE.to_owned(), Value::from(answer.message));
    members.insert(body::CORRELATION_ID.to_owned(), Value::from(correlation_id));
    (status, headers, Bytes::from(Value::Object(members).to_string()))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_body_has_the_contract_s_members() {
        let (status, headers, body) = render(&Refusal::NotFound, "0190c0de-0000-7000-8000-000000000000");
        assert_eq!(status, 404);
        assert_eq!(headers[CACHE_CONTROL], "no-store");
        let body: Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(body["code"], Refusal::NotFound.answer().code);
        assert_eq!(body["correlationId"], "0190c0de-0000-7000-8000-000000000000");
        assert_eq!(body.as_object().unwrap().len(), 3);
    }

    #[test]
    fn waiting_times_are_rounded_up_to_whole_seconds() {
        for (wait, seconds) in [(0, "1"), (1, "1"), (1000, "1"), (1001, "2"), (60_000, "60")] {
            let (_, headers, _) = render(&Refusal::RateLimited(Duration::from_millis(wait)), "");
            assert_eq!(headers[RETRY_AFTER], seconds);
        }
    }

    #[test]
    fn a_missing_and_an_invalid_token_are_challenged_differently() {
        let (status, missing, _) = render(&Refusal::TokenMissing, "");
        assert_eq!(
            (status.as_u16(), &missing[WWW_AUTHENTICATE]),
            (401, &HeaderValue::from_static("Bearer"))
        );
        let (status, invalid, _) = render(&Refusal::TokenInvalid, "");
        assert_eq!(status, 401);
        assert_eq!(invalid[WWW_AUTHENTICATE], "Bearer error=\"invalid_token\"");
    }
}

//! The last touch on every answer, the gateway's own and the services'.

use http::header::{CACHE_CONTROL, CONNECTION, SET_COOKIE};
use http::{HeaderMap, HeaderValue};

use crate::headers::cors::Cors;
use crate::headers::names::Names;
use crate::headers::security;

/// As many headers as an answer is given here, mostly.
const MOST_ADDED: usize = 10;

/// What an answer is told about its request.
#[derive(Debug)]
pub struct Finish {
    /// This request's id.
    pub correlation_id: HeaderValue,
    /// The client's own id for it.
    pub request_id: Option<HeaderValue>,
    /// The configured origin that asked.
    pub origin: Option<HeaderValue>,
    /// The visitor's new cookie.
    pub cookie: Option<HeaderValue>,
    /// Whether this is the connection's last answer.
    pub close: bool,
}

impl Finish {
    /// Sets what every answer has.
    pub fn apply(self, headers: &mut HeaderMap, names: &Names, cors: &Cors) {
        // At once, rather than as they come: each time, all that are there would be sorted in anew.
        headers.reserve(MOST_ADDED);
        headers.insert(&names.correlation_id, self.correlation_id);
        if let Some(request_id) = self.request_id {
            headers.insert(&names.request_id, request_id);
        }
        cors.vary(headers);
        if let Some(origin) = self.origin {
            cors.admit(headers, origin);
        }
        if let Some(cookie) = self.cookie {
            // Kept by a shared cache, it would make strangers one visitor.
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
            headers.insert(SET_COOKIE, cookie);
        }
        if self.close {
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        security::set(headers);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finish(cookie: Option<&'static str>, close: bool) -> HeaderMap {
        let names = Names::from_table().unwrap();
        let cors = Cors::new(Vec::new(), &names);
        let mut headers = HeaderMap::from_iter([(CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"))]);
        let correlation_id = HeaderValue::from_static("c");
        let cookie = cookie.map(HeaderValue::from_static);
        Finish {
            correlation_id,
            request_id: None,
            origin: None,
            cookie,
            close,
        }
        .apply(&mut headers, &names, &cors);
        headers
    }

    #[test]
    fn an_answer_with_a_cookie_is_in_no_cache() {
        assert_eq!(finish(Some("a=b"), false)[CACHE_CONTROL], "no-store");
        assert_eq!(finish(None, false)[CACHE_CONTROL], "public, max-age=60");
    }

    #[test]
    fn the_last_answer_says_so() {
        assert_eq!(finish(None, true)[CONNECTION], "close");
        assert!(!finish(None, false).contains_key(CONNECTION));
    }
}

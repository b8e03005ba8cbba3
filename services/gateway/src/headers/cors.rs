//! Cross-origin requests (the Fetch standard, section 3.3), from configured origins only.

use gateway_routes::Route;
use http::header::{
    ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_METHOD,
    ORIGIN, VARY,
};
use http::{HeaderMap, HeaderValue, Method};

use super::names::Names;

/// Ten minutes: within what every browser honours.
const MAX_AGE: HeaderValue = HeaderValue::from_static("600");

/// Which origins may read answers, and what they may send and see.
#[derive(Clone, Debug)]
pub struct Cors {
    origins: Vec<HeaderValue>,
    allowed: HeaderValue,
    exposed: HeaderValue,
}

impl Cors {
    /// These origins (`https://app.example`), compared exactly.
    pub fn new(origins: Vec<HeaderValue>, names: &Names) -> Self {
        let list = |fixed: &[&str], named: &[&http::HeaderName]| {
            let all: Vec<&str> = fixed
                .iter()
                .copied()
                .chain(named.iter().map(|name| name.as_str()))
                .collect();
            // Header names joined by commas are a header value.
            HeaderValue::try_from(all.join(", ")).unwrap_or(HeaderValue::from_static(""))
        };
        Self {
            origins,
            allowed: list(
                &[
                    "accept-language",
                    "authorization",
                    "content-type",
                    "if-match",
                    "if-none-match",
                ],
                &[&names.idempotency_key, &names.request_id],
            ),
            exposed: list(
                &["etag", "location", "retry-after"],
                &[&names.correlation_id, &names.request_id],
            ),
        }
    }

    /// The request's origin, when it is a configured one.
    pub fn origin(&self, headers: &HeaderMap) -> Option<HeaderValue> {
        let origin = headers.get(ORIGIN)?;
        self.origins.iter().find(|known| *known == origin).cloned()
    }

    /// Whether a request is a browser's question before the real one.
    pub fn is_preflight(method: &Method, headers: &HeaderMap) -> bool {
        method == Method::OPTIONS && headers.contains_key(ORIGIN) && headers.contains_key(ACCESS_CONTROL_REQUEST_METHOD)
    }

    /// Answers a preflight for a path with these operations.
    pub fn preflight(&self, origin: HeaderValue, routes: &[&'static Route]) -> HeaderMap {
        let methods = routes.iter().map(|route| route.method).collect::<Vec<_>>().join(", ");
        let mut headers = HeaderMap::new();
        headers.insert(
            ACCESS_CONTROL_ALLOW_METHODS,
            HeaderValue::try_from(methods).unwrap_or(HeaderValue::from_static("")),
        );
        headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, self.allowed.clone());
        headers.insert(ACCESS_CONTROL_MAX_AGE, MAX_AGE);
        self.admit(&mut headers, origin);
        headers
    }

    /// Lets this origin read an answer. Cookies go along: the visitor's is `SameSite=Lax`, so only origins of the
    /// same site ever send it.
    pub fn admit(&self, headers: &mut HeaderMap, origin: HeaderValue) {
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.insert(ACCESS_CONTROL_ALLOW_CREDENTIALS, HeaderValue::from_static("true"));
        headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, self.exposed.clone());
    }

    /// Says that an answer depends on the origin, as soon as any origin is configured: caches must not mix them.
    pub fn vary(&self, headers: &mut HeaderMap) {
        if !self.origins.is_empty() {
            headers.append(VARY, HeaderValue::from_static("origin"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cors() -> Cors {
        Cors::new(
            vec![HeaderValue::from_static("https://app.example")],
            &Names::from_table().unwrap(),
        )
    }

    fn from(origin: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(ORIGIN, HeaderValue::from_static(origin))])
    }

    #[test]
    fn only_the_exact_origin_is_admitted() {
        assert!(cors().origin(&from("https://app.example")).is_some());
        for other in [
            "https://app.example.evil",
            "http://app.example",
            "https://app.example:443",
            "null",
            "*",
        ] {
            assert_eq!(cors().origin(&from(other)), None, "{other}");
        }
    }

    #[test]
    fn a_preflight_names_the_path_s_methods() {
        let (get, post) = (
            Box::leak(Box::new(crate::testing::route("a", "GET", "/x"))),
            Box::leak(Box::new(crate::testing::route("b", "POST", "/x"))),
        );
        let headers = cors().preflight(HeaderValue::from_static("https://app.example"), &[get, post]);
        assert_eq!(headers[ACCESS_CONTROL_ALLOW_METHODS], "GET, POST");
        assert_eq!(headers[ACCESS_CONTROL_ALLOW_ORIGIN], "https://app.example");
        assert!(
            headers[ACCESS_CONTROL_ALLOW_HEADERS]
                .to_str()
                .unwrap()
                .contains("idempotency-key")
        );
    }
}

//! One call: what its contract says, and what is put on the wire for it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use http::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::super::http::{Content, Encoded, Field};
use super::retry::{is_passing, retry_after};
use super::{Options, Outcome, SchemeSpec, Seen, Shown, Shut};

/// What the generator writes down of an operation.
#[derive(Debug)]
pub struct CallSpec {
    pub operation: &'static str,
    pub parameters: &'static [Field],
    pub schemes: &'static [SchemeSpec],
    /// For an attempt.
    pub timeout: Duration,
    pub repeatable: bool,
    /// A header with which the operation may be repeated though it is not by itself.
    pub repeatable_with: Option<&'static str>,
    /// What a gateway before the service may answer itself: status and code.
    pub gateway: &'static [(u16, &'static str)],
    /// The header that carries the correlation id.
    pub correlation_id: Option<&'static str>,
}

/// A request that is being made. It is what progenitor calls the client's inner value.
#[derive(Clone, Debug)]
pub struct Call {
    spec: &'static CallSpec,
    options: Arc<Options>,
    encoded: Arc<Encoded>,
    content: Content,
}

impl Call {
    pub(super) fn new(spec: &'static CallSpec, options: Arc<Options>, encoded: Encoded, content: Content) -> Self {
        Self {
            spec,
            options,
            encoded: Arc::new(encoded),
            content,
        }
    }

    /// A path variable's text.
    pub fn path(&self, name: &str) -> &str {
        self.encoded
            .path
            .iter()
            .find(|(known, _)| *known == name)
            .map_or("", |(_, text)| text)
    }

    /// The body's bytes.
    pub fn body(&self) -> bytes::Bytes {
        self.content.bytes.clone()
    }

    /// Puts everything on the request that is not in its path. Headers of progenitor's own are replaced.
    pub fn prepare(&self, request: &mut reqwest::Request) {
        let headers = request.headers_mut();
        headers.clear();
        headers.extend(self.options.headers.clone());
        headers.extend(self.encoded.headers.iter().cloned());
        if let Some(content_type) = self
            .content
            .content_type
            .as_ref()
            .and_then(|text| HeaderValue::from_str(text).ok())
        {
            headers.insert(CONTENT_TYPE, content_type);
        }
        let context = (self.options.context)();
        set(headers, "traceparent", &context.trace.step().to_string());
        if let Some(name) = self.spec.correlation_id {
            set(headers, name, &context.correlation_id.to_string());
        }
        let mut cookies = self.encoded.cookies.clone();
        let mut query = self.encoded.query.clone();
        for scheme in self.spec.schemes {
            let Some(credential) = self.options.credentials.of(scheme.name) else {
                continue;
            };
            let value = credential.value();
            match scheme.shown {
                Shown::Authorization(word) => secret(headers, AUTHORIZATION.as_str(), &format!("{word} {value}")),
                Shown::Header(name) => secret(headers, name, value),
                Shown::Cookie(name) => cookies.push(format!("{name}={value}")),
                Shown::Query(name) => {
                    let pair = form_pair(name, value);
                    query = if query.is_empty() {
                        pair
                    } else {
                        format!("{query}&{pair}")
                    };
                }
            }
        }
        if !cookies.is_empty() {
            secret(headers, COOKIE.as_str(), &cookies.join("; "));
        }
        if !query.is_empty() {
            request.url_mut().set_query(Some(&query));
        }
        *request.timeout_mut() = Some(self.timeout());
    }

    fn timeout(&self) -> Duration {
        self.options.timeout.unwrap_or(self.spec.timeout)
    }

    fn is_repeatable(&self) -> bool {
        let has = |wanted: &str| self.encoded.headers.iter().any(|(name, _)| name.as_str() == wanted);
        self.spec.repeatable || self.spec.repeatable_with.is_some_and(has)
    }

    /// Sends the request; again where the contract says that it may be repeated, or where it never left.
    ///
    /// # Errors
    /// What the last attempt met.
    pub async fn execute(
        &self,
        http: &reqwest::Client,
        request: reqwest::Request,
    ) -> reqwest::Result<reqwest::Response> {
        let begun = Instant::now();
        self.options.budget.deposit();
        let mut attempts = 1;
        loop {
            let again = request.try_clone();
            // A request whose body cannot be copied is sent once; all that are made here can be.
            let Some(this) = request.try_clone() else {
                return http.execute(request).await;
            };
            let outcome = http.execute(this).await;
            self.report(&outcome);
            let pause = self.pause(&outcome, attempts, begun);
            match (pause, again) {
                (Some(pause), Some(_)) => tokio::time::sleep(pause).await,
                _ => return outcome,
            }
            attempts += 1;
        }
    }

    /// How long to wait before the next attempt; none when there is none.
    fn pause(&self, outcome: &reqwest::Result<reqwest::Response>, attempts: u32, begun: Instant) -> Option<Duration> {
        let (failed, asked) = match outcome {
            Ok(response) => (
                self.is_repeatable() && is_passing(response.status()),
                retry_after(response.headers()),
            ),
            Err(error) => (
                error.is_connect() || (self.is_repeatable() && !error.is_builder()),
                None,
            ),
        };
        let may = failed && attempts < self.options.retries.attempts && begun.elapsed() < self.timeout();
        if !may {
            return None;
        }
        let pause = self.options.retries.pause(attempts, asked)?;
        self.options.budget.withdraw().then_some(pause)
    }

    fn report(&self, outcome: &reqwest::Result<reqwest::Response>) {
        if let (Ok(response), Some(observe)) = (outcome, &self.options.observe) {
            observe(Seen {
                operation: self.spec.operation,
                status: response.status(),
                headers: response.headers(),
            });
        }
        if let Some(gate) = &self.options.gate {
            let failed = match outcome {
                Ok(response) => response.status().is_server_error() || response.status().as_u16() == 429,
                Err(_) => true,
            };
            gate.leave(
                self.spec.operation,
                if failed { Outcome::Failed } else { Outcome::Answered },
            );
        }
    }

    /// # Errors
    /// When the gate is shut.
    pub(super) fn enter(&self) -> Result<(), Shut> {
        self.options
            .gate
            .as_ref()
            .map_or(Ok(()), |gate| gate.enter(self.spec.operation))
    }
}

fn set(headers: &mut HeaderMap, name: &str, value: &str) {
    if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
        headers.insert(name, value);
    }
}

fn secret(headers: &mut HeaderMap, name: &str, value: &str) {
    if let (Ok(name), Ok(mut value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
        value.set_sensitive(true);
        headers.insert(name, value);
    }
}

fn form_pair(name: &str, value: &str) -> String {
    let escape =
        |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
    format!("{}={}", escape(name), escape(value))
}

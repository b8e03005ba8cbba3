//! One service behind the gateway, and the way of a request to it.

use std::sync::Arc;
use std::time::Duration;

use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderMap, Method, Request, Response, Uri};
use http_body_util::{Either, Full};
use hyper::body::Incoming;
use runtime::resilience::{Breaker, BreakerSettings, Permit};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::connect::{Pool, UpstreamBody, pool};
use crate::answer::refusal::Refusal;
use crate::limits::body::{Progress, Upload};
use crate::limits::deadline::Deadline;

/// When to come back to a service that is full or cannot be reached.
const COME_BACK: Duration = Duration::from_secs(1);

/// How much a service is given.
#[derive(Clone, Copy, Debug)]
pub struct UpstreamLimits {
    /// Requests at once. More are refused rather than queued: a queue only hides that the service is too slow.
    pub active: usize,
    /// To make a connection.
    pub connect_time: Duration,
}

/// One service.
pub struct Upstream {
    name: &'static str,
    authority: Authority,
    pool: Pool,
    breaker: Breaker,
    active: Arc<Semaphore>,
    most_active: usize,
}

/// A service's answer. As long as the slot is held, the request counts as active.
pub struct Received {
    /// The answer, its body still to come.
    pub response: Response<Incoming>,
    /// The place among the service's active requests.
    pub slot: OwnedSemaphorePermit,
}

impl Upstream {
    /// A service at this address.
    pub fn new(name: &'static str, authority: Authority, limits: UpstreamLimits) -> Self {
        Self {
            name,
            authority,
            pool: pool(limits.connect_time, limits.active),
            breaker: Breaker::new(name, BreakerSettings::default()),
            active: Arc::new(Semaphore::new(limits.active)),
            most_active: limits.active,
        }
    }

    /// The requests that it is answering.
    pub fn active(&self) -> usize {
        self.most_active.saturating_sub(self.active.available_permits())
    }

    /// Its name in the contracts.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Sends a request and waits for the head of the answer.
    ///
    /// # Errors
    ///
    /// 503 when the service is full, known to be away, or cannot be reached: nothing was sent. 504 and 502 when it did
    /// not answer in time or not properly: whether it did what was asked is not known. 408, 413 and 400 when the
    /// client's body was at fault.
    pub async fn send(
        &self,
        method: Method,
        path_and_query: PathAndQuery,
        headers: HeaderMap,
        upload: Upload<Incoming>,
        deadline: Deadline,
    ) -> Result<Received, Refusal> {
        let full = Refusal::Unavailable(COME_BACK);
        let slot = Arc::clone(&self.active).try_acquire_owned().map_err(|_| full)?;
        let permit = self
            .breaker
            .admit()
            .map_err(|open| Refusal::Unavailable(open.retry_after))?;
        let (body, progress) = match upload {
            Upload::Whole(bytes) => (Either::Left(Full::new(bytes)), None),
            Upload::Streamed(streamed) => {
                let progress = streamed.progress();
                (Either::Right(streamed), Some(progress))
            }
        };
        let request = self
            .request(method, path_and_query, headers, body)
            .ok_or(Refusal::Malformed)?;
        match deadline.limit(self.pool.request(request)).await {
            // A switch of protocols that nobody asked for: what would follow is not HTTP.
            Ok(Ok(response)) if response.status().is_informational() => {
                permit.failed();
                Err(Refusal::BadGateway)
            }
            Ok(Ok(response)) => {
                // Whatever it says, it is there. Its 5xx are about one operation, or about what it depends on.
                permit.succeeded();
                Ok(Received { response, slot })
            }
            Ok(Err(error)) => Err(self.failed(permit, progress, &error)),
            Err(_elapsed) => Err(late(permit, progress)),
        }
    }

    fn request(
        &self,
        method: Method,
        path_and_query: PathAndQuery,
        headers: HeaderMap,
        body: UpstreamBody,
    ) -> Option<Request<UpstreamBody>> {
        let uri = Uri::builder()
            .scheme(Scheme::HTTP)
            .authority(self.authority.clone())
            .path_and_query(path_and_query)
            .build()
            .ok()?;
        let mut request = Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Some(request)
    }

    fn failed(&self, permit: Permit, progress: Option<Progress>, error: &hyper_util::client::legacy::Error) -> Refusal {
        if let Some(fault) = progress.and_then(|progress| progress.fault()) {
            return fault.into();
        }
        permit.failed();
        // Which way it failed, and no text of the error: that holds the address.
        let (refusal, reason) = if error.is_connect() {
            (Refusal::Unavailable(COME_BACK), "no connection")
        } else {
            (Refusal::BadGateway, "no proper answer")
        };
        tracing::warn!(dependency = self.name, reason, "service failed");
        refusal
    }
}

/// Whose fault it is that time is over: the client's, as long as its body has not come, else the service's.
fn late(permit: Permit, progress: Option<Progress>) -> Refusal {
    if progress.is_some_and(|progress| !progress.has_ended()) {
        return Refusal::RequestTimeout;
    }
    permit.failed();
    Refusal::GatewayTimeout
}

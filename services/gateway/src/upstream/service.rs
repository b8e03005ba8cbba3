//! One service behind the gateway, and the way of a request to it.

use std::sync::Arc;
use std::time::Duration;

use http::header::{HOST, InvalidHeaderValue};
use http::uri::{Authority, PathAndQuery};
use http::{HeaderMap, HeaderValue, Method, Request, Response, Uri};
use http_body_util::{Either, Full};
use hyper::body::Incoming;
use runtime::resilience::{Breaker, BreakerSettings, Permit};
use thiserror::Error;
use tokio::sync::Semaphore;

use super::answer::ServiceBody;
use super::connect::{ConnectError, Connector};
use super::link::{Link, UpstreamBody};
use super::pool::Pool;
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
    host: HeaderValue,
    connector: Connector,
    breaker: Breaker,
    active: Arc<Semaphore>,
    most_active: usize,
}

/// Why a request got no answer.
#[derive(Debug, Error)]
enum SendError {
    #[error(transparent)]
    Connect(#[from] ConnectError),
    #[error(transparent)]
    Exchange(#[from] hyper::Error),
}

impl Upstream {
    /// A service at this address.
    ///
    /// # Errors
    ///
    /// An address that cannot be a `Host`.
    pub fn new(name: &'static str, authority: &Authority, limits: UpstreamLimits) -> Result<Self, InvalidHeaderValue> {
        Ok(Self {
            name,
            host: HeaderValue::from_str(authority.as_str())?,
            connector: Connector::new(authority, limits.connect_time),
            breaker: Breaker::new(name, BreakerSettings::default()),
            active: Arc::new(Semaphore::new(limits.active)),
            most_active: limits.active,
        })
    }

    /// A place for one thread's idle connections to this service.
    pub fn pool(&self) -> Pool {
        Pool::new(self.most_active)
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
        pool: &Arc<Pool>,
        method: Method,
        path_and_query: PathAndQuery,
        headers: HeaderMap,
        upload: Upload<Incoming>,
        deadline: Deadline,
    ) -> Result<Response<ServiceBody>, Refusal> {
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
        let request = self.request(method, path_and_query, headers, body);
        match deadline.limit(self.exchange(pool, request)).await {
            // A switch of protocols that nobody asked for: what would follow is not HTTP.
            Ok(Ok((response, _))) if response.status().is_informational() => {
                permit.failed();
                Err(Refusal::BadGateway)
            }
            Ok(Ok((response, link))) => {
                // Whatever it says, it is there. Its 5xx are about one operation, or about what it depends on.
                permit.succeeded();
                Ok(response.map(|body| ServiceBody::new(body, link, Arc::clone(pool), slot)))
            }
            Ok(Err(error)) => Err(self.failed(permit, progress, &error)),
            Err(_elapsed) => Err(late(permit, progress)),
        }
    }

    /// On an idle connection, or a new one. The service may have closed an idle one without our knowing: then the
    /// next one is tried, if the request never left.
    async fn exchange(
        &self,
        pool: &Pool,
        mut request: Request<UpstreamBody>,
    ) -> Result<(Response<Incoming>, Link), SendError> {
        while let Some(mut link) = pool.take() {
            match link.send(request).await {
                Ok(response) => return Ok((response, link)),
                Err(mut error) => match error.take_message() {
                    Some(unsent) => request = unsent,
                    None => return Err(error.into_error().into()),
                },
            }
        }
        // Rare, and large: it is not to be carried along by every request.
        let mut link = Box::pin(self.connector.connect()).await?;
        match link.send(request).await {
            Ok(response) => Ok((response, link)),
            Err(error) => Err(error.into_error().into()),
        }
    }

    fn request(
        &self,
        method: Method,
        path_and_query: PathAndQuery,
        mut headers: HeaderMap,
        body: UpstreamBody,
    ) -> Request<UpstreamBody> {
        headers.insert(HOST, self.host.clone());
        let mut request = Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = Uri::from(path_and_query);
        *request.headers_mut() = headers;
        request
    }

    fn failed(&self, permit: Permit, progress: Option<Progress>, error: &SendError) -> Refusal {
        if let Some(fault) = progress.and_then(|progress| progress.fault()) {
            return fault.into();
        }
        permit.failed();
        // Which way it failed, and no text of the error: that holds the address.
        let (refusal, reason) = match error {
            SendError::Connect(_) => (Refusal::Unavailable(COME_BACK), "no connection"),
            SendError::Exchange(_) => (Refusal::BadGateway, "no proper answer"),
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

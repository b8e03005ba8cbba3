//! Connections to services: made again when they could not be made, since then nothing was sent.

use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::Uri;
use http_body_util::{Either, Full};
use hyper::body::Incoming;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tower::Service;

use super::repeat::Repeats;
use crate::limits::body::Streamed;

/// What a service is sent.
pub type UpstreamBody = Either<Full<Bytes>, Streamed<Incoming>>;

/// A pool of connections to one service.
pub type Pool = Client<Connector, UpstreamBody>;

/// Shorter than the time after which services close an idle connection, so that we rarely write to one that is just
/// being closed. Where it happens nevertheless, hyper-util takes another connection if not a byte was sent.
const IDLE: Duration = Duration::from_secs(10);

/// Makes a pool. No connection is made yet.
pub fn pool(connect_time: Duration, most_idle: usize) -> Pool {
    let mut http = HttpConnector::new();
    http.set_connect_timeout(Some(connect_time));
    http.set_nodelay(true);
    Client::builder(TokioExecutor::new())
        .pool_idle_timeout(IDLE)
        .pool_max_idle_per_host(most_idle)
        .pool_timer(TokioTimer::new())
        .timer(TokioTimer::new())
        .retry_canceled_requests(true)
        .build(Connector {
            http,
            repeats: Arc::default(),
        })
}

/// Connects, within the budget of [`Repeats`].
#[derive(Clone)]
pub struct Connector {
    http: HttpConnector,
    repeats: Arc<Repeats>,
}

impl Service<Uri> for Connector {
    type Response = <HttpConnector as Service<Uri>>::Response;
    type Error = <HttpConnector as Service<Uri>>::Error;
    type Future = BoxFuture<'static, Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.http.poll_ready(cx)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let mut http = self.http.clone();
        let repeats = Arc::clone(&self.repeats);
        Box::pin(async move {
            repeats.first();
            let mut repeated = 0;
            loop {
                let error = match http.call(uri.clone()).await {
                    Ok(connection) => return Ok(connection),
                    Err(error) => error,
                };
                let Some(pause) = repeats.next(repeated) else {
                    return Err(error);
                };
                tokio::time::sleep(pause).await;
                repeated += 1;
            }
        })
    }
}

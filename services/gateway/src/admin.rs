//! The second listener: readiness and metrics, for those who run the gateway.

use std::convert::Infallible;
use std::io;

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use runtime::probes::Probes;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Serves the probes until told to stop.
pub async fn serve(listener: TcpListener, probes: Probes, stop: CancellationToken) {
    let connections = TaskTracker::new();
    while let Some(accepted) = stop.run_until_cancelled(listener.accept()).await {
        let Ok((socket, _)) = accepted.inspect_err(log) else {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            continue;
        };
        let (probes, stop) = (probes.clone(), stop.clone());
        connections.spawn(async move {
            let service = service_fn(move |request| answer(probes.clone(), request));
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .serve_connection(TokioIo::new(socket), service);
            // A scraper that breaks off comes again by itself.
            let _ = stop.run_until_cancelled(connection).await;
        });
    }
}

async fn answer(probes: Probes, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let known = match *request.method() {
        Method::GET => probes.get(request.uri().path()).await.ok_or(StatusCode::NOT_FOUND),
        _ => Err(StatusCode::METHOD_NOT_ALLOWED),
    };
    Ok(known.map(|answer| answer.map(Full::new)).unwrap_or_else(|status| {
        let mut response = Response::new(Full::default());
        *response.status_mut() = status;
        response
    }))
}

fn log(error: &io::Error) {
    tracing::error!(reason = %error.kind(), "cannot accept connections for the probes");
}

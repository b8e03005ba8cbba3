//! A service that writes down what reaches it and answers as the request's query asks.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body::Frame;
use http_body_util::{BodyExt, Either, Full, StreamBody};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Seen {
    pub method: Method,
    pub target: String,
    pub headers: HeaderMap,
    /// `None`: it broke off.
    pub body: Option<Bytes>,
}

impl Seen {
    /// One header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

#[derive(Clone, Default)]
struct Book(Arc<Mutex<Vec<Seen>>>);

impl Book {
    fn open(&self) -> MutexGuard<'_, Vec<Seen>> {
        self.0.lock().expect("no test panics while writing")
    }
}

/// The running service.
pub struct Upstream {
    address: SocketAddr,
    book: Book,
    task: JoinHandle<()>,
}

impl Upstream {
    /// Starts it at a port of its own.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        Self::on(listener)
    }

    /// Starts it on a listener.
    pub fn on(listener: TcpListener) -> Self {
        let (address, book) = (listener.local_addr().expect("an address"), Book::default());
        let task = tokio::spawn(accept(listener, book.clone()));
        Self { address, book, task }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What arrived so far, oldest first.
    pub fn seen(&self) -> Vec<Seen> {
        self.book.open().clone()
    }

    /// The only request that arrived since the last call.
    pub fn only(&self) -> Seen {
        let mut seen = std::mem::take(&mut *self.book.open());
        assert_eq!(seen.len(), 1, "{seen:?}");
        seen.remove(0)
    }

    /// What arrived so far is of no interest.
    pub fn forget(&self) {
        self.book.open().clear();
    }

    /// Stops listening; connections end with it.
    pub fn stop(&self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, book: Book) {
    let mut connections = tokio::task::JoinSet::new();
    while let Ok((socket, _)) = listener.accept().await {
        let book = book.clone();
        connections.spawn(async move {
            let service = service_fn(move |request| answer(book.clone(), request));
            let _ = http1::Builder::new()
                .serve_connection(TokioIo::new(socket), service)
                .await;
        });
    }
}

type Body = Either<Full<Bytes>, StreamBody<stream::BoxStream<'static, Result<Frame<Bytes>, std::io::Error>>>>;

async fn answer(book: Book, request: Request<Incoming>) -> Result<Response<Body>, Infallible> {
    let (parts, body) = request.into_parts();
    let target = parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default();
    let place = {
        let mut seen = book.open();
        seen.push(Seen {
            method: parts.method,
            target,
            headers: parts.headers,
            body: None,
        });
        seen.len() - 1
    };
    let body = body.collect().await.ok().map(http_body_util::Collected::to_bytes);
    let echoed = body.clone().unwrap_or_default();
    if let Some(seen) = book.open().get_mut(place) {
        seen.body = body;
    }
    Ok(behave(parts.uri.query().unwrap_or_default(), echoed).await)
}

/// `?wait=MS`, `?status=N`, `?header=NAME:VALUE` (several), `?stream=CHUNKS`, `?break`.
async fn behave(query: &str, echoed: Bytes) -> Response<Body> {
    let mut response = Response::new(Either::Left(Full::new(echoed)));
    for (name, value) in query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, ""))) {
        match name {
            "wait" => tokio::time::sleep(Duration::from_millis(value.parse().expect("milliseconds"))).await,
            "status" => *response.status_mut() = StatusCode::from_bytes(value.as_bytes()).expect("a status"),
            "header" => {
                let (name, value) = value.split_once(':').expect("a header");
                let name = http::HeaderName::from_bytes(name.as_bytes()).expect("a name");
                response.headers_mut().append(name, value.parse().expect("a value"));
            }
            "stream" => {
                let chunks: usize = value.parse().expect("a number");
                let chunk = Bytes::from(vec![b'x'; 16 * 1024]);
                let frames = stream::iter(0..chunks).map(move |_| Ok(Frame::data(chunk.clone())));
                *response.body_mut() = Either::Right(StreamBody::new(frames.boxed()));
            }
            "drip" => {
                let frames = stream::unfold((), |()| async {
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    Some((Ok(Frame::data(Bytes::from_static(b"drip"))), ()))
                });
                *response.body_mut() = Either::Right(StreamBody::new(frames.boxed()));
            }
            "break" => {
                let first = stream::once(async { Ok(Frame::data(Bytes::from_static(b"half"))) });
                let fault = stream::once(async {
                    // So that the first half is on its way.
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    Err(std::io::Error::other("broken"))
                });
                *response.body_mut() = Either::Right(StreamBody::new(first.chain(fault).boxed()));
            }
            _ => {}
        }
    }
    response
}

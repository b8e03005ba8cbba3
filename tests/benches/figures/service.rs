//! What the generated server costs a request, beside a dropshot handler as somebody would write it by hand.
//!
//! Both serve one thread each, which is all that is counted; neither writes a log.

use std::error::Error;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::mpsc::channel;

use contract::server::{Endpoints, ServerConfig};
use dropshot::{
    ApiDescription, ConfigDropshot, HttpError, HttpResponseOk, Path, Query, RequestContext, ServerBuilder, TypedBody,
    endpoint,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use shelf_api::operations::{GetItem, GetItemError, GetItemOk, PutItem, PutItemError, PutItemOk};
use shelf_api::server::ShelfApi;
use shelf_api::types;
use system_tests::cpu::Scheduled;
use uuid::Uuid;

use crate::batches::{Server, compare};
use crate::figure::Figure;

const AT_MOST: f64 = 1.25;
const ITEM: &str = r#"{"name":"Rolled oats","price":199,"note":"From one field, and from no other.","tags":["breakfast","oats","wholegrain"],"parts":[{"name":"oats","share":940},{"name":"barley","share":50},{"name":"salt","share":10}]}"#;

const GET: &[u8] = b"GET /items/0198c8a2-7d3e-7c11-9a57-3f0d6c1e2b03?currency=EUR HTTP/1.1\r\n\
    host: shelf\r\nx-caller: gateway:key\r\n\
    x-correlation-id: 0198c8a2-7d3e-7c11-9a57-3f0d6c1e2b04\r\n\
    traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\n\
    accept: application/json\r\nuser-agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0)\r\n\r\n";

pub fn figures() -> Result<Vec<Figure>, Box<dyn Error>> {
    let generated = serve(|| async { Ok(generated().await?.local_addr()) })?;
    let by_hand = serve(|| async { Ok(by_hand()?.local_addr()) })?;
    let runtime = tokio::runtime::Runtime::new()?;
    let mut figures = Vec::new();
    for (what, request) in [("read", GET.to_vec()), ("write", put())] {
        let requests = vec![request].into();
        let costs = runtime.block_on(compare((&generated, &requests), (&by_hand, &requests)))?;
        figures.push(Figure::new(
            format!("CPU of a {what}, generated server"),
            costs.first,
            "us",
        ));
        let ratio = Figure::new(
            format!("CPU of a {what}, generated server : bare dropshot"),
            costs.ratio,
            "x",
        );
        figures.push(ratio.at_most(AT_MOST));
    }
    Ok(figures)
}

fn put() -> Vec<u8> {
    let head = String::from_utf8_lossy(GET)
        .replacen("GET", "PUT", 1)
        .replace("?currency=EUR", "");
    let head = head.trim_end();
    format!(
        "{head}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{ITEM}",
        ITEM.len()
    )
    .into_bytes()
}

/// Runs a server on a thread of its own until the bench ends.
fn serve<F>(start: impl FnOnce() -> F + Send + 'static) -> io::Result<Server>
where
    F: Future<Output = Result<SocketAddr, Box<dyn Error>>>,
{
    let (started, starting) = channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async {
            let server = async {
                Ok::<_, Box<dyn Error>>(Server {
                    address: start().await?,
                    runs: Scheduled::this_thread()?,
                })
            };
            // Nobody waits any more when the bench has ended.
            let _ = started.send(server.await.map_err(|error| error.to_string()));
            std::future::pending::<()>().await;
        });
        Ok::<_, io::Error>(())
    });
    starting.recv().map_err(io::Error::other)?.map_err(io::Error::other)
}

struct Shelf(types::Item);

impl ShelfApi for Shelf {
    async fn get_item(&self, _: GetItem) -> Result<GetItemOk, GetItemError> {
        Ok(GetItemOk::Ok(self.0.clone()))
    }

    async fn put_item(&self, request: PutItem) -> Result<PutItemOk, PutItemError> {
        Ok(PutItemOk::Ok(request.body))
    }
}

async fn generated() -> Result<&'static contract::server::Running, Box<dyn Error>> {
    let item = types::Item::from_json(ITEM.as_bytes())?;
    let endpoints: Endpoints = shelf_api::server::endpoints(Arc::new(Shelf(item)));
    let config = ServerConfig {
        bind: ([127, 0, 0, 1], 0).into(),
        caller_keys: "gateway:key".parse()?,
        guard_answers: false,
    };
    Ok(Box::leak(Box::new(contract::server::start(config, endpoints).await?)))
}

#[derive(Clone, Serialize, Deserialize, JsonSchema)]
struct Item {
    name: String,
    price: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    tags: Vec<String>,
    parts: Vec<Part>,
}

#[derive(Clone, Serialize, Deserialize, JsonSchema)]
struct Part {
    name: String,
    share: u32,
}

#[derive(Deserialize, JsonSchema)]
struct Id {
    #[serde(rename = "id")]
    _id: Uuid,
}

#[derive(Deserialize, JsonSchema)]
struct Currency {
    #[serde(rename = "currency")]
    _currency: Option<String>,
}

#[endpoint { method = GET, path = "/items/{id}" }]
async fn get_item(
    context: RequestContext<Item>,
    _id: Path<Id>,
    _currency: Query<Currency>,
) -> Result<HttpResponseOk<Item>, HttpError> {
    Ok(HttpResponseOk(context.context().clone()))
}

#[endpoint { method = PUT, path = "/items/{id}" }]
async fn put_item(
    _context: RequestContext<Item>,
    _id: Path<Id>,
    body: TypedBody<Item>,
) -> Result<HttpResponseOk<Item>, HttpError> {
    Ok(HttpResponseOk(body.into_inner()))
}

fn by_hand() -> Result<&'static dropshot::HttpServer<Item>, Box<dyn Error>> {
    let mut api = ApiDescription::new();
    api.register(get_item)?;
    api.register(put_item)?;
    let log = slog::Logger::root(slog::Discard, slog::o!());
    let config = ConfigDropshot {
        bind_address: ([127, 0, 0, 1], 0).into(),
        ..ConfigDropshot::default()
    };
    let server = ServerBuilder::new(api, serde_json::from_str(ITEM)?, log)
        .config(config)
        .start()?;
    Ok(Box::leak(Box::new(server)))
}

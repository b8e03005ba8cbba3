//! The first scan: through the gateway, with its passport and its event.

use std::fs;
use std::time::{Duration, Instant};

use hyper::Method;
use rdkafka::consumer::{BaseConsumer, Consumer};
use rdkafka::{Message, Offset, TopicPartitionList};
use serde_json::{Value, json};

use super::progress::Progress;
use super::service::SERVICES;
use crate::error::StackError;
use crate::http::ask;
use crate::layout::Layout;
use crate::manifest::Manifest;
use crate::servers::blocking;
use crate::servers::kafka::quiet_client;

/// The demo catalog, below the top folder: JSON lines, of which some hold a `gtin`.
pub const CATALOG: &str = "services/passport/demo/catalog.jsonl";

/// The brand of the demo catalog's products, registered under the id that the realm's brand user has.
pub const BRAND: &[&str] = &[
    "brand",
    "register",
    "--id=01930000-0000-7000-8000-0000000000b1",
    "--name=Moinho Verde",
    "--prefix=5601234",
];

const SCANS: &str = "/api/v1/scans";
const EVENT: &str = "ProductScanned";
const PATIENCE: Duration = Duration::from_secs(30);

/// Scans one product of the demo catalog and shows what comes of it.
///
/// # Errors
/// When any part does not answer as it should.
pub async fn demo(layout: &Layout, brokers: &str, progress: &Progress) -> Result<(), StackError> {
    let manifest = Manifest::read(layout.root())?;
    let topic = manifest
        .topics
        .iter()
        .find(|topic| topic.events.iter().any(|event| event.name == EVENT))
        .map(|topic| topic.name.clone())
        .ok_or_else(|| failed("looking for the event's topic", "no topic has it"))?;
    let gtin = first_gtin(layout)?;
    progress.begins("demo", &format!("scanning {gtin} through the gateway"));
    let mut reader = Reader::at_the_end(brokers, &topic).await?;

    let body = json!({"gtin": gtin}).to_string();
    let scan = call(Method::POST, SCANS, &[("content-type", "application/json")], &body, 201).await?;
    let scan_id = scan
        .body
        .get("scanId")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let cookie = scan.cookie.unwrap_or_default();
    let shown = call(
        Method::GET,
        &format!("{SCANS}/{scan_id}"),
        &[("cookie", &cookie)],
        "",
        200,
    )
    .await?;
    progress.ends("demo", "the passport:");
    println!("{}", indented(&shown.body));
    let event = blocking(move || reader.find(&scan_id)).await?;
    progress.ends("demo", &format!("its event on {topic}:"));
    println!("{}", indented(&event));
    Ok(())
}

/// A product of the demo catalog.
pub(super) fn first_gtin(layout: &Layout) -> Result<String, StackError> {
    let path = layout.root().join(CATALOG);
    let text = fs::read_to_string(&path).map_err(StackError::io("reading", &path))?;
    text.lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .find_map(|line| line.get("gtin")?.as_str().map(str::to_owned))
        .ok_or_else(|| failed("reading the demo catalog", "no line of it has a gtin"))
}

struct Called {
    body: Value,
    cookie: Option<String>,
}

async fn call(
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
    expected: u16,
) -> Result<Called, StackError> {
    let port = SERVICES
        .iter()
        .find(|service| service.name == "gateway")
        .map_or(0, |service| service.port);
    let what = format!("{method} at the gateway");
    let answer = ask(port, method, path, headers, body, PATIENCE)
        .await
        .map_err(|reason| failed(&what, &reason))?;
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    if answer.status != expected {
        let code = body.get("code").and_then(Value::as_str).unwrap_or("no code");
        return Err(failed(
            &what,
            &format!("answered {} ({code}) instead of {expected}", answer.status),
        ));
    }
    let cookie = answer.headers.get("set-cookie").and_then(|value| value.to_str().ok());
    let cookie = cookie.and_then(|cookie| cookie.split(';').next()).map(str::to_owned);
    Ok(Called { body, cookie })
}

/// Reads what comes to a topic from now on.
struct Reader {
    consumer: BaseConsumer,
}

impl Reader {
    async fn at_the_end(brokers: &str, topic: &str) -> Result<Reader, StackError> {
        let (config, topic) = (quiet_client(brokers), topic.to_owned());
        blocking(move || {
            let consumer: BaseConsumer = config.clone().set("group.id", "stack-demo").create()?;
            let found = consumer.fetch_metadata(Some(&topic), PATIENCE)?;
            let mut ends = TopicPartitionList::new();
            for partition in found.topics().iter().flat_map(|topic| topic.partitions()) {
                let (_, end) = consumer.fetch_watermarks(&topic, partition.id(), PATIENCE)?;
                ends.add_partition_offset(&topic, partition.id(), Offset::Offset(end))?;
            }
            consumer.assign(&ends)?;
            Ok(Reader { consumer })
        })
        .await
        .map_err(|error: rdkafka::error::KafkaError| failed("reading the topic", &error.to_string()))
    }

    /// The event of a scan. Blocks.
    fn find(&mut self, scan_id: &str) -> Result<Value, StackError> {
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            let Some(Ok(message)) = self.consumer.poll(Duration::from_millis(200)) else {
                continue;
            };
            let event: Value = message
                .payload()
                .and_then(|text| serde_json::from_slice(text).ok())
                .unwrap_or_default();
            if event.pointer("/payload/scanId").and_then(Value::as_str) == Some(scan_id) {
                return Ok(event);
            }
        }
        Err(failed(
            "waiting for the event",
            "it did not come: look at passport's log",
        ))
    }
}

fn indented(value: &Value) -> String {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.lines()
        .map(|line| format!("           {line}"))
        .collect::<Vec<_>>()
        .join("\n")
}

fn failed(what: &str, reason: &str) -> StackError {
    StackError::Step {
        what: format!("the demo: {what}"),
        reason: reason.to_owned(),
    }
}

//! Scans a second through gateway and passport, beside the same SQL from a bare loop at the same concurrency.

use std::error::Error;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use jiff::Timestamp;
use passport::store::{PRODUCT, SCAN, SECTIONS, STANDING};
use runtime::erasure::{IS_ERASED, LOCK_TO_ENTER};
use runtime::idempotency::CLAIM;
use runtime::outbox::PUT;
use system_tests::pairs::median;
use system_tests::requests::{Connection, send};
use system_tests::system::System;
use tokio_postgres::types::{Json, Type};
use tokio_postgres::{Client, NoTls, Statement};
use uuid::Uuid;

use crate::figure::Figure;

const AIM: f64 = 0.5;
const ROUNDS: usize = 7;
const SCANS: usize = 600;
const CONCURRENCY: usize = 16;
const GTIN: &str = "05601234567892";
const PASSPORT: &str = env!("CARGO_BIN_EXE_passport-under-test");

pub fn figures() -> Result<Vec<Figure>, Box<dyn Error>> {
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let system = System::start(Path::new(PASSPORT), 1).await;
        let bare = Bare::new(&system).await?;
        let cookie = cookie(&system).await?;
        let with_relay = compare(&system, &cookie, &bare).await?;
        let _lock = stop_relay(&system).await?;
        let without_relay = compare(&system, &cookie, &bare).await?;
        let rows = [("relay on", with_relay), ("relay off", without_relay)];
        Ok(rows
            .into_iter()
            .flat_map(|(relay, (rate, ratio))| {
                [
                    Figure::new(format!("scans through gateway and passport, {relay}"), rate, "/s"),
                    Figure::new(format!("scans, gateway and passport : bare SQL, {relay}"), ratio, "x").aim(AIM),
                ]
            })
            .collect())
    })
}

/// Scans a second through the system, and the median of the batch-by-batch ratios to the bare loop's.
async fn compare(system: &System, cookie: &str, bare: &Bare) -> Result<(f64, f64), Box<dyn Error>> {
    through(system, cookie).await?;
    bare.run().await?;
    let (mut rates, mut ratios) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (rate, bare) = (through(system, cookie).await?, bare.run().await?);
        rates.push(rate);
        ratios.push(rate / bare);
    }
    Ok((median(&mut rates), median(&mut ratios)))
}

fn request(cookie: &str, bytes: &mut Vec<u8>) {
    let body = format!(r#"{{"digitalLink":"https://id.packytrace.dev/01/{GTIN}/10/L2611?17=261224"}}"#);
    let key = Uuid::new_v4();
    let length = body.len();
    let request = format!(
        "POST /api/v1/scans HTTP/1.1\r\nhost: api.packytrace.dev\r\n{cookie}idempotency-key: {key}\r\n\
         content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    );
    bytes.extend_from_slice(request.as_bytes());
}

/// One visitor's cookie line: what a first scan costs beyond the others is not the point.
async fn cookie(system: &System) -> io::Result<String> {
    let mut connection = Connection::open(system.address()).await?;
    let mut bytes = Vec::new();
    request("", &mut bytes);
    connection.exchange(&bytes).await?;
    let answer = String::from_utf8_lossy(connection.answer()).into_owned();
    let line = answer.lines().find_map(|line| line.strip_prefix("set-cookie: "));
    let pair = line.and_then(|line| line.split(';').next());
    let pair = pair.ok_or_else(|| io::Error::other("a first scan is given no cookie"))?;
    Ok(format!("cookie: {pair}\r\n"))
}

async fn through(system: &System, cookie: &str) -> io::Result<f64> {
    let cookie = cookie.to_owned();
    let begun = Instant::now();
    send(system.address(), CONCURRENCY, SCANS, 201, move |_, bytes| {
        request(&cookie, bytes)
    })
    .await?;
    Ok(SCANS as f64 / begun.elapsed().as_secs_f64())
}

/// Holds the lock that a relay works under.
async fn stop_relay(system: &System) -> Result<Client, Box<dyn Error>> {
    let url = system.database.superuser_url();
    let (waiting, breaking) = (connect(&url).await?, connect(&url).await?);
    let lock = "SELECT pg_advisory_lock(hashtext('outbox relay'), hashtext('passport'))";
    let holders = "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND database = \
                   (SELECT oid FROM pg_database WHERE datname = current_database())";
    let taken = async {
        waiting.execute(lock, &[]).await?;
        Ok::<_, tokio_postgres::Error>(())
    };
    let broken = async {
        // The one that waits is next in line.
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        breaking.execute(holders, &[]).await?;
        Ok(())
    };
    tokio::try_join!(taken, broken)?;
    Ok(waiting)
}

/// A connection, and what passport prepares too.
struct Prepared {
    client: Client,
    standing: Statement,
    product: Statement,
    sections: Statement,
    scan: Statement,
}

/// Connections to a database of their own, which no relay reads.
struct Bare {
    connections: Vec<Arc<Prepared>>,
    _database: local_stack::testing::Database,
}

impl Bare {
    async fn new(system: &System) -> Result<Self, Box<dyn Error>> {
        let database = system.another_database(Path::new(PASSPORT)).await;
        let mut connections = Vec::new();
        for _ in 0..CONCURRENCY {
            let client = connect(&database.url("passport")).await?;
            client.batch_execute("SET search_path = passport").await?;
            connections.push(Arc::new(Prepared {
                standing: client.prepare(STANDING).await?,
                product: client.prepare(PRODUCT).await?,
                sections: client.prepare(SECTIONS).await?,
                scan: client.prepare(SCAN).await?,
                client,
            }));
        }
        // As the service does when it starts.
        let client = &connections[0].client;
        client.execute("SELECT ensure_scan_partitions()", &[]).await?;
        Ok(Self {
            connections,
            _database: database,
        })
    }

    /// Scans a second.
    async fn run(&self) -> Result<f64, Box<dyn Error>> {
        let next = Arc::new(AtomicUsize::new(0));
        let begun = Instant::now();
        let workers: Vec<_> = self
            .connections
            .iter()
            .map(|connection| {
                let (connection, next) = (Arc::clone(connection), Arc::clone(&next));
                tokio::spawn(async move {
                    while next.fetch_add(1, Ordering::Relaxed) < SCANS {
                        record(&connection).await?;
                    }
                    Ok::<_, tokio_postgres::Error>(())
                })
            })
            .collect();
        for worker in workers {
            worker.await??;
        }
        Ok(SCANS as f64 / begun.elapsed().as_secs_f64())
    }
}

/// What passport asks of Postgres to record a scan, by its own statements, one after the other.
async fn record(connection: &Prepared) -> Result<(), tokio_postgres::Error> {
    let client = &connection.client;
    let (scan_id, visitor_id) = (Uuid::now_v7(), Uuid::new_v4());
    let scope: &[u8] = &[visitor_id.as_bytes().as_slice(), scan_id.as_bytes()].concat();
    let (account_id, expiry): (Option<Uuid>, Option<jiff::civil::Date>) = (None, None);
    let scanned_at = Timestamp::now();
    client.batch_execute("BEGIN").await?;
    let locks = vec![i64::from_le_bytes(visitor_id.as_u64_pair().0.to_le_bytes())];
    let hashes = vec![scope.to_vec()];
    client.query_typed(LOCK_TO_ENTER, &[(&locks, Type::INT8_ARRAY)]).await?;
    client.query_typed(IS_ERASED, &[(&hashes, Type::BYTEA_ARRAY)]).await?;
    let standing = &connection.standing;
    client
        .query_one(standing, &[&visitor_id, &account_id, &scanned_at])
        .await?;
    let claim: &[(&(dyn tokio_postgres::types::ToSql + Sync), Type)] =
        &[(&scope, Type::BYTEA), (&scope, Type::BYTEA), (&scan_id, Type::UUID)];
    client.query_typed(CLAIM, claim).await?;
    let known = client.query_one(&connection.product, &[&GTIN]).await?;
    let Json(_label): Json<serde_json::Value> = known.get(5);
    client.query_one(&connection.sections, &[&GTIN]).await?;
    let none: Option<&str> = None;
    let raw = format!("/01/{GTIN}/10/L2611?17=261224");
    client
        .execute(
            &connection.scan,
            &[
                &scan_id,
                &false,
                &scanned_at,
                &visitor_id,
                &account_id,
                &GTIN,
                &none,
                &Some("L2611"),
                &none,
                &expiry,
                &raw,
            ],
        )
        .await?;
    let body = format!(
        r#"{{"eventId":"{scan_id}","eventType":"ProductScanned","schemaVersion":1,"occurredAt":"2026-11-22T19:50:00.000000Z","producer":"passport","correlationId":"{scan_id}","payload":{{"scanId":"{scan_id}","visitorId":"{visitor_id}","gtin":"{GTIN}","brandId":"{scan_id}"}}}}"#
    );
    let key = visitor_id.to_string();
    let traceparent = Some("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    let event: &[(&(dyn tokio_postgres::types::ToSql + Sync), Type)] = &[
        (&scan_id, Type::UUID),
        (&"passport.facts.v1", Type::TEXT),
        (&key, Type::TEXT),
        (&"ProductScanned", Type::TEXT),
        (&body.as_bytes(), Type::BYTEA),
        (&traceparent, Type::TEXT),
    ];
    client.query_typed(PUT, event).await?;
    client.batch_execute("COMMIT").await
}

async fn connect(url: &str) -> Result<Client, tokio_postgres::Error> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    // It ends with its client.
    tokio::spawn(connection);
    Ok(client)
}

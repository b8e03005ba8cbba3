//! What the gateway costs a request, beside nginx as a proxy to the same service.

use std::collections::BTreeMap;
use std::error::Error;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::time::{Duration, Instant};

use system_tests::cpu::Scheduled;
use system_tests::program::Program;
use system_tests::requests::Connection;

use crate::batches::{Requests, Server, compare, median};
use crate::figure::Figure;
use crate::issuer::Issuer;
use crate::{nginx, upstream};

const WHAT: &str = "CPU a request, gateway : nginx as a proxy to the same service";
const WITH_TOKENS: &str = "CPU a request, gateway that checks tokens : nginx that checks none";
const SIGNATURE: &str = "CPU of a token that is not held yet, over one that is";

/// Tokens that are held; and those that come in turn, so many that none is held any more when it comes again.
const HELD: usize = 100;
const OTHERS: usize = 3_000;

/// How long either may take to listen.
const PATIENCE: Duration = Duration::from_secs(30);

/// Both are started so often. Where a process happens to lie in memory makes it dearer or cheaper by a tenth for all its
/// life, the one and the other: one pair of processes says little, and the median of several what is to be expected.
const LIVES: usize = 7;

/// What is asked for.
struct Asked {
    stranger: Requests,
    held: Requests,
    others: Requests,
}

/// As a browser asks for a product, with a token or without.
fn request(token: Option<&str>) -> Vec<u8> {
    let token = token.map_or_else(String::new, |token| format!("authorization: Bearer {token}\r\n"));
    format!(
        "GET /api/v1/products/05601234567892 HTTP/1.1\r\n\
        host: api.packytrace.dev\r\n\
        user-agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0\r\n\
        accept: application/json\r\n\
        accept-language: en-GB,en;q=0.7,pt;q=0.3\r\n\
        accept-encoding: gzip, deflate, br, zstd\r\n\
        referer: https://packytrace.dev/\r\n\
        sec-fetch-dest: empty\r\n\
        sec-fetch-mode: cors\r\n\
        sec-fetch-site: same-site\r\n\
        {token}connection: keep-alive\r\n\r\n"
    )
    .into_bytes()
}

pub fn figures() -> Result<Vec<Figure>, Box<dyn Error>> {
    // Clients and service share a thread, so that on two CPUs the gateway or nginx has one for itself: who is put off a CPU
    // finds its caches cold, which would be measured too.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(measure())
}

async fn measure() -> Result<Vec<Figure>, Box<dyn Error>> {
    let Some(binary) = nginx::find() else {
        let skipped = |what, unit| Figure::skipped(what, unit, "nginx is not installed");
        return Ok(vec![
            skipped(WHAT, "x"),
            skipped(WITH_TOKENS, "x"),
            skipped(SIGNATURE, "us"),
        ]);
    };
    let (upstream, issuer) = (upstream::start().await?, Issuer::start().await?);
    let tokens = |count| -> Requests { (0..count).map(|_| request(Some(&issuer.token()))).collect() };
    let asked = Asked {
        stranger: vec![request(None)].into(),
        held: tokens(HELD),
        others: tokens(OTHERS),
    };
    let (mut costs, mut checked, mut missed) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..LIVES {
        let folder = tempfile::tempdir()?;
        let nginx = nginx::start(&binary, folder.path(), free()?, upstream)?;
        let (gateway, _process) = gateway(folder.path(), free()?, upstream, &issuer)?;
        for server in [&nginx.server, &gateway] {
            listens(server.address).await?;
        }
        judges(gateway.address, &asked.held).await?;
        costs.push(compare((&gateway, &asked.stranger), (&nginx.server, &asked.stranger)).await?);
        checked.push(compare((&gateway, &asked.held), (&nginx.server, &asked.held)).await?);
        missed.push(compare((&gateway, &asked.others), (&gateway, &asked.held)).await?);
    }
    let lives: Vec<_> = costs.iter().map(|costs| format!("{:.2}", costs.ratio)).collect();
    eprintln!("gateway : nginx, one after the other: {}", lives.join(" "));
    let (costs, checked, missed) = (median(costs)?, median(checked)?, median(missed)?);
    Ok(vec![
        Figure::new("CPU a request, gateway", costs.first, "us"),
        Figure::new(WHAT, costs.ratio, "x").aim(1.2).at_most(1.4),
        Figure::new(WITH_TOKENS, checked.ratio, "x").at_most(1.6),
        Figure::new(SIGNATURE, missed.difference, "us"),
    ])
}

fn gateway(folder: &Path, bind: SocketAddr, upstream: SocketAddr, issuer: &Issuer) -> io::Result<(Server, Program)> {
    let settings = [
        ("APP_ENV", "test"),
        ("BIND", &bind.to_string()),
        ("ADMIN_BIND", "127.0.0.1:0"),
        ("CALLER_KEY", "development-key-of-benches"),
        ("VISITOR_KEYS", "development-key-of-benches"),
        ("PASSPORT_URL", &format!("http://{upstream}")),
        ("ISSUER_URL", &issuer.url()),
        ("IDENTITY_URL", &format!("http://{}", issuer.address)),
        ("TOKEN_CACHE_ENTRIES", &(4 * HELD).to_string()),
        // nginx has one process, too.
        ("THREADS", "1"),
        // What is measured is not how much one client may ask.
        ("CLIENT_REQUESTS_PER_SECOND", "100000000"),
        ("CLIENT_REQUESTS_BURST", "100000000"),
    ];
    let environment: BTreeMap<_, _> = settings.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    let binary = Path::new(env!("CARGO_BIN_EXE_gateway-under-test"));
    let mut program = Program::new(binary, &[], environment).logging_to(folder.join("gateway.log"));
    program.start()?;
    let id = program
        .id()
        .ok_or_else(|| io::Error::other("the gateway does not run"))?;
    let server = Server {
        address: bind,
        runs: Scheduled::Process(id),
    };
    Ok((server, program))
}

/// An address that was free a moment ago.
fn free() -> io::Result<SocketAddr> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()
}

/// Until the gateway has keys to judge tokens by.
async fn judges(gateway: SocketAddr, held: &Requests) -> io::Result<()> {
    let begun = Instant::now();
    let mut connection = Connection::open(gateway).await?;
    let first = held.first().map_or(&[][..], Vec::as_slice);
    while connection.exchange(first).await? != 200 {
        if begun.elapsed() > PATIENCE {
            return Err(io::Error::other("the gateway believes no token"));
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

async fn listens(address: SocketAddr) -> io::Result<()> {
    let begun = Instant::now();
    while tokio::net::TcpStream::connect(address).await.is_err() {
        if begun.elapsed() > PATIENCE {
            return Err(io::Error::other(format!("nobody listens at {address}")));
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}
